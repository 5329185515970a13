import { isField } from './field-line.ts';
import { keepLines, lastLine } from './last-line.ts';
import type { Rule } from './page.ts';

/** Names of media, as a pattern: `来源：各届校友捐款` says where the money is from, `来源：新华网` where the text is. */
export const MEDIUM = String.raw`(?:[“「『"《][^”」』"》]{1,30}[”」』"》][\p{Script=Han}A-Za-z]{0,8}|[\p{Script=Han}A-Za-z\d·&. -]{0,24}(?:网|網|报|報|社|电视台|電視臺|電視台|电台|電臺|杂志|雜誌|周刊|週刊|月刊|学报|學報|公众号|公眾號|新闻|新聞|客户端|客戶端|频道|頻道|财经|財經|卫视|衛視|在线|在線|微博|App|APP|TV)|(?:https?:\/\/|www\.)\S{1,80})`;
const PERSON = String.raw`[\p{Script=Han}A-Za-z·.]{2,12}(?:[ 、/]{1,2}[\p{Script=Han}A-Za-z·.]{2,12}){0,3}`;
/** A name in Latin letters, as a pattern; or `The Daily Mirror`. */
export const NAMES = String.raw`(?:[Tt]he )?[A-Z][\w.'’&-]*(?: (?:of|the|and|for|&|[A-Z][\w.'’&-]*)){0,6}`;
export const ADDRESS = String.raw`(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\S{0,80}`;

const EDITOR = new RegExp(
  String.raw`^[\p{Script=Han}A-Za-z]{0,8}(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核)[:：]\s*${PERSON}$`,
  'u',
);
/** One part of a credit line in whole: nothing may be left over. */
const PARTS: readonly RegExp[] = [
  new RegExp(
    String.raw`^本文(?:编选|編選|编译|編譯|转载|轉載|摘编|摘編|摘|选|選|来|來)(?:自|源)(?:于|於)?[:：]?\s*${MEDIUM}(?:微信公众号|微信公眾號)?$`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:(?:文章|稿件|消息|新闻|新聞|原文|内容|內容|信息)?(?:来源|來源)|原载|原載)[:：]\s*${MEDIUM}$`,
    'u',
  ),
  EDITOR,
  new RegExp(`^[Ss]ource: ?(?:${NAMES}|${ADDRESS})$`, 'u'),
  new RegExp(`^(?:[Ee]ditor: ?|[Ee]dited by:? )${NAMES}$`, 'u'),
  new RegExp(
    String.raw`^[Oo]riginally published (?:in|on|at|by) (?:${NAMES}|${ADDRESS})(?:,? (?:on )?[A-Z][a-z]+ \d{1,2}, \d{4})?$`,
    'u',
  ),
];
const CREDIT_EDITOR =
  /(?:^|[;；。，,\s(（])([\p{Script=Han}A-Za-z]{2,12}?)(?:责任编辑|責任編輯|编辑|編輯)[:：]/u;
const CREDIT_SOURCE =
  /(?:[编編][选選译譯]自|[转轉][载載]自|摘[编編]?自|[来來选選]自|[来來]源[:：]|source:|published (?:in|on|at|by))\s*[“「『"《]?([^”」』"》;；。,，\n)）]{1,40})/iu;
const LONGEST_CREDIT = 120;

export const credit: Rule = {
  name: 'credit',
  why: 'The line naming the editor and the channel an article was taken from describes it and is no part of it.',
  apply: (page) => {
    const { lines, last } = lastLine(page);
    const line = (lines[last] ?? '').trim();
    if (last < 1 || line.length > LONGEST_CREDIT || !isCredit(line)) return page;
    const above = (lines.slice(0, last).findLast((one) => one.trim() !== '') ?? '').trim();
    // Below what a dish is made of, a source is one more of its lines.
    if (isField(above)) return page;
    // Below other names, or the word over them, so is an editor.
    if (partsOf(line).some((part) => EDITOR.test(part)) && !SENTENCE_END.test(above)) return page;
    const publisher = page.publisher ?? (CREDIT_EDITOR.exec(line) ?? CREDIT_SOURCE.exec(line))?.[1]?.trim();
    return { ...keepLines(page, lines, last), ...(publisher && { publisher }) };
  },
};

const SENTENCE_END = /[。！？.!?…]["”’」』）)\]】]*$/u;

function isCredit(line: string): boolean {
  const parts = partsOf(line);
  return parts.length > 0 && parts.every((part) => PARTS.some((pattern) => pattern.test(part)));
}

function partsOf(line: string): readonly string[] {
  return line
    .replace(/^[(（【[]|[)）】\]]$/g, '')
    .split(/[;；。|｜]|[ \t\u3000]+(?=\p{Script=Han}{2,8}[:：])/u)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '');
}
