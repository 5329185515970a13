import { splitAtElisions } from '../src/answer/verify/elisions.ts';
import { plainWords } from '../src/answer/verify/plain-words.ts';
import { findQuotations, findQuoted, withoutMarks } from '../src/answer/verify/quotations.ts';
import type { Quotation } from '../src/answer/verify/verdict.ts';
import { type Asked as Held, standsWhole, verifyQuotation } from '../src/answer/verify/verify.ts';
import { verifyEarlier } from '../src/answer/verify/verify-earlier.ts';
import { UserError } from '../src/errors.ts';
import type { Place } from '../src/library/library.ts';
import { type Checked, renderVerdicts } from '../src/reply/render-verdicts.ts';
import type { Collection } from '../src/search/collection.ts';
import { articleOption, completeArticle } from './article-option.ts';
import type { App, Asked, Command, MessageReply, Request, TargetMessage } from './command.ts';
import { declareCommand, declareMessageCommand, hideOption, textOption } from './declare.ts';
import { readText, readVisibility } from './options.ts';

/** In UTF-16 code units: as long as a message can be. */
const LONGEST_TEXT = 4000;
/** Quotations of one message that are looked up. */
const MOST_QUOTATIONS = 5;
/** Texts of one message that may stand in an article as a whole. */
const MOST_TEXTS = 10;

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
  answers: true,
  handle: async (request, app) => ({
    kind: 'message',
    ...(await verifyTexts([readTyped(request)], request, app, readText(request, 'article'))),
    visibility: readVisibility(request),
  }),
};

/** The same for what a message quotes; for the asker alone, since the message is somebody else's. */
export const verifyMessage: Command = {
  data: declareMessageCommand('verify-message', { anywhere: true }),
  hides: () => true,
  answers: true,
  handle: async (request, app) => ({
    kind: 'message',
    ...(await verifyTexts(textsOf(request.target), request, app)),
    visibility: 'asker',
  }),
};

type Verified = Pick<MessageReply, 'body' | 'outcome'>;

/**
 * @param texts of one message
 * @throws UserError `nothing-to-verify`, `verify-too-long`, `article-unknown`, `corpus-empty`
 */
async function verifyTexts(
  texts: readonly string[],
  asked: Asked,
  app: App,
  article?: string,
): Promise<Verified> {
  const quotations = await chooseQuotations(texts, (words) => openBoth(words, asked, app, article));
  if (quotations.length === 0) throw new UserError('nothing-to-verify');
  const now: Checked[] = [];
  for (const quotation of quotations.slice(0, MOST_QUOTATIONS)) {
    const opened = await openBoth(quotation, asked, app, article);
    now.push({ quotation, verdict: verifyQuotation(quotation, opened), unread: opened.asked.unread });
  }
  const checked = await lookEarlier(now, { place: asked.place, app, article });
  const articles = article === undefined ? (await app.library.asked(asked.place)).length : 1;
  const more = quotations.length - checked.length;
  return {
    body: renderVerdicts(checked, { locale: asked.locale, articles, more }),
    outcome: { kind: checked.some(({ verdict }) => verdict.kind !== 'not-found') ? 'found' : 'not-found' },
  };
}

/** What does not stand in the articles as they are may stand in a text that one of them had when it was quoted. */
async function lookEarlier(
  checked: readonly Checked[],
  { place, app, article }: { readonly place: Place; readonly app: App; readonly article: string | undefined },
): Promise<readonly Checked[]> {
  const sought = checked.flatMap(({ quotation, verdict: now }) =>
    now.kind === 'not-found' || now.kind === 'altered'
      ? {
          quotation,
          parts: splitAtElisions(quotation),
          judge: (text: Collection) => verifyEarlier(quotation, now, text),
        }
      : [],
  );
  if (sought.length === 0) return checked;
  const told = await app.library.earlier(place, { article, sought });
  const earlier = new Map(sought.map(({ quotation }, index) => [quotation, told[index]]));
  return checked.map((one) => ({ ...one, verdict: earlier.get(one.quotation) ?? one.verdict }));
}

/** What the texts quote; a text that stands in an article as a whole is quoted as a whole, marks and all. */
async function chooseQuotations(
  texts: readonly string[],
  open: (words: string) => Promise<Held>,
): Promise<readonly Quotation[]> {
  const standing = new Set<string>();
  for (const text of texts.slice(0, MOST_TEXTS)) {
    const whole = plainWords(text);
    const quotes = findQuoted([text]).some((words) => words !== withoutMarks(whole));
    if (quotes && standsWhole(whole, await open(whole))) standing.add(text);
  }
  if (standing.size === 0) return findQuotations(...texts);
  const quoted = texts.flatMap((text) => (standing.has(text) ? [plainWords(text)] : findQuoted([text])));
  return [...new Set(quoted)];
}

/** @throws UserError `verify-too-long` */
function readTyped(request: Request): string {
  const text = readText(request, 'text') ?? '';
  if (text.length <= LONGEST_TEXT) return text;
  throw new UserError('verify-too-long', { found: text.length, most: LONGEST_TEXT });
}

/** What a message says, and what its embeds show. */
function textsOf(message: TargetMessage | undefined): readonly string[] {
  return [message?.content ?? '', ...(message?.embedded ?? [])].filter((text) => text.trim() !== '');
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
