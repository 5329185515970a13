import { isOrdinaryWord } from '../../../text/words.ts';
import type { Question } from '../question.ts';
import { hasPronoun } from './subject.ts';

/** Whether a question says anything beside its phrase, if only by a pronoun. */
export function saysWhat(question: Question): boolean {
  const { analysis, focus } = question;
  const { units, terms } = analysis;
  const isTold = (place: number) => place < focus.start || place >= focus.end;
  return (
    hasPronoun(question) || units.some(({ term }, place) => isTold(place) && terms[term]?.stop === false)
  );
}

/** Whether it says anything but what stands in questions on anything: not how much it costs. */
export function saysOwn({ analysis, focus }: Question): boolean {
  const { terms, units, text } = analysis;
  return units.some(({ term }, place) => {
    const { stop = true, start = 0, end = 0 } = terms[term] ?? {};
    const isTold = place < focus.start || place >= focus.end;
    return isTold && !stop && !isOrdinaryWord(text.slice(start, end).toLowerCase());
  });
}
