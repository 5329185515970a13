import { createHash } from 'node:crypto';
import { suggestQuestions } from '../src/answer/starters.ts';
import type { ArticleHead } from '../src/article/article.ts';
import { createGate } from '../src/library/gate.ts';
import { createPace } from '../src/library/indexing/pace.ts';
import type { Library, Place } from '../src/library/library.ts';
import { ownerOf } from '../src/library/store/owner.ts';
import type { Locale } from '../src/reply/words/locale.ts';

/** What questions to start with are to be about, and how they will be asked. */
export interface StartersWanted {
  /** The article; left out, the newest that are asked, as many as it takes. */
  readonly about?: string | undefined;
  /** Of whoever will ask: articles in their language come first. */
  readonly locale?: Locale | undefined;
  /** Whether the article is named in the asking, too; else all that is asked there may answer. */
  readonly named?: boolean;
}

/**
 * Questions to start with, each of which the bot, asked so in that place, answers with the very sentence it was made
 * from.
 */
export type Starters = (place: Place, wanted?: StartersWanted) => Promise<readonly string[]>;

/** Questions after which no further article is read for more, and articles that are read at the most. */
const ENOUGH = 3;
const MOST_ARTICLES = 6;
const MOST_OFFERED = 5;
/** States of libraries whose questions are remembered. */
const MOST_KNOWN = 2000;
/** One article at a time is read, so that many who ask for help at once do not hold up those who ask a question. */
const TURNS = { atOnce: 1, waiting: 200 };
/** After so many ms of reading or trying others get their turn. */
const SLICE_MS = 10;
/** None, since too many wait: not to be remembered. */
const NOT_NOW: readonly string[] = [];

/**
 * Works the questions out once for each state of what is asked, one after the other: a library that changes has others.
 * Where too many wait there are none, until they are asked for again.
 *
 * @example const starters = createStarters(library); await starters({ guild: '1' }) // ['大会在哪里召开？', …]
 */
export function createStarters(library: Library): Starters {
  const known = new Map<string, Promise<readonly string[]>>();
  const digestOf = createDigests();
  const turns = createGate(TURNS);
  const inTurn = async (work: () => Promise<readonly string[]>) => {
    const questions = await turns.pass(work);
    return questions === 'full' ? NOT_NOW : questions;
  };
  const ofArticle = (place: Place, { id, named, asked, all }: OfArticle) => {
    const key = [ownerOf(place), id, named, digestOf(asked), digestOf(all)].join(' ');
    const questions = known.get(key) ?? inTurn(() => workOut(library, place, { id, named }));
    known.delete(key);
    known.set(key, questions);
    questions.then(
      (some) => some === NOT_NOW && known.delete(key),
      () => known.delete(key),
    );
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    return questions;
  };
  return async (place, { about, named = false, locale } = {}) => {
    const asked = await library.asked(place);
    if (about !== undefined)
      return ofArticle(place, { id: about, named, asked, all: await library.articles(place) });
    const offered = new Set<string>();
    for (const { id } of firstToRead(asked, locale).slice(0, MOST_ARTICLES)) {
      for (const question of await ofArticle(place, { id, named, asked, all: asked })) offered.add(question);
      if (offered.size >= ENOUGH) break;
    }
    return [...offered].slice(0, MOST_OFFERED);
  };
}

interface OfArticle {
  readonly id: string;
  readonly named: boolean;
  readonly asked: readonly ArticleHead[];
  readonly all: readonly ArticleHead[];
}

/** Those in the reader's language before others, then the newest by date; undated ones last. */
function firstToRead(heads: readonly ArticleHead[], locale: Locale | undefined): readonly ArticleHead[] {
  const isForeign = ({ language }: ArticleHead) =>
    Number(locale !== undefined && (language === 'en') !== (locale === 'en'));
  return heads.toSorted(
    (a, b) =>
      isForeign(a) - isForeign(b) ||
      Number((b.date ?? '') > (a.date ?? '')) - Number((a.date ?? '') > (b.date ?? '')),
  );
}

async function workOut(
  library: Library,
  place: Place,
  { id, named }: { readonly id: string; readonly named: boolean },
): Promise<readonly string[]> {
  const alone = await library.open(place, { article: id });
  const [article] = alone.articles;
  if (article === undefined) return [];
  const starters = await suggestQuestions(article, alone, {
    open: (question) => (named ? alone : library.open(place, { words: question, seeking: 'answer' })),
    breathe: createPace(SLICE_MS).breathe,
  });
  return starters.map(({ question }) => question);
}

/** A list of articles as a short text: which, in which versions, under which titles. */
function createDigests(): (heads: readonly ArticleHead[]) => string {
  // A library gives the same list while it does not change.
  const known = new WeakMap<readonly ArticleHead[], string>();
  return (heads) => {
    const earlier = known.get(heads);
    if (earlier !== undefined) return earlier;
    const hash = createHash('sha256');
    for (const { id, version, title } of heads) hash.update(`${id} ${version} ${title}\n`);
    const digest = hash.digest('base64url');
    known.set(heads, digest);
    return digest;
  };
}
