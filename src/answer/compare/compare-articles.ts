import type { Article } from '../../article/article.ts';
import { type Collection, narrowCollection } from '../../search/collection.ts';
import { searchCollection } from '../../search/search.ts';
import { answerAsOne } from '../answer.ts';
import type { Answer, Passage } from '../outcomes.ts';
import { makePassage } from '../passage.ts';
import { compareSentences, type SentenceComparison } from './compare-sentences.ts';

/** What an article, or one version of it, says to a question. */
export interface AskedArticle {
  readonly article: Article;
  readonly answer: Answer;
  /** Of a version: when it was kept, in milliseconds since 1970. */
  readonly savedAt?: number;
}

export interface Entry extends AskedArticle {
  /** The one sentence that answers; absent where the article does not say. */
  readonly said?: Passage;
  /** How it stands to the nearest entry before it that says nearly the same. */
  readonly against?: {
    /** Its number, from 1. */
    readonly entry: number;
    readonly comparison: Exclude<SentenceComparison, { readonly kind: 'other' }>;
  };
}

/** Articles tried where none are named, in the order of their best sentences, and those of them that are compared. */
const MOST_TRIED = 12;
export const MOST_COMPARED = 5;

/** @param collection of one article alone; `undefined` where it is empty */
export function askArticle(
  question: string,
  collection: Collection,
  savedAt?: number,
): AskedArticle | undefined {
  const [article] = collection.articles;
  if (article === undefined) return undefined;
  const answer = answerAsOne(question, collection);
  return { article, answer, ...(savedAt !== undefined && { savedAt }) };
}

/** Waited for between two articles: it may let others have their turn. */
export type Breathe = () => Promise<void>;

/** Those that answer best, and how many more. */
export interface Answering {
  readonly asked: readonly AskedArticle[];
  readonly more: number;
  /** Whether every one that was tried answered, so that others, which were not, may do so too. */
  readonly atLeast: boolean;
}

/**
 * Those articles of a collection that answer a question best, each asked by itself, and how many more answered of those
 * that were tried. None where none does.
 */
export async function askAnswering(
  question: string,
  collection: Collection,
  breathe: Breathe,
): Promise<Answering> {
  const ranked = searchCollection(question, collection).ranked.map(({ article }) => article);
  const near = [...new Set(ranked)];
  const tried = near.slice(0, MOST_TRIED);
  const answering: AskedArticle[] = [];
  for (const article of tried) {
    await breathe();
    const one = askArticle(question, narrowCollection(collection, article));
    if (one?.answer.kind === 'found') answering.push(one);
  }
  const asked = answering.slice(0, MOST_COMPARED);
  const atLeast = near.length > tried.length && answering.length === tried.length;
  return { asked, more: answering.length - asked.length, atLeast };
}

/** By date, the oldest first; undated ones come last. Of the same date, as they were given. */
export function byDate(asked: readonly AskedArticle[]): readonly AskedArticle[] {
  const [dated, undated] = [true, false].map((has) =>
    asked.filter(({ article }) => (article.date !== undefined) === has),
  ) as [AskedArticle[], AskedArticle[]];
  return [...dated.toSorted((a, b) => compareText(a.article.date ?? '', b.article.date ?? '')), ...undated];
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * One sentence of each, in the order given, with how it differs from the last one before it that says nearly the same.
 *
 * @example await compareAsked(byDate(asked), breathe) // [{ said: …, … }, { said: …, against: { entry: 1, comparison: … }, … }]
 */
export async function compareAsked(
  asked: readonly AskedArticle[],
  breathe: Breathe,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const one of asked) {
    const said = sentenceOf(one);
    const against = said && (await findKin(said, entries, breathe));
    entries.push({ ...one, ...(said && { said }), ...(against && { against }) });
  }
  return entries;
}

function sentenceOf({ answer }: AskedArticle): Passage | undefined {
  if (answer.kind !== 'found') return undefined;
  const { article, sentence, score } = answer.passage;
  return makePassage({ article, sentences: [sentence], score });
}

async function findKin(
  { text }: Passage,
  before: readonly Entry[],
  breathe: Breathe,
): Promise<Entry['against']> {
  for (let index = before.length - 1; index >= 0; index--) {
    await breathe();
    const said = before[index]?.said;
    const comparison = said && compareSentences(said.text, text);
    if (comparison !== undefined && comparison.kind !== 'other') return { entry: index + 1, comparison };
  }
  return undefined;
}
