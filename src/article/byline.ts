import { ADDRESS, MEDIUM, NAMES } from './credit.ts';
import { readDate } from './dates.ts';
import { isField } from './field-line.ts';
import type { Page, Rule } from './page.ts';

const LABELLED =
  /(?:^|[\s|｜·•])(作者|文|撰文|记者|記者|编辑|編輯|责任编辑|責任編輯|来源|來源|出处|出處|时间|時間|日期|发布时间|發布時間|author|by|source|published|date)\s*(?:[:：]\s*|(?<=by)\s+)/giu;
const AUTHOR_LABEL = /^(?:作者|文|撰文|记者|記者|author|by)$/i;
const SOURCE_LABEL = /^(?:来源|來源|出处|出處|source)$/i;
/** Before a date: of a page, and of whatever else has a time. */
const PAGE_TIME_LABEL = /^(?:发布时间|發布時間|published)$/i;
const ANY_TIME_LABEL = /^(?:时间|時間|日期|date)$/i;
/** A day as bylines write it, with the hour behind it. */
export const DATED =
  /(?:\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\s?\d{1,2}月\s?\d{1,2}日)(?:[T ]\s?\d{1,2}:\d{2}(?::\d{2})?)?|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})/;
const CLOCK = /\d{1,2}:\d{2}(:\d{2})?$/;
const SEPARATORS = /[\s|｜·•,，]/g;
const LONGEST_BYLINE = 100;
/** Of a name, in characters: who wrote it, and in what. */
const LONGEST_NAME = 40;
/** A clause, a figure or a stretch of time is no name. */
const NO_NAME = /[。！？；!?;，\d]|[:：]|, [a-z]|\b(?:since|from|until|at|on|to|in)\b/u;
/** In English these begin sentences, too (`By the old bridge`): what follows is a name with its capitals. */
const WORD_LABEL = /^(?:by|source)$/i;
const ENGLISH_NAMES = new RegExp(
  `^(?:${NAMES}(?:,? and |, | & |/)?){1,6}$|^${ADDRESS}$|\\p{Script=Han}`,
  'u',
);
/** `来源：校友捐款` is no medium: with a day alone it may say where something else is from. */
const PUBLISHER = new RegExp(
  String.raw`^(?:${MEDIUM}|.*(?:部|局|厅|廳|委|政府|本站|本网|本網|综合|綜合)|[^\p{Script=Han}]*)$`,
  'u',
);
/** A byline is among the first lines, under the title. */
const BYLINE_WITHIN = 3;

export const byline: Rule = {
  name: 'byline',
  why: 'The line with the author and the date belongs to the citation, not to the article.',
  apply: (page) => {
    const lines = page.text.split('\n');
    const filled = [...lines.keys()].filter((i) => lines[i]?.trim()).slice(0, BYLINE_WITHIN + 1);
    for (const [i, at] of filled.slice(0, BYLINE_WITHIN).entries()) {
      const line = (lines[at] ?? '').trim();
      const found = readByline(line, page);
      const next = filled[i + 1];
      // Above the place and the chair, a time is that of the meeting.
      if (!found || (next !== undefined && isField(lines[next] ?? ''))) continue;
      lines.splice(at, 1);
      return {
        ...found,
        ...page,
        text: lines.join('\n'),
        scraped: true,
        leftOut: [...page.leftOut, line],
      };
    }
    return page;
  },
};

/**
 * A line of nothing but a date and labelled names: `作者: 智通編選 2021-11-01 13:42:07`. With anything more it is the
 * article's; so is a date of which nothing shows that the page, not what it tells of, is from then: `时间：9月18日`
 * may be that of the event.
 */
function readByline(
  line: string,
  { scraped, known }: Page,
): Pick<Page, 'author' | 'publisher' | 'date'> | undefined {
  const dated = line.length <= LONGEST_BYLINE ? DATED.exec(line) : null;
  const date = dated && readDate(dated[0]);
  if (!date || (known !== undefined && known !== date)) return undefined;
  const rest = `${line.slice(0, dated.index)}\t${line.slice(dated.index + dated[0].length)}`;
  const labels = [...rest.matchAll(LABELLED)];
  if (rest.slice(0, labels[0]?.index).replace(SEPARATORS, '') !== '') return undefined;
  const found: { author?: string; publisher?: string; date: string } = { date };
  const [, seconds] = CLOCK.exec(dated[0]) ?? [];
  // Programs write the second; people who announce an hour mostly do not, and say what the time is of.
  const isTime = labels.some(([, label = '']) => ANY_TIME_LABEL.test(label));
  let isOfPage =
    (seconds !== undefined && !isTime) || (scraped && CLOCK.test(dated[0]) && labels.length === 0);
  for (const [i, label] of labels.entries()) {
    const named = label[1] ?? '';
    const value = rest.slice(label.index + label[0].length, labels[i + 1]?.index).replace(/\s+/g, ' ');
    const name = value.replace(/[\s|｜·•,，]+$/, '').trim();
    if (ANY_TIME_LABEL.test(named) || PAGE_TIME_LABEL.test(named)) {
      if (name !== '') return undefined;
      isOfPage ||= PAGE_TIME_LABEL.test(named);
      continue;
    }
    if (name.length > LONGEST_NAME || NO_NAME.test(name)) return undefined;
    if (name === '') continue;
    if (WORD_LABEL.test(named) && !ENGLISH_NAMES.test(name)) return undefined;
    isOfPage ||= !SOURCE_LABEL.test(named) || PUBLISHER.test(name);
    if (AUTHOR_LABEL.test(named)) found.author ??= name;
    else if (SOURCE_LABEL.test(named)) found.publisher ??= name;
  }
  return isOfPage ? found : undefined;
}
