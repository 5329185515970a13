import { COUNTERS } from '../../text/measures.ts';
import { stem } from '../../text/stem.ts';
import type { EntityKind } from '../entities/answer-type.ts';
import type { Profile, UnitSpan } from '../index/profile.ts';
import { keyNumber } from '../words/key-number.ts';
import { characters, stems } from '../words/unit-sets.ts';
import { saysAny, waysOf } from './unit-ways.ts';

/** Words that tell a place in a row, and one that is as good as an article: one of them, 一家公司. Halves are parts. */
const ORDINALS = stems('first second third fourth fifth');
const ONE: ReadonlySet<number> = new Set(['1', '一', stem('one')].map(keyNumber));
const ORDER = keyNumber('第');
const ONE_EN = keyNumber(stem('one'));
const COUNTED = characters(`${COUNTERS}家样`);
/** A one that is a part of these is a figure: one kilometre, 一百分点. */
const MEASURED: ReadonlySet<EntityKind> = new Set(['extent', 'percent', 'money', 'duration']);

/** Where a number stands, and what is asked for. */
export interface NumberContext {
  readonly profile: Pick<Profile, 'units' | 'entities'>;
  /** Whether what is counted in the question stands behind a figure. */
  readonly counts: (figure: UnitSpan) => boolean;
  /** Whether a place in a row is asked for itself. */
  readonly asksRank: () => boolean;
}

/**
 * Whether a number tells how many or how much of nothing: a place in a row (the second casting, 第四条), or a one that only
 * introduces something (一家公司, one of) other than what is counted.
 */
export function isNoFigure(
  { kind, start, end }: UnitSpan,
  { profile: { units, entities }, counts, asksRank: asks }: NumberContext,
): boolean {
  if (kind !== 'number') return false;
  const own = units.subarray(start, end);
  if (own.every((unit) => ORDINALS.has(unit)) || units[start - 1] === ORDER) return !asks();
  if (!own.every((unit) => ONE.has(unit)) || counts({ kind, start, end })) return false;
  const introduces = units[start] === ONE_EN || COUNTED.has(units[end] ?? -1);
  return (
    introduces &&
    !entities.some((other) => MEASURED.has(other.kind) && other.start < end && start < other.end)
  );
}

const RANK = /排名|排行|名次|位次|编号|号码|序号|\brank(?:ed|ing)?\b|\bplace\b/u;

/** @param folded a question */
export function asksRank(folded: string): boolean {
  return RANK.test(folded);
}

/** How a count is told without a figure. */
const SO_MANY = {
  zh: waysOf('数|双|众|无|没|独|唯|许多|很多|若干|一些|十|百|千|万', 'zh'),
  en: waysOf(
    'several|many|few|both|pair|couple|dozen|score|hundred|thousand|million|billion|no|none|nobody|never|only|single|sole|twin|triplet|twice|thrice|double|triple|every|all|each|another|one',
    'en',
  ),
} as const;

/** Whether a sentence may tell a count in words (both sisters, 夫妇双方); a list may do so as well. */
export function mayTellCount(
  { units, marks }: Pick<Profile, 'units' | 'marks'>,
  language: 'zh' | 'en',
): boolean {
  return marks.listed > 1 || saysAny(units, SO_MANY[language]);
}
