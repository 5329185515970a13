import type { Article, Sentence } from '../../article/article.ts';
import { isOf } from '../../article/of-kind.ts';
import { rowAt, type Table, tableAt } from '../../article/table-rows.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';

/** From the first to the last row that a question names no more are shown. */
const MOST_ROWS = 8;
/** What a label says in brackets, a unit mostly, nobody asks for: 净利润（亿元）. */
export const BRACKETED = /[（(][^（()）]*[）)]/gu;
/** White space that parts no words: beside a Chinese character. */
const BESIDE_HAN = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;
/** What stands beside a word of one character that is named with another, folded: 面**和**豆**的**价格. */
const JOINS = '和与及跟、,的比';
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether what was found is the row of a table. */
export function isRow({ article, sentence }: RankedSentence): boolean {
  return isOf('row', article, sentence);
}

/**
 * The rows of a table that a question names by their first cells, with those between: of 甲和乙谁快 two. The one that was found
 * where it names no others; none where no row was found.
 */
export function rowsAsked(found: RankedSentence): readonly Sentence[] {
  if (!isRow(found)) return [];
  const { sentence } = found;
  const { rows, places } = rowsNamed(found);
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const shown = rows.slice(first, last + 1);
  return places.length > 1 && shown.length <= MOST_ROWS && shown.includes(sentence) ? shown : [sentence];
}

/** The rows of the table that a found one is of, and which of them the question names by their first cells. */
export function rowsNamed({ article, sentence, scene }: RankedSentence): {
  readonly rows: readonly Sentence[];
  readonly places: readonly number[];
} {
  const { question } = scene.probe;
  const table = tableAt(article, sentence.paragraph);
  const rows = table === undefined ? [] : rowsOf(article, table);
  const labels = rows.map((row) => {
    const [cell] = rowAt(article, row.paragraph, table)?.cells ?? [];
    return cell === undefined ? '' : labelOf(article.text.slice(cell.start, cell.end));
  });
  const asked = labelOf(question.text);
  const words = new Set(
    question.analysis.terms.map(({ start, end }) => labelOf(question.text.slice(start, end))),
  );
  // No more of them are different than the question has parts.
  const named = [...new Set(labels)].filter((label) => isNamed(label, asked, words));
  // Of 利润 and 利润总额 the longer one is meant.
  const meant = new Set(
    named.filter((label) => !named.some((other) => other !== label && other.includes(label))),
  );
  return { rows, places: labels.flatMap((label, at) => (meant.has(label) ? [at] : [])) };
}

/**
 * Whether a question has a label: of letters and figures as whole words or their plural (tea is not in teacher), of one Chinese
 * character as a word.
 */
function isNamed(label: string, asked: string, words: ReadonlySet<string>): boolean {
  if (label === '') return false;
  if (HAN.test(label) && [...label].length === 1)
    return words.has(label) || new RegExp(`(?:^|[${JOINS}])${label}(?=[${JOINS}])`, 'u').test(asked);
  for (let at = asked.indexOf(label); at >= 0; at = asked.indexOf(label, at + 1)) {
    const end = at + label.length;
    const behind = asked[end] === 's' ? end + 1 : end;
    if (isParted(asked[at - 1], label[0]) && isParted(asked[behind - 1], asked[behind])) return true;
  }
  return false;
}

/** Whether two characters side by side may be of two words. */
function isParted(one = '', other = ''): boolean {
  return !LETTER.test(one) || !LETTER.test(other) || HAN.test(one) || HAN.test(other);
}

/** The rows of a table, without the header: what a column is called names none. */
function rowsOf({ paragraphs }: Article, { first, header }: Table): readonly Sentence[] {
  const rows: Sentence[] = [];
  for (let number = first; ; number++) {
    const { kind, sentences } = paragraphs[number - 1] ?? {};
    if (kind !== 'row') return rows;
    if (number !== header?.number) rows.push(...(sentences ?? []));
  }
}

/** A label without what it says in brackets, folded, its white space made even. */
export function labelOf(text: string): string {
  return fold(text).text.replace(BRACKETED, '').replace(BESIDE_HAN, '').replace(/\s+/gu, ' ').trim();
}
