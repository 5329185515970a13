import type { Span } from '../../article/article.ts';
import type { AnswerType, EntityKind } from '../../search/entities/answer-type.ts';
import { namesThing } from '../../search/entities/person-names.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import { foldBefore, foldBehind } from '../../text/fold-beside.ts';
import type { Analysis } from '../../text/terms.ts';
import { cannotAnswer } from './cannot-answer/cannot-answer.ts';
import { isAgent } from './doer/agents.ts';
import { sideOf } from './doer/contest.ts';
import { doneBy } from './doer/done-by.ts';
import { SPAN_FEATURES } from './features/features.ts';
import { tellsWhoThatIs } from './found/asks-who.ts';
import { markable, newNames, withoutCutNames } from './found/entities.ts';
import { phrasesOf } from './found/phrases-of.ts';
import { tellsOfOtherFee } from './other-fee.ts';
import { tellsOfOther } from './other-subject.ts';
import { clausesOf, joinParts } from './parts.ts';
import type { PlacedSpan } from './placed-span.ts';
import type { SpanKind, SpanPart, SpanView } from './view.ts';
import { wholeAddress } from './whole-address.ts';
import { tellWords } from './words-told.ts';

/** A candidate with its place in the article's text. */
export interface SpanCandidate extends PlacedSpan {
  readonly kinds: ReadonlySet<SpanKind>;
  readonly values: readonly number[];
  /** It is said to have done what is asked (founded **by** …, **由** … 主办). */
  readonly isAgent: boolean;
}

/**
 * What of a found sentence may answer, of the kinds that the question asks for. Empty where no kind is asked for.
 *
 * @param analysis of the sentence
 */
export function spanCandidates(found: RankedSentence, analysis: Analysis): readonly SpanCandidate[] {
  const { scene, sentence } = found;
  const { type, analysis: asked } = scene.probe.question;
  if (type === 'person' && tellsWhoThatIs(sentence.text, asked)) return [];
  const parts = joinParts(
    [...withoutCutNames(markable(found), analysis), ...phrasesOf(found, analysis)],
    analysis,
  );
  const whole = viewsOf(parts, found);
  const doers = type === 'person' ? doneBy(asked.folded.text, analysis) : [];
  const clauses = FIGURES.has(type) ? clausesOf(analysis) : [];
  const wordsTold = tellWords(scene, found.index);
  const placed = ({ start, end }: Span) => ({ start: sentence.start + start, end: sentence.start + end });
  const candidates = whole
    .filter(
      (view) =>
        !cannotAnswer(view) &&
        !tellsOfOtherFee(view.candidate, found, { clauses, analysis }) &&
        !tellsOfOther(view.candidate, found, { clauses, wordsTold, candidates: parts, analysis }),
    )
    .map((view) => ({
      kind: view.candidate.kind,
      kinds: view.candidate.kinds,
      span: placed(wholeAddress(view.text, { start: view.candidate.from, end: view.candidate.to })),
      values: SPAN_FEATURES.map((feature) => feature.value(view)),
      isAgent:
        isAgent(view) ||
        sideOf(view) === 'asked' ||
        doers.some(({ start, end }) => start === view.candidate.from && end === view.candidate.to),
    }));
  if (type !== 'person') return candidates;
  // A bridge is nobody.
  const { text } = found.article;
  return preferPeople(candidates.filter(({ span }) => !namesThing(text.slice(span.start, span.end))));
}

/** Several things may have one in one sentence. */
const FIGURES: ReadonlySet<AnswerType> = new Set(['number', 'duration', 'time']);

/** In UTF-16 code units, to either side of a candidate. */
const CONTEXT = 24;

function viewsOf(
  parts: readonly SpanPart[],
  { scene, index, sentence }: RankedSentence,
): readonly SpanView[] {
  const { text } = sentence;
  const wordsTold = tellWords(scene, index);
  const clauses = [...new Map(parts.map(({ clause }) => [clause.start, clause])).values()];
  return parts.map((candidate) => ({
    wordsTold,
    clauses,
    scene,
    index,
    candidate,
    candidates: parts,
    text,
    from: candidate.from,
    before: foldBefore(text, { at: candidate.from, length: CONTEXT }).text,
    own: fold(text.slice(candidate.from, candidate.to)).text,
    after: foldBehind(text, { at: candidate.to, length: CONTEXT }).text,
  }));
}

/** Where somebody is named, an organisation can only answer who did it if it is said to have done it. */
function preferPeople(candidates: readonly SpanCandidate[]): readonly SpanCandidate[] {
  return candidates.some(({ kinds }) => kinds.has('person'))
    ? candidates.filter(({ kinds, isAgent }) => isAgent || kinds.has('person') || !kinds.has('organisation'))
    : candidates;
}

const NAMES: ReadonlySet<EntityKind> = new Set(['person', 'name', 'organisation']);
/** Names of the sentence that the question has not, whether they can answer by themselves or only as one of several. */
export function placedNames(found: RankedSentence, analysis: Analysis): readonly PlacedSpan[] {
  const { sentence } = found;
  return joinParts(withoutCutNames(newNames(found, NAMES), analysis), analysis).map(({ kind, from, to }) => ({
    kind,
    span: { start: sentence.start + from, end: sentence.start + to },
  }));
}
