import { stem } from '../../text/stem.ts';
import type { Probe, QuestionWord } from './probe.ts';

/** What somebody has to do with something else is no thing that they have: 风向对战事有什么影响. */
const RELATES = /^[对和与跟]$/u;

/** What English asks with, of what somebody has: what prize **does** the winner **get**. As stems. */
const AUXILIARY: ReadonlySet<string> = new Set(['do', 'does', 'did', 'will', 'would', 'can'].map(stem));
const HAS: ReadonlySet<string> = new Set(
  ['have', 'has', 'get', 'win', 'receive', 'own', 'offer', 'sell', 'earn'].map(stem),
);

/**
 * The words for whom or what it is asked what they have; none, where it is not asked.
 *
 * @example 冠军有什么奖品？ What prize does the winner get? → 冠军, winner
 */
export function holderOf({ question, words }: Pick<Probe, 'question' | 'words'>): readonly QuestionWord[] {
  const { focus, analysis, language } = question;
  const keyAt = (place: number) => analysis.units[place]?.key ?? '';
  const between = (from: number, to: number) =>
    words.filter(({ units, ordinary }) => !ordinary && (units[0] ?? -1) > from && (units.at(-1) ?? to) < to);
  if (focus.end <= focus.start) return [];
  if (language === 'zh') {
    const has = focus.start - 1;
    const relates = analysis.terms.some(({ key }) => RELATES.test(key));
    // 罪名有哪些 asks for the crimes.
    if (keyAt(has) !== '有' || relates || focus.end >= analysis.units.length) return [];
    return between(-1, has).filter(({ noun }) => noun);
  }
  const keys = analysis.units.map(({ key }) => key);
  const asks = keys.findIndex((key, place) => place >= focus.end && AUXILIARY.has(key));
  const has = keys.findIndex((key, place) => place > asks + 1 && HAS.has(key));
  return asks < 0 || has < 0 || !/^wh(?:at|ich)$/u.test(keyAt(0)) ? [] : between(asks, has);
}
