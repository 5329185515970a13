import type { Saying } from './saying.ts';

/** What travellers ask about, and how guides tell it. */
export const TRAVEL: readonly Saying[] = [
  { zh: '坐船|渡船|乘船|轮渡|摆渡|渡轮|船', en: 'boat|ferry' },
  { zh: '来回|往返|双程', en: 'return|round trip|there and back' },
  { zh: '火车|高铁|动车|列车|铁路', en: 'by train|by rail|railway|train station|rail station' },
  { zh: '飞机|航班|机票|直飞', en: 'flight|fly|plane' },
  { zh: '自驾|开车|驾车|驾驶', en: 'drive|driving|by car' },
  { zh: '特产|伴手礼|手信|土产', en: 'souvenir|speciality|gift' },
  { zh: '美食|小吃|好吃|吃什么|特色菜|名吃|老字号', en: 'food|dish|delicacy' },
  { zh: '景点|好玩|游览|看点|名胜|打卡', en: 'sight|attraction|sightseeing|worth seeing' },
  { zh: '行程|日程|路线', en: 'itinerary|schedule|programme' },
  { zh: '导游|讲解|解说|导览|向导', en: 'guide|guided tour' },
  { zh: '旺季|节假日|国庆|黄金周|长假', en: 'peak|high season|holiday' },
  { zh: '淡季|平日|平时|工作日', en: 'low season|weekday|off-peak' },
  { zh: '人多|拥挤|人挤人|挤', en: 'crowded|busy' },
  { zh: '陶瓷|瓷器|瓷|陶艺', en: 'porcelain|pottery|ceramic' },
  { zh: '房间|客房|房型|床位', en: 'room|bed' },
  { zh: '行李|寄存|背包', en: 'luggage|bag|left luggage' },
];
