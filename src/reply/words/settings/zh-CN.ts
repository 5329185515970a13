import type { SettingsWords } from './settings-words.ts';

/** 简体中文。 */
export const settingsZhCN: SettingsWords = {
  heading: { server: '本服务器的设置', person: '您在私信里的设置' },
  names: {
    language: '回复的语言',
    visibility: '命令的回答谁能看到',
    buttons: '回答下的按钮',
    mentionsHere: '在本频道回应 @提及',
    mentions: '在全服务器回应 @提及',
    personSeconds: '同一个人两次提问的间隔',
    serverPerMinute: '整个服务器的提问',
    adders: '谁能添加文章',
  },
  line: (name, value) => `${name}：${value}`,
  asUsual: '默认',
  usually: (value) => `默认为${value}`.replace(/为(?=\d)/u, '为 '),
  here: { own: '本频道单独设置', inherited: '跟随上级设置' },

  language: {
    asker: '跟随提问的人',
    en: '英文（English）',
    'zh-CN': '简体中文',
    'zh-TW': '繁体中文（繁體中文）',
  },
  visibility: { everyone: '所有人', asker: '只有提问的人' },
  onOff: { on: '开', off: '关' },
  personSeconds: (seconds, atOnce) => `${seconds} 秒${atOnce > 1 ? `，可先连问 ${atOnce} 次` : ''}`,
  serverPerMinute: (questions) => `每分钟最多 ${questions} 次`,
  noLimit: '不限',
  adders: { managers: '能管理服务器的人', everyone: '所有人', role: '管理者和一个身份组……' },
  addersOf: (role) => `管理者和 ${role}`,
  elsewhere: { on: (channels) => `${channels} 开`, off: (channels) => `${channels} 关` },

  mentionsAreSeen: '对 @提及 的回答是普通消息，大家都看得到。',
  letThemSee: (articles) =>
    `Discord 只把 /${articles} 显示给管理者。要让其他人也看到，请到“服务器设置 > 整合 > 本应用”里放行。`,

  buttons: {
    visibility: { everyone: '回答给所有人看', asker: '回答只给提问的人看' },
    buttons: { on: '打开按钮', off: '关闭按钮' },
    mentionsHere: { on: '本频道回应提及', off: '本频道不回应提及' },
    mentions: { on: '全服务器回应提及', off: '全服务器不回应提及' },
    reset: '恢复默认……',
    resetSure: '全部恢复默认',
    back: '返回',
  },
  chooseRole: '哪个身份组可以添加文章？',
  askReset: '要把所有设置（包括各频道的）都恢复默认吗？',
  done: {
    changed: (name, value) => `✓ 已更改。${name}：${value}`,
    reset: '✓ 所有设置已恢复默认。',
  },
  held: {
    person: (seconds) => `您问得有点快，请 ${seconds} 秒后再继续。`,
    server: (seconds) => `本服务器现在提问太多，请 ${seconds} 秒后再试。`,
  },
  commands: {
    settings: {
      name: '设置',
      description: '本服务器的设置：语言、谁能看到、提及、提问间隔等',
      options: {},
    },
  },
};
