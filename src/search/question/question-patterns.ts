import { ALSO_ASKED, COUNTERS } from '../../text/measures.ts';
import type { AnswerType } from '../entities/answer-type.ts';
import { RATE_ASKED_EN, TEXT_LONG_EN } from '../figures/figure-asked.ts';
import { WHAT_SUM_EN } from '../figures/sum-asked.ts';
import { HEADS } from './head-nouns.ts';

/** A way of asking. The first that matches decides; a group `head` names what is asked for. */
export interface QuestionPattern {
  readonly type: AnswerType;
  /** Matched against the folded question. */
  readonly pattern: RegExp;
  /** Whether a word has to end where it does: 多少**天**, not 多少**天**然气. */
  readonly endsWord?: true;
}

/** What lasts and has no length in metres. */
const LASTING = {
  zh: '战争|战役|围城|围困|会议|任期|罢工|旱灾|饥荒|封锁|婚姻|学徒期',
  en: 'war|battle|siege|meeting|conference|term|tenure|reign|strike|trial|drought|famine|blockade|occupation|marriage|apprenticeship|festival',
} as const;

export const CHINESE_QUESTIONS: readonly QuestionPattern[] = [
  {
    type: 'reason',
    pattern:
      /(?<![译称作成名算认视改分选变定封列誉评命写读取叫])为什么(?!组织|会社)|(?<![译称作成名算认视改分选变定封列誉评命])为何|何故|因何|为啥|缘何|干嘛|凭什么|怎么(?:会|这么|那么)|(?:是|因为|出于)(?:什么|何种)(?:原因|缘故|理由)|(?:什么|何)(?:原因|缘故|理由)|原因(?:是|为)(?:什么|何)|(?:什么)?(?:原因|理由)(?=[?？是为]|$)/u,
  },
  {
    type: 'definition',
    pattern:
      /^什么是|是什么意思|(?:指|指的)(?:是)?什么|什么叫(?:做)?|(?:含义|定义|意思|意义)(?:是|为)什么|何谓|何为(?=[^?？]{2})/u,
  },
  { type: 'ordinal', pattern: /第几|排名第几|第多少/u },
  {
    // How often, not how long: 多久洗一次.
    type: 'number',
    pattern:
      /(?:每?隔)?(?:多久|多长时间|几天|几个月|多少天)(?=[^,，?？]{0,6}一[次回趟班])|隔(?:多久|多长时间)/u,
  },
  {
    type: 'position',
    pattern:
      /(?:担任|出任|任|身为|升任|当选为?|作为)(?:了|过)?(?:什么|何|哪些?|哪个)(?:职务|职位|职|官职?|职业|头衔|工作|角色)?|(?:什么|何种?|哪个)(?:职务|职位|官职|职业|头衔|身份)|(?:职务|职位|官职|职业|头衔|身份)(?:是|为)(?:什么|何)|官至(?:何职|什么|哪)/u,
  },
  {
    type: 'duration',
    pattern: new RegExp(`多久|多长时间|(?<=历时|耗时|用时|持续|延续|为期|(?:${LASTING.zh})有?)了?多长`, 'u'),
  },
  {
    type: 'duration',
    endsWord: true,
    pattern:
      /(?<!西元|公元|公元前|民国)多少(?:年(?!级)|天|日|个?月|个?(?:小时|钟头|星期|礼拜|世纪)|个?(?:工作[日天]|(?:自然|交易)日)|分钟|秒|周(?![年岁]))(?!代|份|前|后)|(?<!西元|公元|公元前|民国|[这那近来去好十哪])几(?:年(?!级)|天|个月|个?(?:小时|钟头|星期(?!几)|礼拜(?!几))|个?(?:工作[日天]|(?:自然|交易)日)|分钟|秒|周(?![年岁])|昼夜)(?!代|份)/u,
  },
  {
    type: 'time',
    pattern:
      /(?:什么|啥)(?:时候|时间)|何时|何日|几时|多会儿?|几月份|何年(?:何月(?:何日)?)?|何月|什么年(?:份|代)|什么(?:时期|时代|朝代|日期|日子)|哪(?:一|几)?(?:年|天|日|个?月|月|周|个?星期|个?世纪)(?:代|份)?|哪(?:一)?(?:个)?(?:年代|世纪|时期|朝代|时代|日期|日子|季节)|(?:西元|公元前?|民国)(?:几|多少)年|几(?:月|号|点|时|世纪)|(?:周|星期|礼拜)几|几几年|(?:时间|日期|年份)(?:是|为)(?=[?？]|$)|(?:时间|日期|年份)(?:是|为)(?:什么|何|哪)/u,
  },
  {
    type: 'person',
    pattern:
      /(?:被|由|是|让|给|与|和|跟)?谁|何人|哪(?:一)?(?:位|名|个人|些人)|什么人(?!口|工|物)|什么人物|哪(?:一)?(?:个|任)?(?:皇帝|国王|总统|君主|演员|作家|导演|歌手|人物|人)/u,
  },
  {
    type: 'place',
    pattern: new RegExp(
      `(?<=地址(?:是|为|在)?)(?:什么|多少)|地址(?=[?？]|$)|(?<=[在去到往从上])哪(?![\\p{Script=Han}]{0,2}(?:公司|企业|大学|医院|学校|银行))(?![一几些个家位种类年天月日号款项届场期方边里儿座条片处所部本首篇次级门句只支])|哪里|哪儿|哪边|何处|何地|何方|(?:什么|啥)(?:地方|地点|位置|地区)|哪(?:一|几|些|两)?(?:个|座|条|片|处)?(?<head>${HEADS.place.zh})|什么(?<head2>${HEADS.place.zh})`,
      'u',
    ),
  },
  {
    type: 'work',
    pattern: new RegExp(
      `哪(?:一|几|些)?(?:个)?(?<head>${HEADS.work.zh})|什么(?<head2>${HEADS.work.zh})|哪(?:一|几)?(?:部|本|首|篇|出|张专辑|份报)`,
      'u',
    ),
  },
  {
    type: 'organisation',
    pattern: new RegExp(
      `哪(?:一|几|些)?(?:个|家|所|间|支|队)?(?<head>${HEADS.organisation.zh})|什么(?<head2>${HEADS.organisation.zh})|哪(?:一)?(?:家|所)`,
      'u',
    ),
  },
  {
    type: 'number',
    pattern: new RegExp(
      `百分之(?:几|多少)|多少(?<head>\\p{Script=Han}?)|几周?(?<head2>[${COUNTERS}${ALSO_ASKED}人家年岁倍米楼路折站级度分斤块元瓦升坪])|几(?:公里|公斤|千克|毫升|厘米|平方米)|多[大快厚广热冷贵]|何等规模`,
      'u',
    ),
  },
  { type: 'number', endsWord: true, pattern: /多[高长远深宽重]/u },
  { type: 'list', pattern: /哪些|哪几|哪(?:两|二|三|四|五|六)(?:个|种|类|大|项|位|名)?|什么(?:等|和什么)/u },
  {
    type: 'manner',
    pattern:
      /有多(?=[高长远深宽重])|如何|怎么样?|怎样|(?:什么|何种|哪种)(?:方式|方法|办法|手段|途径|形式)|以何/u,
  },
  {
    type: 'name',
    pattern:
      /(?:叫做?|称为|称作|名为|命名为|改名为?|更名为?|取名为?|又称|别称|简称|俗称|别名|本名|全名|名字|名称|笔名|艺名|昵称|绰号|外号)(?:是|为)?(?:什么|啥)|(?:什么|啥)(?:名字|名称|名)|何名|哪个名(?:字|称)/u,
  },
  {
    type: 'thing',
    pattern:
      /什么样的?|什么|何种|何|哪(?:一|几)?(?:种|个|类|项|款|条|座|场|届|次|支|只|颗|架|艘|级|门|句|方|面)?|啥/u,
  },
  {
    // Answered by yes or no, and by what is allowed or not.
    type: 'whether',
    pattern:
      /吗(?=[?？\s]*$)|能不能|可不可以|是不是|有没有|要不要|会不会|用不用|需不需要|行不行|好不好|能否|可否|是否|没有(?=[?？\s]*$)/u,
  },
  { type: 'number', pattern: /(?:人口|面积|数量|高度|长度|距离|价格|总数|总额)(?:是|为)?(?=[?？]|$)/u },
];

/** What is long in metres, unless it is asked how long it was closed. */
const BUILT_EN =
  'bridge|tunnel|dam|canal|wall|fence|pier|railway|runway|border|coast|road|street|river|route|trail|queue';

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
    type: 'number',
    pattern: new RegExp(
      `\\bhow long(?= (?:is|was|are|were|will) (?:[a-z'-]+ ){0,3}(?:${BUILT_EN})s?\\b(?! (?:be )?(?:closed|open|shut|blocked|built|in use)))|\\bhow long(?=${TEXT_LONG_EN})|\\b(?:what|which) ${RATE_ASKED_EN}`,
      'u',
    ),
  },
  {
    type: 'duration',
    pattern: new RegExp(
      `\\bhow (?:long(?! (?:is|was|are|were) (?:the|an?|this|that|its|their|his|her) (?!.*(?:[^e]ed|en|in|for|as|at|on)\\b|(?:[a-z'-]+ ){0,2}(?:${LASTING.en})s?(?: of\\b|\\W*$))[^?]*\\?*$)|many (?:years?|days?|months?|weeks?|hours?|minutes?|seconds?|decades?|centuries))\\b`,
      'u',
    ),
  },
  {
    type: 'number',
    pattern: new RegExp(
      `\\bhow (?:many|much|old|large|big|long|tall|high|far|deep|heavy|fast|wide|often|hot|cold|small)(?: (?!is\\b|was\\b|are\\b|were\\b|did\\b|does\\b|do\\b|has\\b|have\\b|had\\b|can\\b|of\\b)(?<head>[a-z]+))?` +
        `|\\b(?:what|which) (?:is |was |were |are )?(?:the )?(?:approximate |average |total |estimated |annual )?(?:percentage|percent|proportion|portion|number|amount|population|size|cost|price|discount|rate|fee|fare|fine|rent|wage|pay|deposit|temperature|distance|height|length|weight|age|speed|ratio|score|fraction|share|budget|revenue|endowment|salary|gdp|tuition|turnover|net worth)\\b|\\b(?=${WHAT_SUM_EN})what`,
      'u',
    ),
  },
  {
    type: 'time',
    pattern:
      /\bwhen\b|\b(?:what|which) (?:days? of the week|weekday|times? of (?:the )?day|year|date|day|month|century|decade|time|era|period|season|age)s?\b|\bhow (?:recently|early|late|soon)\b/u,
  },
  {
    type: 'place',
    pattern: new RegExp(
      `\\bwhere\\b|\\bwhat(?:'s| is) the address\\b|\\b(?:what|which) (?:[a-z]+ )?(?<head>${HEADS.place.en})\\b`,
      'u',
    ),
  },
  {
    type: 'person',
    pattern: new RegExp(
      `\\bwho(?:m|se)?\\b|\\b(?:what|which) (?:[a-z]+ )?(?<head>${HEADS.person.en})\\b`,
      'u',
    ),
  },
  {
    type: 'organisation',
    pattern: new RegExp(`\\b(?:what|which) (?:[a-z]+ )?(?<head>${HEADS.organisation.en})\\b`, 'u'),
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
  { type: 'work', pattern: new RegExp(`\\b(?:what|which) (?:[a-z]+ )?(?<head>${HEADS.work.en})\\b`, 'u') },
  {
    // Answered by yes or no. Where a question word follows (can you tell me when), it is that what asks.
    type: 'whether',
    pattern:
      /^(?:do|does|did|is|are|was|were|am|can|could|may|must|should|will|would|has|have|had)\b(?!.*\b(?:wh(?:at|ich|o|om|ose|en|ere|y)|how)\b)/u,
  },
  { type: 'manner', pattern: /\bhow\b|\bin what way\b|\bby what means\b/u },
  { type: 'thing', pattern: /\b(?:what|which)(?: (?:type|kind|sort|form)s? of)?\b/u },
];
