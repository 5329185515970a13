import { fold } from '../../text/fold.ts';
import type { Analyzer } from '../../text/terms.ts';
import type { Stretch } from './differences.ts';

/**
 * What was changed, in whole words of the article: 制造业 against 农业, not 制造 against 农. Where the same characters
 * do not stand around it in what was asked, it is told as it was compared.
 *
 * @param stretches of the article in reading order
 * @param words what was asked
 */
export function wholeChanges(
  stretches: readonly Stretch[],
  words: string,
  analyzer: Analyzer,
): readonly Stretch[] {
  const text = stretches.map(({ article }) => article).join('');
  const { terms } = analyzer.analyze(text);
  const changes: Stretch[] = [];
  let at = 0;
  let asked = 0;
  for (const stretch of stretches) {
    const [start, end] = [at, at + stretch.article.length];
    at = end;
    if (stretch.kind !== 'changed') continue;
    const found = stretch.quotation === '' ? -1 : words.indexOf(stretch.quotation, asked);
    if (found >= 0) asked = found + stretch.quotation.length;
    const holds = (offset: number) => terms.find((term) => term.start < offset && offset < term.end);
    const before = text.slice(holds(start)?.start ?? start, start);
    const after = text.slice(end, holds(end)?.end ?? end);
    const [from, to] = [found - before.length, asked + after.length];
    const isAround =
      found >= 0 &&
      from >= 0 &&
      isSame(words.slice(from, found), before) &&
      isSame(words.slice(asked, to), after);
    changes.push(
      isAround && start < end
        ? { ...stretch, article: before + stretch.article + after, quotation: words.slice(from, to) }
        : stretch,
    );
  }
  return changes;
}

function isSame(one: string, other: string): boolean {
  return fold(one).text === fold(other).text;
}
