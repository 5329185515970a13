import type { ArticleHead } from '../../article/article.ts';
import { newestOf } from '../../article/newest.ts';
import { fold } from '../../text/fold.ts';
import type { ArticleEntry } from '../store/entries.ts';

/** Where nothing is looked for, so many characters are opened at most. */
const CHARACTERS = 300_000;
/** Words that may name a place of an article (`¶3`, `第三段`, `1.2`) are short. */
const LONGEST_PLACE = 120;
const MAY_BE_PLACE = /\d|[零一二两三四五六七八九十百千]/u;

/**
 * Own articles that are opened whatever is looked for: where nothing is, the newest; where the words may name a
 * place, the article that they are about.
 */
export function newestOnes(
  chosen: readonly ArticleHead[],
  entries: readonly ArticleEntry[],
  words: string | undefined,
): readonly string[] {
  if (words !== undefined && words.trim() !== '') {
    if (words.length > LONGEST_PLACE || !MAY_BE_PLACE.test(words)) return [];
    const named = fold(words).text.split('¶')[0]?.trim() ?? '';
    const called = chosen.filter(({ id, title }) => [fold(id).text, fold(title).text].includes(named));
    const newest = newestOf(called.length > 0 ? called : chosen);
    return newest === undefined ? [] : [newest.id];
  }
  const ids = new Set(chosen.map(({ id }) => id));
  let room = CHARACTERS;
  return [...entries]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .flatMap(({ id, characters }) => {
      room -= characters;
      return room >= 0 ? [id] : [];
    });
}
