/** What lasts and has no length in metres. */
export const LASTING = {
  zh: '战争|战役|围城|围困|会议|任期|罢工|旱灾|饥荒|封锁|婚姻|学徒期',
  en: 'war|battle|siege|meeting|conference|term|tenure|reign|strike|trial|drought|famine|blockade|occupation|marriage|apprenticeship|festival',
} as const;

/** What is long in metres, unless it is asked how long it was closed. */
export const BUILT_EN =
  'bridge|tunnel|dam|canal|wall|fence|pier|railway|runway|border|coast|road|street|river|route|trail|queue';
