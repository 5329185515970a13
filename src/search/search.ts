import type { Collection } from './collection.ts';
import type { Gathered } from './gathered.ts';
import { gatherAlone } from './gathered-alone.ts';
import { type ArticleAt, type Hearing, hearAlone, hearCandidates } from './hearing.ts';
import type { Knowledge } from './knowledge.ts';
import { createProbe } from './question/create-probe.ts';
import { partGuesses } from './question/part-guesses.ts';
import type { Probe } from './question/probe.ts';
import { readQuestion } from './question/question.ts';
import { type RankedSentence, rankRows } from './rank.ts';

/** What ranking needs besides the postings. */
export interface Searched {
  readonly knowledge: Knowledge;
  readonly articleAt: ArticleAt;
}

/** What was found for a question. */
export interface Found {
  readonly gathered: Gathered;
  readonly hearing: Hearing;
  /** Best first. */
  readonly ranked: readonly RankedSentence[];
}

/** Reads a question: it holds for any collection. */
export function readProbe(
  text: string,
  { analyzer, knowledge }: Pick<Collection, 'analyzer' | 'knowledge'>,
): Probe {
  return createProbe(readQuestion(text, analyzer), knowledge.tables);
}

/** Gathers the evidence of the sentences that may answer. */
export function hearQuestion(text: string, collection: Collection): Hearing {
  const probe = readProbe(text, collection);
  return hear(probe, collection.gather(probe), collection);
}

/** The sentences of a hearing by score, best first; ties in reading order. */
export function rankSentences(
  hearing: Hearing,
  { knowledge, articleAt }: Searched,
): readonly RankedSentence[] {
  const { language, type } = hearing.probe.question;
  const model = knowledge.models[language][hearing.pooled ? 'pooled' : 'single'];
  return rankRows(hearing.seats, model).flatMap(({ row, score, model: judge }) => {
    const seat = hearing.seats[row];
    const at = seat === undefined ? undefined : articleAt(seat.article);
    const sentence = seat === undefined ? undefined : at?.sentences[seat.first + seat.index];
    if (seat === undefined || at === undefined || sentence === undefined) return [];
    const { article, scene, index } = seat;
    return { article: at.article, place: article, sentence, score, scene, index, type, model: judge };
  });
}

/** Up to so many articles the best one is asked again by itself. */
const FEW_ARTICLES = 50;

/** The sentences worth looking at, best first, of a collection in memory. */
export function searchCollection(text: string, collection: Collection): Found {
  const probe = readProbe(text, collection);
  return searchGathered(probe, collection.gather(probe), collection);
}

/**
 * The same from postings that were gathered elsewhere, such as in a database; the answer is the same.
 *
 *     const probe = readProbe(question, { analyzer, knowledge });
 *     const gathered = await …;            // counts and postings of the probe's numbers: see `Gathered`
 *     const heard = heedPhrase(probe, gathered, knowledge);
 *     const articles = await …;            // of `chooseSentences(heard, gathered)`, by `openArticle`; for one article, it
 *     const found = searchGathered(probe, gathered, { knowledge, articleAt: (place) => articles.get(place) });
 *
 * Of few articles the best is found first and then asked alone, so that what it answers does not hang on which
 * others stand beside it.
 */
export function searchGathered(probe: Probe, gathered: Gathered, searched: Searched): Found {
  const hearing = hear(probe, gathered, searched);
  const ranked = rankSentences(hearing, searched);
  const [best] = ranked;
  const alone = best === undefined ? undefined : searched.articleAt(best.place);
  if (!hearing.pooled || best === undefined || alone === undefined || gathered.articles > FEW_ARTICLES)
    return { gathered, hearing, ranked };
  const lone = { article: alone, place: best.place };
  const gatheredAlone = gatherAlone(probe, gathered, lone);
  const heard = heedPhrase(probe, gatheredAlone, searched.knowledge);
  const own = rankSentences(hearAlone(heard, { ...lone, gathered: () => gatheredAlone }), searched);
  return { gathered, hearing, ranked: [...own, ...ranked.filter(({ article }) => article !== best.article)] };
}

function hear(
  probe: Probe,
  gathered: Gathered,
  { articleAt, knowledge }: Pick<Searched, 'articleAt' | 'knowledge'>,
): Hearing {
  const only = gathered.articles === 1 ? articleAt(0) : undefined;
  const heard = heedPhrase(probe, gathered, knowledge);
  if (only === undefined) return hearCandidates(heard, gathered, articleAt);
  return hearAlone(heard, { article: only, place: 0, gathered: () => gathered });
}

/**
 * A probe that also looks for the noun of the question phrase, where the articles know nothing else of the question: what remains of
 * how many navvies died is the navvies. Words that the segmenter guessed are parted as the articles part them. Units and terms are
 * the same, so that what was counted stays so.
 */
export function heedPhrase(probe: Probe, counts: Known, { tables }: Pick<Knowledge, 'tables'>): Probe {
  return partGuesses(knowsAny(probe, counts) ? probe : createProbe(probe.question, tables, true), counts);
}

/** In how many places each unit of a question stands, in how many right behind the one before it. */
type Known = Pick<Gathered, 'ofUnit' | 'ofPair' | 'ofTitle'>;

/** Whether the articles have a word of the question outside its phrase. */
function knowsAny({ content }: Probe, { ofUnit, ofTitle }: Pick<Known, 'ofUnit' | 'ofTitle'>): boolean {
  return content.some((one, j) => one === 1 && ((ofUnit[j] ?? 0) > 0 || (ofTitle[j] ?? 0) > 0));
}
