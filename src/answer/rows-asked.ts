import type { Article, Sentence } from '../article/article.ts';
import { firstRow, rowAt } from '../article/table-rows.ts';
import type { RankedSentence } from '../search/rank.ts';
import { fold } from '../text/fold.ts';

/** From the first to the last row that a question names no more are shown. */
const MOST_ROWS = 8;
/** What a label says in brackets, a unit mostly, nobody asks for: 净利润（亿元）. */
const BRACKETED = /[（(][^（()）]*[）)]/gu;

/** Whether what was found is the row of a table. */
export function isRow({ article, sentence }: RankedSentence): boolean {
  return article.paragraphs[sentence.paragraph - 1]?.kind === 'row';
}

/**
 * The rows of a table that a question names by their first cells, with those between: of 甲和乙谁快 two. The one that was found
 * where it names no others; none where no row was found.
 */
export function rowsAsked(found: RankedSentence): readonly Sentence[] {
  if (!isRow(found)) return [];
  const { article, sentence, scene } = found;
  const question = labelOf(scene.probe.question.text);
  const rows = rowsOf(article, sentence.paragraph);
  const labels = rows.map((row) => {
    const [cell] = rowAt(article, row.paragraph)?.cells ?? [];
    return cell === undefined ? '' : labelOf(article.text.slice(cell.start, cell.end));
  });
  const named = labels.map((label) => label !== '' && question.includes(label));
  // Of 利润 and 利润总额 the longer one is meant.
  const isMeant = (at: number) =>
    named[at] === true &&
    !labels.some((other, i) => named[i] === true && other !== labels[at] && other.includes(labels[at] ?? ''));
  const meant = labels.flatMap((_, at) => (isMeant(at) ? [at] : []));
  const [first, last] = [meant[0] ?? 0, meant.at(-1) ?? 0];
  const shown = rows.slice(first, last + 1);
  return meant.length > 1 && shown.length <= MOST_ROWS && shown.includes(sentence) ? shown : [sentence];
}

/** All rows of the table that the paragraph is one of, its header among them. */
function rowsOf(article: Article, paragraph: number): readonly Sentence[] {
  const rows: Sentence[] = [];
  for (let number = firstRow(article, paragraph); ; number++) {
    const { kind, sentences } = article.paragraphs[number - 1] ?? {};
    if (kind !== 'row') return rows;
    rows.push(...(sentences ?? []));
  }
}

function labelOf(text: string): string {
  return fold(text).text.replace(BRACKETED, '').replace(/\s/gu, '');
}
