import { keepLines, lastLine } from './last-line.ts';
import type { Rule } from './page.ts';

/**
 * Lines under an article that are no part of it: looked for from the last line upwards, one after the other. The
 * first line of a page is never taken.
 */

const SHARE_VERBS = new Set(
  '分享 分享到 收藏 点赞 點贊 点讚 點讚 转发 轉發 转发到 轉發到 复制链接 複製連結 share like save bookmark'.split(
    ' ',
  ),
);
/** Where a page is shared. */
const NETWORKS = new Set(
  (
    '微信 朋友圈 微信好友 微博 新浪微博 qq qq好友 qq空间 qq空間 qzone 豆瓣 知乎 钉钉 釘釘 line 脸书 臉書 噗浪 ' +
    'facebook twitter linkedin whatsapp telegram reddit pinterest'
  ).split(' '),
);
/** What stands beside these, and may mean something else elsewhere. */
const SHARE_PLACES = new Set('x email e-mail print 打印 列印 评论 評論 comments'.split(' '));

export const shareButtons: Rule = {
  name: 'share-buttons',
  why: 'The labels of buttons under a page are copied with its text.',
  apply: (page) => {
    const lines = page.text.split('\n');
    let verbs = 0;
    let labels = 0;
    let named = false;
    let end = lines.length;
    for (; end > 1; end--) {
      const words = (lines[end - 1] ?? '')
        .toLowerCase()
        .split(/[\s:：|·/、]+/)
        .filter(Boolean);
      if (!words.every((word) => SHARE_VERBS.has(word) || NETWORKS.has(word) || SHARE_PLACES.has(word)))
        break;
      labels += words.length;
      named ||= words.some((word) => NETWORKS.has(word));
      verbs += words.filter((word) => SHARE_VERBS.has(word)).length;
    }
    // One label alone may be the last word of a list or a poem; save and print may be its last steps.
    return labels < 2 || verbs === 0 || !named ? page : { ...keepLines(page, lines, end), scraped: true };
  },
};

const DISCLAIMER_HEAD =
  /^.{0,8}(?:声明|聲明|风险提示|風險提示|免责条款|免責條款)[:：]|^(?:disclaimer|copyright notice|legal notice)\b/i;
const DISCLAIMER_BODY =
  /不代表|不構成|不构成|僅供參考|仅供参考|转载|轉載|版权|版權|投资建议|投資建議|not (?:constitute|represent|necessarily reflect)|informational purposes|all rights reserved|advice/i;
/** A site speaks of what it shows; a notice that declares something in its own right does not. */
const OF_THE_PAGE =
  /本(?:文|内容|內容|站|网|網|平台|平臺|公众号|公眾號|刊|报|報告|报告)|文中|文章|作者|(?:this|the) (?:article|site|page|website|content|post)|informational purposes|all rights reserved/i;

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
  return DISCLAIMER_HEAD.test(line.trim()) && DISCLAIMER_BODY.test(line) && OF_THE_PAGE.test(line);
}
