import type { Article } from '../../src/article/article.ts';
import type { Analyzer } from '../../src/text/terms.ts';
import { systemsBy } from '../answers/systems.ts';
import type { System } from '../system.ts';
import type { Asked } from './texts.ts';
import { totalOf } from './texts.ts';
import { drawQuestions, summarizeTimes, type Timing, timeEach } from './time-questions.ts';

/** Of the questions that ours is asked of the library, peers get the first: some take half a second for one. */
const OF_LIBRARY = 50;

export interface PeerFigures extends Timing {
  readonly system: string;
}

type Create = () => System;

/** The packages that `bench:answers` compares. */
export function peersBy(analyzer: Analyzer): readonly (readonly [string, Create])[] {
  return [...systemsBy(analyzer)].filter(([name]) => name !== 'yuanwen');
}

/** The questions that ours is asked, article by article: some peers keep no two indexes at a time. */
export function askArticlesOf(create: Create, asked: readonly Asked[]): Timing {
  const posed = asked.flatMap(({ article, questions }) =>
    questions.map((question) => ({ article, question })),
  );
  const drawn = drawQuestions(posed);
  const system = create();
  const times = asked.flatMap(({ article }) => {
    const own = drawn.filter((one) => one.article === article);
    if (own.length === 0) return [];
    const ask = system.open([article]);
    return timeEach(own, ({ question }) => ask(question).ranking());
  });
  return summarizeTimes(times);
}

export function askLibraryOf(
  create: Create,
  articles: readonly Article[],
  questions: readonly string[],
): Timing & { readonly buildSeconds: number } {
  const start = performance.now();
  const ask = create().open(articles);
  const buildSeconds = (performance.now() - start) / 1000;
  const times = timeEach(drawQuestions(questions).slice(0, OF_LIBRARY), (question) =>
    ask(question).ranking(),
  );
  return { buildSeconds, ...summarizeTimes(times) };
}

/** Sentences indexed a second, the better of two times. */
export function indexBy(create: Create, articles: readonly Article[]): number {
  const sentences = totalOf(articles);
  const once = () => {
    const start = performance.now();
    create().open(articles);
    return sentences / ((performance.now() - start) / 1000);
  };
  return Math.max(once(), once());
}
