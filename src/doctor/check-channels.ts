import type { ChannelsExamined } from '../discord/examine-channels.ts';
import type { Finding } from './finding.ts';
import { printable } from './printable.ts';

const ABOUT = 'Channels';
/** Channels that are named of a server. */
const MOST_NAMED = 5;

/** Where channels take from the bot what its roles give it. In some that may be meant; in all of a server it is not. */
export function tellChannels(examined: readonly ChannelsExamined[]): readonly Finding[] {
  const lacking = examined.filter((one) => one.lacking.length > 0);
  if (examined.length > 0 && lacking.length === 0)
    return [
      { kind: 'ok', about: ABOUT, found: `none takes what is needed, in ${serversOf(examined.length)}` },
    ];
  return lacking.map((one): Finding => {
    const found = `${printable(one.server.name)} (${one.server.id}): ${describe(one)}`;
    if (one.lacking.length < one.count) return { kind: 'note', about: ABOUT, found };
    return {
      kind: 'wrong',
      about: ABOUT,
      found,
      remedy: 'Allow them to the bot’s role where it is to be asked (Edit Channel → Permissions)',
    };
  });
}

function describe({ count, lacking }: ChannelsExamined): string {
  const named = lacking
    .slice(0, MOST_NAMED)
    .map(({ name, missing }) => `#${printable(name)} lacks ${missing.join(', ')}`);
  const more = lacking.length - named.length;
  const lead =
    lacking.length === count
      ? 'in every text channel something is taken from the bot'
      : `in ${lacking.length} of ${count} text channels something is taken from the bot`;
  return `${lead}: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function serversOf(count: number): string {
  return count === 1 ? 'the one server that was looked at' : `the ${count} servers that were looked at`;
}
