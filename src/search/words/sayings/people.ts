import type { Saying } from './saying.ts';

/** People, what they do in life, and what befalls them. */
export const PEOPLE: readonly Saying[] = [
  { zh: '老板|店主|经营|掌柜|业主|东家|经营者|负责人', en: 'owner|boss|proprietor|belong|run' },
  {
    zh: '负责|主持|带领|领导|率领|牵头|主管|掌管|领衔|主持人|带队|管理',
    en: 'in charge|charge|lead|led|leader|run|head|chair|responsible|manage|director',
  },
  {
    zh: '总经理|老总|总裁|董事长|执行长|掌门人|一把手|负责人',
    en: 'chief executive|ceo|boss|managing director|president|chairman|head',
  },
  { zh: '老师|教师|导师|教员|师从|讲师|师父|师傅|任教', en: 'teacher|tutor|teach|taught|instructor|mentor' },
  { zh: '学生|徒弟|弟子|学员|门生|学徒|同学', en: 'student|pupil|apprentice|learner' },
  { zh: '医生|大夫|医师|郎中|就医|求医', en: 'doctor|physician|gp|surgeon|medical help' },
  { zh: '护士|护理师|护理员|护理站', en: 'nurse' },
  {
    zh: '员工|职工|职员|雇员|工作人员|人手|工人',
    en: 'employee|staff|worker|work there|personnel|workforce|people work',
  },
  { zh: '职位|职缺|岗位|工作机会|职务|空缺|差事|缺额', en: 'job|post|position|vacancy|role|opening' },
  {
    zh: '招|招聘|聘|聘用|招募|录用|雇用|招收|征才|雇|聘请|征',
    en: 'hire|recruit|take on|employ|look for|wanted|appoint',
  },
  { zh: '丈夫|先生|老公|夫婿|嫁|嫁给|爱人', en: 'husband|marry|spouse' },
  { zh: '妻子|太太|老婆|夫人|娶|爱人|媳妇', en: 'wife|marry|spouse' },
  {
    zh: '孩子|小孩|儿童|小朋友|宝宝|婴儿|新生儿|幼童|子女|儿女|孩童|婴幼儿',
    en: 'child|kid|baby|children|infant|under-16|toddler|youngster',
  },
  {
    zh: '老人|老年人|长者|年长者|长辈|高龄|老人家',
    en: 'pensioner|elderly|senior|older people|older adults|older visitors|old people|over-60|over-65',
  },
  { zh: '家长|父母|监护人|爸妈', en: 'parent|guardian|mother|father' },
  { zh: '球迷|观众|看台|现场', en: 'fan|spectator|crowd|attendance|audience|watch' },
  {
    zh: '游客|旅客|访客|参观者|来宾|观光客|人次|客人|顾客|来访',
    en: 'visitor|tourist|guest|customer|traveller|client',
  },
  {
    zh: '居民|住户|业主|住民|民众|市民|村民|户',
    en: 'resident|household|home|inhabitant|people|neighbour|tenant',
  },
  { zh: '学者|专家|研究人员|科学家|研究者|教授', en: 'scientist|researcher|expert|scholar|team' },
  { zh: '作者|撰写|写|著|编写|执笔|作曲|谱曲|作词|创作', en: 'write|wrote|written|author|compose|composer' },
  { zh: '参加者|参与者|跑者|选手|学员|会员|成员|与会者', en: 'participant|member|runner|player|entrant' },
  { zh: '朋友|同伴|亲友|友人|伙伴|同行', en: 'friend|guest|companion|partner|mate' },
  {
    zh: '联系|联络|洽|洽询|咨询|询问|请找|联系人|找|窗口|洽询处',
    en: 'contact|get in touch|ask for|speak to|talk to|call|ring|write to|apply to',
  },
  { zh: '电话|手机号|致电|来电|拨打|拨|热线|专线|号码', en: 'phone|telephone|call|ring|number|dial|line' },
  {
    zh: '死|去世|逝世|过世|辞世|离世|病逝|身亡|丧生|遇难|罹难|死亡|走了',
    en: 'die|death|dead|kill|drown|drowned|perish|pass away|lose life|end of life|ended her life|ended his life',
  },
  {
    zh: '受伤|伤者|擦伤|骨折|破皮|轻伤|重伤|送医|挂彩',
    en: 'hurt|injure|injury|wound|casualty|in hospital|cut',
  },
  { zh: '病|生病|患病|疾病|不适|因病|染病|得病|发烧', en: 'ill|illness|sick|disease|unwell' },
  { zh: '老家|故乡|家乡|出生地|籍贯|祖籍|生于|出生于', en: 'born|native|home town|hometown|come from' },
  {
    zh: '退休|退下来|卸任|退役|离职|告别舞台|离开舞台|荣休',
    en: 'retire|retirement|step down|give up|leave|quit',
  },
  {
    zh: '出名|成名|著名|一炮打响|走红|闻名|有名|知名',
    en: 'famous|known|best known|well known|make her name|make his name',
  },
  {
    zh: '念书|读书|就读|上学|求学|毕业|学习|学',
    en: 'study|studied|school|university|educate|learn|train|graduate',
  },
  { zh: '担任|出任|任|当上|从事|干', en: 'serve|become|became|work as|job' },
  { zh: '解雇|辞退|炒鱿鱼', en: 'sack|dismiss|dismissal|lay off|laid off|let go' },
  { zh: '奶奶|祖母', en: 'grandmother|granny' },
  { zh: '爷爷|祖父', en: 'grandfather|grandpa' },
  { zh: '外婆|外祖母|姥姥', en: 'grandmother|grandma' },
  { zh: '外公|外祖父|姥爷', en: 'grandfather|grandad' },
  { zh: '法官|审判员|审判长', en: 'judge|magistrate' },
  { zh: '案子|案件|本案|一案', en: 'case|lawsuit' },
  { zh: '接任|接替|继任|接班', en: 'take over|took over|replace|succeed|successor' },
  { zh: '营救|获救|救援', en: 'rescue|save|pull out|bring to safety' },
  { zh: '儿子|儿女', en: 'son|children' },
  { zh: '女儿|儿女', en: 'daughter|children' },
];
