import type { Article } from '../src/article/article.ts';
import { newestOf } from '../src/article/newest.ts';
import { UserError } from '../src/errors.ts';
import type { Library, Place } from '../src/library/library.ts';
import { cutText } from '../src/reply/cut.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { oneLine } from '../src/reply/markdown.ts';
import type { Collection } from '../src/search/collection.ts';
import { fold } from '../src/text/fold.ts';
import type { App, AutocompleteRequest, Choice } from './command.ts';
import { type CommandName, textOption } from './declare.ts';

/** The option `article`, which several commands have. */
export function articleOption(command: CommandName) {
  return textOption(command, 'article', { completed: true, longest: LIMITS.choice.value });
}

/**
 * The articles whose title, publisher, author or id has all that was typed, in whatever script or width; titles
 * that begin with it first, then in the library's order.
 */
export async function completeArticle(
  { place, focused }: AutocompleteRequest,
  app: App,
): Promise<readonly Choice[]> {
  const typed = fold(focused.value).text.trim();
  const parts = typed.split(/\s+/).filter((part) => part !== '');
  const fitting = (await app.library.articles(place))
    .map((article) => ({ article, folded: fold(nameFully(article)).text }))
    .filter(({ folded }) => parts.every((part) => folded.includes(part)));
  const [first, rest] = [true, false].map((begins) =>
    fitting.filter(({ folded }) => folded.startsWith(typed) === begins),
  );
  return [...(first ?? []), ...(rest ?? [])]
    .slice(0, LIMITS.command.choices)
    .map(({ article }) => ({ name: choiceName(nameShortly(article)), value: article.id }));
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
  const articles = await library.articles(place);
  const chosen = named ?? newestOf(articles)?.id;
  const collection = await library.open(place, chosen);
  const article = collection.articles[0];
  if (article === undefined) throw new UserError('corpus-empty');
  const several = named === undefined && articles.length > 1;
  return { article, collection, ...(several ? { chosenFrom: articles.length } : {}) };
}

/** A text as the name of a choice: one line, within the limit, never empty. */
export function choiceName(text: string): string {
  return cutText(oneLine(text), LIMITS.choice.name) || '…';
}

function nameFully({ title, publisher, author, id }: Article): string {
  return [title, publisher, author, id].filter((part) => part !== undefined).join(' ');
}

/** The title with who published it, to tell namesakes apart. */
function nameShortly({ title, publisher, author, date }: Article): string {
  const details = [publisher ?? author, date].filter((part) => part !== undefined);
  if (details.length === 0) return title;
  const after = ` (${details.join(', ')})`;
  return cutText(title, Math.max(LIMITS.choice.name / 2, LIMITS.choice.name - after.length)) + after;
}
