import { answerQuestion } from '../../src/answer/answer.ts';
import { buildArticle } from '../../src/article/build.ts';
import { collect } from '../search/collections.ts';

/** What is answered from one article, and which words of it are marked. */
export interface Asked {
  readonly kind: string;
  readonly text: string;
  readonly bold: string | undefined;
  readonly confidence: number;
}

/** An article to be asked, of its paragraphs. */
export function asking(
  title: string,
  paragraphs: readonly string[],
  format: 'markdown' | 'plain' = 'markdown',
): (question: string) => Asked {
  const collection = collect(
    buildArticle({ id: 'a', title, text: paragraphs.join(format === 'plain' ? '\n' : '\n\n'), format }),
  );
  return (question) => {
    const answer = answerQuestion(question, collection);
    const passage = answer.kind === 'found' ? answer.passage : answer.nearest;
    const span = answer.kind === 'found' ? answer.span : undefined;
    return {
      kind: answer.kind,
      confidence: answer.confidence,
      text: passage?.text ?? '',
      bold: span && passage?.article.text.slice(span.start, span.end),
    };
  };
}
