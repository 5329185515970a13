import { detectLanguage } from '../../src/article/language.ts';
import type { ArticleContent } from '../../src/library/store/content.ts';
import { readGold } from '../data.ts';

/** Long documents without questions, and short ones with them. */
const FILES = ['library_zh_regulations', 'zh_cmrc2018_dev.A', 'zht_drcd_dev', 'en_squad2_dev.A'];
/** As one library of its own, whose questions are asked from memory and from the database. */
export const COMPARED = FILES.slice(1);

export interface Filling {
  readonly content: ArticleContent;
  readonly questions: readonly string[];
}

/**
 * So many articles: those of the files in turn, one of each, and again as copies, told apart by a last line, until
 * there are enough.
 */
export function fill(count: number, files: readonly string[] = FILES): readonly Filling[] {
  const all = weave(files.map((file) => readGold(file)));
  return Array.from({ length: count }, (_, at) => {
    const gold = all[at % all.length];
    const copy = Math.floor(at / all.length);
    const text = `${gold?.text.trim()}${copy === 0 ? '' : `\n${copy + 1}.`}`;
    const title = gold?.title ?? '';
    return {
      content: { title, text, language: detectLanguage(`${title}\n${text}`), format: 'plain' },
      questions: gold?.questions.map(({ q }) => q) ?? [],
    };
  });
}

export function countArticles(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + readGold(file).length, 0);
}

/** One of each list in turn. @example weave([[1, 2], [3]]) // [1, 3, 2] */
function weave<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
