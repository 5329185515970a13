import type { Passage } from '../../src/answer/outcomes.ts';
import { UserError } from '../../src/errors.ts';
import type { Mark } from '../../src/library/store/feedback/feedback.ts';
import type { App, Asked } from '../command.ts';
import { keyOf, type PassageKey } from '../passage-key.ts';
import { openPassage } from './open-passage.ts';

/** A sentence to be kept by its mark, with itself where its text is known. */
export interface Marked {
  readonly mark: Mark;
  readonly passage?: Passage;
}

/**
 * The sentence of a button's key, of the text that it was of, which need not be the present one.
 * @throws UserError `article-removed`, `article-gone`
 */
export async function openMarked(key: PassageKey, asked: Asked, app: App): Promise<Marked> {
  const opened = await openPassage(key, asked, app);
  if (opened.kind === 'opened')
    return { mark: { ...key, article: opened.passage.article.id }, passage: opened.passage };
  const { earlier } = opened.citation;
  // The corpus keeps no earlier texts; the article is there under its key all the same.
  const id = earlier?.article.id ?? (await findId(key.article, asked, app));
  if (id === undefined) throw new UserError('article-gone');
  return { mark: { ...key, article: id }, ...(earlier !== undefined && { passage: earlier }) };
}

export async function markOf(key: PassageKey, asked: Asked, app: App): Promise<Mark> {
  return (await openMarked(key, asked, app)).mark;
}

async function findId(key: string, { place }: Asked, { library }: App): Promise<string | undefined> {
  return (await library.articles(place)).find(({ id }) => keyOf(id) === key)?.id;
}
