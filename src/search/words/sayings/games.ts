import type { Saying } from './saying.ts';

/** What players ask about, and how guides tell it. */
export const GAMES: readonly Saying[] = [
  { zh: '大招|终结技|必杀技|奥义|绝招', en: 'ultimate ability|ult|finishing move' },
  { zh: '专武|专属武器|本命武器', en: 'signature weapon|own weapon' },
  { zh: '命座|星魂|零命|一命|二命|六命|满命', en: 'constellation|eidolon' },
  { zh: 'cv|配音|声优', en: 'voiced by|voice actor|voice' },
  { zh: '血量|生命值|血条|hp', en: 'hit points|hp' },
  { zh: '搭配|配合', en: 'goes with' },
  { zh: '上线|登场|实装|开服', en: 'debut|release date' },
];
