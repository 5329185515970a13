import { LEAST_PART, weighKinds } from '../answer/evidence-kinds.ts';
import { meaningOf } from '../answer/feature-meanings.ts';
import type { Answer, Passage } from '../answer/outcomes.ts';
import { shortPlace } from '../reply/citation.ts';
import { cutText } from '../reply/cut.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Locale } from '../reply/words/locale.ts';
import { wordsOf } from '../reply/words/words-of.ts';
import type { Reason } from '../search/rank.ts';

/** As many kinds of evidence, and single features, as are listed of a score; the rest hardly move it. */
const KINDS = 3;
const FEATURES = 15;
const FIRST_WORDS = 60;
/** Per cent: a probability that was fitted is never a certainty. */
const MOST_SURE = 99;

/**
 * How sure the answer is, and why its sentence was chosen: the kinds of evidence that decided, the weightiest first.
 * `full` lists the single features instead, each as value × weight with its meaning, and adds those of the runner-up
 * and those of a nearest passage that is no answer.
 */
export function showReasons(answer: Answer, { locale, full }: { locale: Locale; full: boolean }): string {
  const words = wordsOf(locale).terminal;
  const confidence = words.confidence(Math.min(MOST_SURE, Math.round(answer.confidence * 100)));
  return [confidence, ...(full ? showFeatures(answer, locale) : showKinds(answer, locale))].join('\n');
}

function showKinds({ kind: outcome, reasons }: Answer, locale: Locale): readonly string[] {
  if (outcome !== 'found' || reasons.length === 0) return [];
  const { terminal, controls } = wordsOf(locale);
  const { kinds, against } = controls.why;
  const deciding = weighKinds(reasons).slice(0, KINDS);
  return [
    terminal.reasons,
    ...deciding.map(({ kind, adds }) => `  • ${kinds[kind]}${adds < 0 ? ` (${against})` : ''}`),
  ];
}

function showFeatures(answer: Answer, locale: Locale): readonly string[] {
  const words = wordsOf(locale).terminal;
  const matched = answer.kind === 'found' ? answer.matched : [];
  const runnerUp = answer.kind === 'found' ? answer.runnersUp[0] : undefined;
  return [
    ...(matched.length > 0 ? [words.matched(matched.map(oneLine))] : []),
    ...(answer.reasons.length > 0 ? [words.reasons, ...listFeatures(answer.reasons, locale)] : []),
    ...(runnerUp === undefined
      ? []
      : [`${words.runnerUp}${beginning(runnerUp)}`, ...listFeatures(runnerUp.reasons ?? [], locale)]),
  ];
}

function listFeatures(reasons: readonly Reason[], locale: Locale): readonly string[] {
  const deciding = reasons
    .filter(({ contribution }) => Math.abs(contribution) >= LEAST_PART)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, FEATURES);
  const widest = Math.max(0, ...deciding.map(({ feature }) => feature.length));
  return deciding.map(({ feature, value, weight, contribution }) => {
    const sign = contribution < 0 ? '−' : '+';
    const part = `${sign}${Math.abs(contribution).toFixed(2)}`;
    const meaning = meaningOf(feature) ?? wordsOf(locale).controls.why.kinds.rules;
    const product = `${value.toFixed(3)} × ${weight.toFixed(3)}`;
    return `  ${part.padStart(7)}  ${feature.padEnd(widest)}  = ${product.padEnd(15)}  ${meaning}`;
  });
}

function beginning({ citation, text, score }: Passage): string {
  return `${shortPlace(citation)} (${score.toFixed(2)}) ${cutText(oneLine(text), FIRST_WORDS)}`;
}
