import { LINES } from '../article/headings.ts';
import type { Collection } from '../search/collection.ts';
import { confidenceOf } from '../search/confidence/confidence.ts';
import { explainConfidence } from '../search/confidence/explain-confidence.ts';
import type { Hearing } from '../search/hearing.ts';
import { type QuestionPart, splitQuestion } from '../search/question/compound/split-question.ts';
import { explainScore, type RankedSentence, type Reason } from '../search/rank.ts';
import { type Found as FoundSentences, searchCollection } from '../search/search.ts';
import { joinAnswers } from './at-once/join-answers.ts';
import { chooseBest } from './choose/choose-best.ts';
import { type AnsweredBy, preferQuoted } from './choose/prefer-quoted.ts';
import { extremeAmong, type FoundExtreme } from './extreme/extreme-among.ts';
import { mindLanguage } from './other-language.ts';
import type { Answer, Judgement, NotFound, Passage } from './outcomes.ts';
import { makePassage } from './passage.ts';
import { giveReasons } from './reasoned.ts';
import { growPassage } from './shown/grow-passage.ts';
import { linesAbove } from './shown/lines-above.ts';
import { findSpan } from './span.ts';
import { findInRow } from './table/find-in-row.ts';
import { isRow } from './table/rows-asked.ts';
import { matchedTerms, missingTerms } from './why/terms-found.ts';

const RUNNERS_UP = 3;
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
  const missing = missingTerms(hearing.probe, gathered);
  const decline = ({ nearest, runnersUp, confidence, explain, judge }: Declined): Answer => {
    const near = {
      ...(nearest !== undefined && { nearest }),
      ...(runnersUp !== undefined && { runnersUp }),
    };
    const told = { kind: 'not-found', question, missing, ...near, confidence } as const;
    const notFound: NotFound = giveReasons(told, explain, judge);
    return mindLanguage(notFound, languages);
  };
  const extreme = extremeAmong(ranked, analyzer);
  const chosen =
    extreme === undefined ? chooseBest(ranked) : { best: extreme.found, isNamed: false, whole: [] };
  if (chosen === undefined || (extreme === undefined && !asksAnything(hearing)))
    return decline({ confidence: 0, explain: () => [] });

  const { best, isNamed, whole } = chosen;
  const { confidence: weights, threshold } = knowledge.models[language];
  const judged = confidenceOf(best.scene, best.index, weights);
  // What a column was held against tells the most of it, whatever words it has.
  const least = extreme === undefined ? (isNamed ? NAMED : 0) : threshold;
  const confidence = Math.max(judged, least);
  const passage = extreme === undefined ? growPassage(best, whole) : quoteExtreme(extreme);
  const explain = () => explainScore(best);
  // The passage may have so many of the best.
  const next = ranked.slice(0, passage.sentences.length + RUNNERS_UP);
  const others = next.filter(({ sentence }) => !passage.sentences.includes(sentence)).slice(0, RUNNERS_UP);
  const runnersUp = others.map(quoteAlone);
  if (confidence < threshold) {
    const judge = () => ({ threshold, reasons: explainConfidence(best.scene, best.index, weights) });
    return decline({ nearest: passage, runnersUp, confidence, explain, judge });
  }

  const isMarked = extreme === undefined && whole.length === 0;
  const span = isMarked ? findWords(best, passage, analyzer) : extreme?.span;
  const matched = matchedTerms(hearing.probe, best, passage.sentences);
  const told = {
    kind: 'found',
    question,
    passage,
    ...(span !== undefined && { span }),
    matched,
    missing: missing.filter((word) => !matched.includes(word)),
    runnersUp,
    confidence,
  } as const;
  return giveReasons(told, explain);
}

/** What an answer that declines is made of. Reasons are worked out when someone reads them: few do. */
interface Declined {
  readonly nearest?: Passage;
  readonly runnersUp?: readonly Passage[];
  readonly confidence: number;
  readonly explain: () => readonly Reason[];
  readonly judge?: () => Judgement;
}

/** Whether the question has any word beside the asking that the articles know, or tell by another one. */
function asksAnything({ probe, seats }: Hearing): boolean {
  const isKnown = ({ scene, index }: Hearing['seats'][number]) =>
    scene.coveredAnywhere > 0 || scene.evidence[index]?.told?.some((by) => by > 0) === true;
  return seats.some(isKnown) && probe.content.includes(1);
}

/** Of a question the article asks, no words answer. */
function findWords(best: RankedSentence, { sentences }: Passage, analyzer: Collection['analyzer']) {
  if (isRow(best)) return findInRow(best, sentences, analyzer);
  return best.scene.stretch.lines[best.index] === LINES.wonders ? undefined : findSpan(best, analyzer);
}

function quoteExtreme({ found, sentences, sentence }: FoundExtreme): Passage {
  const { article, score } = found;
  return makePassage({ article, sentences, main: sentence, under: linesAbove(found, sentences), score });
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
