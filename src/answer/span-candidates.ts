import type { EntityKind } from '../search/answer-type.ts';
import { officesAsked } from '../search/offices-asked.ts';
import { toldFromOtherSide } from '../search/opposites.ts';
import type { UnitSpan } from '../search/profile.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Analyzer } from '../text/terms.ts';
import type { PlacedSpan } from './settle-span.ts';
import { SPAN_FEATURES } from './span-features.ts';
import type { SpanView } from './span-view.ts';

/** Longer than this, bold would mark a clause and tell nothing. In UTF-16 code units. */
const LONGEST_SPAN = { han: 20, latin: 40 } as const;

export function longestSpan(text: string): number {
  return /\p{Script=Han}/u.test(text) ? LONGEST_SPAN.han : LONGEST_SPAN.latin;
}

/** A candidate with its place in the article's text. */
export interface SpanCandidate extends PlacedSpan {
  readonly values: readonly number[];
  /** It is said to have done what is asked (founded **by** …, **由** … 主办). */
  readonly isAgent: boolean;
}

/** The entities of a found sentence that are of the kind asked for. Empty where no kind is asked for. */
export function spanCandidates(found: RankedSentence, analyzer: Analyzer): readonly SpanCandidate[] {
  const candidates = markable(found);
  return place(candidates, found, analyzer).map(({ candidate, kind, span }) => {
    const view: SpanView = { scene: found.scene, index: found.index, candidate, candidates };
    const values = SPAN_FEATURES.map((feature) => feature.value(view));
    return { kind, span, values, isAgent: isAgent(view, found.article.text.slice(0, span.start)) };
  });
}

/** What stands before who did it; both scripts are alike. */
const BY = { zh: /[由被]$/u, en: /\bby(?: the)?\s$/iu } as const;
/** In units: how far behind it in Chinese, before it in English, what was done may stand (founded in 1902 by). */
const REACH = { zh: 14, en: 7 } as const;

function isAgent({ scene, index, candidate }: SpanView, before: string): boolean {
  const { language } = scene.probe.question;
  if (!BY[language].test(before.slice(-BEFORE))) return false;
  const places = scene.evidence[index]?.match.places ?? [];
  const [from, to] =
    language === 'zh'
      ? [candidate.end, candidate.end + REACH.zh]
      : [candidate.start - REACH.en, candidate.start];
  for (let at = 0; at < places.length; at += 2) {
    const place = places[at] ?? -1;
    if (place >= from && place < to && scene.probe.tells[places[at + 1] ?? -1] === 1) return true;
  }
  return false;
}

const BEFORE = 8;

/** Names of the sentence that the question has not, whether they can answer by themselves or only as one of several. */
export function placedNames(found: RankedSentence, analyzer: Analyzer): readonly PlacedSpan[] {
  return place(newNames(found, NAMES), found, analyzer);
}

const NAMES: ReadonlySet<EntityKind> = new Set(['person', 'name', 'organisation']);
const ORGANISATIONS: ReadonlySet<EntityKind> = new Set(['organisation']);

function markable(found: RankedSentence): readonly UnitSpan[] {
  const { scene, index } = found;
  const { candidates = [], rightFigure = false } = scene.evidence[index] ?? {};
  const { figure, type, analysis } = scene.probe.question;
  // Another kind of figure than the one asked for is no answer; a count and a place may be told in other words.
  if (figure !== undefined && figure !== 'count' && figure !== 'address' && !rightFigure) return [];
  // The beginning may tell the end, but is not it.
  if (toldFromOtherSide(scene, index).length > 0) return [];
  if (type !== 'person' || candidates.length > 0) return candidates;
  // Who did it may be a ministry, where nobody is named; but who somebody is, or who is mayor, it is not.
  const asksForPerson =
    officesAsked(scene.probe).length > 0 || analysis.terms.some(({ tag }) => tag.startsWith('nr'));
  return asksForPerson ? [] : newNames(found, ORGANISATIONS);
}

function newNames(
  { scene: { stretch, probe }, index }: RankedSentence,
  kinds: ReadonlySet<EntityKind>,
): readonly UnitSpan[] {
  const { units, entities = [] } = stretch.profiles[index] ?? {};
  return entities.filter(
    ({ kind, start, end }) =>
      kinds.has(kind) && units?.subarray(start, end).some((unit) => !probe.places.has(unit)),
  );
}

function place(
  candidates: readonly UnitSpan[],
  { sentence }: Pick<RankedSentence, 'sentence'>,
  analyzer: Analyzer,
): readonly (PlacedSpan & { readonly candidate: UnitSpan })[] {
  if (candidates.length === 0) return [];
  const { units } = analyzer.analyze(sentence.text);
  return candidates.flatMap((candidate) => {
    const start = units[candidate.start]?.start;
    const end = units[candidate.end - 1]?.end;
    if (start === undefined || end === undefined) return [];
    if (end - start > longestSpan(sentence.text.slice(start, end))) return [];
    const span = { start: sentence.start + start, end: sentence.start + end };
    return [{ candidate, kind: candidate.kind, span }];
  });
}
