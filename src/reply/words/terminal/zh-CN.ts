import type { TerminalWords } from './terminal-words.ts';

/** 简体中文。 */
export const terminalZhCN: TerminalWords = {
  welcome: (articles) => `原文（Yuanwen）已读入 ${articles} 篇文章。直接提问，就能得到回答问题的原文。`,
  howToUse: '这里也能用 /摘要、/原句、/核对、/对比、/帮助；输入 /quit 或按 Ctrl-D 离开。',
  howToConnect:
    '想在 Discord 里使用：到 https://discord.com/developers 新建一个应用，在 Bot 页重置并复制令牌，写进 .env：DISCORD_TOKEN=…（README.zh-CN.md 有逐步说明）。',
  bye: '再见。',
  reasons: '为什么是这一句：',
  reasonsAgainst: '扣分的方面：',
  matched: (words) => `这里有问题中的词：${words.join('、')}`,
  confidence: (percent) => `文章能回答这个问题的把握：${percent}%`,
  runnerUp: '第二名：',
  threshold: (percent) => `把握到 ${percent}% 才作答。对最相近的一句是这样判断的：`,
  speaksFor: '支持作答：',
  speaksAgainst: '不支持作答：',
  nearest: (score) => `为什么最相近的是这一句（得分 ${score}）：`,
  chosen: (score) => `为什么是这一句（得分 ${score}）：`,
  others: (count) => `其余 ${count} 项合计`,
};
