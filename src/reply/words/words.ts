/** The languages that replies are written in. */
export type Locale = 'en' | 'zh-CN' | 'zh-TW';
