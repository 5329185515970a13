import type { AnswerType } from './answer-type.ts';

/** A way of asking. The first that matches decides; a group `head` names what is asked for. */
export interface QuestionPattern {
  readonly type: AnswerType;
  /** Matched against the folded question. */
  readonly pattern: RegExp;
}

const PLACE_HEAD =
  '(?:国家|国|省份|省|城市|市|州|县|地区|地方|地点|区域|区|岛屿|岛|洲|镇|乡|村|城|大陆|山脉|山|河流|河|湖泊|湖|海域|海|位置|车站|站|机场|街道|路)';
const WORK_HEAD =
  '(?:部|本|首|篇|出|集)?(?:电影|影片|电视剧|剧|小说|书籍|书|歌曲|歌|专辑|作品|著作|节目|游戏|动画|漫画|诗|杂志|报纸|文献|史书)';
const GROUP_HEAD =
  '(?:公司|企业|大学|学院|学校|中学|小学|组织|机构|单位|政党|党|球队|球会|俱乐部|队伍|队|团体|乐团|乐队|部门|部队|集团|银行|电视台|出版社|杂志社|报社|委员会|协会|军队|医院|教会|民族|族群|部落|家族)';

export const CHINESE_QUESTIONS: readonly QuestionPattern[] = [
  {
    type: 'reason',
    pattern:
      /(?<![译称作成名算认视改分选变定封列誉评命写读取叫])为什么(?!组织|会社)|(?<![译称作成名算认视改分选变定封列誉评命])为何|何故|因何|为啥|缘何|(?:是|因为|出于)(?:什么|何种)(?:原因|缘故|理由)|(?:什么|何)(?:原因|缘故|理由)|原因(?:是|为)(?:什么|何)|(?:什么)?(?:原因|理由)(?=[?？是为]|$)/u,
  },
  {
    type: 'definition',
    pattern:
      /^什么是|是什么意思|(?:指|指的)(?:是)?什么|什么叫(?:做)?|(?:含义|定义|意思|意义)(?:是|为)什么|何谓|何为(?=[^?？]{2})/u,
  },
  { type: 'ordinal', pattern: /第几|排名第几|第多少/u },
  {
    type: 'position',
    pattern:
      /(?:担任|出任|任|身为|升任|当选为?|作为)(?:了|过)?(?:什么|何|哪些?|哪个)(?:职务|职位|职|官职?|职业|头衔|工作|角色)?|(?:什么|何种?|哪个)(?:职务|职位|官职|职业|头衔|身份)|(?:职务|职位|官职|职业|头衔|身份)(?:是|为)(?:什么|何)|官至(?:何职|什么|哪)/u,
  },
  {
    type: 'duration',
    pattern:
      /多久|多长时间|多少(?:年|天|日|个?月|小时|分钟|秒|周|世纪)(?!代|份|前|后)|几(?:年|天|个月|小时|分钟|周)(?!代|份)/u,
  },
  {
    type: 'time',
    pattern:
      /什么时候|什么时间|何时|何年(?:何月(?:何日)?)?|何月|什么年(?:份|代)|什么(?:时期|时代|朝代|日期|日子)|哪(?:一)?(?:年|天|日|个?月|月|个?世纪)(?:代|份)?|哪(?:一)?(?:个)?(?:年代|世纪|时期|朝代|时代|日期|日子|季节)|几(?:月|号|点|时|世纪)|几几年|(?:时间|日期|年份)(?:是|为)(?=[?？]|$)/u,
  },
  {
    type: 'person',
    pattern:
      /(?:被|由|是|让|给|与|和|跟)?谁|何人|哪(?:一)?(?:位|名|个人|些人)|什么人(?!口|工|物)|什么人物|哪(?:一)?(?:个|任)?(?:皇帝|国王|总统|君主|演员|作家|导演|歌手|人物|人)/u,
  },
  {
    type: 'place',
    pattern: new RegExp(
      `哪里|哪儿|哪边|何处|何地|何方|什么(?:地方|地点|位置|地区)|哪(?:一|几|些|两)?(?:个|座|条|片|处)?(?<head>${PLACE_HEAD})|什么(?<head2>${PLACE_HEAD})`,
      'u',
    ),
  },
  {
    type: 'work',
    pattern: new RegExp(
      `哪(?:一|几|些)?(?:个)?(?<head>${WORK_HEAD})|什么(?<head2>${WORK_HEAD})|哪(?:一|几)?(?:部|本|首|篇)`,
      'u',
    ),
  },
  {
    type: 'organisation',
    pattern: new RegExp(
      `哪(?:一|几|些)?(?:个|家|所|间|支|队)?(?<head>${GROUP_HEAD})|什么(?<head2>${GROUP_HEAD})|哪(?:一)?(?:家|所)`,
      'u',
    ),
  },
  {
    type: 'number',
    pattern:
      /百分之(?:几|多少)|多少(?<head>\p{Script=Han}?)|几(?<head2>[个位名种次座条年岁倍届部人家支只间艘辆台所枚项层级米])|多(?:大|高|长|远|深|重|宽|快|厚|广)|何等规模/u,
  },
  { type: 'list', pattern: /哪些|哪几|哪(?:两|二|三|四|五|六)(?:个|种|类|大|项|位|名)?|什么(?:等|和什么)/u },
  { type: 'manner', pattern: /如何|怎么样?|怎样|(?:什么|何种|哪种)(?:方式|方法|办法|手段|途径|形式)|以何/u },
  {
    type: 'name',
    pattern:
      /(?:叫做?|称为|称作|名为|命名为|改名为?|更名为?|取名为?|又称|别称|简称|俗称|别名|本名|全名|名字|名称|笔名|艺名|昵称|绰号|外号)(?:是|为)?什么|什么(?:名字|名称|名)|何名|哪个名(?:字|称)/u,
  },
  {
    type: 'thing',
    pattern:
      /什么样的?|什么|何种|何|哪(?:一|几)?(?:种|个|类|项|款|条|座|场|届|次|支|只|颗|架|艘|级|门|句|方|面)?|啥/u,
  },
  { type: 'number', pattern: /(?:人口|面积|数量|高度|长度|距离|价格|总数|总额)(?:是|为)?(?=[?？]|$)/u },
];

export const ENGLISH_QUESTIONS: readonly QuestionPattern[] = [
  {
    type: 'reason',
    pattern:
      /\bwhy\b|\b(?:what|which) (?:was |is |were )?(?:the )?(?:reasons?|cause[sd]?)\b|\bfor what reason\b|\bhow come\b/u,
  },
  {
    type: 'position',
    pattern:
      /\b(?:what|which) (?:position|office|rank|post|job|role|occupation|profession|title)\b|\bwhat(?= (?:is|was|did) .*\b(?:position|occupation|profession|job|do for a living)\b)/u,
  },
  {
    type: 'duration',
    pattern:
      /\bhow (?:long|many (?:years?|days?|months?|weeks?|hours?|minutes?|seconds?|decades?|centuries))\b/u,
  },
  {
    type: 'number',
    pattern:
      /\bhow (?:many|much|old|large|big|tall|high|far|deep|heavy|fast|wide|often|hot|cold|small)(?: (?!is\b|was\b|are\b|were\b|did\b|does\b|do\b|has\b|have\b|had\b|can\b|of\b)(?<head>[a-z]+))?|\b(?:what|which) (?:is |was |were |are )?(?:the )?(?:approximate |average |total |estimated |annual )?(?:percentage|percent|proportion|portion|number|amount|population|size|cost|price|rate|temperature|distance|height|length|weight|age|speed|ratio|score|fraction|share)\b/u,
  },
  {
    type: 'time',
    pattern:
      /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time|era|period|season|age)s?\b|\bhow (?:recently|early|late|soon)\b/u,
  },
  {
    type: 'place',
    pattern:
      /\bwhere\b|\b(?:what|which) (?:[a-z]+ )?(?<head>country|city|state|place|location|region|county|continent|island|river|town|village|province|district|neighborhood|area|street|nation|capital|mountain|ocean|sea|lake|building|countries|cities|states|regions|nations|places)\b/u,
  },
  {
    type: 'person',
    pattern:
      /\bwho(?:m|se)?\b|\b(?:what|which) (?:[a-z]+ )?(?<head>person|man|woman|scientist|king|queen|president|emperor|author|actor|player|leader|pope|philosopher|ruler|mathematician|singer|quarterback)\b/u,
  },
  {
    type: 'organisation',
    pattern:
      /\b(?:what|which) (?:[a-z]+ )?(?<head>company|organization|organisation|university|school|college|team|party|agency|group|institution|club|band|church|network|court|corporation|army|tribe)s?\b/u,
  },
  {
    type: 'definition',
    pattern:
      /\bwhat(?= (?:does|do) .+ (?:mean|stand for|refer to)\b)|\bwhat is the (?:meaning|definition) of\b|^what(?= (?:is|are) (?:an? )?[a-z-]+ ?\?*$)/u,
  },
  {
    type: 'name',
    pattern:
      /\bwhat(?= (?:is|was|are|were) .*\b(?:called|named|known as|name of|term for|title of|nickname)\b)/u,
  },
  { type: 'manner', pattern: /\bhow\b|\bin what way\b|\bby what means\b/u },
  { type: 'thing', pattern: /\b(?:what|which)(?: (?:type|kind|sort|form)s? of)?\b/u },
];

/** What a head noun says of the type, where the phrase alone says nothing. */
export const HEAD_TYPES: readonly QuestionPattern[] = [
  {
    type: 'time',
    pattern: /(?:时间|时候|年代|年份|日期|世纪|朝代|时期|时代)$|^(?:year|date|century|decade|month|era)s?$/u,
  },
  {
    type: 'person',
    pattern:
      /(?:人物|皇帝|国王|总统|作家|导演|演员|歌手|科学家|学者|将军|画家|诗人|选手|球员|教授|总理|市长)$|^(?:person|king|queen|author|writer|artist|poet|composer|general|commander|inventor|engineer|chemist|economist|historian|explorer|musician|coach|governor|mayor|minister|duke|bishop|saint|god|goddess|character|director|professor|architect|doctor|critic|politician|theologian|monarch|dynast|physicist|biologist|astronaut|individual|figure)s?$/u,
  },
  { type: 'place', pattern: /(?:国家|城市|地区|地方|地点|国|省|市|县|州|岛|区|镇|村|山|河|湖|海|洲)$|^(?:port|airport|canal|road|highway|bridge|park|stadium|desert|peninsula|bay|hotel|venue|suburb|border|valley|castle|palace|cathedral)s?$/u },
  {
    type: 'organisation',
    pattern: /(?:公司|大学|学院|学校|组织|机构|政党|球队|俱乐部|集团|银行|部门|单位|委员会|协会|队|党|军)$|^(?:union|league|bank|department|ministry|museum|hospital|airline|brand|store|channel|station|firm|society|association|council|committee|parliament|manufacturer|publisher)s?$/u,
  },
  { type: 'work', pattern:
      /(?:电影|影片|电视剧|小说|书|歌曲|专辑|作品|节目|杂志|报纸|游戏|著作)$|^(?:film|movie|book|novel|song|album|magazine|newspaper|play|show|series|poem|opera|painting|work|game)s?$/u },
  { type: 'number', pattern: /(?:面积|人口|数量|比例|高度|长度|温度|速度|价格|金额|规模)$/u },
  { type: 'name', pattern:
      /(?:名字|名称|称号|称呼|别名|名|昵称)$|^(?:war|battle|treaty|act|award|prize|language|religion|dynasty|ship|aircraft|name|title|nickname|tribe|people|ethnicity|denomination|festival|holiday|event|law|bill|street)s?$/u },
];
