import type { Question } from '../question.ts';
import { BEFORE_PHRASE } from './question-forms.ts';
import { saysOwn, saysWhat } from './says-what.ts';
import { hasPronoun, inheritSubject } from './subject.ts';

/** A part as it would be asked by itself. */
interface CompletePart {
  readonly whole: string;
  /** Whether `whole` says no more than what it is about: what it asks it says itself. */
  readonly steered: boolean;
}

/** Whether a part, or the next one, stands right behind the question phrase of the one before it: 活动何时**何地举行**. */
interface Stacked {
  readonly here: boolean;
  readonly next: boolean;
}

/**
 * A part by itself: nothing but a question phrase is asked of what another part says; a pronoun, or nothing, stands for what the first is
 * about; and where that cannot be told, all that the first says goes with it.
 *
 * @throws RangeError where there is no such part
 */
export function completePart(questions: readonly Question[], at: number, stacked: Stacked): CompletePart {
  const question = questions[at];
  const [[first], before, next] = [questions, questions[at - 1], questions[at + 1]];
  if (question === undefined || first === undefined) throw new RangeError(`There is no part ${at}`);
  const { text } = question;
  if (stacked.next && next !== undefined) return complete(text + aroundPhrase(next).behind);
  if (stacked.here && before !== undefined) return complete(aroundPhrase(before).before + text);
  if (!saysWhat(question)) {
    const host = questions.find(saysWhat);
    return complete(host === undefined ? text : putPhrase(text, host));
  }
  if (at === 0) return complete(text);
  const whole = inheritSubject(question, first);
  if (whole !== text) return { whole, steered: !hasPronoun(question) };
  // Where the first is of it as well, nothing of that tells more: what is it, and what is it for?
  const areBothOfIt = hasPronoun(question) && hasPronoun(first);
  return complete(saysOwn(question) || areBothOfIt ? text : `${text} ${putPhrase('', first)}`);
}

function complete(whole: string): CompletePart {
  return { whole, steered: false };
}

/** A question with other words in place of its phrase. */
function putPhrase(words: string, host: Question): string {
  const { before, behind } = aroundPhrase(host);
  return (before + words + behind).trim();
}

/** What stands to either side of a question's phrase; all is before it where none was found. */
function aroundPhrase({ text, analysis, focus, language }: Question): {
  readonly before: string;
  readonly behind: string;
} {
  const [start, end] = [analysis.units[focus.start]?.start, analysis.units[focus.end - 1]?.end];
  if (focus.start === focus.end || start === undefined || end === undefined)
    return { before: `${text} `, behind: '' };
  return { before: text.slice(0, start).replace(BEFORE_PHRASE[language], ''), behind: text.slice(end) };
}
