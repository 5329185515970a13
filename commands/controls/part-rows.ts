import type { FoundGroup, PartGroup } from '../../src/answer/at-once/group-parts.ts';
import type { ComponentRow } from '../../src/reply/body.ts';
import { type ButtonParts, buttonRow } from '../../src/reply/components.ts';
import type { Locale } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { idOf } from '../custom-id.ts';
import { keyOfPassage, writeKey } from '../passage-key.ts';
import { BETWEEN_KEYS } from './between-keys.ts';
import { writePlaces } from './part-places.ts';
import { standsWhole } from './question-in.ts';
import { sourceButton } from './source-button.ts';
import { voteButtons } from './vote-buttons.ts';

interface PartRows {
  /** All that was asked, as it stands above the answer. */
  readonly question: string;
  readonly locale: Locale;
  readonly votes: boolean;
}

/**
 * The buttons under several passages: of each a row with its number, and one with the sources of all. Discord takes five rows of five,
 * and of the questions at once at most four are told apart; so the context is one button, which is widened where it shows, and
 * the paragraph none.
 */
export function partRows(groups: readonly PartGroup[], how: PartRows): readonly ComponentRow[] {
  const rows = groups.map((group, at) => partButtons(group, at + 1, how));
  if (groups.every((group, at) => group.kind === 'not-found' || rows[at]?.length === 0)) return [];
  const sources = groups.flatMap((group, at) => {
    const link = group.kind === 'found' ? sourceButton(group, how.locale) : undefined;
    return link === undefined ? [] : [{ ...link, label: numbered(at + 1, link.label) }];
  });
  return [...rows, sources].filter((row) => row.length > 0).map((row) => buttonRow(row));
}

function partButtons(group: PartGroup, number: number, how: PartRows): readonly ButtonParts[] {
  const shown = group.kind === 'found' ? passageButtons(group, number, how) : [];
  // Without a key nothing can be kept of the passage either.
  if (group.kind === 'found' && shown.length === 0) return [];
  const judged = group.kind === 'found' ? group : { ...group.answer, kind: 'not-found' as const };
  const { question } = how;
  const thumbs = how.votes ? voteButtons({ ...judged, question }, writePlaces(group.places)) : [];
  return [...shown, ...thumbs.map((one) => ({ ...one, label: numbered(number, one.label) }))];
}

function passageButtons(
  { passage, runnersUp, places }: FoundGroup,
  number: number,
  { question, locale }: PartRows,
): readonly ButtonParts[] {
  const key = keyOfPassage(passage);
  if (key === undefined) return [];
  const { controls } = wordsOf(locale);
  const [at, ofParts] = [writeKey(key), writePlaces(places)];
  const others = runnersUp.flatMap((one) => keyOfPassage(one) ?? []).map(writeKey);
  // Each id ends with what it is of: two parts may have the same passages beside them, and Discord refuses a message with an id twice.
  const make = (label: string, ...id: readonly [action: string, ...details: string[]]): ButtonParts => ({
    id: idOf('ask', ...id, ofParts),
    label: numbered(number, label),
    style: 'other',
  });
  const { buttons } = controls;
  return [
    make(controls.context, 'context', at, '1', '1'),
    ...(others.length > 0 ? [make(buttons.others, 'others', others.join(BETWEEN_KEYS))] : []),
    ...(standsWhole(question) ? [make(buttons.why, 'why', at)] : []),
  ];
}

function numbered(number: number, label: string): string {
  return `${number} ${label}`;
}
