import { isOf } from '../../article/of-kind.ts';
import { saysAny, type Ways, waysOf } from '../../search/figures/unit-ways.ts';
import type { RankedSentence } from '../../search/rank.ts';

/** What tells when and where the thing itself is that an article is about; folded, parted by `|`. */
const TAKES_PLACE = {
  en: waysOf(
    'take place|took place|be held|is held|are held|was held|were held|held at|held in|held on|held from|is located|are located|is situated|is based|stand in|stand at|lie in|lie on|meet at|meet in|meet on|meet every|venue',
    'en',
  ),
  zh: waysOf('举行|举办|召开|地点|位于|坐落|地址|会场|设在|开幕', 'zh'),
} as const;
/** … and that it was so at another time. */
const FORMERLY = {
  en: waysOf('last year|previous|previously|former|formerly|used to|until|in the past|next year', 'en'),
  zh: waysOf('去年|上届|上一届|往年|以前|原来|曾|明年|下届|下一届', 'zh'),
} as const;
/** What asks for another time or place than that: where was it **before**, where is it **from**? */
const ASKS_OTHERWISE = {
  en: [...FORMERLY.en, ...waysOf('before|after|from|next|first|last|again|originally|over|finish', 'en')],
  zh: [...FORMERLY.zh, ...waysOf('之前|之后|以后|最初|最早|首次|首届|第一次|下次|上次|从哪|来自|结束', 'zh')],
} as const;
/** What a question says of that itself: where is it **held**? */
const ASKS = {
  en: waysOf('take place|place|hold|held|locate|situate|base|be', 'en'),
  zh: waysOf('举行|举办|召开|开|办', 'zh'),
} as const;

/** So many sentences open an article; so many units a sentence, its subject among them. */
export const LEAD = 3;
const SUBJECT = 5;

/**
 * Asked when or where it is, and nothing else, the first sentence that says when or where the article's own subject takes place, whatever
 * else was found (If it rains, the parade moves to the Main **Hall**).
 *
 * @param own sentences of the same article as the first, best first
 */
export function takesPlace(
  first: RankedSentence,
  own: readonly RankedSentence[],
): RankedSentence | undefined {
  const { probe, inTitle } = first.scene;
  const { type, language } = probe.question;
  if ((type !== 'time' && type !== 'place') || saysAny(probe.units, ASKS_OTHERWISE[language]))
    return undefined;
  const isAside = (place: number) =>
    inTitle[place] === 1 || saysAny([probe.units[place] ?? -1], ASKS[language]);
  if (!probe.words.every((word) => word.ordinary || word.units.every(isAside))) return undefined;
  const told = own.filter((one) => isOfSubject(one) && tells(one, TAKES_PLACE[language], FORMERLY[language]));
  if (told.includes(first)) return undefined;
  return told.reduce<RankedSentence | undefined>(
    (earliest, one) => (earliest === undefined || one.index < earliest.index ? one : earliest),
    undefined,
  );
}

function tells({ article, sentence, scene, index }: RankedSentence, ways: Ways, not: Ways): boolean {
  const units = scene.stretch.profiles[index]?.units ?? [];
  const hasCandidate = (scene.evidence[index]?.candidates.length ?? 0) > 0;
  return hasCandidate && !isOf('row', article, sentence) && saysAny(units, ways) && !saysAny(units, not);
}

/** Whether a sentence is about what the article is about: it opens the article, or names its title. */
function isOfSubject({ scene, index }: RankedSentence): boolean {
  const { profiles, title } = scene.stretch;
  const opening = profiles[index]?.units.subarray(0, SUBJECT) ?? new Int32Array();
  return (
    index < LEAD || profiles[index]?.opensWithPronoun === true || opening.some((unit) => title.has(unit))
  );
}
