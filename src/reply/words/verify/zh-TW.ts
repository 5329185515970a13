import type { Difference } from '../../../answer/verify/verdict.ts';
import type { VerifyWords } from './verify-words.ts';

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  width: '全形半形',
  punctuation: '標點',
  case: '大小寫',
  script: '簡體繁體',
  spacing: '空格',
  accents: '字母上的附加符號',
  form: '同一符號的不同寫法',
  invisible: '看不見的字元',
  amount: '數字的寫法（數值相同）',
};

/** 繁體中文（臺灣）。 */
export const verifyZhTW: VerifyWords = {
  exact: (places) => (places === 1 ? '一字不差，見於：' : `一字不差，見於 ${places} 處：`),
  same: (but, places) =>
    `${places === 1 ? '見於下文' : `見於 ${places} 處`}，只有${listDifferencesZhTW(but)}不同：`,
  altered: '與原文有出入：',
  legend: '~~刪除線~~：只在原文裡 · **粗體**：只在引文裡',
  figure: ({ article, quotation }) => {
    if (article === undefined) return `原文此處沒有「${quotation}」這個數字。`;
    if (quotation === undefined) return `引文漏掉了原文的數字「${article}」。`;
    return `數字不同：原文是「${article}」，引文是「${quotation}」。`;
  },
  moreFigures: (figures) => `另有 ${figures} 處數字不同`,
  lookAlike: (quotation, article) => `引文裡的 ${quotation} 只是看起來像原文的 ${article}。`,
  also: (but) => `此外，${listDifferencesZhTW(but)}也不同。`,
  elsewhere: '所問的文章裡沒有，但另一篇裡有。',
  earlier: '文章以前的版本裡有這段話，現在的版本裡沒有。',
  insteadNow: '現在的版本裡相近的話：',
  likeItElsewhere: '另一篇文章裡相近的話：',
  insteadHere: '所問的文章裡相近的話：',
  notFound: (articles) =>
    articles === 1 ? '這篇文章裡沒有這段話。' : `這 ${articles} 篇文章裡都沒有這段話。`,
  outOfOrder: '各部分在同一篇文章裡都有，但先後次序不同。',
  apart: '各部分分別出現在不同的文章裡。',
  nearest: '最接近的一句（並不相同）：',
  alsoHere: '也見於：',
  similarIn: '相近的還有：',
  morePlaces: (places) => `另有 ${places} 處`,
  moreQuotations: (quotations) => `另有 ${quotations} 處引文沒有核對。`,
  claim: '這裡只說明文字見於何處，不代表引文就出自此處。',
  commands: {
    verify: {
      name: '核對',
      description: '核對引文與原文是否一致：一字不差、有改動，還是沒有這段話',
      options: {
        text: { name: '文字', description: '要核對的引文，或者帶引文的一段話' },
        article: { name: '文章', description: '與哪一篇核對；不填則與全部文章核對' },
        hide: { name: '只有自己看得到', description: '結果只有您看得到' },
      },
    },
    'verify-message': { name: '核對引文', description: '', options: {} },
  },
  errors: {
    'nothing-to-verify': () => ({
      expected: '需要有可以核對的文字。',
      found: '這裡一個字也沒有。',
      remedy: '請選一則引用了文章的訊息，或者用 /核對 輸入引文。',
    }),
    'verify-too-long': ({ found, most }) => ({
      expected: `一次最多核對 ${most} 個字元。`,
      found: `這段文字有 ${found} 個字元。`,
      remedy: '請只給出引文。',
    }),
  },
};

/** The names of some differences, in one phrase. */
export function listDifferencesZhTW(but: readonly Difference[]): string {
  return but.map((difference) => DIFFERENCES[difference]).join('、');
}
