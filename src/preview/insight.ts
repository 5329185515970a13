import { chooseArticle, openAsked } from '../../commands/article-option.ts';
import { answerAsked } from '../../commands/ask.ts';
import { readCitation } from '../../commands/cited.ts';
import type { App, Reply, Request } from '../../commands/command.ts';
import { compareFor } from '../../commands/compare.ts';
import { readText } from '../../commands/options.ts';
import { findQuoted } from '../../commands/quote.ts';
import { readLength, summaryCount } from '../../commands/summary.ts';
import { groupParts } from '../answer/at-once/group-parts.ts';
import type { Passage, Quote } from '../answer/outcomes.ts';
import { summarize } from '../answer/summary.ts';
import { worthShowing } from '../answer/worth-showing.ts';
import type { Span } from '../article/article.ts';
import { explainAnswer, type Why } from './explain.ts';

/** What the page shows beside a reply, which the reply does not say: the article, what to mark in it, and why. */
export interface Insight {
  /** Its id; absent where nothing comes near. */
  readonly article?: string;
  /** Offsets into the article's text; the first is scrolled to. */
  readonly marks: readonly Span[];
  /** The words that answer, within a mark. */
  readonly answers?: readonly Span[];
  /** Whether what is marked answers, or is only what comes nearest. */
  readonly kind: 'quoted' | 'nearest';
  readonly why?: Why;
}

/** Whether anything was looked up for a reply: not where too much was asked. */
export function looksBehind(reply: Reply): boolean {
  if (reply.kind !== 'message') return false;
  return reply.outcome?.kind !== 'refused' || reply.outcome.reason !== 'too-often';
}

/**
 * Looks again at what a request was answered from. Nothing for requests that quote nothing, or that failed: the
 * reply has told that already.
 */
export async function lookBehind(request: Request, app: App): Promise<Insight | undefined> {
  try {
    if (request.command === 'ask') return await behindAnswer(request, app);
    if (request.command === 'quote') return await behindQuote(request, app);
    if (request.command === 'summary') return await behindSummary(request, app);
    if (request.command === 'compare') return await behindComparison(request, app);
  } catch {
    return undefined;
  }
  return undefined;
}

async function behindAnswer(request: Request, app: App): Promise<Insight> {
  const words = readText(request, 'question') ?? '';
  const { collection } = await openAsked(request, app, { article: readText(request, 'article'), words });
  const answer = answerAsked(words, collection);
  const why = explainAnswer(answer, request.locale);
  if (answer.kind === 'found') {
    const { article } = answer.passage;
    const groups = groupParts(answer).filter((group) => group.kind === 'found');
    const answers = groups.flatMap(({ passage, spans }) => (passage.article === article ? spans : []));
    const marks = mark(groups.map(({ passage }) => passage));
    return { ...marks, kind: 'quoted', ...(answers.length > 0 && { answers }), why };
  }
  const nearest = worthShowing(answer);
  return { ...(nearest ? mark([nearest]) : { marks: [] }), kind: 'nearest', why };
}

async function behindQuote(request: Request, app: App): Promise<Insight | undefined> {
  const sought = await readCitation(readText(request, 'words') ?? '', request, app);
  // What it was and what it is now are both told in the reply.
  if (sought.kind === 'changed') return undefined;
  const wanted = { article: sought.article ?? readText(request, 'article'), words: sought.words };
  const { collection } = await openAsked(request, app, wanted);
  const quote = findQuoted(sought.words, collection);
  const passages = passagesOf(quote);
  return passages.length === 0
    ? undefined
    : { ...mark(passages), kind: quote.kind === 'not-found' ? 'nearest' : 'quoted' };
}

function passagesOf(quote: Quote): readonly Passage[] {
  if (quote.kind === 'exact') return quote.places;
  if (quote.kind === 'close') return quote.places.slice(0, 1);
  if (quote.kind === 'not-found') return quote.nearest === undefined ? [] : [quote.nearest];
  return [quote.passage];
}

async function behindSummary(request: Request, app: App): Promise<Insight> {
  const { article, collection } = await chooseArticle(
    app.library,
    request.place,
    readText(request, 'article'),
  );
  const count = summaryCount(readLength(readText(request, 'length')), article);
  return { ...mark(summarize(article, count, collection).sentences), kind: 'quoted' };
}

/** The latest that says anything; of versions the one that is, since the page has no other text. */
async function behindComparison(request: Request, app: App): Promise<Insight | undefined> {
  const { entries, of } = await compareFor(request, app);
  const last = of === 'versions' ? entries.at(-1) : entries.findLast(({ said }) => said !== undefined);
  return last?.said && { ...mark([last.said]), kind: 'quoted' };
}

/** All marks are of one article: that of the first passage. */
function mark(passages: readonly Passage[]): Pick<Insight, 'article' | 'marks'> {
  const [first] = passages;
  if (first === undefined) throw new RangeError('There is nothing to mark');
  const same = passages.filter(({ article }) => article.id === first.article.id);
  return { article: first.article.id, marks: same.map(({ start, end }) => ({ start, end })) };
}
