import { type Ways, waysOf } from '../../../figures/unit-ways.ts';

/**
 * What is measured besides lengths (`extents.ts`): how it is asked for, in a folded question; its measures, which tell it beside a
 * figure alone (9 pounds, not the pound; 36 in, not in 1990); and words that tell it by themselves. Parted by `|`. Rather too many
 * than too few: a plain answer lost is worse than a doubtful one given. A size is asked in English alone: 多大 asks for an age or an
 * effect as well.
 */
const TABLE: readonly Row[] = [
  {
    // A weight.
    asked:
      /有多重(?!要|大)|重多少|(?:体重|重量)(?:是|为|有|约|达到?)?多少|\bhow heavy\b|\bhow much (?:do|does|did|will|would) .*\bweigh\b|\bwhat (?:is|was|are|were) (?:the|its|his|her|their) (?:[a-z]+ )?weight(?: of\b|\W*$)|\bwhat weight\b/u,
    measures: {
      // 三两 is read as 三二.
      zh: '克|吨|斤|两|二|磅|盎司|轻|重',
      en: 'gram|gramme|g|kilo|kilogram|kilogramme|kg|mg|milligram|tonne|ton|t|pound|lb|ounce|oz|stone|carat|hundredweight',
    },
    words: {
      zh: '重量|体重|净重|毛重|自重|轻便|沉重|很沉',
      en: 'a ton|a tonne|a kilo|a kilogram|a gram|a pound|an ounce|weightless',
    },
  },
  {
    // A speed.
    asked:
      /(?:[速时航车风流]速|速度)(?:是|为|有|约|达到?)?(?:多少|多快)|\bhow fast (?:is|was|are|were|do|does|did|can|could|will|would)\b(?!.*\b(?:gr[eo]w|growing|spread|spreading|ris|rose|increas))|\bwhat (?:is|was) the (?:[a-z]+ ){0,2}speed(?: of\b|\W*$)/u,
    measures: {
      zh: '节|级|马赫|倍|兆|公里|千米|英里|米',
      en: 'knot|mph|kmh|kph|km|h|kilometre|kilometer|mile|metre|meter|m|foot|bit|mbit|gbit|mbps|gbps|megabit|gigabit|mach|hour|minute|second|day|time|percent|per cent|%',
    },
    words: {
      zh: '每小时|每秒|每分|时速|航速|速度|车速|风速|流速|音速|光速|速率|高速|快速|很快|较快|飞快|很慢|较慢|缓慢',
      en: 'speed|pace|per hour|an hour|per minute|a minute|per second|a second|a day|fast|quick|quickly|rapid|rapidly|slow|slowly',
    },
  },
  {
    // A temperature, but not how warm a coat is.
    asked:
      /(?:[体气水油室炉]温|温度)(?:是|为|有|约|达到?)?(?:多少|多高|多低|几度)|\bhow (?:hot|cold|warm) (?:is|was|are|were|does|do|did|can|must|should) (?:it|the (?:water|air|sea|lake|river|pool|spring|weather|oven|kiln|room|summer|winter|night|day|sun))s?\b|\bwhat (?:is|was|should|must) (?:the )?(?:[a-z]+ ){0,2}temperature\b|\bwhat temperature\b/u,
    byFigure: 'number',
    measures: { zh: '度', en: 'degree|c|f|k|celsius|fahrenheit|kelvin|centigrade' },
    words: {
      zh: '零下|炎热|很热|寒冷|很冷|烫|凉|常温|室温|低温|高温|恒温|保温|沸|结冰',
      en: 'hot|cold|warm|cool|freeze|boil|lukewarm|tepid|mild',
    },
  },
  {
    // A size, also of a crowd, a sum or a file: any figure may be it, but not how many people there are.
    asked: /\bhow (?:big|large) (?:is|are|was|were|should|must|can|may)\b(?!.*\bpopulation\b)|\bwhat size\b/u,
    byFigure: 'any',
    measures: { zh: '', en: 'acre|hectare|ha|metre|meter|foot|inch|m|km|cm|mm|litre|liter' },
    words: {
      zh: '',
      en: 'size|big|large|small|tiny|huge|vast|giant|long|wide|tall|high|deep|half|third|quarter|dozen|hundred|thousand|million',
    },
  },
  {
    // A voltage, a noise, what electricity is used.
    asked:
      /(?:电压|功率|噪[音声])(?:是|为|有|约|达到?)?(?:多少|多高|多大|几)|\bhow loud\b|\bnoise level\b|\b(?:what|which) (?:is |was )?(?:the )?voltage\b|\bhow (?:much|many) (?:electricity|power|watts|volts)\b/u,
    measures: {
      zh: '伏|瓦|安|分贝|度',
      en: 'volt|v|kv|watt|w|kilowatt|kw|kwh|mwh|gwh|megawatt|mw|gw|gigawatt|joule|ampere|amp|ah|mah|decibel|db|dba|percent|per cent|%',
    },
    words: {
      zh: '静音|安静|无声|吵|嘈杂|很低|很高|很小|很大|较低|较高|较小|较大',
      en: 'noise|noisy|loud|loudly|quiet|quietly|silent|silently|whisper',
    },
  },
];

/** As it is written here. */
interface Row extends Pick<Measured, 'asked' | 'byFigure'> {
  readonly measures: InBoth;
  readonly words: InBoth;
}

interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** Something that is measured, and what tells it in a sentence of either language: a Chinese one has kg, too. */
export interface Measured {
  /** How it is asked for, in a folded question. */
  readonly asked: RegExp;
  /** They tell it beside a figure. */
  readonly measures: Ways;
  /** They tell it by themselves. */
  readonly words: Ways;
  /** It may be told by a number that measures nothing else, or by whatever figure there is but a time. */
  readonly byFigure?: 'number' | 'any';
}

export const MEASURED: readonly Measured[] = TABLE.map((row) => ({
  ...row,
  measures: waysOfBoth(row.measures),
  words: waysOfBoth(row.words),
}));

function waysOfBoth({ zh, en }: InBoth): Ways {
  return [...(zh === '' ? [] : waysOf(zh, 'zh')), ...waysOf(en, 'en')];
}
