import type { Saying } from './saying.ts';

/** What parents and pupils ask about, and how schools tell it. */
export const SCHOOLS: readonly Saying[] = [
  { zh: '考试|评量|测验|测试|考', en: 'exam|test|assessment' },
  { zh: '校外教学|户外教学|郊游|出游|远足|春游|秋游', en: 'trip|field trip|outing|excursion|school trip' },
  { zh: '午餐|营养午餐|中餐|午饭', en: 'lunch|school meal' },
  { zh: '家长会|亲师座谈|座谈会|班亲会', en: "parents' evening|parents' meeting" },
  { zh: '运动会|体育节|田径赛', en: 'sports day|athletics' },
  { zh: '冠军|第一名|金牌|夺冠', en: 'first place|champion|winner|gold' },
  { zh: '志愿者|义工|志工', en: 'volunteer' },
  { zh: '校车|接送|接驳车', en: 'school bus' },
  { zh: '学费|学杂费|收费', en: 'tuition|school fee' },
  { zh: '社团|兴趣班|课后班|才艺班', en: 'club|after-school' },
  { zh: '请假|缺席|缺课|病假|事假', en: 'absence|absent|day off' },
  { zh: '寒假|暑假|放假', en: 'holiday|vacation|break' },
  { zh: '零食|饮料|点心', en: 'snack|drink' },
  { zh: '玩|去玩|游玩|参访|参观|前往', en: 'sightseeing|trip' },
];
