import type { Saying } from './saying.ts';

/** Opening and closing, beginning and ending, early and late. */
export const TIMES: readonly Saying[] = [
  {
    zh: '开门|营业|开放|开馆|开店|开张|开业|开园|开市|对外开放|参观|开',
    en: 'open|opens|opening hours|business hours|open to the public|visit',
  },
  {
    zh: '关门|打烊|闭馆|闭店|闭园|收摊|停业|停止营业|歇业|关闭|上锁|熄灯|关',
    en: 'close|closing|shut|closure',
  },
  {
    zh: '休息|放假|休馆|公休|店休|休业|闭馆|休假|假期|不开|不营业|双休',
    en: 'day off|holiday|closed|close|rest|leave',
  },
  {
    zh: '开始|起|启动|启用|实施|施行|生效|执行|实行|试行|上路|开工|动工|开学|鸣枪|开赛|开跑|起跑|开幕|开演|算起|自即日',
    en: 'start|begin|kick off|get under way|come into force|take effect|come into effect|in force|commence|launch',
  },
  {
    zh: '结束|截止|期满|终点|闭幕|散会|散场|落幕|完成|完工|收尾|结业',
    en: 'end|finish|till|expire|conclude|complete|completion',
  },
  {
    zh: '截止|最晚|最迟|期限|逾期|到期|之前|前完成|不晚于|止|为止',
    en: 'deadline|latest|no later than|closing date|cut off|due',
  },
  { zh: '推迟|顺延|延期|延后|改期|推后|延迟|择日', en: 'postpone|delay|put off|defer|reschedule|put back' },
  { zh: '提前|提早|预先|事先|事前|早于', en: 'early|ahead|in advance|beforehand' },
  { zh: '取消|作废|停办|停开|撤销|退订|不再', en: 'cancel|call off|scrap|drop|withdraw|leave' },
  { zh: '暂停|停止|停用|停运|中断|停', en: 'stop|suspend|pause|freeze|frozen|halt|interrupt|standstill' },
  {
    zh: '恢复|重开|重新|复工|复课|复航|重启|来电|来水|通水',
    en: 'resume|reopen|restore|back on|come back|reconnect',
  },
  { zh: '出发|启程|发车|动身|起飞|开车|启航|开出|首班', en: 'leave|depart|departure|set off|set out|go' },
  { zh: '到达|抵达|到站|到场|到店|入场|抵', en: 'arrive|arrival|reach|get to|get there|hit' },
  { zh: '首班|头班|第一班|早班', en: 'first' },
  { zh: '末班|最后一班|尾班|收车|收班', en: 'last' },
  { zh: '迟到|晚到|来晚|逾时|晚来|过时', en: 'late|latecomer' },
  { zh: '上班|工作|办公|上工|任职|就职|值班|工作地点', en: 'work|job|employ|office' },
  { zh: '下班|收工|放工|晚五点|下工|服务时间|办公时间', en: 'finish|leave work|knock off' },
  { zh: '放学|下课|散学|离校', en: 'finish|end of school|home time|pick up' },
  { zh: '早上|清晨|上午|早晨|早间|清早|一大早', en: 'morning|a.m' },
  { zh: '晚上|夜间|夜里|傍晚|晚间|半夜|深夜|当晚|夜晚|今晚', en: 'evening|night|tonight|pm|p.m|midnight' },
  { zh: '周末|周六|周日|星期六|星期天|假日|礼拜天', en: 'weekend|saturday|sunday' },
  { zh: '每周|一周|每星期|一星期|周', en: 'week|weekly' },
  { zh: '每月|月租|一个月|月薪|按月', en: 'month|monthly' },
  { zh: '排队|等候|等待|等位|轮候', en: 'queue|wait|waiting list|line' },
  { zh: '历时|用时|耗时|花了|为期|工期|持续|限时', en: 'last|take|took|long|duration' },
];
