import { groupParts } from '../../src/answer/at-once/group-parts.ts';
import type { Answer, Found } from '../../src/answer/outcomes.ts';
import { sentencesOf } from '../../src/article/sentences-of.ts';
import type { ComponentRow } from '../../src/reply/body.ts';
import { buttonRow, type LinkParts } from '../../src/reply/components.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { oneLine } from '../../src/reply/markdown.ts';
import { linkToPassage } from '../../src/reply/text-fragment.ts';
import type { Locale } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { idOf } from '../custom-id.ts';
import { keyOfPassage, writeKey } from '../passage-key.ts';
import { voteButtons } from './vote-buttons.ts';

/** Parts the keys of several passages in one id. */
export const BETWEEN_KEYS = '~';

/**
 * The buttons under an answer: its context, its paragraph, what else came near, why it was chosen, and its source. All
 * that has to be known later stands in their ids, but for the question, which stands above the answer: where it is too
 * long to stand there whole, there is no asking why.
 *
 * @param votes whether the answer can be judged; so can one that declines, which has no other buttons
 */
export function answerRows(
  answer: Answer,
  locale: Locale,
  { votes = false }: { readonly votes?: boolean } = {},
): readonly ComponentRow[] {
  // A vote on several passages would be kept against the first alone.
  const isOfOne = answer.kind !== 'found' || groupParts(answer).length === 1;
  const thumbs = votes && isOfOne ? voteButtons(answer) : [];
  const link = answer.kind === 'found' ? sourceButton(answer, locale) : undefined;
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
  const asked = wordsOf(locale).answer.asked(oneLine(answer.question));
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
    ...(asked.length <= LIMITS.embed.author
      ? [{ id: idOf('ask', 'why', at), label: buttons.why, style }]
      : []),
  ]);
  return [row];
}

function sourceButton({ passage, span }: Found, locale: Locale): LinkParts | undefined {
  const { source } = passage.article;
  if (source === undefined) return undefined;
  // A page is likelier to have the one sentence as it is than several.
  const { start, end } = passage.sentence;
  const words = span === undefined ? passage.text : passage.article.text.slice(start, end);
  const url = linkToPassage(source, words);
  return url === undefined ? undefined : { url, label: wordsOf(locale).controls.buttons.source };
}
