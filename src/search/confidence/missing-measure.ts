import { stem } from '../../text/stem.ts';
import type { EntityKind } from '../entities/answer-type.ts';
import { saysAny, waysOf } from '../figures/unit-ways.ts';
import type { Profile } from '../index/profile.ts';
import type { Scene } from '../scene/scene.ts';
import { keyNumber } from '../words/key-number.ts';

/**
 * What is measured besides lengths (`extents.ts`): how it is asked for, in a folded question, and the words of its measures, parted by
 * `|`. Rather too many than too few: a plain answer lost is worse than a doubtful one given.
 */
const MEASURED = [
  {
    // A weight.
    asked:
      /有多重(?!要|大)|重多少|(?:体重|重量)(?:是|为|有|约|达到?)?多少|\bhow heavy\b|\bhow much (?:do|does|did|will|would) .*\bweigh\b|\bwhat (?:is|was|are|were) (?:the|its|his|her|their) (?:[a-z]+ )?weight(?: of\b|\W*$)|\bwhat weight\b/u,
    zh: '克|吨|斤|两|磅|盎司|kg|mg|g|轻|重',
    en: 'gram|gramme|g|kilo|kilogram|kilogramme|kg|mg|milligram|tonne|ton|pound|lb|ounce|oz|stone|carat|hundredweight',
  },
  {
    // A speed.
    asked:
      /(?:[速时航车风流]速|速度)(?:是|为|有|约|达到?)?(?:多少|多快)|\bhow fast (?:is|was|are|were|do|does|did|can|could|will|would)\b(?!.*\b(?:gr[eo]w|growing|spread|spreading|ris|rose|increas))|\bwhat (?:is|was) the (?:[a-z]+ ){0,2}speed(?: of\b|\W*$)/u,
    zh: '时|秒|分|节|速|马赫|倍|兆|公里|千米|英里|米|km|mph',
    en: 'hour|second|minute|day|knot|mph|kmh|kph|km|h|bit|mbit|gbit|mbps|gbps|megabit|gigabit|mach|time|speed|percent|per cent|%',
  },
  {
    // A temperature.
    asked:
      /(?:[体气水油室炉]温|温度)(?:是|为|有|约|达到?)?(?:多少|多高|多低|几度)|\bhow (?:hot|cold|warm)\b|\bwhat (?:is|was|should|must) (?:the )?(?:[a-z]+ ){0,2}temperature\b|\bwhat temperature\b/u,
    zh: '度|c|f|℃|°|零下|热|冷|烫|凉|温',
    en: 'degree|c|f|k|celsius|fahrenheit|kelvin|centigrade|hot|cold|warm|cool|freeze|boil|lukewarm',
  },
  {
    // A size, but not how many people there are.
    asked: /\bhow (?:big|large) (?:is|are|was|were|should|must|can|may)\b(?!.*\bpopulation\b)|\bwhat size\b/u,
    zh: '',
    en: 'square|metre|meter|m|acre|hectare|ha|km|kilometre|kilometer|mile|foot|ft|inch|in|cm|centimetre|centimeter|mm|millimetre|millimeter|litre|liter|gallon|size|big|large|small|tiny|huge|long|wide|tall|high|deep|people|inhabitant|member|seat|room|percent|per cent|%|time|half|third|quarter',
  },
  {
    // A voltage, a noise, what electricity is used.
    asked:
      /\bhow loud\b|\bnoise level\b|\b(?:what|which) (?:is |was )?(?:the )?voltage\b|\bhow (?:much|many) (?:electricity|power|watts|volts)\b/u,
    zh: '',
    en: 'volt|v|watt|w|kilowatt|kw|kwh|mwh|gwh|megawatt|mw|gw|gigawatt|joule|ampere|amp|ah|mah|decibel|db|dba|noise|noisy|loud|loudly|quiet|silent|silently|whisper|percent|per cent|%',
  },
].map(({ asked, zh, en }) => ({
  asked,
  ways: { zh: zh === '' ? [] : waysOf(zh, 'zh'), en: waysOf(en, 'en') },
}));

/** What a figure of one of these kinds tells is no such measure. */
const OTHERWISE: ReadonlySet<EntityKind> = new Set([
  'money',
  'duration',
  'year',
  'time',
  'extent',
  'percent',
  'ordinal',
]);
/** Numbers without a measure; beyond, and with a point, it is not told (16kg and 1.5 are units, too). */
const LARGEST_PLAIN = 3000;
const PLAIN: ReadonlySet<number> = new Set(
  [
    ...Array.from({ length: LARGEST_PLAIN + 1 }, (_, number) => String(number)),
    ...'一二三四五六七八九十百千万两',
    ...'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand'
      .split(' ')
      .map(stem),
  ].map(keyNumber),
);

/**
 * 1 where a weight, a speed, a temperature, a size, a voltage or a noise is asked for and the sentence has no measure of it, nor a
 * figure that may be one; otherwise 0. Whether the figure is that of the thing asked about is left to other features.
 *
 * @example How much does the lamp weigh? is not answered by: the lamp runs for about 9 hours
 */
export function missingMeasure({ probe, stretch }: Scene, index: number): number {
  const { analysis, language } = probe.question;
  const profile = stretch.profiles[index];
  const asked = MEASURED.filter((one) => one.asked.test(analysis.folded.text));
  if (profile === undefined || asked.length === 0) return 0;
  const told = asked.some(({ ways }) => saysAny(profile.units, ways[language]));
  return told || hasMeasured(profile) ? 0 : 1;
}

/** Whether a figure is written together with what may be its measure (16kg). */
function hasMeasured({ units, entities }: Profile): boolean {
  return entities.some(
    ({ kind, start, end }) =>
      kind === 'number' &&
      units.subarray(start, end).some((unit) => !PLAIN.has(unit)) &&
      !entities.some((other) => OTHERWISE.has(other.kind) && other.start < end && start < other.end),
  );
}
