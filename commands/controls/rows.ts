import { groupParts } from '../../src/answer/at-once/group-parts.ts';
import type { Answer, Found } from '../../src/answer/outcomes.ts';
import type { Span } from '../../src/article/article.ts';
import { sentencesOf } from '../../src/article/sentences-of.ts';
import type { ComponentRow } from '../../src/reply/body.ts';
import { buttonRow } from '../../src/reply/components.ts';
import type { Locale } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { idOf } from '../custom-id.ts';
import { keyOfPassage, writeKey } from '../passage-key.ts';
import { BETWEEN_KEYS } from './between-keys.ts';
import { partRows } from './part-rows.ts';
import { standsWhole } from './question-in.ts';
import { sourceButton } from './source-button.ts';
import { voteButtons } from './vote-buttons.ts';

/**
 * The buttons under an answer: its context, its paragraph, what else came near, why it was chosen, and its source; under one of several
 * passages, of each. All that has to be known later stands in their ids, but for the question, which stands above the answer: where it
 * is too long to stand there whole, there is no asking why.
 *
 * @param votes whether the answer can be judged; so can one that declines, which has no other buttons
 */
export function answerRows(
  answer: Answer,
  locale: Locale,
  { votes = false }: { readonly votes?: boolean } = {},
): readonly ComponentRow[] {
  if (answer.kind === 'found') {
    const groups = groupParts(answer);
    if (groups.length > 1) return partRows(groups, { question: answer.question, locale, votes });
  }
  const thumbs = votes ? voteButtons(answer) : [];
  const link =
    answer.kind === 'found' ? sourceButton({ ...answer, spans: spansOf(answer) }, locale) : undefined;
  const below = [...thumbs, ...(link === undefined ? [] : [link])];
  const above = answer.kind === 'found' ? passageRow(answer, locale) : [];
  if (answer.kind === 'found' && above.length === 0) return [];
  return below.length === 0 ? above : [...above, buttonRow(below)];
}

function passageRow(answer: Found, locale: Locale): readonly ComponentRow[] {
  const { passage, runnersUp } = answer;
  const key = keyOfPassage(passage);
  if (key === undefined) return [];
  const { buttons } = wordsOf(locale).controls;
  const at = writeKey(key);
  const last = sentencesOf(passage.article).length - 1;
  const others = runnersUp.flatMap((one) => keyOfPassage(one) ?? []).map(writeKey);
  const style = 'other' as const;
  const row = buttonRow([
    {
      id: idOf('ask', 'context', at, '1', '0'),
      label: buttons.before,
      style,
      disabled: key.sentence === 0,
    },
    {
      id: idOf('ask', 'context', at, '0', '1'),
      label: buttons.after,
      style,
      disabled: key.sentence === last,
    },
    { id: idOf('ask', 'paragraph', at), label: buttons.paragraph, style },
    ...(others.length > 0
      ? [{ id: idOf('ask', 'others', others.join(BETWEEN_KEYS)), label: buttons.others, style }]
      : []),
    ...(standsWhole(answer.question) ? [{ id: idOf('ask', 'why', at), label: buttons.why, style }] : []),
  ]);
  return [row];
}

function spansOf({ span }: Found): readonly Span[] {
  return span === undefined ? [] : [span];
}
