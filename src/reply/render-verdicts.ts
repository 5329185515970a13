import type {
  Altered,
  Elsewhere,
  Quotation,
  Standing,
  Standings,
  Verdict,
} from '../answer/verify/verdict.ts';
import type { MessageBody } from './body.ts';
import { citeInMarkdown, markOf } from './citation.ts';
import { cutText, cutToFit } from './cut.ts';
import { LIMITS } from './limits.ts';
import { blockQuote, escapeMarkdown, oneLine } from './markdown.ts';
import { quotePassage } from './passage.ts';
import { COLOURS, renderCard } from './render.ts';
import { showChanges, tellChanges } from './render-changes.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

export interface Checked {
  readonly quotation: Quotation;
  readonly verdict: Verdict;
  /** Of the articles asked, how many are yet to be indexed: see `Collection`. */
  readonly unread?: number | undefined;
}

interface Context {
  readonly locale: Locale;
  /** How many articles were asked. */
  readonly articles: number;
}

/** How a verdict is told at a glance. */
const SIGNS: Readonly<Record<Verdict['kind'], string>> = {
  exact: '✓',
  same: '≈',
  altered: '≠',
  elsewhere: '↪',
  earlier: '↺',
  'not-found': '✗',
};
/** Of the quotation itself, in UTF-16 code units. */
const QUOTED = 160;
/** Places listed beyond the first; all others are counted. */
const ALSO = 9;
const BETWEEN = '\n\n';

/** What was found out about the quotations of a message; `more` were not looked up. */
export function renderVerdicts(
  checked: readonly Checked[],
  { more, ...context }: Context & { /** Quotations that were not looked up. */ readonly more: number },
): MessageBody {
  const words = wordsOf(context.locale).verify;
  const share =
    Math.floor((LIMITS.embed.description + BETWEEN.length) / Math.max(1, checked.length)) - BETWEEN.length;
  const blocks = checked.map((one, index) =>
    renderVerdict(one, { ...context, most: share, number: checked.length > 1 ? `${index + 1}. ` : '' }),
  );
  const kinds = checked.map(({ verdict }) => verdict.kind);
  return renderCard({
    colour: kinds.every((kind) => kind === 'exact' || kind === 'same') ? COLOURS.found : COLOURS.notFound,
    description: blocks.join(BETWEEN),
    footer: [...(more > 0 ? [words.moreQuotations(more)] : []), words.claim].join(' · '),
  });
}

interface Room extends Context {
  readonly unread: number;
  readonly most: number;
}

function renderVerdict(
  { quotation, verdict, unread = 0 }: Checked,
  room: Context & { readonly most: number; readonly number: string },
): string {
  const { quoted } = wordsOf(room.locale);
  const shown = escapeMarkdown(quoted(cutText(oneLine(quotation), QUOTED)));
  const head = `**${SIGNS[verdict.kind]}** ${room.number}${cutToFit({ text: shown }, 2 * QUOTED, ({ text }) => text)}\n`;
  return head + saidOf(verdict, { ...room, unread, most: room.most - head.length });
}

function saidOf(verdict: Verdict, room: Room): string {
  const words = wordsOf(room.locale).verify;
  const places = 'places' in verdict ? verdict.places.length + verdict.more : 0;
  switch (verdict.kind) {
    case 'exact':
      return withPlaces(`**${words.exact(places)}**`, verdict, room);
    case 'same':
      return withPlaces(`**${words.same(verdict.but, places)}**`, verdict, room);
    case 'altered': {
      const lines = tellChanges(verdict, room.locale);
      const after = placesAfter(verdict, { ...room, others: words.similarIn }, Math.floor(room.most / 3));
      const before = `${lines.join('\n')}\n`;
      const legend = `\n-# ${words.legend}`;
      const most = room.most - before.length - legend.length - after.length;
      return before + showChanges(verdict.stretches, most) + legend + after;
    }
    case 'elsewhere':
      return withWhatIsHere(verdict, { ...room, lead: words.elsewhere, instead: words.insteadHere });
    case 'earlier': {
      const { here = verdict.elsewhere } = verdict;
      const instead = verdict.here === undefined ? words.likeItElsewhere : words.insteadNow;
      return withWhatIsHere({ ...verdict, here }, { ...room, lead: words.earlier, instead });
    }
    case 'not-found': {
      const why =
        verdict.parts === 'apart'
          ? words.apart
          : verdict.parts === 'out-of-order'
            ? words.outOfOrder
            : undefined;
      const { articles, unread } = room;
      const lines =
        unread < articles
          ? [`**${words.notFound(articles - unread)}**${why === undefined ? '' : ` ${why}`}`]
          : [];
      if (unread > 0) lines.push(wordsOf(room.locale).unread(unread));
      const said = lines.join('\n');
      if (verdict.nearest === undefined) return said;
      const lead = `${said}\n${words.nearest}\n`;
      const mark = markAfter(verdict.nearest.citation);
      const most = room.most - lead.length - mark.length;
      return lead + quotePassage(verdict.nearest, { locale: room.locale, most }).replace('\n\n', '\n') + mark;
    }
  }
}

/** Where it stands, and what the articles that were asked, as they are, have instead. */
function withWhatIsHere(
  { verdict, here }: Pick<Elsewhere, 'verdict'> & { readonly here?: Altered | undefined },
  { lead, instead, ...room }: Room & { readonly lead: string; readonly instead: string },
): string {
  const said = `**${lead}**\n`;
  if (here === undefined) return said + saidOf(verdict, { ...room, most: room.most - said.length });
  const half = Math.floor((room.most - said.length - instead.length - 2) / 2);
  return `${said}${saidOf(verdict, { ...room, most: half })}\n${instead}\n${saidOf(here, { ...room, most: half })}`;
}

/** The first place quoted, the others named. */
function withPlaces(said: string, standings: Standings, room: Room): string {
  const others = wordsOf(room.locale).verify.alsoHere;
  const after = placesAfter(standings, { ...room, others }, Math.floor(room.most / 2));
  const [first] = standings.places;
  if (first === undefined) return said + after;
  return `${said}\n${quoteStanding(first, room.most - said.length - 1 - after.length)}${after}`;
}

/** The sentences, with the words in question in bold; `[…]` where the quotation leaves something out. */
function quoteStanding({ parts }: Standing, most: number): string {
  const gap = '\n> […]\n';
  const share = Math.floor((most + gap.length) / Math.max(1, parts.length)) - gap.length;
  if (share < gap.length)
    return cutToFit({ text: parts[0]?.passage.text ?? '' }, most, ({ text }) => blockQuote(text));
  return parts
    .map(({ passage, spans: [span] }) => {
      const bold = span && {
        start: Math.max(0, span.start - passage.start),
        end: Math.min(span.end, passage.end) - passage.start,
      };
      const excerpt = { text: passage.text, ...(bold && { spans: [bold] }) };
      return cutToFit(excerpt, share, ({ text, spans = [] }) => blockQuote(text, ...spans));
    })
    .join(gap);
}

/** Where it stands, or what is near it, and where else: `others` is said before that. */
function placesAfter(
  { places, more }: Standings,
  { locale, others: lead }: Room & { readonly others: string },
  most: number,
): string {
  const words = wordsOf(locale).verify;
  const [first, ...others] = places;
  if (first === undefined) return '';
  const full = `\n${citeInMarkdown(first.citation, locale)}${markAfter(first.citation)}`;
  const lines: string[] = [];
  let length = full.length + lead.length + 1;
  for (const { citation } of others.slice(0, ALSO)) {
    const line = `${citeInMarkdown(citation, locale)}${markAfter(citation)}`;
    // What is left for “and in 12 more places”.
    if (length + line.length + 40 > most) break;
    lines.push(line);
    length += line.length + 3;
  }
  const rest = more + others.length - lines.length;
  const listed = lines.length === 0 ? '' : `\n${lead}\n${lines.map((line) => `- ${line}`).join('\n')}`;
  return full + listed + (rest > 0 ? `\n${words.morePlaces(rest)}` : '');
}

function markAfter(citation: Standing['citation']): string {
  const mark = markOf(citation);
  return mark === undefined ? '' : ` · ${escapeMarkdown(mark)}`;
}
