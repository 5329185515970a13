import type { Answer, NotFound } from '../../src/answer/outcomes.ts';
import type { ButtonParts } from '../../src/reply/components.ts';
import type { App, Asked } from '../command.ts';
import { standsWhole } from './question-in.ts';
import { idOfPraise, idWithOthers, type Judged, voteKeyOf } from './vote-key.ts';

/**
 * Whether answers can be judged there: on servers. What somebody asks in direct messages is kept under their own id,
 * under which no vote shall be.
 */
export function takesVotes({ place }: Pick<Asked, 'place'>, { voting, management }: App): boolean {
  return place.guild !== undefined && voting !== undefined && management !== undefined;
}

/**
 * 👍 and 👎; none under an answer that was not given from the articles' words, or whose question is not seen whole.
 *
 * @param places of which of several questions asked at once, as `writePlaces` has them; all by default
 */
export function voteButtons(
  answer: Judged & Pick<Answer, 'question'> & Pick<NotFound, 'otherLanguage'>,
  places = '',
): readonly ButtonParts[] {
  if (answer.otherLanguage !== undefined) return [];
  const key = voteKeyOf(answer);
  if (key === undefined || !standsWhole(answer.question)) return [];
  return [
    { id: idOfPraise(key, places), label: '👍', style: 'other' },
    { id: idWithOthers(key, answer.runnersUp ?? [], places), label: '👎', style: 'other' },
  ];
}
