import type { TerminalWords } from './terminal-words.ts';

/** 繁體中文(臺灣)。 */
export const terminalZhTW: TerminalWords = {
  welcome: (articles) => `原文（Yuanwen）已讀入 ${articles} 篇文章。直接提問，就能得到回答問題的原文。`,
  howToUse: '這裡也能用 /摘要、/原句、/核對、/比較、/說明；輸入 /quit 或按 Ctrl-D 離開。',
  howToConnect:
    '想在 Discord 使用：到 https://discord.com/developers 建立應用程式，在 Bot 頁面重設並複製權杖，寫進 .env：DISCORD_TOKEN=…（README.zh-CN.md 有逐步說明）。',
  bye: '再見。',
  reasons: '為什麼是這一句：',
  reasonsAgainst: '扣分的方面：',
  matched: (words) => `這裡有問題中的詞：${words.join('、')}`,
  confidence: (percent) => `文章能回答這個問題的把握：${percent}%`,
  runnerUp: '第二名：',
  threshold: (percent) => `把握到 ${percent}% 才作答。對最相近的一句是這樣判斷的：`,
  speaksFor: '支持作答：',
  speaksAgainst: '不支持作答：',
  nearest: (score) => `為什麼最相近的是這一句（得分 ${score}）：`,
  chosen: (score) => `為什麼是這一句（得分 ${score}）：`,
  others: (count) => `其餘 ${count} 項合計`,
};
