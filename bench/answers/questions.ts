import * as OpenCC from 'opencc-js';
import { type GoldArticle, readQuestions } from '../data.ts';
import { toArticle } from '../fit/gather.ts';
import { mergeByTitle } from '../fit/split.ts';
import { seeded, shuffle } from '../quote-queries.ts';
import type { Sitting } from './measure.ts';
import type { Options } from './options.ts';

/** What a sample is drawn with: the same questions every time. */
const SEED = 20_211_101;

/** @throws UsageError where a file is not in the form of the evaluation data, or holds no questions */
export function readArticles(file: string, { asked }: Pick<Options, 'asked'>): readonly GoldArticle[] {
  const articles = readQuestions(file);
  // Merging moves the answers along, not the proofs.
  return asked === 'title' ? mergeByTitle(articles.map(withoutProof)) : articles;
}

function withoutProof(article: GoldArticle): GoldArticle {
  return {
    ...article,
    questions: article.questions.map(({ id, q, answers, answerable }) => ({ id, q, answers, answerable })),
  };
}

/** Words a question as it is, or in the other Chinese script than its article is written in. */
export function wording({ otherScript }: Options): (question: string, gold: GoldArticle) => string {
  if (!otherScript) return (question) => question;
  const convert = {
    'zh-Hans': OpenCC.Converter({ from: 'cn', to: 'tw' }),
    'zh-Hant': OpenCC.Converter({ from: 'tw', to: 'cn' }),
    en: (text: string) => text,
  };
  return (question, gold) => convert[toArticle(gold).language](question);
}

/** The same sittings with at most so many questions in all; a smaller sample is part of a larger one. */
export function draw(sittings: readonly Sitting[], most: number): readonly Sitting[] {
  const all = sittings.flatMap(({ questions }) => questions);
  if (all.length <= most) return sittings;
  const drawn = new Set(shuffle(all, seeded(SEED)).slice(0, most));
  return sittings.map(({ articles, questions }) => ({
    articles,
    questions: questions.filter((posed) => drawn.has(posed)),
  }));
}
