import type { Saying } from './saying.ts';

/** Places and ways there. */
export const PLACES: readonly Saying[] = [
  {
    zh: '地址|位于|坐落|设在|设于|位置|藏在|地点|在哪|所在地|搬到|迁至',
    en: 'address|located|based|situated|stand',
  },
  {
    zh: '停车|泊车|停放|车位|停车场|停靠|停',
    en: 'park|parking|car park|parking space|be left|leave my|leave your|leave our|leave the car|leave a car|leave the bike|leave a bike',
  },
  {
    zh: '怎么去|怎么走|路线|前往|搭乘|乘坐|步行|换乘|转乘|走路|接驳|下车',
    en: 'get there|way|route|directions|walk|bus|train|on foot|change',
  },
  { zh: '绕路|改道|绕行|改线|绕道', en: 'divert|diversion|detour|reroute' },
  {
    zh: '住|入住|住宿|投宿|下榻|过夜|借宿|睡',
    en: 'stay|sleep|accommodation|spend the night|put up|lodge|live',
  },
  { zh: '旅馆|酒店|客栈|民宿|宾馆|饭店|旅店|旅社', en: 'hotel|inn|hostel|guest house|b&b' },
  { zh: '总部|总公司|本部|总行', en: 'headquarters|head office|based' },
  { zh: '厕所|洗手间|卫生间|化妆室', en: 'toilet|loo|lavatory|bathroom|restroom' },
  { zh: '附近|旁边|旁|隔壁|周边|对面|临近', en: 'near|next to|close to|nearby|opposite' },
  { zh: '学校|校园|本校|国小|中学|小学|大学', en: 'school|college|university' },
  {
    zh: '进去|进门|入内|进入|入场|进场|进房|入园|进校|入住',
    en: 'enter|get in|let in|come in|admission|entry|access|go in',
  },
];
