import { fold } from '../../text/fold.ts';
import { OFFICES } from '../entities/offices.ts';
import type { Probe, QuestionWord } from './probe.ts';

const ENDS_IN_OFFICE = new RegExp(`(?:${OFFICES.zh})$|^(?:${OFFICES.en})$`, 'u');

/** The words of a question for a person that name an office (**省长**是谁, who is the **mayor**). */
export function officesAsked({ question, words }: Probe): readonly QuestionWord[] {
  if (question.type !== 'person') return [];
  const { units, text } = question.analysis;
  return words.filter((word) => {
    const [first, last] = [units[word.units[0] ?? 0], units[word.units.at(-1) ?? 0]];
    if (first === undefined || last === undefined) return false;
    return ENDS_IN_OFFICE.test(fold(text.slice(first.start, last.end)).text);
  });
}
