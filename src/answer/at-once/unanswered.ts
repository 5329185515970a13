import type { Answer, NotFound } from '../outcomes.ts';

/** What the articles do not say of what was asked: all of it, or those of several questions asked at once. */
export function unanswered(answer: Answer): readonly NotFound[] {
  if (answer.kind === 'not-found') return [answer];
  return (answer.parts ?? []).flatMap((part) => (part.answer.kind === 'not-found' ? [part.answer] : []));
}
