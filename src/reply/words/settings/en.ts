import type { SettingsWords } from './settings-words.ts';

/** English. */
export const settingsEn: SettingsWords = {
  heading: { server: 'The settings of this server', person: 'Your settings in direct messages' },
  names: {
    language: 'Language of replies',
    visibility: 'Who sees answers to commands',
    buttons: 'Buttons under answers',
    mentionsHere: 'Answering mentions in this channel',
    mentions: 'Answering mentions in the server',
    personSeconds: 'Between two questions of a person',
    serverPerMinute: 'Questions of the whole server',
    adders: 'Who may add articles',
  },
  line: (name, value) => `${name}: ${value}`,
  asUsual: 'as usual',
  usually: (value) => `usually: ${value}`,
  here: { own: 'set for this channel', inherited: 'inherited' },

  language: {
    asker: 'that of whoever asks',
    en: 'English',
    'zh-CN': 'simplified Chinese (简体中文)',
    'zh-TW': 'traditional Chinese (繁體中文)',
  },
  visibility: { everyone: 'everybody', asker: 'only the asker' },
  onOff: { on: 'on', off: 'off' },
  personSeconds: (seconds, atOnce) =>
    `${inSeconds(seconds)}${atOnce > 1 ? ` (up to ${atOnce} at once after a pause)` : ''}`,
  serverPerMinute: (questions) => `up to ${questions} a minute`,
  noLimit: 'no limit',
  adders: {
    managers: 'people who may manage the server',
    everyone: 'everybody',
    role: 'managers and a role …',
  },
  addersOf: (role) => `managers and ${role}`,
  elsewhere: { on: (channels) => `on in ${channels}`, off: (channels) => `off in ${channels}` },

  mentionsAreSeen: 'The answer to a mention is a message, which everybody sees.',
  letThemSee: (articles) =>
    `Discord shows /${articles} to managers only. Let the others see it under Server Settings > Integrations > this app.`,

  buttons: {
    visibility: { everyone: 'Show answers to everybody', asker: 'Show answers to the asker only' },
    buttons: { on: 'Turn buttons on', off: 'Turn buttons off' },
    mentionsHere: { on: 'Answer mentions here', off: 'Stop answering mentions here' },
    mentions: { on: 'Answer mentions in the server', off: 'Stop answering mentions in the server' },
    reset: 'Reset …',
    resetSure: 'Everything as usual',
    back: 'Back',
  },
  chooseRole: 'Which role may add articles?',
  askReset: 'Shall everything be as usual again, in all channels?',
  done: {
    changed: (name, value) => `✓ ${name}: now ${value}.`,
    reset: '✓ Everything is as usual again.',
  },
  held: {
    person: (seconds) => `That was a lot at once. You can go on in ${inSeconds(seconds)}.`,
    server: (seconds) => `This server is asking a lot at the moment. Try again in ${inSeconds(seconds)}.`,
  },
  commands: {
    settings: {
      name: 'settings',
      description: 'The settings of this server: language, visibility, mentions, cooldown and more',
      options: {},
    },
  },
};

function inSeconds(seconds: number): string {
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
