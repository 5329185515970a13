import type { Row } from './rows.ts';

/** The rows as Markdown tables: files down, systems side by side. */
export function tablesOf(rows: readonly Row[]): string {
  const answerable = rows.filter((row) => row.answerable > 0);
  const declined = rows.filter((row) => row.auroc !== null);
  return [
    sideBySide(
      'The right sentence first, hit@1 / by text',
      answerable,
      (row) => `${percent(row.hit1)} / ${percent(row.hit1Text)}`,
    ),
    sideBySide(
      'Among the first three / mean reciprocal rank',
      answerable,
      (row) => `${percent(row.hit3)} / ${percent(row.mrr)}`,
    ),
    sideBySide(
      'The sentence marked as proof first: the one that was marked most / any of a proof of several',
      rows.filter((row) => row.evidence1 !== null),
      (row) => `${percent(row.evidence1)} / ${percent(row.evidenceAny1)}`,
    ),
    sideBySide(
      'Declining: AUROC / false answers at 90% / at 95% kept',
      declined,
      (row) => `${decimal(row.auroc, 3)} / ${percent(row.falseAt90)} / ${percent(row.falseAt95)}`,
    ),
    shownTable(rows.filter((row) => row.answered !== null || row.answeredFalsely !== null)),
    sideBySide(
      'Milliseconds a question, p50 / p99',
      rows,
      (row) => `${decimal(row.p50Ms, 2)} / ${decimal(row.p99Ms, 1)}`,
    ),
  ]
    .filter((table) => table !== '')
    .join('\n\n');
}

function sideBySide(title: string, rows: readonly Row[], cell: (row: Row) => string): string {
  if (rows.length === 0) return '';
  const systems = unique(rows.map(({ system }) => system));
  const lines = unique(rows.map(({ file }) => file)).map((file) => {
    const own = rows.filter((row) => row.file === file);
    const cells = systems.map((name) => {
      const row = own.find(({ system }) => system === name);
      return row === undefined ? '–' : cell(row);
    });
    return [file, countsOf(own), ...cells];
  });
  return markdown(title, ['file', 'questions', ...systems], lines);
}

/** Where systems were asked samples of different size, all sizes. */
function countsOf(rows: readonly Row[]): string {
  return unique(rows.map(({ questions }) => String(questions))).join(', peers ');
}

function shownTable(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  return markdown(
    'What Yuanwen shows',
    [
      'file',
      'answered',
      'answered falsely',
      'span right',
      'span given',
      'span length, median',
      'passage, sentences',
      'passage holds the answer',
    ],
    rows.map((row) => [
      row.file,
      percent(row.answered),
      percent(row.answeredFalsely),
      percent(row.spanRight),
      percent(row.spanGiven),
      decimal(row.spanMedianLength, 0),
      decimal(row.passageSentences, 2),
      percent(row.passageHoldsAnswer),
    ]),
  );
}

function markdown(title: string, head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`${title}:`, '', row(head), `|${head.map(() => '---|').join('')}`, ...lines.map(row)].join('\n');
}

function percent(share: number | null): string {
  return decimal(share === null ? null : share * 100, 1);
}

function decimal(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
