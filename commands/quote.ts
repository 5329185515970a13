import type { Passage, Quote } from '../src/answer/outcomes.ts';
import { findByPinyin } from '../src/answer/quote/pinyin-quotes.ts';
import { findQuote, suggestQuotes } from '../src/answer/quote.ts';
import { UserError } from '../src/errors.ts';
import { shortPlace } from '../src/reply/citation.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { renderChanged } from '../src/reply/render-changed.ts';
import { renderQuote } from '../src/reply/render-quote.ts';
import type { Collection } from '../src/search/collection.ts';
import { bare } from '../src/search/quotes/bare.ts';
import { pinyinLetters } from '../src/text/pinyin.ts';
import { articleOption, choiceName, completeArticle, openAsked } from './article-option.ts';
import { readCitation } from './cited.ts';
import type { App, AutocompleteRequest, Choice, Command, Outcome } from './command.ts';
import { declareCommand, hideOption, textOption } from './declare.ts';
import { readText, readVisibility } from './options.ts';

/** In UTF-16 code units. */
const LONGEST_QUOTE = 500;
/** Sentences found by their pinyin. */
const MOST_READ = 10;

/** `/quote`: the exact sentence for half-remembered words or a place, or a telling one for nothing. */
export const quote: Command = {
  data: declareCommand('quote', [
    textOption('quote', 'words', { completed: true, longest: LONGEST_QUOTE }),
    articleOption('quote'),
    hideOption('quote'),
  ]),
  complete: (request, app) =>
    request.focused.name === 'article' ? completeArticle(request, app) : completeWords(request, app),
  answers: true,
  async handle(request, app) {
    const visibility = readVisibility(request);
    const { locale } = request;
    const sought = await readCitation(readText(request, 'words') ?? '', request, app);
    if (sought.kind === 'changed')
      return { kind: 'message', body: renderChanged(sought.citation, locale), visibility };
    const wanted = {
      article: sought.article ?? readText(request, 'article'),
      words: sought.words,
      seeking: 'wording' as const,
    };
    const { collection, articles } = await openAsked(request, app, wanted);
    const outcome = await findRead(sought.words, collection, app);
    const body = renderQuote(outcome, { locale, articles, unread: collection.unread });
    return { kind: 'message', body, visibility, outcome: outcomeOf(outcome) };
  },
};

function outcomeOf(quote: Quote): Outcome {
  if (quote.kind === 'not-found') return { kind: 'not-found' };
  const passage = 'passage' in quote ? quote.passage : quote.places[0];
  return { kind: 'found', ...(passage && { article: passage.article.id }) };
}

/**
 * Looks up words as a person typed them.
 * @throws UserError `quote-too-long`, `quote-place-unknown`
 */
export function findQuoted(typed: string, collection: Collection): Quote {
  const words = typed.trim();
  if (words.length > LONGEST_QUOTE) {
    throw new UserError('quote-too-long', { found: words.length, most: LONGEST_QUOTE });
  }
  return findQuote(words, collection);
}

/** Letters that stand nowhere may be pinyin. */
async function findRead(words: string, collection: Collection, { pinyin }: App): Promise<Quote> {
  const outcome = findQuoted(words, collection);
  if (outcome.kind !== 'close' && outcome.kind !== 'not-found') return outcome;
  if (pinyin === undefined || pinyinLetters(words) === undefined) return outcome;
  const places = findByPinyin(words, collection, { finder: await pinyin(), most: MOST_READ });
  return places.length === 0 ? outcome : { kind: 'exact', places, more: 0, pinyin: words.trim() };
}

/** The sentences that fit what is typed; the value of each is its place, which `/quote` finds again. */
async function completeWords(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  const collection = await openTyped(request, app);
  if (collection === undefined) return [];
  const typed = request.focused.value;
  const most = LIMITS.command.choices;
  const letters = pinyinLetters(typed);
  const written = suggestQuotes(typed, collection, most);
  const direct = letters === undefined ? written : written.filter(({ text }) => holds(text, typed));
  const read =
    letters === undefined || app.pinyin === undefined || direct.length >= most
      ? []
      : findByPinyin(typed, collection, { finder: await app.pinyin(), most });
  const offered = new Map([...direct, ...read, ...written].map((passage) => [placeValue(passage), passage]));
  return [...offered.values()].slice(0, most).map((passage) => ({
    name: choiceName(`${shortPlace(passage.citation)} ${passage.text}`),
    value: placeValue(passage),
  }));
}

/** What is merely near comes behind what is read so. */
function holds(text: string, typed: string): boolean {
  return bare(text).includes(bare(typed));
}

/** While the option `article` holds what names none, there is nothing to offer. */
async function openTyped(request: AutocompleteRequest, app: App): Promise<Collection | undefined> {
  try {
    const wanted = {
      article: readText(request, 'article'),
      words: request.focused.value,
      seeking: 'wording' as const,
    };
    return await app.library.open(request.place, wanted);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Article ids have at most 64 characters, so that this fits a choice's value. */
function placeValue({ article, sentence }: Passage): string {
  return `${article.id}${shortPlace({ paragraph: sentence.paragraph, sentence: sentence.number })}`;
}
