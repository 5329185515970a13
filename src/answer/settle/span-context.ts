import type { AnswerType } from '../../search/entities/answer-type.ts';
import type { Question } from '../../search/question/question.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Analysis } from '../../text/terms.ts';
import { type EndAsked, endAsked } from '../asked/end-asked.ts';

/** What is looked at to settle which of several candidates is asked for, and how far its words reach. */
export interface SpanContext {
  /** The article's. */
  readonly text: string;
  /** The found sentence, where it stands in the text, and what it is read as. */
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly analysis: Analysis;
  /** The question as asked, and as it is read. */
  readonly question: string;
  readonly asked: Question;
  /** Which end of a time is asked for. */
  readonly timed: EndAsked;
  /** Whoever did it may be several, though one is asked for (谁主办). */
  readonly mayBeSeveral: boolean;
}

const MAY_BE_SEVERAL: ReadonlySet<AnswerType> = new Set(['person', 'organisation']);

/** @param analysis of the found sentence */
export function spanContextOf({ article, sentence, scene }: RankedSentence, analysis: Analysis): SpanContext {
  const { question } = scene.probe;
  return {
    text: article.text,
    sentence: sentence.text,
    sentenceStart: sentence.start,
    analysis,
    question: question.text,
    asked: question,
    timed: question.type === 'time' ? endAsked(question.text) : 'whole',
    mayBeSeveral: MAY_BE_SEVERAL.has(question.type),
  };
}
