import type { Article, Sentence, Span } from '../../article/article.ts';
import { rowAt, type Table, tableAt } from '../../article/table-rows.ts';
import { fold } from '../../text/fold.ts';
import { CURRENCIES } from '../../text/measures.ts';
import type { EntityKind } from './answer-type.ts';
import type { Entity } from './entity.ts';

/** A figure, or two, with nothing else in the cell, in the usual width. */
const BARE = /^[≈~约]?\d[\d,.]{0,15}[十百千万亿]{0,2}(?: ?[-–—~至] ?\d[\d,.]{0,15})?\+?$/u;
/** At the end of what a column is called, folded. */
const IN_BRACKETS = (unit: string) => `[(\\[/,:] ?(?:${unit})(?: ?\\/ ?[^()\\[\\]]{1,8})?[)\\]]?$`;
/**
 * How the head of a column says what the figures below are, both languages and scripts: by a unit in brackets or behind a stroke
 * (奖金（万元）, Rent (£)), or as what is always a sum (票价, fee).
 */
const KINDS: readonly { readonly kind: EntityKind; readonly pattern: RegExp }[] = [
  {
    kind: 'money',
    pattern: new RegExp(
      [
        IN_BRACKETS(
          `[十百千万亿]{0,2}(?:${CURRENCIES})|(?:us|hk|nt|[ac])?[$£€¥](?:m|bn|k)?|(?:million |thousand )?(?:usd|gbp|eur|rmb|cny|jpy|hkd|twd|ntd?|dollars?|pounds?|euros?|yuan|pence|p)`,
        ),
        '(?:单价|售价|定价|票价|房价|租金|月租|押金|定金|会费|学费|费用|收费|价格|价钱|金额|奖金|罚款|工资|月薪|时薪)$',
        '^(?:[a-z-]+ ){0,2}(?:price|cost|fee|fare|rent|deposit|salary|wage|fine)s?$',
      ].join('|'),
      'u',
    ),
  },
  { kind: 'percent', pattern: new RegExp(IN_BRACKETS('%|percent|per cent'), 'u') },
  {
    kind: 'duration',
    pattern: new RegExp(
      IN_BRACKETS(
        '年|天|日|周|个月|小时|分钟|分|秒|years?|days?|weeks?|months?|hours?|hrs?|h|minutes?|mins?|seconds?|secs?',
      ),
      'u',
    ),
  },
];

/** What kind of figures stand in a column, by what it is called. @example kindOfColumn('奖金（万元）') // 'money' */
export function kindOfColumn(head: string): EntityKind | undefined {
  const name = fold(head).text.trim();
  return KINDS.find(({ pattern }) => pattern.test(name))?.kind;
}

/**
 * Tells what the bare figures in a table's rows are, by the heads of their columns: of 亚军 | 30 below 名次 | 奖金（万元） that 30 is a
 * sum of money. Offsets are those of the sentence.
 *
 * @example cellFigures(article)(row) // [{ kind: 'money', start: 7, end: 9 }]
 */
export function cellFigures(article: Article): (sentence: Sentence) => readonly Entity[] {
  const { text, paragraphs } = article;
  let known: { readonly last: number; readonly table: Table | undefined } | undefined;
  const read = ({ start, end }: Span) => text.slice(start, end).normalize('NFKC').trim();
  return ({ paragraph: number, start: from }) => {
    if (paragraphs[number - 1]?.kind !== 'row') return NONE;
    // Rows come in order: a table is found once.
    const table = known?.last === number - 1 ? known.table : tableAt(article, number);
    known = { last: number, table };
    const { cells, header } = rowAt(article, number, table) ?? { cells: NONE };
    if (header === undefined) return NONE;
    return cells.flatMap((cell, at) => {
      const head = header[at];
      if (head === undefined || !BARE.test(read(cell))) return [];
      const kind = kindOfColumn(read(head));
      return kind === undefined ? [] : [{ kind, start: cell.start - from, end: cell.end - from }];
    });
  };
}

const NONE: readonly Entity[] = [];
