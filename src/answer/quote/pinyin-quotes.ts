import { sentencesOf } from '../../article/sentences-of.ts';
import type { Collection } from '../../search/collection.ts';
import { type PinyinFinder, pinyinLetters } from '../../text/pinyin.ts';
import type { Passage } from '../outcomes.ts';
import { makePassage } from '../passage.ts';

/** The first sentences that are read as was typed, at most `most`, in the order of the articles; none for no pinyin. */
export function findByPinyin(
  typed: string,
  { articles }: Collection,
  { finder, most }: { readonly finder: PinyinFinder; readonly most: number },
): readonly Passage[] {
  const letters = pinyinLetters(typed);
  if (letters === undefined) return [];
  const found: Passage[] = [];
  for (const article of articles)
    for (const sentence of sentencesOf(article)) {
      if (finder.find(sentence.text, letters) === undefined) continue;
      found.push(makePassage({ article, sentences: [sentence], score: 1 }));
      if (found.length >= most) return found;
    }
  return found;
}
