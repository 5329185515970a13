import { plainWords } from '../src/answer/verify/plain-words.ts';
import { findQuotations } from '../src/answer/verify/quotations.ts';
import { standsWhole, verifyQuotation } from '../src/answer/verify/verify.ts';
import { UserError } from '../src/errors.ts';
import type { Place } from '../src/library/library.ts';
import { type Checked, renderVerdicts } from '../src/reply/render-verdicts.ts';
import { articleOption, completeArticle } from './article-option.ts';
import type { App, Asked, Command, MessageReply } from './command.ts';
import { declareCommand, declareMessageCommand, hideOption, textOption } from './declare.ts';
import { readText, readVisibility } from './options.ts';

/** In UTF-16 code units: as long as a message can be. */
const LONGEST_TEXT = 4000;
/** Quotations of one message that are looked up. */
const MOST_QUOTATIONS = 5;

/** `/verify`: whether a quotation stands in the articles as it is quoted. */
export const verify: Command = {
  data: declareCommand(
    'verify',
    [
      textOption('verify', 'text', { required: true, longest: LONGEST_TEXT }),
      articleOption('verify'),
      hideOption('verify'),
    ],
    { anywhere: true },
  ),
  complete: completeArticle,
  handle: async (request, app) => ({
    kind: 'message',
    ...(await verifyText(readText(request, 'text') ?? '', request, app, readText(request, 'article'))),
    visibility: readVisibility(request),
  }),
};

/** The same for what a message quotes; for the asker alone, since the message is somebody else's. */
export const verifyMessage: Command = {
  data: declareMessageCommand('verify-message', { anywhere: true }),
  hides: () => true,
  handle: async (request, app) => ({
    kind: 'message',
    ...(await verifyText(request.target?.content ?? '', request, app)),
    visibility: 'asker',
  }),
};

type Verified = Pick<MessageReply, 'body' | 'outcome'>;

/** @throws UserError `nothing-to-verify`, `verify-too-long`, `article-unknown`, `corpus-empty` */
async function verifyText(text: string, asked: Asked, app: App, article?: string): Promise<Verified> {
  if (text.length > LONGEST_TEXT)
    throw new UserError('verify-too-long', { found: text.length, most: LONGEST_TEXT });
  const found = findQuotations(text);
  if (found.length === 0) throw new UserError('nothing-to-verify');
  const whole = plainWords(text);
  const quotations =
    found[0] !== whole && standsWhole(whole, await openBoth(whole, asked, app, article)) ? [whole] : found;
  const checked: Checked[] = [];
  for (const quotation of quotations.slice(0, MOST_QUOTATIONS)) {
    const verdict = verifyQuotation(quotation, await openBoth(quotation, asked, app, article));
    checked.push({ quotation, verdict });
  }
  const articles = article === undefined ? (await app.library.asked(asked.place)).length : 1;
  const more = quotations.length - checked.length;
  return {
    body: renderVerdicts(checked, { locale: asked.locale, articles, more }),
    outcome: { kind: checked.some(({ verdict }) => verdict.kind !== 'not-found') ? 'found' : 'not-found' },
  };
}

/** What is asked, and the whole library where that is more. */
async function openBoth(words: string, { place }: Asked, { library }: App, article: string | undefined) {
  const asked = await library.open(place, { article, words });
  const all = (await library.articles(place)).length;
  const some = article === undefined ? (await library.asked(place)).length : 1;
  return { asked, ...(some < all && { others: await library.open(wholeLibrary(place), { words }) }) };
}

/** The place without its channel, which may be about a few articles alone. */
function wholeLibrary({ guild, user }: Place): Place {
  return { ...(guild !== undefined && { guild }), ...(user !== undefined && { user }) };
}
