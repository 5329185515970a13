import type { Passage, Quote } from '../src/answer/outcomes.ts';
import { findQuote, suggestQuotes } from '../src/answer/quote.ts';
import { UserError } from '../src/errors.ts';
import { shortPlace } from '../src/reply/citation.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { renderChanged } from '../src/reply/render-changed.ts';
import { renderQuote } from '../src/reply/render-quote.ts';
import type { Collection } from '../src/search/collection.ts';
import { articleOption, choiceName, completeArticle, openAsked } from './article-option.ts';
import { readCitation } from './cited.ts';
import type { App, AutocompleteRequest, Choice, Command } from './command.ts';
import { declareCommand, hideOption, textOption } from './declare.ts';
import { readText, readVisibility } from './options.ts';

/** In UTF-16 code units. */
const LONGEST_QUOTE = 500;

/** `/quote`: the exact sentence for half-remembered words or a place, or a telling one for nothing. */
export const quote: Command = {
  data: declareCommand('quote', [
    textOption('quote', 'words', { completed: true, longest: LONGEST_QUOTE }),
    articleOption('quote'),
    hideOption('quote'),
  ]),
  complete: (request, app) =>
    request.focused.name === 'article' ? completeArticle(request, app) : completeWords(request, app),
  async handle(request, app) {
    const visibility = readVisibility(request);
    const { locale } = request;
    const sought = await readCitation(readText(request, 'words') ?? '', request, app);
    if (sought.kind === 'changed')
      return { kind: 'message', body: renderChanged(sought.citation, locale), visibility };
    const wanted = {
      article: readText(request, 'article'),
      words: sought.words,
      seeking: 'wording' as const,
    };
    const { collection, articles } = await openAsked(request, app, wanted);
    const outcome = findQuoted(sought.words, collection);
    return { kind: 'message', body: renderQuote(outcome, { locale, articles }), visibility };
  },
};

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

/** The sentences that fit what is typed; the value of each is its place, which `/quote` finds again. */
async function completeWords(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  const collection = await openTyped(request, app);
  if (collection === undefined) return [];
  return suggestQuotes(request.focused.value, collection, LIMITS.command.choices).map((passage) => ({
    name: choiceName(`${shortPlace(passage.citation)} ${passage.text}`),
    value: placeValue(passage),
  }));
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
