import { DATED } from '../article/byline.ts';
import { cleanLine } from '../article/clean-line.ts';
import { readDate } from '../article/dates.ts';

const LONGEST_NAME = 80;
/** With a name and a day: more tells of the author. */
const LONGEST_BYLINE = 120;

/** What parts a name and a day in one line, and what the day is of. */
const BETWEEN_NAME_AND_DAY =
  /^[\s|｜·•,，]+|[\s|｜·•,，]*(?:(?:published|posted|updated|发布时间|發布時間|时间|時間|日期)\s*[:：]?|\bon\b)?[\s|｜·•,，]*$/gi;
/** Who published it, which is not who wrote it. */
export const SOURCE = /^(?:来源|來源|Source)\s*[:：]\s*(\S.*)$/i;
/** How long the page takes to read. */
const READING_TIME =
  /\d+\s?-?(?:mins?|minutes?)\b(?:\s?reads?\b)?|(?:阅读|閱讀)?[约約]?\s?\d+\s?(?:分钟|分鐘)(?:阅读|閱讀|读完|讀完)?/giu;
/** What stands behind a day is mostly of something else, so a name there needs its label. */
const LABELLED_NAME = /^(?:(?:作者|文|撰文|记者|記者|author)\s*[:：]|by\s)/i;
/** Parts of such a line; a dot without spaces is that of a name: 约翰·李. */
const PARTS = /\s+[|｜·•]\s+/;

export interface Byline {
  readonly name: string;
  readonly publisher?: string;
  readonly day?: string;
}

/**
 * Takes the line apart that says who wrote a page, who published it and on which day.
 *
 * @example partByline('By Nora Field, 12 March 2024 | 5 min read') // { name: 'Nora Field', day: '2024-03-12' }
 */
export function partByline(line: string): Byline {
  const dated = line.length <= LONGEST_BYLINE ? DATED.exec(line) : null;
  const day = dated && readDate(dated[0]);
  const partsOf = (text: string) =>
    text
      .replace(READING_TIME, '')
      .split(PARTS)
      .map((part) => part.replace(BETWEEN_NAME_AND_DAY, ''))
      .filter((part) => part !== '');
  const before = partsOf(dated && day ? line.slice(0, dated.index) : line);
  const behind = dated && day ? partsOf(line.slice(dated.index + dated[0].length)) : [];
  const names = [...before, ...behind.filter((part) => LABELLED_NAME.test(part))]
    .filter((part) => !SOURCE.test(part))
    .map(nameIn);
  const publisher = [...before, ...behind].map((part) => nameIn(SOURCE.exec(part)?.[1])).find(Boolean);
  return { name: names.find(Boolean) ?? '', ...(publisher && { publisher }), ...(day && { day }) };
}

/** A name without its label; nothing where it is an address or more than a name. */
export function nameIn(written: string | undefined): string {
  const name = cleanLine(written ?? '').replace(
    /^(?:作者|文|撰文|记者|記者|来源|來源|by|author|source)(?:\s*[:：]\s*|(?<=by)\s+)/i,
    '',
  );
  return name.length > LONGEST_NAME || /^https?:|^www\.|^@|[。！？]/i.test(name) ? '' : name;
}
