import type { Folded } from '../../text/fold.ts';
import type { Entity } from './entity.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const NUMERALS = '[零〇一二三四五六七八九十]';
const DATE = [
  `(?:公元前?)?(?:\\d{2,4}|${NUMERALS}{3,4})年(?:(?:\\d{1,2}|${NUMERALS}{1,2})月(?:(?:\\d{1,2}|${NUMERALS}{1,3})[日号])?)?`,
  `(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:(?:${MONTHS}),? )?(?:\\d{1,2}(?:st|nd|rd|th)?, )?\\d{3,4}(?!\\d|,\\d|年)`,
].join('|');
const BORN_ON = `(?<birth>${DATE})`;
const DIED_ON = `(?<death>${DATE})`;

/** A bracket that holds dates may open with a name in other letters; not with what tells of an office. */
const OPENING =
  '\\((?![^()]*(?:在位|任期|任内|reign|in office|served|active|\\br\\.|\\bfl\\.))[^()\\d]{0,40}?';
/** 约1920年, c. 1920, born 1920, * 1920; before the second date: d. 1998. */
const ABOUT = '(?:约|生于|出生于|born(?: on)?|b\\.|c\\.|ca\\.|about|\\*)? ?';
const ABOUT_END = '(?:约|卒于|逝于|d\\.|c\\.|ca\\.|about|†)? ?';
const DASH = ' ?(?:[-~]{1,3}|至|to) ?';

const BORN_ZH = '出生|诞生|降生|出世|(?<![发产])生于|(?<=[年月日号])生(?=[,。;)]|$)';
const DIED_ZH = '去世|逝世|病逝|辞世|离世|过世|身亡|病故|亡故|遇害|遇刺|殉职|牺牲|圆寂|卒|殁';
/** 卒于1998年 tells of the date behind it. */
const NOT_ON = '(?!于?(?:公元前?|约)?[\\d〇一二三四五六七八九])';
const BORN_EN = '\\b(?:born|b\\.)';
const DIED_EN = '\\b(?:died|d\\.|passed away|was (?:killed|executed|assassinated|murdered))';
/** From a date to what happened: no other figure between, and no other clause but one that the date opens. */
const ON_THE_DAY = { zh: ',?[^,。;()\\d]{0,16}?(?<!后)', en: ',? [^,.;()\\d]{1,30}?' };
/** In English a date that comes first opens the clause: In 1920, Ann was born; not born in 1920 and died. */
const OPENS_CLAUSE = '(?:^|[,;.(] ?|\\b(?:and|but) )[io]n ';
/** From what happened to its date: died, aged 78, in York on … */
const WHEN = '(?:aged \\d{1,3}|[^.;()\\d]){0,40}?';

/** Matched against the folded sentence; a group `birth` or `death` is the date. */
const PATTERNS: readonly { readonly needs: RegExp; readonly pattern: RegExp }[] = [
  {
    needs: /\(/u,
    pattern: new RegExp(`${OPENING}${ABOUT}${BORN_ON}[^()\\d]{0,12}?${DASH}${ABOUT_END}${DIED_ON}`, 'gdu'),
  },
  { needs: /\(/u, pattern: new RegExp(`${OPENING}${ABOUT}${BORN_ON}${DASH}(?:\\)|至今|present)`, 'gdu') },
  { needs: /\(/u, pattern: new RegExp(`\\((?:\\?|不详|未知|unknown)${DASH}${ABOUT_END}${DIED_ON}`, 'gdu') },
  {
    needs: /[生世]/u,
    pattern: new RegExp(
      `${BORN_ON}${ON_THE_DAY.zh}(?:${BORN_ZH})(?!地)${NOT_ON}|(?<![发产])生于${BORN_ON.replace('birth', 'birth2')}`,
      'gdu',
    ),
  },
  {
    needs: /[世逝亡故害刺职牺寂卒殁死]/u,
    pattern: new RegExp(
      `${DIED_ON}${ON_THE_DAY.zh}(?:${DIED_ZH})${NOT_ON}(?![^,。;]{0,5}周年)|(?:[卒逝死殁]|[去逝过辞]世)于${DIED_ON.replace('death', 'death2')}`,
      'gdu',
    ),
  },
  { needs: /born|\bb\./, pattern: new RegExp(`${BORN_EN}${WHEN}${BORN_ON}`, 'gdu') },
  { needs: /born/, pattern: new RegExp(`${OPENS_CLAUSE}${BORN_ON}${ON_THE_DAY.en}\\bborn\\b`, 'gdu') },
  {
    needs: /died|\bd\.|passed away|killed|executed|assassinated|murdered/,
    pattern: new RegExp(`${DIED_EN}${WHEN}${DIED_ON}`, 'gdu'),
  },
  {
    needs: /died|passed away/,
    pattern: new RegExp(`${OPENS_CLAUSE}${DIED_ON}${ON_THE_DAY.en}\\b(?:died|passed away)\\b`, 'gdu'),
  },
];
const FIGURE = /[\d〇]|[一二三四五六七八九十]年/u;

/**
 * The dates of a life: in brackets (1920年5月6日—1998年3月2日), one alone (1920–), or with what happened (b. 1920, 卒于1998年).
 *
 * @param folded a sentence
 */
export function findLifeDates({ text, toOriginal }: Folded): readonly Entity[] {
  if (!FIGURE.test(text)) return [];
  const entities: Entity[] = [];
  for (const { needs, pattern } of PATTERNS) {
    if (!needs.test(text)) continue;
    for (const { indices } of text.matchAll(pattern))
      for (const [name, place] of Object.entries(indices?.groups ?? {}))
        if (place !== undefined)
          entities.push({ kind: name.startsWith('birth') ? 'birth' : 'death', ...toOriginal(...place) });
  }
  return entities;
}
