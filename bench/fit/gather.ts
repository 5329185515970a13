import type { Article, Sentence } from '../../src/article/article.ts';
import { buildArticle } from '../../src/article/build.ts';
import { type Collection, createCollection } from '../../src/search/collection.ts';
import { FEATURES } from '../../src/search/features/index.ts';
import type { Knowledge } from '../../src/search/knowledge.ts';
import { hearQuestion } from '../../src/search/search.ts';
import type { Analyzer } from '../../src/text/terms.ts';
import { type GoldArticle, type GoldQuestion, startOf } from '../data.ts';
import { proofOf } from '../proof-sentences.ts';
import type { Choice } from './choose.ts';

/** A choice among sentences, with what is needed to judge it. */
export interface Case extends Choice {
  readonly file: string;
  readonly question: string;
  /** Rows whose sentence holds the gold span itself; `right` also has those that hold its text. */
  readonly strict: Uint8Array;
  /** Rows whose sentence overlaps most with a proof that people marked; none where they marked none. */
  readonly proof: Uint8Array;
  /** … or of which at least half was marked. */
  readonly proofAny: Uint8Array;
  readonly sentences: readonly string[];
}

/** What all gathering goes by. */
export interface Means {
  readonly analyzer: Analyzer;
  readonly knowledge: Knowledge;
}

export function toArticle({ id, title, text, format }: GoldArticle): Article {
  return buildArticle({ id, title, text, ...(format !== undefined && { format }) });
}

/** Every answerable question of a file, each asked of its own article. */
export function gatherSingle(
  file: string,
  articles: readonly GoldArticle[],
  { analyzer, knowledge }: Means,
): readonly Case[] {
  return articles.flatMap((gold) => {
    const collection = createCollection([toArticle(gold)], analyzer, knowledge);
    return gold.questions
      .filter(({ answerable }) => answerable)
      .map((question) => gather(file, gold, question, collection));
  });
}

/** Every answerable question of a file, asked of all its articles at once. */
export function gatherPooled(
  file: string,
  articles: readonly GoldArticle[],
  { analyzer, knowledge }: Means,
): readonly Case[] {
  const collection = createCollection(articles.map(toArticle), analyzer, knowledge);
  return articles.flatMap((gold) =>
    gold.questions
      .filter(({ answerable }) => answerable)
      .map((question) => gather(file, gold, question, collection)),
  );
}

function gather(file: string, gold: GoldArticle, question: GoldQuestion, collection: Collection): Case {
  const { seats } = hearQuestion(question.q, collection);
  const values = new Float32Array(seats.length * FEATURES.length);
  const strict = new Uint8Array(seats.length);
  const right = new Uint8Array(seats.length);
  const proof = new Uint8Array(seats.length);
  const proofAny = new Uint8Array(seats.length);
  const home = collection.indexed.find(({ article }) => article.id === gold.id);
  const marked = proofOf(question, home?.sentences ?? []);
  const sentences: string[] = [];
  for (const [row, seat] of seats.entries()) {
    for (const [k, feature] of FEATURES.entries())
      values[row * FEATURES.length + k] = feature.value(seat.scene, seat.index);
    const at = collection.indexed[seat.article];
    const sentence = at?.sentences[seat.first + seat.index];
    if (at === undefined || sentence === undefined) continue;
    const own = at.article.id === gold.id;
    strict[row] = own && holdsStart(sentence, question) ? 1 : 0;
    proof[row] = own && marked.closest.has(sentence) ? 1 : 0;
    proofAny[row] = own && marked.any.has(sentence) ? 1 : 0;
    right[row] = strict[row] === 1 || holdsText(sentence, question, own) ? 1 : 0;
    sentences.push(sentence.text);
  }
  return {
    file,
    group: gold.title,
    question: question.q,
    values,
    rows: seats.length,
    right,
    strict,
    proof,
    proofAny,
    sentences,
  };
}

/** The sentence in which a gold span begins. */
export function holdsStart({ start, end }: Sentence, { answers }: GoldQuestion): boolean {
  return answers.some((answer) => startOf(answer) >= start && startOf(answer) < end);
}

/** The text of a gold answer stands in it; of another article only where the answer is long enough to be no chance. */
export function holdsText({ text }: Sentence, { answers }: GoldQuestion, ownArticle: boolean): boolean {
  return answers.some(
    (answer) => answer.text !== '' && (ownArticle || answer.text.length > 3) && text.includes(answer.text),
  );
}
