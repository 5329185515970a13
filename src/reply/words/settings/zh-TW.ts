import type { SettingsWords } from './settings-words.ts';

/** 臺灣正體中文。 */
export const settingsZhTW: SettingsWords = {
  heading: { server: '這個伺服器的設定', person: '您在私訊裡的設定' },
  names: {
    language: '回覆的語言',
    visibility: '指令的回答誰看得到',
    buttons: '回答下方的按鈕',
    mentionsHere: '在這個頻道回應 @提及',
    mentions: '在整個伺服器回應 @提及',
    personSeconds: '同一個人兩次提問的間隔',
    serverPerMinute: '整個伺服器的提問',
    adders: '誰可以新增文章',
  },
  line: (name, value) => `${name}：${value}`,
  asUsual: '預設',
  usually: (value) => `預設為${value}`.replace(/為(?=\d)/u, '為 '),
  here: { own: '本頻道單獨設定', inherited: '跟隨上層設定' },

  language: {
    asker: '跟著提問的人',
    en: '英文（English）',
    'zh-CN': '簡體中文（简体中文）',
    'zh-TW': '繁體中文',
  },
  visibility: { everyone: '所有人', asker: '只有提問的人' },
  onOff: { on: '開', off: '關' },
  personSeconds: (seconds, atOnce) => `${seconds} 秒${atOnce > 1 ? `，可先連問 ${atOnce} 次` : ''}`,
  serverPerMinute: (questions) => `每分鐘最多 ${questions} 次`,
  noLimit: '不限',
  adders: { managers: '能管理伺服器的人', everyone: '所有人', role: '管理者和一個身分組……' },
  addersOf: (role) => `管理者和 ${role}`,
  elsewhere: { on: (channels) => `${channels} 開`, off: (channels) => `${channels} 關` },

  mentionsAreSeen: '對 @提及 的回答是一般訊息，大家都看得到。',
  letThemSee: (articles) =>
    `Discord 只把 /${articles} 顯示給管理者。要讓其他人也看得到，請到「伺服器設定 > 整合 > 這個應用程式」放行。`,

  buttons: {
    visibility: { everyone: '回答給所有人看', asker: '回答只給提問的人看' },
    buttons: { on: '開啟按鈕', off: '關閉按鈕' },
    mentionsHere: { on: '這個頻道回應提及', off: '這個頻道不回應提及' },
    mentions: { on: '整個伺服器回應提及', off: '整個伺服器不回應提及' },
    reset: '恢復預設……',
    resetSure: '全部恢復預設',
    back: '返回',
  },
  chooseRole: '哪個身分組可以新增文章？',
  askReset: '要把所有設定（包括各頻道的）都恢復預設嗎？',
  done: {
    changed: (name, value) => `✓ 已變更。${name}：${value}`,
    reset: '✓ 所有設定已恢復預設。',
  },
  held: {
    person: (seconds) => `您問得有點快，請 ${seconds} 秒後再繼續。`,
    server: (seconds) => `這個伺服器現在提問太多，請 ${seconds} 秒後再試。`,
  },
  commands: {
    settings: {
      name: '設定',
      description: '這個伺服器的設定：語言、誰看得到、提及、提問間隔等',
      options: {},
    },
  },
};
