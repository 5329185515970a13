import type { Span } from '../../article/article.ts';
import type { Analysis } from '../../text/terms.ts';

/** How it is asked in what several differ, folded, with how many there are; both languages. */
const DIFFERENCE =
  /有(?:什么|何|哪些|啥)?(?:区别|不同|差别|差异|不一样)|(?:区别|差别|差异|不同)(?:是什么|在哪里?|有哪些)?|对比|比较(?!容易|好|多|大|小|快)|哪里不(?:同|一样)|差在哪里?|\b(?:differences?|differ|compar(?:e|es|ed|ison|isons)|versus|vs)\b/gu;
const HOW_MANY =
  /(?:[一二两三四五六七八九十\d几各](?:[个种款类档项])?)|\b(?:two|three|four|five|between|all)\b/gu;

/**
 * The parts of a question that ask for what differs and say between how many, as places in it; none where it does not ask so.
 *
 * @example asksDifference(analyzer.analyze('各套餐有什么区别')) // of 各, of 有什么区别
 */
export function asksDifference({ folded }: Analysis): readonly Span[] {
  const asking = [...folded.text.matchAll(DIFFERENCE)];
  if (asking.length === 0) return [];
  return [...asking, ...folded.text.matchAll(HOW_MANY)].map((match) =>
    folded.toOriginal(match.index, match.index + match[0].length),
  );
}
