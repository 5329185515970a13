import type { App } from '../../commands/command.ts';
import { suggestQuestions } from '../answer/starters.ts';
import { newestOf } from '../article/newest.ts';
import { PREVIEW } from './identity.ts';

/** Questions to start with, about the newest article of the preview's library; none where there is none. */
export async function offerStarters({ library }: App): Promise<{ readonly questions: readonly string[] }> {
  const place = { guild: PREVIEW.guild, channel: PREVIEW.channel };
  const newest = newestOf(await library.asked(place));
  if (newest === undefined) return { questions: [] };
  const all = await library.open(place);
  const article = (await library.open(place, { article: newest.id })).articles[0];
  return {
    questions: article === undefined ? [] : suggestQuestions(article, all).map(({ question }) => question),
  };
}
