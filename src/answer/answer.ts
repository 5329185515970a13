import type { Span } from '../article/article.ts';
import { LINES } from '../article/heading-lines.ts';
import type { Collection } from '../search/collection.ts';
import { confidenceOf } from '../search/confidence/confidence.ts';
import { explainConfidence } from '../search/confidence/explain-confidence.ts';
import type { Hearing } from '../search/hearing.ts';
import { type QuestionPart, splitQuestion } from '../search/question/compound/split-question.ts';
import { explainScore, type RankedSentence } from '../search/rank.ts';
import { type Found as FoundSentences, searchCollection } from '../search/search.ts';
import type { Analyzer } from '../text/terms.ts';
import { joinAnswers } from './at-once/join-answers.ts';
import { chooseBest } from './choose/choose-best.ts';
import { chooseTold, type Told } from './choose/choose-told.ts';
import { type AnsweredBy, preferQuoted } from './choose/prefer-quoted.ts';
import { extremeAmong } from './extreme/extreme-among.ts';
import { mindLanguage } from './other-language.ts';
import type { Answer, Passage } from './outcomes.ts';
import { makePassage } from './passage.ts';
import { giveReasons } from './reasoned.ts';
import { RUNNERS_UP } from './runners-up.ts';
import { growPassage } from './shown/grow-passage.ts';
import { linesAbove } from './shown/lines-above.ts';
import { findSpan } from './span.ts';
import { findInRow } from './table/find-in-row.ts';
import { isRow } from './table/rows-asked.ts';
import { matchedTerms, missingTerms } from './why/terms-found.ts';

/** How sure it is at least that the very part or row answers that the question names, whatever its first sentence has of it. */
const NAMED = 0.75;

/**
 * Answers a question from the articles of a collection, in their own words, or says that they do not. Of several asked at once each is
 * answered.
 *
 * @param question as the asker wrote it, in any script
 * @example answerQuestion('2020年制造业增加值是多少?', collection) // { kind: 'found', passage: …, span: … }
 */
export function answerQuestion(question: string, collection: Collection): Answer {
  const parts = splitQuestion(question, collection.analyzer);
  if (parts.length < 2) return answerAsOne(question, collection);
  const answered = parts.map((part) => answerPart(part, collection));
  const answers = answered.map(({ answer }) => answer);
  for (const [at, one] of answered.entries()) {
    const quoted = answers
      .toSpliced(at, 1)
      .flatMap((answer) => (answer.kind === 'found' ? answer.passage.sentence : []));
    answers[at] = preferQuoted(one, new Set(quoted), (found) => answerFound(found, collection));
  }
  // Where nothing is said to any of them, to all of them together something may be.
  return joinAnswers(question, parts, answers) ?? answerAsOne(question, collection);
}

function answerPart({ asked, whole, steered }: QuestionPart, collection: Collection): AnsweredBy {
  const ask = (text: string) => {
    const found = searchCollection(text, collection);
    return { found, answer: answerFound(found, collection) };
  };
  // What it is about must not make up for what is asked of it: the ticket is told of, a restaurant is not.
  const own = steered ? ask(asked) : undefined;
  return own?.answer.kind === 'not-found' ? own : ask(whole);
}

/** The same, whatever is asked taken for one question: what several articles say is only comparable so. */
export function answerAsOne(question: string, collection: Collection): Answer {
  return answerFound(searchCollection(question, collection), collection);
}

/** Answers from what was found, wherever it was searched. @param languages of the articles asked, in their order */
export function answerFound(
  { gathered, hearing, ranked }: FoundSentences,
  { languages, analyzer, knowledge }: Pick<Collection, 'languages' | 'analyzer' | 'knowledge'>,
): Answer {
  const { text: question, language } = hearing.probe.question;
  const { confidence: model, threshold } = knowledge.models[language];
  const missing = missingTerms(hearing.probe, gathered);
  const notFound = { kind: 'not-found', question, missing } as const;
  const sureOf = ({ best, least }: Choice) => Math.max(confidenceOf(best.scene, best.index, model), least);
  const likeliest =
    chooseExtreme(ranked, { analyzer, threshold }) ?? chooseSentence(ranked, hearing, analyzer);
  const told = chooseTold(ranked);
  const isSure = told !== undefined && likeliest !== undefined && sureOf(likeliest) >= threshold;
  const choice = told === undefined ? likeliest : heedKind(told, isSure ? likeliest : undefined);
  if (choice === undefined)
    return mindLanguage(
      giveReasons({ ...notFound, confidence: 0 }, () => []),
      languages,
    );

  const { best, passage } = choice;
  const confidence = sureOf(choice);
  const runnersUp = quoteRunnersUp(ranked, passage);
  const explain = () => explainScore(best);
  if (confidence < threshold) {
    const judge = () => ({ threshold, reasons: explainConfidence(best.scene, best.index, model) });
    const declined = { ...notFound, nearest: passage, runnersUp, confidence };
    return mindLanguage(giveReasons(declined, explain, judge), languages);
  }

  const span = choice.mark();
  const matched = matchedTerms(hearing.probe, best, passage.sentences);
  const found = {
    kind: 'found',
    question,
    passage,
    ...(span !== undefined && { span }),
    matched,
    missing: choice.tellsKind === true ? [] : missing.filter((word) => !matched.includes(word)),
    runnersUp,
    confidence,
  } as const;
  return giveReasons(found, explain);
}

/** The sentence that is answered with, if it is sure enough, and what is shown of it. */
interface Choice {
  readonly best: RankedSentence;
  readonly passage: Passage;
  /** How sure it is at least that it answers, whatever words it has of the question; from 0 to 1. */
  readonly least: number;
  /** It is what the question asks for by its kind alone: none of its words need be there. */
  readonly tellsKind?: boolean;
  /** Finds the words in it that answer, where they can be told. */
  readonly mark: () => Span | undefined;
}

/** Asked for the most of something, the row that has it: what a column was held against tells more than its words. */
function chooseExtreme(
  ranked: readonly RankedSentence[],
  { analyzer, threshold }: { readonly analyzer: Analyzer; readonly threshold: number },
): Choice | undefined {
  const extreme = extremeAmong(ranked, analyzer);
  if (extreme === undefined) return undefined;
  const { found, sentences, sentence, span } = extreme;
  const { article, score } = found;
  const under = linesAbove(found, sentences);
  const passage = makePassage({ article, sentences, main: sentence, under, score });
  return { best: found, passage, least: threshold, mark: () => span };
}

/** Asked for nothing but a kind of thing, what is of that kind: in the sentence that is sure to answer, or, where none is, in any. */
function heedKind(told: Told, sure: Choice | undefined): Choice {
  const { best, rows, span, marks } = told;
  const ofKind = { tellsKind: true, ...(marks && { mark: () => span }) };
  if (sure !== undefined && sure.best.sentence !== best.sentence && !rows.includes(sure.best.sentence))
    return sure;
  const passage = sure === undefined || rows.length > 0 ? growPassage(best, rows) : sure.passage;
  return { least: NAMED, mark: () => undefined, ...sure, best, passage, ...ofKind };
}

function chooseSentence(
  ranked: readonly RankedSentence[],
  hearing: Hearing,
  analyzer: Analyzer,
): Choice | undefined {
  const chosen = chooseBest(ranked);
  if (chosen === undefined || !asksAnything(hearing)) return undefined;
  const { best, isNamed, whole, span } = chosen;
  const passage = growPassage(best, whole);
  // Of what is shown as a whole no words are the answer.
  const mark = () => span ?? (whole.length === 0 ? findWords(best, passage, analyzer) : undefined);
  return { best, passage, least: isNamed ? NAMED : 0, mark };
}

/** Whether the question has any word beside the asking that the articles know, or tell by another one. */
function asksAnything({ probe, seats }: Hearing): boolean {
  const isKnown = ({ scene, index }: Hearing['seats'][number]) =>
    scene.coveredAnywhere > 0 || scene.evidence[index]?.told?.some((by) => by > 0) === true;
  return seats.some(isKnown) && probe.content.includes(1);
}

/** Of a question the article asks, no words answer. */
function findWords(best: RankedSentence, { sentences }: Passage, analyzer: Analyzer) {
  if (isRow(best)) return findInRow(best, sentences, analyzer);
  return best.scene.stretch.lines[best.index] === LINES.wonders ? undefined : findSpan(best, analyzer);
}

/** The next best of other places. */
function quoteRunnersUp(ranked: readonly RankedSentence[], { sentences }: Passage): readonly Passage[] {
  // The passage may have so many of the best.
  const next = ranked.slice(0, sentences.length + RUNNERS_UP);
  const others = next.filter(({ sentence }) => !sentences.includes(sentence));
  return others.slice(0, RUNNERS_UP).map(quoteAlone);
}

function quoteAlone(ranked: RankedSentence): Passage {
  const { article, sentence, score } = ranked;
  const passage = makePassage({
    article,
    sentences: [sentence],
    under: linesAbove(ranked, [sentence]),
    score,
  });
  return giveReasons(passage, () => explainScore(ranked));
}
