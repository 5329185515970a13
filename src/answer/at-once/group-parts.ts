import type { Span } from '../../article/article.ts';
import type { AnsweredPart, Found, NotFound, Passage } from '../outcomes.ts';

/** What is said to one or more of the questions that were asked at once. */
export type PartGroup =
  /** One passage, and the words in it that answer. */
  | {
      readonly kind: 'found';
      readonly asked: readonly string[];
      readonly passage: Passage;
      readonly spans: readonly Span[];
    }
  | { readonly kind: 'not-found'; readonly asked: readonly string[]; readonly answer: NotFound };

/** The parts of an answer by the passages that answer them, in order: what answers several is quoted once. */
export function groupParts(answer: Found): readonly PartGroup[] {
  const groups: PartGroup[] = [];
  for (const part of answer.parts ?? [{ asked: answer.question, answer }]) {
    const at = groups.findIndex((group) => isTogether(group, part));
    const group = groups[at];
    if (group === undefined) groups.push(groupOf(part));
    else groups[at] = addTo(group, part);
  }
  return groups;
}

function groupOf({ asked, answer }: AnsweredPart): PartGroup {
  if (answer.kind === 'not-found') return { kind: 'not-found', asked: [asked], answer };
  const { passage, span } = answer;
  return { kind: 'found', asked: [asked], passage, spans: span === undefined ? [] : [span] };
}

function isTogether(group: PartGroup, { answer }: AnsweredPart): boolean {
  if (group.kind === 'not-found' || answer.kind === 'not-found') return false;
  return holds(group.passage, answer.passage) || holds(answer.passage, group.passage);
}

function holds(one: Passage, other: Passage): boolean {
  return one.article === other.article && one.start <= other.start && other.end <= one.end;
}

function addTo(group: PartGroup, { asked, answer }: AnsweredPart): PartGroup {
  if (group.kind === 'not-found' || answer.kind === 'not-found') return group;
  return {
    kind: 'found',
    asked: [...group.asked, asked],
    passage: holds(group.passage, answer.passage) ? group.passage : answer.passage,
    spans: answer.span === undefined ? group.spans : [...group.spans, answer.span],
  };
}
