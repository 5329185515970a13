import type { Found, NotFound, Passage } from '../../src/answer/outcomes.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { idOf } from '../custom-id.ts';
import { keyOfPassage, type PassageKey, readKey, writeKey } from '../passage-key.ts';
import { BETWEEN_KEYS } from './between-keys.ts';

/** What can be judged: a passage that was given, or that none was. */
export type Judged =
  | Pick<Found, 'kind' | 'passage' | 'runnersUp'>
  | Pick<NotFound, 'kind' | 'nearest' | 'runnersUp'>;

/** The answer that a vote is about, as the ids of buttons and lists name it. */
export interface VoteKey {
  /** Whether a passage was given; else it is the nearest to a question that was declined. */
  readonly answered: boolean;
  /** Absent where there was nothing near. */
  readonly shown?: PassageKey;
}

const FOUND = 'f';
const DECLINED = 'd';
const NONE = '-';
const PLACE = /^\d{1,7}$/;

/** @returns `undefined` for an answer from an article without versions, about which nothing can be kept */
export function voteKeyOf(answer: Judged): VoteKey | undefined {
  const passage = answer.kind === 'found' ? answer.passage : answer.nearest;
  const shown = passage && keyOfPassage(passage);
  if (passage !== undefined && shown === undefined) return undefined;
  return { answered: answer.kind === 'found', ...(shown && { shown }) };
}

/** @example writeVoteKey({ answered: true, shown: { article: 'a12', version: '2', sentence: 7 } }) // ['f', 'a12.2.7'] */
export function writeVoteKey({ answered, shown }: VoteKey): readonly [string, string] {
  return [answered ? FOUND : DECLINED, shown === undefined ? NONE : writeKey(shown)];
}

export function readVoteKey(kind: string | undefined, written: string | undefined): VoteKey | undefined {
  if (kind !== FOUND && kind !== DECLINED) return undefined;
  if (kind === DECLINED && written === NONE) return { answered: false };
  const shown = readKey(written);
  return shown && { answered: kind === FOUND, shown };
}

/** The id of 👍. @param places of which of several questions asked at once, as `writePlaces` has them */
export function idOfPraise(key: VoteKey, places = ''): string {
  return idOf('ask', 'good', ...writeVoteKey(key), ...(places === '' ? [] : ['', places]));
}

/** The id of 👎, with as many of what else came near as there is room for: of the same text, their places alone. */
export function idWithOthers(key: VoteKey, others: readonly Passage[], places = ''): string {
  const written = others
    .flatMap((one) => keyOfPassage(one) ?? [])
    .map((other) => (isOfSameText(other, key.shown) ? String(other.sentence) : writeKey(other)));
  const start = idOf('ask', 'bad', ...writeVoteKey(key));
  const behind = places === '' ? 0 : places.length + 1;
  const room = LIMITS.component.id - start.length - 1 - behind;
  while (written.join(BETWEEN_KEYS).length > room) written.pop();
  const details = [written.join(BETWEEN_KEYS), places];
  const end = details.findLastIndex((one) => one !== '');
  return idOf('ask', 'bad', ...writeVoteKey(key), ...details.slice(0, end + 1));
}

export function readOthers(written: string | undefined, { shown }: VoteKey): readonly PassageKey[] {
  return (written ?? '').split(BETWEEN_KEYS).flatMap((one) => {
    if (PLACE.test(one)) return shown === undefined ? [] : [{ ...shown, sentence: Number(one) }];
    return readKey(one) ?? [];
  });
}

function isOfSameText(one: PassageKey, other: PassageKey | undefined): boolean {
  return one.article === other?.article && one.version === other.version;
}
