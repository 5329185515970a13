import { answerQuestion } from '../../src/answer/answer.ts';
import { createCollection } from '../../src/search/collection.ts';
import { ANSWERED_BY } from '../../src/search/entities/answer-type.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { readQuestion } from '../../src/search/question/question.ts';
import { searchCollection } from '../../src/search/search.ts';
import type { Analyzer } from '../../src/text/terms.ts';
import { DEEPEST_RANK, type System, sentencesOf } from '../system.ts';

/** The product itself, asked as a command asks it. */
export function yuanwen(analyzer: Analyzer): System {
  const knowledge = loadKnowledge();
  return {
    name: 'yuanwen',
    open(articles) {
      const collection = createCollection(articles, analyzer, knowledge);
      const numbers = new Map(sentencesOf(articles).map((sentence, number) => [sentence, number]));
      return (question) => {
        const answer = answerQuestion(question, collection);
        const passage = answer.kind === 'found' ? answer.passage : answer.nearest;
        return {
          score: answer.confidence,
          // The answer shows one sentence; the places after it are asked for again.
          ranking() {
            if (passage === undefined) return [];
            const { ranked } = searchCollection(question, collection);
            const others = ranked.map(({ sentence }) => sentence).filter((one) => one !== passage.sentence);
            return [passage.sentence, ...others.slice(0, DEEPEST_RANK - 1)].map(
              (sentence) => numbers.get(sentence) ?? -1,
            );
          },
          shown() {
            const span = answer.kind === 'found' ? answer.span : undefined;
            const first = passage?.sentences[0];
            return {
              found: answer.kind === 'found',
              first: first === undefined ? 0 : (numbers.get(first) ?? 0),
              sentences: passage?.sentences.length ?? 0,
              passage: passage?.text ?? '',
              asksForSpan: ANSWERED_BY[readQuestion(question, analyzer).type].length > 0,
              ...(span !== undefined && { span: passage?.article.text.slice(span.start, span.end) ?? '' }),
            };
          },
        };
      };
    },
  };
}
