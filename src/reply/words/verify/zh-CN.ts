import type { Difference } from '../../../answer/verify/verdict.ts';
import type { VerifyWords } from './verify-words.ts';

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  width: '全角半角',
  punctuation: '标点',
  case: '大小写',
  script: '简体繁体',
  spacing: '空格',
  accents: '字母上的附加符号',
  form: '同一符号的不同写法',
  invisible: '看不见的字符',
  amount: '数字的写法（数值相同）',
};

/** 简体中文。 */
export const verifyZhCN: VerifyWords = {
  exact: (places) => (places === 1 ? '一字不差，见于：' : `一字不差，见于 ${places} 处：`),
  same: (but, places) =>
    `${places === 1 ? '见于下文' : `见于 ${places} 处`}，只有${listDifferencesZhCN(but)}不同：`,
  altered: '与原文有出入：',
  legend: '~~删除线~~：只在原文里 · **粗体**：只在引文里',
  figure: ({ article, quotation }) => {
    if (article === undefined) return `原文此处没有“${quotation}”这个数字。`;
    if (quotation === undefined) return `引文漏掉了原文的数字“${article}”。`;
    return `数字不同：原文是“${article}”，引文是“${quotation}”。`;
  },
  moreFigures: (figures) => `另有 ${figures} 处数字不同`,
  lookAlike: (quotation, article) => `引文里的 ${quotation} 只是看起来像原文的 ${article}。`,
  also: (but) => `此外，${listDifferencesZhCN(but)}也不同。`,
  elsewhere: '所问的文章里没有，但另一篇里有。',
  earlier: '文章以前的版本里有这段话，现在的版本里没有。',
  insteadNow: '现在的版本里相近的话：',
  likeItElsewhere: '另一篇文章里相近的话：',
  insteadHere: '所问的文章里相近的话：',
  notFound: (articles) =>
    articles === 1 ? '这篇文章里没有这段话。' : `这 ${articles} 篇文章里都没有这段话。`,
  outOfOrder: '各部分在同一篇文章里都有，但先后次序不同。',
  apart: '各部分分别出现在不同的文章里。',
  nearest: '最接近的一句（并不相同）：',
  alsoHere: '也见于：',
  similarIn: '相近的还有：',
  morePlaces: (places) => `另有 ${places} 处`,
  moreQuotations: (quotations) => `另有 ${quotations} 处引文没有核对。`,
  claim: '这里只说明文字见于何处，不代表引文就出自此处。',
  commands: {
    verify: {
      name: '核对',
      description: '核对引文与原文是否一致：一字不差、有改动，还是没有这段话',
      options: {
        text: { name: '文字', description: '要核对的引文，或者带引文的一段话' },
        article: { name: '文章', description: '与哪一篇核对；不填则与全部文章核对' },
        hide: { name: '仅自己可见', description: '结果只给您一个人看' },
      },
    },
    'verify-message': { name: '核对引文', description: '', options: {} },
  },
  errors: {
    'nothing-to-verify': () => ({
      expected: '需要有可以核对的文字。',
      found: '这里一个字也没有。',
      remedy: '请选一条引用了文章的消息，或者用 /核对 输入引文。',
    }),
    'verify-too-long': ({ found, most }) => ({
      expected: `一次最多核对 ${most} 个字符。`,
      found: `这段文字有 ${found} 个字符。`,
      remedy: '请只给出引文。',
    }),
  },
};

/** The names of some differences, in one phrase. */
export function listDifferencesZhCN(but: readonly Difference[]): string {
  return but.map((difference) => DIFFERENCES[difference]).join('、');
}
