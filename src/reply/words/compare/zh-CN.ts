import { listDifferencesZhCN } from '../verify/zh-CN.ts';
import type { CompareWords } from './compare-words.ts';

/** 简体中文。 */
export const compareZhCN: CompareWords = {
  undated: '日期不详',
  version: (version, saved) => `第 ${version} 版，${saved} 收入`,
  same: (entry) => `与第 ${entry} 条一字不差。`,
  sameBut: (entry, but) => `与第 ${entry} 条文字相同，只有${listDifferencesZhCN(but)}不同：`,
  changed: (entry) => `与第 ${entry} 条大体相同，改动如下：`,
  figure: ({ earlier, later }) => {
    if (earlier === undefined) return `多了数字：${later}`;
    if (later === undefined) return `少了数字：${earlier}`;
    return `数字变了：${earlier} → ${later}`;
  },
  legend: '~~删除线~~：只在先前那句里 · **粗体**：只在后来这句里',
  open: (entry) => `第 ${entry} 条的上下文`,
  undatedLast: '没有日期的文章排在最后。',
  moreAnswer: (articles, atLeast) =>
    `${atLeast ? '至少还有' : '另有'} ${articles} 篇也说到了；想看的话，请指定文章。`,
  moreVersions: (versions) => `更早的 ${versions} 版没有列出。`,
  oneVersion: '这篇文章只有一个版本。要与别的文章对比，请再指定几篇。',
  oneAnswers: '在最相近的几篇里，只有这一篇说到了。',
  commands: {
    compare: {
      name: '对比',
      description: '同一个问题问几篇文章，或同一篇的各个版本，看说法有什么变化',
      options: {
        question: { name: '问题', description: '想在每一篇里弄清楚的一点' },
        article: {
          name: '文章',
          description: '第一篇；只填这一篇就对比它的各个版本，都不填则取最能回答的几篇',
        },
        second: { name: '第二篇', description: '再选一篇文章' },
        third: { name: '第三篇', description: '再选一篇文章' },
        fourth: { name: '第四篇', description: '再选一篇文章' },
        fifth: { name: '第五篇', description: '再选一篇文章' },
        hide: { name: '仅自己可见', description: '结果只给您一个人看' },
      },
    },
  },
};
