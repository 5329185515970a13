import type { Span } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import { type Choice, COMPARED_ZH, lastOf } from '../asked/asks-between.ts';

/** It is said not to be so: 白芷**不**比罗恩快, Ann is **not** faster. */
const NOT = /[不没未无非]|\b(?:not|never|no|hardly|neither|nor)\b|n't\b/u;

/** What stands between two that are compared, and in what: 白芷**比**罗恩**快**, 甲**高于**乙, Ann is **faster than** Ben. */
const THAN_ZH = /比/u;
const ABOVE_ZH = /([快慢高低大小多少早晚长短重轻强优胜])于$/u;
const THAN_EN = /\bthan (?:the )?$/u;

/**
 * The one of two that a sentence puts first in what is asked (白芷比罗恩快, of who is faster), as a span of it. `undefined` where
 * it compares them in nothing, in something else (慢) or not so (不比): which it is would have to be worked out.
 */
export function firstCompared(sentence: string, { two, compared = '', asked }: Choice): Span | undefined {
  if (compared === '') return undefined;
  const folded = fold(sentence);
  const [first, second] = two
    .map((name) => ({ name, start: placeOf(folded.text, name) }))
    .sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined || first.start < 0) return undefined;
  const end = first.start + first.name.length;
  const between = folded.text.slice(end, second.start);
  const [behind = ''] = folded.text.slice(second.start + second.name.length).split(CLAUSE_END);
  const before = folded.text.slice(0, first.start).split(CLAUSE_END).at(-1) ?? '';
  if (CLAUSE_END.test(between) || NOT.test(before + between + behind)) return undefined;
  if ([between, behind].some((part) => isOfAnother(part, asked))) return undefined;
  const isFirst =
    (THAN_ZH.test(between) && lastOf(behind, COMPARED_ZH) === compared) ||
    ABOVE_ZH.exec(between)?.[1] === compared ||
    (THAN_EN.test(between) && new RegExp(`\\b${compared}\\b`, 'u').test(between));
  return isFirst ? folded.toOriginal(first.start, end) : undefined;
}

/** What is told is not told of the one itself: 白芷**的弟弟**, **Ann's** brother; unless the question asks of it (谁的速度快). */
function isOfAnother(part: string, asked: string): boolean {
  if (part.startsWith("'s")) return true;
  const [, what = ''] = /的(\p{Script=Han}{1,2})/u.exec(part) ?? [];
  return what !== '' && !asked.includes(what) && !/^[快慢高低大小多少早晚长短重轻好强贵远近]/u.test(what);
}

const CLAUSE_END = /[,。;:!?]|\.(?: |$)/u;

/**
 * The one of two, not compared, that alone stands in a sentence (born in Paris or London: **London**), as a span of it.
 * `'none'` where neither does, `'unclear'` where both do or it is said not to be so.
 */
export function onlyOne(sentence: string, { two }: Choice): Span | 'none' | 'unclear' {
  const folded = fold(sentence);
  const found = two.flatMap((name) => {
    const start = placeOf(folded.text, name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  const [one, other] = found;
  if (one === undefined) return 'none';
  return other !== undefined || NOT.test(folded.text) ? 'unclear' : folded.toOriginal(one.start, one.end);
}

/** Where a name stands first, Latin letters and figures as whole words; below 0 where it does not. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = [text[at - 1] ?? '', name[0] ?? '', name.at(-1) ?? '', text[at + name.length] ?? ''];
    const [before = '', first = '', last = '', after = ''] = around;
    if (!JOINED.test(before + first) && !JOINED.test(last + after)) return at;
  }
  return -1;
}

const JOINED = /^[\p{Script=Latin}\d]{2}$/u;
