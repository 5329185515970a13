import type { Answer, Passage } from '../answer/outcomes.ts';
import { shortPlace } from '../reply/citation.ts';
import { cutText } from '../reply/cut.ts';
import { oneLine } from '../reply/markdown.ts';
import { type Locale, wordsOf } from '../reply/words/words.ts';
import type { Reason } from '../search/rank.ts';

/** As many features as are listed of a score; the rest hardly move it. */
const BRIEF = 3;
const FULL = 15;
/** Parts of a score below this are not shown. */
const LEAST_CONTRIBUTION = 0.005;
const FIRST_WORDS = 60;
/** Per cent: a probability that was fitted is never a certainty. */
const MOST_SURE = 99;

/**
 * Why a sentence was chosen: the features that decided, largest part first, each as value × weight. `full` adds
 * more of them, those of the runner-up, and those of a nearest passage that is no answer.
 */
export function showReasons(answer: Answer, { locale, full }: { locale: Locale; full: boolean }): string {
  const words = wordsOf(locale).terminal;
  const most = full ? FULL : BRIEF;
  const lines = [words.confidence(Math.min(MOST_SURE, Math.round(answer.confidence * 100)))];
  if (full && answer.kind === 'found' && answer.matched.length > 0)
    lines.push(words.matched(answer.matched.map(oneLine)));
  if (answer.reasons.length > 0 && (full || answer.kind === 'found'))
    lines.push(`${words.reasons}:`, ...listReasons(answer.reasons, most));
  const runnerUp = answer.kind === 'found' ? answer.runnersUp[0] : undefined;
  if (full && runnerUp !== undefined) {
    lines.push(`${words.runnerUp}: ${beginning(runnerUp)}`, ...listReasons(runnerUp.reasons ?? [], most));
  }
  return lines.join('\n');
}

function listReasons(reasons: readonly Reason[], most: number): readonly string[] {
  const deciding = reasons
    .filter(({ contribution }) => Math.abs(contribution) >= LEAST_CONTRIBUTION)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, most);
  const widest = Math.max(0, ...deciding.map(({ feature }) => feature.length));
  return deciding.map(({ feature, value, weight, contribution }) => {
    const sign = contribution < 0 ? '−' : '+';
    const part = `${sign}${Math.abs(contribution).toFixed(2)}`;
    return `  ${part.padStart(7)}  ${feature.padEnd(widest)}  = ${value.toFixed(3)} × ${weight.toFixed(3)}`;
  });
}

function beginning({ citation, text, score }: Passage): string {
  return `${shortPlace(citation)} (${score.toFixed(2)}) ${cutText(oneLine(text), FIRST_WORDS)}`;
}
