import { stem } from '../../text/stem.ts';
import type { UnitSpan } from '../index/profile.ts';
import { keyNumber } from '../words/key-number.ts';
import { stems } from '../words/unit-sets.ts';
import { waysOf } from './unit-ways.ts';

export type Extent = 'length' | 'width' | 'height' | 'depth' | 'distance';

/** Where a figure stands. */
export interface FigureContext {
  readonly units: Int32Array;
  readonly entities: readonly UnitSpan[];
  /** Whether the question has a unit. */
  readonly isAsked: (unit: number) => boolean;
}

interface Dimension {
  /** How it is asked for, in a folded question. */
  readonly asked: RegExp;
  /** What tells of a figure that it is this one: Chinese characters before it, English words behind it, nouns and verbs also before. */
  readonly zh: string;
  readonly en: string;
  readonly noun: string;
}

/** What has a degree rather than a measure: 温度多高, how high is the rate, how deep was the crisis, how far has it progressed. */
const DEGREE_ZH = '(?<!(?:级别|温度|气温|[率速]|水平|程度)(?:[是为有]|达到?)?)(?<![增减提])';
const DEGREE_EN =
  '(?!.*\\b(?:rates?|temperature|level|price|cost|inflation|percentage|back|risks?|chances?|probability|crisis|recession|unemployment|demand|standards?|score|quality|progress(?:ed)?|completed)\\b)';

const DIMENSIONS: Readonly<Record<Extent, Dimension>> = {
  length: {
    asked: /多长(?!时)|长度(?:[是为有约]|达到?)?多少|\bhow long\b|\bwhat (?:is|was) the (?:total )?length\b/u,
    zh: '长',
    en: 'long length',
    noun: 'length',
  },
  width: {
    asked: /多[宽阔]|宽度(?:[是为有约]|达到?)?多少|\bhow wide\b|\bwhat (?:is|was) the width\b/u,
    zh: '宽阔',
    en: 'wide width',
    noun: 'width',
  },
  height: {
    asked: new RegExp(
      `${DEGREE_ZH}多高|高度(?:[是为有约]|达到?)?多少|\\bhow tall\\b|\\bwhat (?:is|was) the height\\b|\\bhow high\\b${DEGREE_EN}`,
      'u',
    ),
    zh: '高拔',
    en: 'tall high height',
    noun: 'height rise rose climb',
  },
  depth: {
    asked: new RegExp(
      `(?<!(?:资历|感情|影响|印象|危机|友谊|矛盾)有?)多深|深度(?:[是为有约]|达到?)?多少|\\bwhat (?:is|was) the depth\\b|\\bhow deep\\b${DEGREE_EN}`,
      'u',
    ),
    zh: '深',
    en: 'deep depth',
    noun: 'depth',
  },
  distance: {
    asked: new RegExp(`多远|\\bhow far\\b${DEGREE_EN}`, 'u'),
    zh: '远距',
    en: 'away far distance',
    noun: 'distance',
  },
};
const EXTENTS = Object.keys(DIMENSIONS).filter(isExtentName);

export function isExtentName(kind: string): kind is Extent {
  return kind in DIMENSIONS;
}

/** Which dimension of something a folded question asks for. */
export function extentAsked(folded: string): Extent | undefined {
  return EXTENTS.find((extent) => DIMENSIONS[extent].asked.test(folded));
}

/** The number of a telling word → its dimension. */
const TELLING = {
  zh: new Map(EXTENTS.flatMap((name) => [...DIMENSIONS[name].zh].map((one) => [keyNumber(one), name]))),
  en: new Map(
    EXTENTS.flatMap((name) => DIMENSIONS[name].en.split(' ').map((one) => [keyNumber(stem(one)), name])),
  ),
  noun: new Map(
    EXTENTS.flatMap((name) => DIMENSIONS[name].noun.split(' ').map((one) => [keyNumber(stem(one)), name])),
  ),
};
/**
 * What tells that a duration was spent on something, or how long ago it was, and is not its own: before it (历时三年, took
 * almost three years), behind it (三年建成, three years to dig) and right behind it (三年前, 40 years old). In units.
 */
const SPENT = {
  before: {
    reach: 4,
    zh: waysOf('历时|耗时|用时|历经|花费|关闭|停用', 'zh'),
    en: stems('spent closed built construct dig repair'),
  },
  behind: {
    reach: 3,
    zh: waysOf('建成|建造|修建|挖通|竣工|完工|通车', 'zh'),
    en: stems('build construct dig repair restore'),
  },
  next: { reach: 2, zh: stems('前 后 来'), en: stems('ago later earlier before after old') },
} as const;
/** What is long in metres alone, in a question. */
const BUILT = [
  ...stems('桥 隧 坝 堤 渠 墙 路 道 街 河 江 岸'),
  ...stems(
    'bridge tunnel dam canal wall fence pier railway runway border coast road street river queue tailback',
  ),
];
/** What is made by hand and never so many miles deep, wide or high; a strait, a trench or a tunnel under a mountain may be. */
const MADE = [
  ...stems('桥 坝 堤 渠 墙 楼 塔 厦 街'),
  ...stems('bridge dam canal wall fence pier railway runway road street tower building house door room'),
];
const FAR = stems('mile miles km kilometre kilometres kilometer kilometers 里');
/** In units: 长度约为300米; 300 metres long; a height of about 300 metres. */
const NEAR = 4;

/**
 * Whether a figure is of a dimension, as far as words beside it tell: of `长300米，宽24米` the second is no length. A film or a
 * term is long by its duration, but no bridge, and nothing by how long its making took, where its making is not asked about.
 */
export function isExtent(
  asked: Extent,
  figure: UnitSpan,
  { units, entities, isAsked }: FigureContext,
): boolean {
  if (figure.kind === 'duration') return asked === 'length' && lasts(figure, { units, isAsked });
  const measured = entities.some(
    ({ kind, start, end }) => kind === 'extent' && start < figure.end && end > figure.start,
  );
  if (!measured) return false;
  const before = Array.from(units.subarray(Math.max(0, figure.start - NEAR), figure.start)).reverse();
  const behind = Array.from(units.subarray(figure.end, figure.end + NEAR));
  const told = nearest(before, TELLING.zh) ?? nearest(behind, TELLING.en) ?? nearest(before, TELLING.noun);
  if (told !== undefined) return told === asked;
  if (asked === 'length' || asked === 'distance' || !MADE.some(isAsked)) return true;
  // 23 miles, 23公里.
  return !units.subarray(figure.start, figure.end + 2).some((unit) => FAR.has(unit));
}

function lasts({ start, end }: UnitSpan, { units, isAsked }: Omit<FigureContext, 'entities'>): boolean {
  if (BUILT.some(isAsked)) return false;
  const before = units.subarray(Math.max(0, start - SPENT.before.reach), start);
  const behind = units.subarray(end, end + SPENT.behind.reach);
  const next = units.subarray(end, end + SPENT.next.reach);
  if (next.some((unit) => SPENT.next.zh.has(unit) || SPENT.next.en.has(unit))) return false;
  return ![
    { among: before, ...SPENT.before },
    { among: behind, ...SPENT.behind },
  ].some(({ among, zh, en }) =>
    among.some(
      (unit, at) =>
        !isAsked(unit) && (en.has(unit) || zh.some((way) => way.every((one, by) => among[at + by] === one))),
    ),
  );
}

function nearest(units: readonly number[], telling: ReadonlyMap<number, Extent>): Extent | undefined {
  for (const unit of units) {
    const told = telling.get(unit);
    if (told !== undefined) return told;
  }
  return undefined;
}
