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
      'what happens to who does something is asked: the sentence tells a penalty, itself or what it follows having most of the question (1), or not (−½)',
    ...concerning(({ question }) => ASKS_CONSEQUENCE.test(question.analysis.folded.text), consequence),
  },
];

/** Folded; both languages. */
const ASKS_CONSEQUENCE =
  /会怎么?样|怎么(?:处罚|罚|处置)|如何(?:处罚|处置)|(?:违|作弊|逾期|损坏|被抓|迟到|缺席|第.次).*(?:怎么|如何)处理|(?:什么|啥|何种)(?:后果|处罚|惩罚|处分)|\bwhat happens (?:if|when)\b|\bwhat (?:is|are) the (?:penalt|punish|consequence)/u;
const PENALTIES = {
  zh: waysOf(
    '取消|禁赛|移出|罚|追究|开除|没收|禁言|封号|封禁|记过|警告|解除|终止|停止|扣|责令|赔偿|吊销|拘留|停用|停权|除名|滞纳金|违约金',
    'zh',
  ),
  en: waysOf(
    'fine|ban|bar|expel|suspend|lose|forfeit|disqualify|remove|cancel|revoke|confiscate|charge|penalty|warn|dismiss|evict|jail|prison',
    'en',
  ),
} as const;

/** As its meaning says, by how much of the question it or what it follows has, as a share of the most any sentence has. */
function consequence({ probe, stretch, evidence, mostBeyondTitle }: Scene, index: number): number {
  if (!saysAny(stretch.profiles[index]?.units ?? [], PENALTIES[probe.question.language])) return -0.5;
  const had = Math.max(...[index - 1, index].map((at) => evidence[at]?.coveredBeyondTitle ?? 0));
  return relative(had, mostBeyondTitle);
}
