import type { Span } from '../../article/article.ts';
import type { AnsweredPart, Found, NotFound, Passage } from '../outcomes.ts';
import { RUNNERS_UP } from '../runners-up.ts';

/** Which of the questions that were asked at once something is said to. */
interface OfParts {
  /** Their places among all of them, from 0, in order. */
  readonly places: readonly number[];
  /** As the asker wrote them. */
  readonly asked: readonly string[];
}

/** One passage, and the words in it that answer. */
export interface FoundGroup extends OfParts {
  readonly kind: 'found';
  readonly passage: Passage;
  readonly spans: readonly Span[];
  /** Next best sentences that are not in it, at most 3: those of each question in turn. */
  readonly runnersUp: readonly Passage[];
}

export interface SilentGroup extends OfParts {
  readonly kind: 'not-found';
  readonly answer: NotFound;
}

/** What is said to one or more of the questions that were asked at once. */
export type PartGroup = FoundGroup | SilentGroup;

/** The parts of an answer by the passages that answer them, in order: what answers several is quoted once. */
export function groupParts(answer: Found): readonly PartGroup[] {
  const groups: PartGroup[] = [];
  for (const [place, part] of (answer.parts ?? [{ asked: answer.question, answer }]).entries()) {
    const one = groupOf(part, place);
    const at = groups.findIndex((group) => isTogether(group, one));
    const group = groups[at];
    if (group === undefined) groups.push(one);
    else groups[at] = join(group, one);
  }
  return groups;
}

function groupOf({ asked, answer }: AnsweredPart, place: number): PartGroup {
  const ofPart = { places: [place], asked: [asked] };
  if (answer.kind === 'not-found') return { kind: 'not-found', ...ofPart, answer };
  const { passage, span, runnersUp } = answer;
  return { kind: 'found', ...ofPart, passage, spans: span === undefined ? [] : [span], runnersUp };
}

function isTogether(group: PartGroup, other: PartGroup): boolean {
  if (group.kind === 'not-found' || other.kind === 'not-found') return false;
  return holds(group.passage, other.passage) || holds(other.passage, group.passage);
}

function holds(one: Passage, other: Passage): boolean {
  return one.article === other.article && one.start <= other.start && other.end <= one.end;
}

function join(group: PartGroup, other: PartGroup): PartGroup {
  if (group.kind === 'not-found' || other.kind === 'not-found') return group;
  const passage = holds(group.passage, other.passage) ? group.passage : other.passage;
  return {
    kind: 'found',
    places: [...group.places, ...other.places],
    asked: [...group.asked, ...other.asked],
    passage,
    spans: [...group.spans, ...other.spans],
    runnersUp: inTurn(group.runnersUp, other.runnersUp)
      .filter(({ sentence }) => !passage.sentences.includes(sentence))
      .slice(0, RUNNERS_UP),
  };
}

/** One of each in turn, each sentence once. */
function inTurn(some: readonly Passage[], others: readonly Passage[]): readonly Passage[] {
  const most = Math.max(some.length, others.length);
  const all = Array.from({ length: most }, (_, at) => [some[at] ?? [], others[at] ?? []].flat()).flat();
  return [...new Map(all.map((one) => [one.sentence, one])).values()];
}
