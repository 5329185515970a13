import { isWithin, LONGEST_HEADING } from './heading-length.ts';

/** A paragraph of one bold line, with more below it. */
const BOLD_LINE =
  /(^|\n[ \t]*\n)[ \t]*(\*\*|__)(?=[^\s*_])([^*\n]{1,140})(?<=[^\s*。！？.!?…；;])\2[ \t]*(?=\n[ \t]*\n\s*\S)/g;
/** Who wrote it and when, what stands in brackets, or a label and what it is about, is no heading. */
const NO_HEADING =
  /^(?:[（([【]|by\s|[^\d:：]{1,30}[:：]\s*\S)|[|｜]|\d{4}(?:[-/.]\d{1,2}[-/.]|年\s?\d{1,2}月\s?)\d/iu;

/**
 * A text in Markdown with the sign of a heading before its bold lines that stand for one, as writers have it who want
 * no other size.
 *
 * @example markBoldLines('**Rent**\n\nFive pounds.') // '## Rent\n\nFive pounds.'
 */
export function markBoldLines(text: string): string {
  return text.replace(BOLD_LINE, (whole, before: string, _, line: string) =>
    isHeading(line) ? `${before}## ${line}` : whole,
  );
}

function isHeading(line: string): boolean {
  return isWithin(line, LONGEST_HEADING) && !NO_HEADING.test(line);
}
