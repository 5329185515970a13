import type { Answer, NotFound, Passage } from '../answer/outcomes.ts';
import { LEAST_PART, weighKinds } from '../answer/why/evidence-kinds.ts';
import { worthShowing } from '../answer/worth-showing.ts';
import { shortPlace } from '../reply/citation.ts';
import { cutText } from '../reply/cut.ts';
import { type FeatureUse, meaningOf } from '../reply/feature-meaning.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Locale } from '../reply/words/locale.ts';
import { wordsOf } from '../reply/words/words-of.ts';
import type { Reason } from '../search/rank.ts';

/** As many kinds of evidence, and single features, as are listed of a score; the rest hardly move it. */
const KINDS = 3;
const FEATURES = 15;
/** … and of a confidence, on either side. */
const JUDGED = 8;
const FIRST_WORDS = 60;
/** Per cent: a probability that was fitted is never a certainty. */
const MOST_SURE = 99;

/**
 * How sure the answer is, and why its sentence was chosen: the kinds of evidence that decided, the weightiest first.
 * `full` lists the single features instead, each as value × weight with its meaning, and adds those of the runner-up.
 * Of a nearest passage that is no answer it tells first what decided that; of several questions asked at once, each by itself.
 */
export function showReasons(answer: Answer, how: { locale: Locale; full: boolean }): string {
  const parts = answer.kind === 'found' ? answer.parts : undefined;
  return parts === undefined
    ? showOne(answer, how)
    : parts.map(({ asked, answer }) => `${oneLine(asked)}\n${showOne(answer, how)}`).join('\n\n');
}

function showOne(answer: Answer, { locale, full }: { locale: Locale; full: boolean }): string {
  const words = wordsOf(locale).terminal;
  const confidence = words.confidence(Math.min(MOST_SURE, Math.round(answer.confidence * 100)));
  return [confidence, ...(full ? showFeatures(answer, locale) : showKinds(answer, locale))].join('\n');
}

function showKinds({ kind: outcome, reasons }: Answer, locale: Locale): readonly string[] {
  if (outcome !== 'found' || reasons.length === 0) return [];
  const { terminal, controls } = wordsOf(locale);
  const { kinds } = controls.why;
  const deciding = weighKinds(reasons).slice(0, KINDS);
  const list = (some: typeof deciding) => some.map(({ kind }) => `  • ${kinds[kind]}`);
  const against = list(deciding.filter(({ adds }) => adds < 0));
  return [
    terminal.reasons,
    ...list(deciding.filter(({ adds }) => adds >= 0)),
    ...(against.length === 0 ? [] : [terminal.reasonsAgainst, ...against]),
  ];
}

function showFeatures(answer: Answer, locale: Locale): readonly string[] {
  const words = wordsOf(locale).terminal;
  const found = answer.kind === 'found';
  const passage = found ? answer.passage : worthShowing(answer);
  const score = passage?.score.toFixed(2) ?? '';
  const runnerUp = passage && answer.runnersUp?.[0];
  const ranking = { use: 'ranking', locale } as const;
  return [
    ...(found && answer.matched.length > 0 ? [words.matched(answer.matched.map(oneLine))] : []),
    ...(found ? [] : showJudgement(answer, locale)),
    ...(passage !== undefined && answer.reasons.length > 0
      ? [found ? words.chosen(score) : words.nearest(score), ...listFeatures(answer.reasons, ranking)]
      : []),
    ...(runnerUp === undefined
      ? []
      : [`${words.runnerUp}${beginning(runnerUp)}`, ...listFeatures(runnerUp.reasons ?? [], ranking)]),
  ];
}

/** What decided that the nearest passage is no answer: the parts of the confidence, those against an answer first. */
function showJudgement({ judgement }: NotFound, locale: Locale): readonly string[] {
  if (judgement === undefined) return [];
  const words = wordsOf(locale).terminal;
  const judging = { use: 'judging', locale } as const;
  const list = (heading: string, speaks: (reason: Reason) => boolean) => {
    const lines = listFeatures(judgement.reasons.filter(speaks), { ...judging, most: JUDGED });
    return lines.length === 0 ? [] : [`  ${heading}`, ...lines];
  };
  return [
    words.threshold(Math.round(judgement.threshold * 100)),
    ...list(words.speaksAgainst, ({ contribution }) => contribution < 0),
    ...list(words.speaksFor, ({ contribution }) => contribution > 0),
  ];
}

/** The weightiest parts of a score, and what all others add, so that they come to the score. */
function listFeatures(
  reasons: readonly Reason[],
  {
    use,
    locale,
    most = FEATURES,
  }: { readonly use: FeatureUse; readonly locale: Locale; readonly most?: number },
): readonly string[] {
  const words = wordsOf(locale);
  const sorted = reasons.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const listed = sorted.slice(0, most).filter(({ contribution }) => Math.abs(contribution) >= LEAST_PART);
  const others = sorted.slice(listed.length);
  const widest = Math.max(0, ...listed.map(({ feature }) => feature.length));
  const lines = listed.map(({ feature, value, weight, contribution }) => {
    const meaning = meaningOf(feature, { use, locale }) ?? words.controls.why.kinds.rules;
    const product = `${value.toFixed(3)} × ${weight.toFixed(3)}`;
    return `  ${signed(contribution)}  ${feature.padEnd(widest)}  = ${product.padEnd(15)}  ${meaning}`;
  });
  if (others.length === 0) return lines;
  const rest = others.reduce((sum, { contribution }) => sum + contribution, 0);
  return [...lines, `  ${signed(rest)}  ${words.terminal.others(others.length)}`];
}

/** @example signed(-1.5) // '  −1.50' */
function signed(part: number): string {
  return `${part < 0 ? '−' : '+'}${Math.abs(part).toFixed(2)}`.padStart(7);
}

function beginning({ citation, text, score }: Passage): string {
  return `${shortPlace(citation)} (${score.toFixed(2)}) ${cutText(oneLine(text), FIRST_WORDS)}`;
}
