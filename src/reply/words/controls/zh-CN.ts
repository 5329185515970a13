import type { ControlsWords } from './controls-words.ts';

/** 简体中文。 */
export const controlsZhCN: ControlsWords = {
  buttons: {
    before: '◀',
    after: '▶',
    paragraph: '看整段',
    others: '其他相近的句子',
    why: '为什么是这句',
    source: '看原文',
  },
  context: '上下文',
  paragraph: '整个段落',
  others: '其他相近的句子',
  noOthers: '没有别的句子与问题相近。',
  elsewhere: '别的文章里有答案',
  why: {
    heading: '为什么是这一句',
    matched: (words) => `句中有问题里的词：${words.join('、')}`,
    missing: (words) => `全文没有出现：${words.join('、')}`,
    decided: '起作用的依据',
    kinds: {
      match: '有问题里的词',
      title: '不只是标题里的词',
      phrase: '有疑问词前后的字',
      type: '有所问的那类内容',
      neighbours: '前后句也相关',
      figures: '有问到的年份和数字',
      place: '所在的位置和长短',
      concepts: '换了说法，意思一样',
      about: '说的正是这个主题',
      pool: '所在的文章与问题相关',
      rules: '以上几项合起来',
    },
    against: '扣分的方面',
    margin: {
      clear: '别的句子都远不如它。',
      ahead: '排在其次的句子差得较多。',
      close: '另有一句几乎同样可能，请一并看看“其他相近的句子”。',
      only: '别的句子都没有问题里的内容。',
      behind: '单在这一篇里问，另有一句会排在它前面。',
    },
    unknown: '重新提问时，这个问题没有找到这一句。',
  },
};
