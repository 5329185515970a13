import type { App } from '../../commands/command.ts';
import { suggestQuestions } from '../answer/starters.ts';
import { newestOf } from '../article/newest.ts';
import type { Collection } from '../search/collection.ts';
import { PREVIEW } from './identity.ts';

/** Questions to start with; none where there is no article. */
export type OfferStarters = () => Promise<{ readonly questions: readonly string[] }>;

/**
 * Offers questions about the newest article of the preview's library. They are asked without naming it, so each is
 * tried on all that is asked; worked out once for as long as that stays the same.
 */
export function createStarters({ library }: App): OfferStarters {
  const place = { guild: PREVIEW.guild, channel: PREVIEW.channel };
  const known = new WeakMap<Collection, readonly string[]>();
  return async () => {
    const newest = newestOf(await library.asked(place));
    if (newest === undefined) return { questions: [] };
    const all = await library.open(place);
    const earlier = known.get(all);
    if (earlier !== undefined) return { questions: earlier };
    const [article] = (await library.open(place, { article: newest.id })).articles;
    if (article === undefined) return { questions: [] };
    const questions = suggestQuestions(article, all).map(({ question }) => question);
    known.set(all, questions);
    return { questions };
  };
}
