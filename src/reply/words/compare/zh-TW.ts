import { listDifferencesZhTW } from '../verify/zh-TW.ts';
import type { CompareWords } from './compare-words.ts';

/** 繁體中文（臺灣）。 */
export const compareZhTW: CompareWords = {
  undated: '日期不明',
  version: (version, saved) => `第 ${version} 版，${saved} 收錄`,
  same: (entry) => `與第 ${entry} 則一字不差。`,
  sameBut: (entry, but) => `與第 ${entry} 則文字相同，只有${listDifferencesZhTW(but)}不同：`,
  changed: (entry) => `與第 ${entry} 則大致相同，更動如下：`,
  figure: ({ earlier, later }) => {
    if (earlier === undefined) return `多了數字：${later}`;
    if (later === undefined) return `少了數字：${earlier}`;
    return `數字變了：${earlier} → ${later}`;
  },
  legend: '~~刪除線~~：只在先前那句裡 · **粗體**：只在後來這句裡',
  open: (entry) => `第 ${entry} 則的上下文`,
  undatedLast: '沒有日期的文章排在最後。',
  moreAnswer: (articles, atLeast) =>
    `${atLeast ? '至少還有' : '另有'} ${articles} 篇也提到了；想看的話，請指定文章。`,
  moreVersions: (versions) => `更早的 ${versions} 版沒有列出。`,
  oneVersion: '這篇文章只有一個版本。要和別的文章比較，請再指定幾篇。',
  oneAnswers: '在最相近的幾篇裡，只有這一篇提到了。',
  commands: {
    compare: {
      name: '比較',
      description: '同一個問題問幾篇文章，或同一篇的各個版本，看說法有什麼變化',
      options: {
        question: { name: '問題', description: '想在每一篇裡弄清楚的一點' },
        article: {
          name: '文章',
          description: '第一篇；只填這一篇就比較它的各個版本，都不填則取最能回答的幾篇',
        },
        second: { name: '第二篇', description: '再選一篇文章' },
        third: { name: '第三篇', description: '再選一篇文章' },
        fourth: { name: '第四篇', description: '再選一篇文章' },
        fifth: { name: '第五篇', description: '再選一篇文章' },
        hide: { name: '只有自己看得到', description: '結果只有您看得到' },
      },
    },
  },
};
