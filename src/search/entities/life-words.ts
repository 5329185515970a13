/**
 * How a birth and a death are told of, folded, as alternatives of a regular expression; in English with what goes before
 * (was killed). What only is named after one (出生率, 士卒) tells of none.
 */
export const LIFE_WORDS = {
  birth: {
    zh: '(?:出生|出世|诞生|降生)(?!率|人口|人数|数|证|登记|地|缺陷)|(?<![发产])生于',
    en: '\\bborn\\b',
  },
  death: {
    zh: '去世|逝世|病逝|辞世|离世|过世|身亡|病故|亡故|遇害|遇刺|殉职|牺牲|圆寂|死去|(?<![士兵小走])卒(?!业|子)|殁',
    en: '\\b(?:died|passed away|was (?:killed|executed|assassinated|murdered))\\b',
  },
} as const;
