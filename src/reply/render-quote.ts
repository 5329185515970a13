import type { Passage, Quote } from '../answer/outcomes.ts';
import type { MessageBody } from './body.ts';
import { markOf } from './citation.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import { listPassages, quotePassage } from './passage.ts';
import { COLOURS, renderCard } from './render.ts';
import type { Locale } from './words/locale.ts';
import type { Words } from './words/words.ts';
import { wordsOf } from './words/words-of.ts';

/** From this similarity on it is the closest wording, below it only a guess. */
const CLOSE = 0.85;
const OTHERS = 4;
/** Words that differ and are named, and of each so many UTF-16 code units. */
const [CHANGES, CHANGE_LENGTH] = [3, 40];
/** Of each of the other places, in UTF-16 code units. */
const OTHER_LENGTH = 160;

interface QuoteContext {
  readonly locale: Locale;
  /** How many were asked. */
  readonly articles: number;
  /** How many of them are yet to be indexed: see `Collection`. */
  readonly unread?: number | undefined;
}

/** A quote lookup as a message. */
export function renderQuote(quote: Quote, { locale, articles, unread = 0 }: QuoteContext): MessageBody {
  const { first, others, said, after } = arrange(quote, wordsOf(locale), { articles, unread });
  const { otherPlaces, others: similar } = wordsOf(locale).quote;
  const othersNamed = quote.kind === 'exact' ? otherPlaces : similar;
  const lead = said === undefined ? '' : `${said}\n\n`;
  const room = LIMITS.embed.description - lead.length;
  const listed = others.slice(0, OTHERS);
  const listing = { locale, most: LIMITS.embed.fieldValue, each: OTHER_LENGTH, titled: articles > 1 };
  return renderCard({
    colour: quote.kind === 'not-found' ? COLOURS.notFound : COLOURS.found,
    description: (lead + (first === undefined ? '' : quotePassage(first, { locale, most: room }))).trim(),
    ...(listed.length === 0 ? {} : { field: { name: othersNamed, value: listPassages(listed, listing) } }),
    footer: [first && markInWords(first, locale), after].filter((part) => part !== undefined).join(' · '),
  });
}

/** How to cite a passage. */
export function markInWords({ citation }: Passage, locale: Locale): string | undefined {
  const mark = markOf(citation);
  return mark === undefined ? undefined : wordsOf(locale).library.cited.mark(mark);
}

interface Arrangement {
  readonly first?: Passage | undefined;
  readonly others: readonly Passage[];
  readonly said?: string;
  readonly after?: string;
}

/** Words of a change as they are told; nothing where there are none. */
function quotedShort(words: string, quoted: Words['quoted']): string | undefined {
  const line = oneLine(words).trim();
  return line === '' ? undefined : quoted(cutText(line, CHANGE_LENGTH));
}

function arrange(
  quote: Quote,
  { quote: words, unread: stillIndexed, verify, quoted }: Words,
  { articles, unread }: { readonly articles: number; readonly unread: number },
): Arrangement {
  switch (quote.kind) {
    case 'exact': {
      const [first, ...others] = quote.places;
      const unlisted = quote.more + Math.max(0, others.length - OTHERS);
      const count = quote.places.length + quote.more;
      const said =
        quote.pinyin !== undefined
          ? words.pinyin(escapeMarkdown(quote.pinyin), count)
          : quote.but !== undefined
            ? verify.same(quote.but, count)
            : words.exact(count);
      return { first, others, said, ...(unlisted > 0 ? { after: words.more(unlisted) } : {}) };
    }
    case 'close': {
      const [first, ...others] = quote.places;
      const percent = Math.round((first?.ratio ?? 0) * 100);
      const close = (first?.ratio ?? 0) >= CLOSE;
      const differing = (quote.changes ?? []).slice(0, CHANGES).map((change) => {
        const [there, asked] = [quotedShort(change.article, quoted), quotedShort(change.quotation, quoted)];
        return `**${escapeMarkdown(words.differs(there, asked))}**`;
      });
      const untold = (quote.changes ?? []).length - differing.length;
      const said = [
        close ? words.close(percent) : words.possible(percent),
        ...differing,
        ...(untold > 0 ? [words.moreDiffers(untold)] : []),
      ].join('\n');
      return { first, others, said };
    }
    case 'place':
      return { first: quote.passage, others: [] };
    case 'telling':
      return { first: quote.passage, others: [], said: words.telling };
    case 'not-found': {
      const lines = unread < articles ? [words.notFound(articles - unread)] : [];
      if (unread > 0) lines.push(stillIndexed(unread));
      if (quote.nearest !== undefined) lines.push(words.nearest);
      return { first: quote.nearest, others: [], said: lines.join('\n') };
    }
  }
}
