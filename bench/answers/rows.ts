import type { Outcome } from './measure.ts';
import {
  areaUnderCurve,
  falseAnswers,
  meanOf,
  meanReciprocalRank,
  quantileOf,
  shareOf,
  thresholdKeeping,
} from './metrics.ts';

/** One system on one file. Shares from 0 to 1; `null` where a figure does not apply. */
export interface Row {
  readonly file: string;
  readonly system: string;
  readonly pooled: boolean;
  /** How many were asked, unanswerable ones included. */
  readonly questions: number;
  readonly answerable: number;
  /** Of the answerable: the first sentence is one in which a gold answer begins. */
  readonly hit1: number | null;
  /** … or one that holds a gold answer's text. */
  readonly hit1Text: number | null;
  /** One of the first three is a sentence in which a gold answer begins. */
  readonly hit3: number | null;
  /** Mean reciprocal rank of the first such sentence; beyond place 10 it counts 0. */
  readonly mrr: number | null;
  /** The first sentence is the one that people marked as the proof. */
  readonly evidence1: number | null;
  /** … or any of a proof of several sentences. */
  readonly evidenceAny1: number | null;
  /** The file's unanswerable questions against its own answerable ones or, where it has none, against the run's. */
  readonly auroc: number | null;
  /** Share of the unanswerable answered at the threshold that keeps 90% or 95% of all answerable ones of the run. */
  readonly falseAt90: number | null;
  readonly falseAt95: number | null;
  readonly p50Ms: number | null;
  readonly p99Ms: number | null;
  /** Share of the answerable, and of the unanswerable, that is answered as the product decides. */
  readonly answered: number | null;
  readonly answeredFalsely: number | null;
  /** Where a kind of thing is asked for, an answer is given and its sentence is right: the bold words hold a gold answer or are held by one. */
  readonly spanRight: number | null;
  /** Of the same: something is bold at all. */
  readonly spanGiven: number | null;
  /** Of the same: length of the bold words in UTF-16 units. */
  readonly spanMedianLength: number | null;
  readonly passageSentences: number | null;
  /** Of the answerable: the passage shown holds a whole gold answer. */
  readonly passageHoldsAnswer: number | null;
}

/** What one system made of one file. */
export interface Sheet {
  readonly file: string;
  readonly system: string;
  readonly pooled: boolean;
  readonly outcomes: readonly Outcome[];
}

/** Figures for each sheet. The thresholds are taken, system by system, over all sheets together. */
export function rowsOf(sheets: readonly Sheet[]): readonly Row[] {
  return sheets.map((sheet) => {
    const run = sheets
      .filter(({ system }) => system === sheet.system)
      .flatMap(({ outcomes }) => scoresOf(outcomes, true));
    return {
      ...headOf(sheet),
      ...rankFigures(sheet.outcomes),
      ...declineFigures(sheet.outcomes, run),
      ...shownFigures(sheet.outcomes),
    };
  });
}

function headOf({ file, system, pooled, outcomes }: Sheet) {
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    file,
    system,
    pooled,
    questions: outcomes.length,
    answerable: outcomes.filter(({ answerable }) => answerable).length,
    p50Ms: quantileOf(times, 0.5),
    p99Ms: quantileOf(times, 0.99),
  };
}

function rankFigures(outcomes: readonly Outcome[]) {
  const asked = outcomes.filter(({ answerable }) => answerable);
  const marked = asked.filter(({ firstIsEvidence }) => firstIsEvidence !== undefined);
  return {
    hit1: shareOf(asked, ({ rank }) => rank === 1),
    hit1Text: shareOf(asked, ({ firstByText }) => firstByText),
    hit3: shareOf(asked, ({ rank }) => rank !== undefined && rank <= 3),
    mrr: meanReciprocalRank(asked.map(({ rank }) => rank)),
    evidence1: shareOf(marked, ({ firstIsEvidence }) => firstIsEvidence === true),
    evidenceAny1: shareOf(marked, ({ firstInEvidence }) => firstInEvidence === true),
  };
}

function declineFigures(outcomes: readonly Outcome[], run: readonly number[]) {
  const unanswerable = scoresOf(outcomes, false);
  const own = scoresOf(outcomes, true);
  return {
    auroc: areaUnderCurve(own.length > 0 ? own : run, unanswerable),
    falseAt90: falseAnswers(unanswerable, thresholdKeeping(run, 0.9)),
    falseAt95: falseAnswers(unanswerable, thresholdKeeping(run, 0.95)),
  };
}

function shownFigures(outcomes: readonly Outcome[]) {
  const judged = outcomes.flatMap(({ answerable, firstByText, shown }) =>
    shown === undefined ? [] : [{ answerable, firstByText, ...shown }],
  );
  const asked = judged.filter(({ answerable }) => answerable);
  const pointed = asked.filter(({ found, asksForSpan, firstByText }) => found && asksForSpan && firstByText);
  const lengths = pointed.flatMap(({ span }) => (span === undefined ? [] : [span.length]));
  return {
    answered: shareOf(asked, ({ found }) => found),
    answeredFalsely: shareOf(
      judged.filter(({ answerable }) => !answerable),
      ({ found }) => found,
    ),
    spanRight: shareOf(pointed, ({ span }) => span?.right === true),
    spanGiven: shareOf(pointed, ({ span }) => span !== undefined),
    spanMedianLength: quantileOf(lengths, 0.5),
    passageSentences: meanOf(asked.map(({ sentences }) => sentences)),
    passageHoldsAnswer: shareOf(asked, ({ passageHoldsAnswer }) => passageHoldsAnswer),
  };
}

function scoresOf(outcomes: readonly Outcome[], answerable: boolean): readonly number[] {
  return outcomes.filter((outcome) => outcome.answerable === answerable).map(({ score }) => score);
}
