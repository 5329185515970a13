import type { Answer } from '../../src/answer/outcomes.ts';
import type { ButtonParts } from '../../src/reply/components.ts';
import type { App, Asked } from '../command.ts';
import { idOf } from '../custom-id.ts';
import { standsWhole } from './question-in.ts';
import { idWithOthers, voteKeyOf, writeVoteKey } from './vote-key.ts';

/**
 * Whether answers can be judged there: on servers. What somebody asks in direct messages is kept under their own id,
 * under which no vote shall be.
 */
export function takesVotes({ place }: Pick<Asked, 'place'>, { voting, management }: App): boolean {
  return place.guild !== undefined && voting !== undefined && management !== undefined;
}

/** 👍 and 👎; none under an answer that was not given from the articles' words, or whose question is not seen whole. */
export function voteButtons(answer: Answer): readonly ButtonParts[] {
  if (answer.kind === 'not-found' && answer.otherLanguage !== undefined) return [];
  const key = voteKeyOf(answer);
  if (key === undefined || !standsWhole(answer.question)) return [];
  return [
    { id: idOf('ask', 'good', ...writeVoteKey(key)), label: '👍', style: 'other' },
    { id: idWithOthers(key, answer.runnersUp ?? []), label: '👎', style: 'other' },
  ];
}
