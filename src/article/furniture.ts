import { readDate } from './dates.ts';
import type { Page, Rule } from './page.ts';

/**
 * Lines around an article that are no part of it. Those of the end are looked for from the last line
 * upwards, one after the other, and the first line of a page is never taken: so no rule can touch prose.
 */

const SHARE_VERBS = new Set(
  '分享 分享到 收藏 点赞 點贊 点讚 點讚 转发 轉發 转发到 轉發到 复制链接 複製連結 share like save bookmark'.split(
    ' ',
  ),
);
const SHARE_PLACES = new Set(
  (
    '微信 朋友圈 微信好友 微博 新浪微博 qq qq好友 qq空间 qq空間 qzone 豆瓣 知乎 钉钉 釘釘 line 脸书 臉書 噗浪 ' +
    'facebook twitter x linkedin whatsapp telegram reddit pinterest email e-mail print 打印 列印 评论 評論 comments'
  ).split(' '),
);

export const shareButtons: Rule = {
  name: 'share-buttons',
  why: 'The labels of buttons under a page are copied with its text.',
  apply: (page) => {
    const lines = page.text.split('\n');
    let verbs = 0;
    let labels = 0;
    let end = lines.length;
    for (; end > 1; end--) {
      const words = (lines[end - 1] ?? '')
        .toLowerCase()
        .split(/[\s:：|·/、]+/)
        .filter(Boolean);
      if (!words.every((word) => SHARE_VERBS.has(word) || SHARE_PLACES.has(word))) break;
      labels += words.length;
      verbs += words.filter((word) => SHARE_VERBS.has(word)).length;
    }
    // One label alone may be the last word of a list or a poem.
    return labels < 2 || verbs === 0 ? page : { ...keepLines(page, lines, end), scraped: true };
  },
};

const DISCLAIMER_HEAD =
  /^.{0,8}(?:声明|聲明|风险提示|風險提示|免责条款|免責條款)[:：]|^(?:disclaimer|copyright notice|legal notice)\b/i;
const DISCLAIMER_BODY =
  /不代表|不構成|不构成|僅供參考|仅供参考|转载|轉載|版权|版權|投资建议|投資建議|not (?:constitute|represent|necessarily reflect)|informational purposes|all rights reserved|advice/i;

export const disclaimer: Rule = {
  name: 'disclaimer',
  why: 'What a site says of its own liability is not what the article says.',
  apply: (page) => {
    const { lines, last } = lastLine(page);
    if (last < 1 || !isDisclaimer(lines[last] ?? '')) return page;
    return { ...keepLines(page, lines, last), scraped: true };
  },
};

function isDisclaimer(line: string): boolean {
  return DISCLAIMER_HEAD.test(line.trim()) && DISCLAIMER_BODY.test(line);
}

const CREDIT =
  /^[(（【[]?(?:本文(?:编选|編選|编译|編譯|转载|轉載|摘编|摘編|摘|选|選|来|來)(?:自|源)|(?:[\p{Script=Han}A-Za-z]{0,8}(?:责任编辑|責任編輯|编辑|編輯|来源|來源))[:：]|(?:source|editor|edited by|originally published)\b ?[:：]?)/iu;
const CREDIT_EDITOR =
  /(?:^|[;；。，,\s(（])([\p{Script=Han}A-Za-z]{2,12}?)(?:责任编辑|責任編輯|编辑|編輯)[:：]/u;
const CREDIT_SOURCE =
  /(?:[编編][选選译譯]自|[转轉][载載]自|摘[编編]?自|[来來]自|[来來]源[:：]|source:)\s*[“「『"《]?([^”」』"》;；。,，\n)）]{1,40})/iu;
const LONGEST_CREDIT = 120;

export const credit: Rule = {
  name: 'credit',
  why: 'The line naming the editor and the channel an article was taken from describes it and is no part of it.',
  apply: (page) => {
    const { lines, last } = lastLine(page);
    const line = (lines[last] ?? '').trim();
    if (last < 1 || line.length > LONGEST_CREDIT || !CREDIT.test(line)) return page;
    const publisher = page.publisher ?? (CREDIT_EDITOR.exec(line) ?? CREDIT_SOURCE.exec(line))?.[1]?.trim();
    return { ...keepLines(page, lines, last), ...(publisher && { publisher }) };
  },
};

const LABELLED =
  /(?:^|[\s|｜·•])(作者|文|撰文|记者|記者|编辑|編輯|责任编辑|責任編輯|来源|來源|出处|出處|时间|時間|发布时间|發布時間|author|by|source|published|date)\s*(?:[:：]\s*|(?<=by)\s+)/giu;
const AUTHOR_LABEL = /^(?:作者|文|撰文|记者|記者|author|by)$/i;
const SOURCE_LABEL = /^(?:来源|來源|出处|出處|source)$/i;
const DATED =
  /(?:\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\s?\d{1,2}月\s?\d{1,2}日)(?:[T ]\s?\d{1,2}:\d{2}(?::\d{2})?)?|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})/;
const LONGEST_BYLINE = 100;
/** A byline is among the first lines, under the title. */
const BYLINE_WITHIN = 3;

export const byline: Rule = {
  name: 'byline',
  why: 'The line with the author and the date belongs to the citation, not to the article.',
  apply: (page) => {
    const lines = page.text.split('\n');
    const head = [...lines.keys()].filter((i) => lines[i]?.trim()).slice(0, BYLINE_WITHIN);
    for (const at of head) {
      const found = readByline((lines[at] ?? '').trim());
      if (!found) continue;
      lines.splice(at, 1);
      return { ...found, ...page, text: lines.join('\n'), scraped: true };
    }
    return page;
  },
};

/** A line of nothing but a date and labelled names: `作者: 智通編選 2021-11-01 13:42:07`. */
function readByline(line: string): Pick<Page, 'author' | 'publisher' | 'date'> | undefined {
  const dated = line.length <= LONGEST_BYLINE ? DATED.exec(line) : null;
  const date = dated && readDate(dated[0]);
  if (!date) return undefined;
  const rest = `${line.slice(0, dated.index)}\t${line.slice(dated.index + dated[0].length)}`;
  const labels = [...rest.matchAll(LABELLED)];
  // A date alone may be the first line of a statute; with a time of day it is a page's.
  if (labels.length === 0 && !dated[0].includes(':')) return undefined;
  if (rest.slice(0, labels[0]?.index).replace(/[\s|｜·•,，]/g, '') !== '') return undefined;
  const found: { author?: string; publisher?: string; date: string } = { date };
  labels.forEach((label, i) => {
    const value = rest
      .slice(label.index + label[0].length, labels[i + 1]?.index)
      .replace(/[\s|｜·•,，]+$/, '');
    const name = value.trim().replace(/\s+/g, ' ');
    if (name === '') return;
    if (AUTHOR_LABEL.test(label[1] ?? '')) found.author ??= name;
    else if (SOURCE_LABEL.test(label[1] ?? '')) found.publisher ??= name;
  });
  return found;
}

/** The lines of a page and the index of the last that is not blank (-1 where all are). */
function lastLine(page: Page): { readonly lines: readonly string[]; readonly last: number } {
  const lines = page.text.split('\n');
  return { lines, last: lines.findLastIndex((line) => line.trim() !== '') };
}

function keepLines(page: Page, lines: readonly string[], end: number): Page {
  return { ...page, text: lines.slice(0, end).join('\n') };
}
