import type { Article, Sentence } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import { parseNumeral } from '../../text/numerals.ts';

/** A place in an article as someone wrote it. */
export interface NamedPlace {
  /** What stands before `¶`, folded: the id or title of an article; absent where the place has none. */
  readonly article?: string;
  /** From 1, as everywhere; 0 or more than there are names a place that does not exist. */
  readonly paragraph: number;
  readonly sentence?: number;
  /** Could be nothing but a place (`¶3`, `第三段`); `3.2` may be words of the article as well. */
  readonly certain: boolean;
}

const NUMERAL = '(\\d{1,9}|[零一二两三四五六七八九十百千]{1,9})';

/** The ways to write a place, folded, with what each is sure to mean. Groups: article, paragraph, sentence. */
const FORMS: readonly { readonly form: RegExp; readonly certain: boolean }[] = [
  { form: /^(?:(?<article>.*\S) ?)?¶ ?(?<paragraph>\d{1,9})(?:[.:](?<sentence>\d{1,9}))?$/u, certain: true },
  { form: /^(?<paragraph>\d{1,9})[.:](?<sentence>\d{1,9})$/u, certain: false },
  {
    form: new RegExp(
      `^第? ?(?<paragraph>${NUMERAL}) ?[段节](?:[ ,]*第? ?(?<sentence>${NUMERAL}) ?句)?$`,
      'u',
    ),
    certain: true,
  },
  {
    form: /^(?:paragraph|para\.?|par\.) ?(?<paragraph>\d{1,9})(?:[ ,.]*(?:sentence|sent\.|s\.?) ?(?<sentence>\d{1,9}))?$/u,
    certain: true,
  },
];

/**
 * Reads a place, in either script and any width; `undefined` for what is no place.
 *
 * @example parsePlace('第三段第2句') // { paragraph: 3, sentence: 2, certain: true }
 * @example parsePlace('gongxinbu¶3.2') // { article: 'gongxinbu', paragraph: 3, sentence: 2, certain: true }
 */
export function parsePlace(words: string): NamedPlace | undefined {
  const folded = fold(words).text.trim().replace(/\s+/g, ' ');
  for (const { form, certain } of FORMS) {
    const { article, paragraph, sentence } = form.exec(folded)?.groups ?? {};
    if (paragraph === undefined) continue;
    const number = numberOf(paragraph);
    if (number === undefined) continue;
    const inside = sentence === undefined ? undefined : numberOf(sentence);
    if (sentence !== undefined && inside === undefined) continue;
    return {
      ...(article !== undefined && { article }),
      paragraph: number,
      ...(inside !== undefined && { sentence: inside }),
      certain,
    };
  }
  return undefined;
}

/** The sentences at a place of an article; none where there is no such place. */
export function sentencesAt(article: Article, place: NamedPlace): readonly Sentence[] {
  const sentences = article.paragraphs[place.paragraph - 1]?.sentences ?? [];
  if (place.sentence === undefined) return sentences;
  const sentence = sentences[place.sentence - 1];
  return sentence === undefined ? [] : [sentence];
}

function numberOf(digits: string): number | undefined {
  return /^\d+$/.test(digits) ? Number(digits) : parseNumeral(digits);
}
