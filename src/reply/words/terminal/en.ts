import type { TerminalWords } from './terminal-words.ts';

/** English. */
export const terminalEn: TerminalWords = {
  welcome: (articles) =>
    `Yuanwen has ${articles} article${articles === 1 ? '' : 's'}. Ask a question, and you get the passage that answers.`,
  howToUse: '/summary, /quote, /verify, /compare and /help work here as in Discord; /quit or Ctrl-D leaves.',
  howToConnect:
    'To have it in Discord: make an application at https://discord.com/developers, reset the token on its Bot page, and put it into .env as DISCORD_TOKEN=… (README.md shows each step).',
  bye: 'Goodbye.',
  reasons: 'Why this sentence:',
  reasonsAgainst: 'What counted against it:',
  matched: (words) => `words of the question found here: ${words.join(', ')}`,
  confidence: (percent) => `confidence that the articles answer this: ${percent}%`,
  runnerUp: 'The runner-up: ',
  threshold: (percent) =>
    `A question is answered from ${percent}% on. What was judged of the nearest passage:`,
  speaksFor: 'speaks for an answer:',
  speaksAgainst: 'speaks against it:',
  nearest: (score) => `Why this passage is the nearest (score ${score}):`,
  chosen: (score) => `Why this sentence (score ${score}):`,
  others: (count) => `${count} others together`,
};
