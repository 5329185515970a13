import { byline } from './byline.ts';
import { removeDeceptive } from './clean-line.ts';
import { credit } from './credit.ts';
import { disclaimer, shareButtons } from './furniture.ts';
import { halfWidthPunctuation } from './half-width.ts';
import type { Page, Rule } from './page.ts';
import { readings } from './readings.ts';

const lineEnds: Rule = {
  name: 'line-ends',
  why: 'Offsets are counted with one character a line end.',
  apply: (page) => ({ ...page, text: page.text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n') }),
};

const deceptiveCharacters: Rule = {
  name: 'deceptive-characters',
  why: 'Controls belong to file formats; marks of writing direction make a quotation show as what it is not.',
  apply: (page) => ({ ...page, text: removeDeceptive(page.text) }),
};

const invisibleCharacters: Rule = {
  name: 'invisible-characters',
  why: 'Pages carry zero-width and non-breaking spaces for layout; nobody who searches types them.',
  apply: (page) =>
    page.scraped
      ? { ...page, text: page.text.replace(/[\u200b\u2060\ufeff\u00ad]/g, '').replaceAll('\u00a0', ' ') }
      : page,
};

const indentation: Rule = {
  name: 'indentation',
  why: 'White space at the ends of lines, ideographic indents among it, is layout of the page.',
  apply: (page) =>
    page.scraped
      ? {
          ...page,
          text: page.text
            .split('\n')
            .map((line) => line.trim())
            .join('\n'),
        }
      : page,
};

const paragraphGaps: Rule = {
  name: 'paragraph-gaps',
  why: 'Where removed lines stood, gaps of several blank lines remain.',
  apply: (page) => (page.scraped ? { ...page, text: page.text.replace(/\n{3,}/g, '\n\n') } : page),
};

const outerSpace: Rule = {
  name: 'outer-space',
  why: 'White space around the whole text means nothing.',
  apply: (page) => ({ ...page, text: page.text.trim() }),
};

/**
 * In this order, since some rest on others: the readings stand between the words that the later rules look
 * for; the lines of the end are taken from the outside in (buttons under the disclaimer under the credit).
 */
export const rules: readonly Rule[] = [
  lineEnds,
  deceptiveCharacters,
  readings,
  invisibleCharacters,
  shareButtons,
  disclaimer,
  credit,
  byline,
  halfWidthPunctuation,
  indentation,
  paragraphGaps,
  outerSpace,
];

export interface CleanedPage extends Page {
  /** The names of the rules that changed something, in order. */
  readonly applied: readonly string[];
}

/**
 * Takes from a page what scraping left in it, and reads the author, date and publisher off the lines it
 * removes. An ordinary text comes back as it was, but for line ends and outer white space: a line is taken out only
 * where it can be nothing but the page's, and is named in `leftOut`.
 *
 * @param known the day that is known from elsewhere, as `YYYY-MM-DD`
 * @example cleanPage('互聯(lián)網(wǎng),大數(shù)據(jù)').text // '互聯網,大數據'
 */
export function cleanPage(text: string, known?: string): CleanedPage {
  let page: Page = { text, scraped: false, leftOut: [], ...(known !== undefined && { known }) };
  const applied: string[] = [];
  for (const rule of rules) {
    const next = rule.apply(page);
    if (next.text !== page.text) applied.push(rule.name);
    page = next;
  }
  return { ...page, applied };
}
