import { saysAny, waysOf } from '../figures/unit-ways.ts';
import type { Scene } from '../scene/scene.ts';
import { rulesIn } from '../words/denials.ts';
import { concerning, type Feature, relative } from './feature.ts';

/** Whether a sentence answers by yes or no. */
export const RULING_FEATURES: readonly Feature[] = [
  {
    name: 'ruled',
    meaning: 'a yes or no is asked: the sentence allows, forbids, demands or denies (1), or not (−½)',
    ...concerning(
      ({ question }) => question.type === 'whether',
      (scene, index) => (rulesIn(scene.stretch.profiles[index]?.units) ? 1 : -0.5),
    ),
  },
  {
    name: 'consequence',
    meaning:
      'what happens to who breaks a rule is asked: the sentence tells a penalty, itself or right behind the ban having most of the question (1); the ban alone, or no penalty where it is asked for by name (−½)',
    ...concerning(({ question }) => askedIn(question.analysis.folded.text) !== undefined, consequence),
  },
];

/** A penalty asked for by name, and what happens, which may be anything; folded, both languages. */
const ASKS = {
  penalty:
    /怎么(?:处罚|罚|处置)|如何(?:处罚|处置)|(?:违|作弊|逾期|损坏|被抓|迟到|缺席|第.次).*(?:怎么|如何)处理|(?:什么|啥|何种)(?:处罚|惩罚|处分)|\bwhat (?:is|are) the (?:penalt|punish)/u,
  anything: /会怎么?样|(?:什么|啥|何种)后果|\bwhat happens if\b|\bwhat (?:is|are) the consequence/u,
} as const;
/** Only such as are hardly anything else: to charge, to remove and 停止 are no penalties by themselves. */
const PENALTIES = {
  zh: waysOf(
    '取消|禁赛|移出|罚|追究|开除|没收|禁言|封号|封禁|记过|扣分|扣款|责令|赔偿|吊销|拘留|停权|除名|滞纳金|违约金',
    'zh',
  ),
  en: waysOf(
    'a fine|fine of|fine up to|is banned|are banned|be banned|a ban|expelled|suspended|forfeit|disqualify|revoke|confiscate|penalty|evict|jail|prison',
    'en',
  ),
} as const;
const BANS = {
  zh: waysOf('严禁|禁止|不得|不准|不许|不可|不能|请勿|切勿|必须|须', 'zh'),
  en: waysOf("do not|don't|must|may not|cannot|not allowed|not permitted|forbidden|prohibited", 'en'),
} as const;

function askedIn(question: string): keyof typeof ASKS | undefined {
  if (ASKS.penalty.test(question)) return 'penalty';
  return ASKS.anything.test(question) ? 'anything' : undefined;
}

/** As its meaning says, by how much of the question it or the ban before it has, as a share of the most any sentence has. */
function consequence({ probe, stretch, evidence, mostBeyondTitle }: Scene, index: number): number {
  const { language, analysis } = probe.question;
  const says = (at: number, ways: typeof BANS | typeof PENALTIES) =>
    saysAny(stretch.profiles[at]?.units ?? [], ways[language]);
  if (!says(index, PENALTIES)) {
    const isOnlyBan = says(index, BANS) && says(index + 1, PENALTIES);
    return isOnlyBan || askedIn(analysis.folded.text) === 'penalty' ? -0.5 : 0;
  }
  const places = says(index - 1, BANS) ? [index - 1, index] : [index];
  return relative(Math.max(...places.map((at) => evidence[at]?.coveredBeyondTitle ?? 0)), mostBeyondTitle);
}
