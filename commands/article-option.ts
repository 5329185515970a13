import type { Article, ArticleHead } from '../src/article/article.ts';
import { newestOf } from '../src/article/newest.ts';
import { UserError } from '../src/errors.ts';
import type { Library, Place, Wanted } from '../src/library/library.ts';
import { cutText } from '../src/reply/cut.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { oneLine } from '../src/reply/markdown.ts';
import type { Collection } from '../src/search/collection.ts';
import { fold } from '../src/text/fold.ts';
import { pinyinLetters } from '../src/text/pinyin.ts';
import type { App, Asked, AutocompleteRequest, Choice } from './command.ts';
import { type CommandPath, textOption } from './declare.ts';

/** The option `article`, which several commands have. */
export function articleOption(
  command: CommandPath,
  { name = 'article', required = false }: { readonly name?: string; readonly required?: boolean } = {},
) {
  return textOption(command, name, { completed: true, longest: LIMITS.choice.value, required });
}

/**
 * The articles whose title, publisher, author or id has all that was typed, in whatever script or width; titles
 * that begin with it first, then in the library's order.
 */
export async function completeArticle(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  return completeAmong(await app.library.articles(request.place), request, app);
}

/** The same among some. */
export async function completeAmong(
  articles: readonly ArticleHead[],
  { focused }: AutocompleteRequest,
  app: App,
): Promise<readonly Choice[]> {
  const written = chooseFrom(articles, focused.value);
  const letters = pinyinLetters(focused.value);
  if (letters === undefined || app.pinyin === undefined || written.length >= LIMITS.command.choices)
    return written;
  const finder = await app.pinyin();
  const others = articles.filter(({ id }) => written.every(({ value }) => value !== id));
  const read = others.filter((article) => finder.find(nameFully(article), letters) !== undefined);
  return [...written, ...read.map(choiceOf)].slice(0, LIMITS.command.choices);
}

/** Those of some articles that have all that was typed, as choices. */
export function chooseFrom(articles: readonly ArticleHead[], written: string): readonly Choice[] {
  const typed = fold(written).text.trim();
  const parts = typed.split(/\s+/).filter((part) => part !== '');
  const fitting = articles
    .map((article) => ({ article, folded: fold(nameFully(article)).text }))
    .filter(({ folded }) => parts.every((part) => folded.includes(part)));
  const [first, rest] = [true, false].map((begins) =>
    fitting.filter(({ folded }) => folded.startsWith(typed) === begins),
  );
  return [...(first ?? []), ...(rest ?? [])]
    .slice(0, LIMITS.command.choices)
    .map(({ article }) => choiceOf(article));
}

/**
 * The article that was named; where none was, the newest, with how many there were to choose from.
 * @throws UserError `article-unknown`, `corpus-empty`
 */
export async function chooseArticle(
  library: Library,
  place: Place,
  named: string | undefined,
): Promise<{
  readonly article: Article;
  readonly collection: Collection;
  readonly chosenFrom?: number;
}> {
  const articles = await library.asked(place);
  const chosen = named ?? newestOf(articles)?.id;
  const collection = await library.open(place, { article: chosen });
  const article = collection.articles[0];
  if (article === undefined) throw new UserError('corpus-empty');
  const several = named === undefined && articles.length > 1;
  return { article, collection, ...(several ? { chosenFrom: articles.length } : {}) };
}

/**
 * What is asked where an article may be named: the collection to look in, and how many articles that asks, of which a
 * library too large for memory opens only those that may hold the words.
 * @throws UserError `article-unknown`, `corpus-empty`
 */
export async function openAsked(
  { place }: Asked,
  app: App,
  wanted: Wanted,
): Promise<{ readonly collection: Collection; readonly articles: number }> {
  const collection = await app.library.open(place, wanted);
  if (wanted.article !== undefined) return { collection, articles: 1 };
  return { collection, articles: (await app.library.asked(place)).length };
}

/** A text as the name of a choice: one line, within the limit, never empty. */
export function choiceName(text: string): string {
  return cutText(oneLine(text), LIMITS.choice.name) || '…';
}

function choiceOf(article: ArticleHead): Choice {
  return { name: choiceName(nameShortly(article)), value: article.id };
}

function nameFully({ title, publisher, author, id }: ArticleHead): string {
  return [title, publisher, author, id].filter((part) => part !== undefined).join(' ');
}

/** The title with who published it, to tell namesakes apart. */
function nameShortly({ title, publisher, author, date }: ArticleHead): string {
  const details = [publisher ?? author, date].filter((part) => part !== undefined);
  if (details.length === 0) return title;
  const after = ` (${details.join(', ')})`;
  return cutText(title, Math.max(LIMITS.choice.name / 2, LIMITS.choice.name - after.length)) + after;
}
