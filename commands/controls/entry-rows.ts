import type { Entry } from '../../src/answer/compare/compare-articles.ts';
import type { ComponentRow } from '../../src/reply/body.ts';
import { buttonRow } from '../../src/reply/components.ts';
import type { Locale } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { idOf } from '../custom-id.ts';
import { keyOfPassage, writeKey } from '../passage-key.ts';
import { KEPT } from './press-answer.ts';

/** In the place of what says that a button is the asker's own. */
const SHOWN = 'all';

/**
 * A button for each sentence of a comparison, of which there are at most five, that shows it among those around it, also
 * of an earlier version, as that was.
 */
export function entryRows(entries: readonly Entry[], locale: Locale): readonly ComponentRow[] {
  const buttons = entries.flatMap(({ said }, index) => {
    const key = said && keyOfPassage(said);
    if (key === undefined) return [];
    const label = wordsOf(locale).compare.open(index + 1);
    return [
      { id: idOf('ask', 'context', writeKey(key), '1', '1', SHOWN, KEPT), label, style: 'other' as const },
    ];
  });
  return buttons.length === 0 ? [] : [buttonRow(buttons)];
}
