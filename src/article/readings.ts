import { isOnlyTraditional } from './language.ts';
import type { Rule } from './page.ts';

/** A Han character and a short run of Latin letters in brackets of either width right behind it. */
const BRACKETED =
  /(\p{Script=Han})(?:\(([\p{Script=Latin}\p{M}]{1,8})\)|（([\p{Script=Latin}\p{M}]{1,8})）)/gu;

/** Macron, acute, caron and grave: the four tones of Hanyu Pinyin, as combining marks. */
const TONES = /[\u0304\u0301\u030c\u0300]/g;

/** Initial and final of a syllable without its tone (ISO 7098), a little wider than the 400 that exist. */
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|ü|üan|üe|ün)$/;

/** Particles read without a tone: only these, and only behind their own characters. */
const TONELESS: Readonly<Record<string, string>> = {
  de: '的地得底',
  le: '了',
  zhe: '着著',
  ne: '呢',
  ma: '吗嗎嘛',
  ba: '吧罢罷',
  me: '么麼麽',
  men: '们們',
  zi: '子',
  tou: '头頭',
};

/** Fewer may be an author's own notes on how a rare character is read. */
const LEAST_READINGS = 3;
const LEAST_SHARE = 0.01;
/** Of the characters with a reading, at least so many are converted ones: a lesson of Chinese gives those of any. */
const LEAST_CONVERTED = 0.5;

export const readings: Rule = {
  name: 'readings',
  why: 'A script that converts a page to traditional characters leaves the pinyin of each converted one in brackets.',
  apply: (page) => {
    let found = 0;
    let converted = 0;
    for (const [, character = '', half, full] of page.text.matchAll(BRACKETED)) {
      if (!isReading(half ?? full ?? '')) continue;
      found++;
      if (isOnlyTraditional(character)) converted++;
    }
    if (converted < found * LEAST_CONVERTED) return page;
    const han = page.text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (found < LEAST_READINGS || found < han * LEAST_SHARE) return page;
    const text = page.text.replace(BRACKETED, (whole, character: string, half?: string, full?: string) => {
      const inside = half ?? full ?? '';
      return isReading(inside) || isParticle(inside, character) ? character : whole;
    });
    return { ...page, text, scraped: true };
  },
};

/** Whether it is one syllable of pinyin that carries one tone mark: `lián`, not `manufacturing`, not `A`. */
function isReading(inside: string): boolean {
  const parts = inside.toLowerCase().replaceAll('ɑ', 'a').replaceAll('ɡ', 'g').normalize('NFD');
  return parts.match(TONES)?.length === 1 && SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}

function isParticle(inside: string, character: string): boolean {
  return Object.hasOwn(TONELESS, inside) && (TONELESS[inside]?.includes(character) ?? false);
}
