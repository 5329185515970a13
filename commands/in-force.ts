import type { Place } from '../src/library/library.ts';
import { type Settings, USUAL } from '../src/library/settings/settings.ts';
import type { ComponentRow } from '../src/reply/body.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { LOCALES, type Locale } from '../src/reply/words/locale.ts';
import type { App, Asked, Command, Press, Reply } from './command.ts';

/** Who asks, in the language that is to be answered in, and what the server has set. */
export interface InForce<A extends Asked> {
  readonly asked: A;
  readonly settings: Settings;
}

/** What is set where somebody asks; the server's language goes before the asker's. */
export async function putInForce<A extends Asked>(given: A, { settings }: App): Promise<InForce<A>> {
  const found = (await settings?.of(given.place)) ?? USUAL;
  const ownLocale = given.ownLocale ?? given.locale;
  const locale = localeUnder(found, given);
  if (locale === given.locale) return { asked: given, settings: found };
  return { asked: { ...given, locale, ownLocale }, settings: found };
}

/**
 * The language to answer in as far as it is known without waiting, or failing, for the database; of a button that
 * keeps a language, that one.
 */
export function knownLocale(given: Asked | Press, { settings }: App): Locale {
  const asked = 'values' in given ? takeLocale(given).press : given;
  return localeUnder(settings?.known(asked.place) ?? USUAL, asked);
}

function localeUnder({ language }: Settings, { locale, ownLocale = locale }: Asked): Locale {
  return language === 'asker' ? ownLocale : language;
}

/** Whether a message that mentions the bot is answered: by what is set for the thread, the channel, the server. */
export function answersMentions({ place }: Pick<Asked, 'place'>, settings: Settings): boolean {
  if (place.guild === undefined) return true;
  return settings.mentionsIn.get(place.channel ?? '') ?? inheritsMentions(place, settings);
}

/** Whether mentions would be answered in a channel or thread that has no setting of its own. */
export function inheritsMentions({ parent }: Place, { mentions, mentionsIn }: Settings): boolean {
  return mentionsIn.get(parent ?? '') ?? mentions;
}

/** An answer as the server wants it: who sees it, and whether it has buttons. */
export function fitReply(
  reply: Reply,
  command: Pick<Command, 'answers'>,
  { visibility, buttons }: Settings,
): Reply {
  if (reply.kind !== 'message' || command.answers !== true) return reply;
  const { components: _, ...bare } = reply.body;
  return {
    ...reply,
    ...(visibility === 'asker' && { visibility }),
    ...(!buttons && { body: bare }),
  };
}

/** Between the id of a control and the language that is kept there; no id of ours has it by itself. */
const KEPT = '@';

/**
 * The answer to a message is in the language of the message, which whoever presses its buttons need not have set: so
 * the buttons keep it. Those whose id leaves no room for that go without.
 */
export function keepLocale(reply: Reply, locale: Locale): Reply {
  if (reply.kind !== 'message' || reply.body.components === undefined) return reply;
  return {
    ...reply,
    body: { ...reply.body, components: reply.body.components.map((row) => mark(row, locale)) },
  };
}

function mark(row: ComponentRow, locale: Locale): ComponentRow {
  const suffix = KEPT + LOCALES.indexOf(locale);
  return {
    ...row,
    components: row.components.map((one) =>
      'custom_id' in one && one.custom_id.length + suffix.length <= LIMITS.component.id
        ? { ...one, custom_id: one.custom_id + suffix }
        : one,
    ),
  };
}

/** A press in the language that its control keeps, with the id as it was before that was added. */
export function takeLocale(press: Press): { readonly press: Press; readonly kept?: Locale } {
  const at = press.id.lastIndexOf(KEPT);
  const kept = at < 0 ? undefined : LOCALES[Number(press.id.slice(at + 1))];
  return kept === undefined
    ? { press }
    : { press: { ...press, id: press.id.slice(0, at), locale: kept }, kept };
}

/** Whether an answer that is late is for the asker alone; so it is where it is not known yet what is set. */
export function hidesAnswers({ place }: Asked, { settings }: App): boolean {
  return settings !== undefined && (settings.known(place)?.visibility ?? 'asker') === 'asker';
}
