import { ANY_MONTH } from '../../../text/months.ts';
import type { SpanView } from '../view.ts';
import type { SpanFeature } from './feature.ts';

const DATED = new RegExp(
  `[\\d零〇一二三四五六七八九十]|\\b(?:${ANY_MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
  'u',
);

/** What of a time is asked for, in the folded question, and how it is told. */
const TIME_UNITS: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  {
    asked:
      /(?:哪|什么)(?:一)?(?:个)?(?:历史)?(?:朝代|王朝|时代|时期)|\b(?:what|which) (?:\p{L}+ )?(?:dynasty|era|period|age|epoch)\b/u,
    told: /(?:[朝代世]|时[期代]|年间|王朝|纪)[初中末早晚]?期?$|dynasty|era\b|period|\bages?\b|epoch|wars?\b/u,
  },
  { asked: /世纪|\bcentur/u, told: /世纪|centur/u },
  {
    asked: /哪(?:一)?(?:个)?月|几月|\b(?:what|which) month/u,
    told: new RegExp(`月|${ANY_MONTH}`, 'u'),
  },
  {
    asked: /(?:哪|什么)(?:一)?(?:个)?季|\b(?:what|which) season/u,
    told: /[春夏秋冬季]|spring|summer|autumn|fall|winter|season/u,
  },
  { asked: /年代|\bdecade/u, told: /年代|\d0s|decade/u },
];

function unitOf({ probe: { question } }: SpanView['scene']) {
  if (question.type !== 'time') return undefined;
  return TIME_UNITS.find(({ asked }) => asked.test(question.analysis.folded.text));
}

export const TIME_FEATURES: readonly SpanFeature[] = [
  {
    name: 'dated',
    meaning: 'is a date or has a figure, where a time is asked',
    value: ({ scene, own }) => (scene.probe.question.type === 'time' && DATED.test(own) ? 1 : 0),
  },
  {
    name: 'asUnit',
    meaning: 'is told in the unit that is asked for (which century, 哪个朝代)',
    value: ({ scene, own }) => (unitOf(scene)?.told.test(own) ? 1 : 0),
  },
  {
    name: 'otherUnit',
    meaning: 'is not, where one is asked for',
    value: ({ scene, own }) => (unitOf(scene)?.told.test(own) === false ? 1 : 0),
  },
];
