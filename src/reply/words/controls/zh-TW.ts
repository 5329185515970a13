import type { ControlsWords } from './controls-words.ts';

/** 繁體中文(臺灣)。 */
export const controlsZhTW: ControlsWords = {
  buttons: {
    before: '◀',
    after: '▶',
    paragraph: '看整段',
    others: '其他相近的句子',
    why: '為什麼是這句',
    source: '看原文',
  },
  context: '上下文',
  paragraph: '整個段落',
  others: '其他相近的句子',
  noOthers: '沒有別的句子與問題相近。',
  elsewhere: '別的文章裡有答案',
  why: {
    heading: '為什麼是這一句',
    matched: (words) => `句中有問題裡的詞：${words.join('、')}`,
    missing: (words) => `全文沒有出現：${words.join('、')}`,
    decided: '起作用的依據',
    kinds: {
      match: '有問題裡的詞',
      title: '不只是標題裡的詞',
      phrase: '有疑問詞前後的字',
      type: '有所問的那類內容',
      neighbours: '前後句也相關',
      figures: '有問到的年份和數字',
      place: '所在的位置和長短',
      concepts: '換了說法，意思一樣',
      about: '說的正是這個主題',
      pool: '所在的文章與問題相關',
      rules: '以上幾項合起來',
    },
    against: '扣分的方面',
    margin: {
      clear: '別的句子都遠不如它。',
      ahead: '排在其次的句子差得較多。',
      close: '另有一句幾乎同樣可能，請一併看看「其他相近的句子」。',
      only: '別的句子都沒有問題裡的內容。',
      behind: '單在這一篇裡問，另有一句會排在它前面。',
    },
    unknown: '重新提問時，這個問題沒有找到這一句。',
  },
};
