import type { Article } from '../../src/article/article.ts';
import { buildArticle } from '../../src/article/build.ts';
import type { GoldArticle } from '../data.ts';

/** Articles of one length, each with questions that were asked of a part of it. */
export interface Asked {
  readonly article: Article;
  readonly questions: readonly string[];
}

/**
 * Articles of about so many sentences, each made of neighbouring ones of a file, a paragraph each, with their
 * questions. A file that has not so many makes one shorter article.
 */
export function joinArticles(articles: readonly GoldArticle[], sentences: number): readonly Asked[] {
  const joined: Asked[] = [];
  let parts: GoldArticle[] = [];
  let count = 0;
  for (const gold of articles) {
    parts.push(gold);
    count += countSentences(articleOf(gold, gold.id));
    if (count < sentences) continue;
    joined.push(join(parts, `${joined.length}`));
    parts = [];
    count = 0;
  }
  return joined.length > 0 ? joined : [join(parts, '0')];
}

function join(parts: readonly GoldArticle[], id: string): Asked {
  const text = parts.map((part) => part.text.trim()).join('\n');
  return {
    article: buildArticle({ id, title: parts[0]?.title ?? '', text }),
    questions: parts.flatMap(({ questions }) => questions.map(({ q }) => q)),
  };
}

/** So many sentences of articles, in turn and again under new ids until there are enough; none where they have none. */
export function fillLibrary(all: readonly GoldArticle[], sentences: number): readonly Article[] {
  if (all.every((gold) => countSentences(articleOf(gold, gold.id)) === 0)) return [];
  const articles: Article[] = [];
  for (let count = 0, at = 0; count < sentences; at++) {
    const gold = all[at % all.length];
    if (gold === undefined) break;
    const article = articleOf(gold, `${gold.id}#${Math.floor(at / all.length)}`);
    articles.push(article);
    count += countSentences(article);
  }
  return articles;
}

function articleOf({ title, text }: GoldArticle, id: string): Article {
  return buildArticle({ id, title, text });
}

/** Sentences of all articles. */
export function totalOf(articles: readonly Article[]): number {
  return articles.reduce((total, article) => total + countSentences(article), 0);
}

export function countSentences({ paragraphs }: Article): number {
  return paragraphs.reduce((total, { sentences }) => total + sentences.length, 0);
}
