import type { ArticleHead } from '../article/article.ts';
import type { ComponentRow, MessageBody } from './body.ts';
import { bylineOf } from './byline.ts';
import { titleInMarkdown } from './citation.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { COLOURS, renderCard } from './render.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** A line about what was done or is being done, with buttons where something is to be decided. */
export function renderNotice(
  said: string | readonly string[],
  {
    buttons = [],
    colour = 'plain',
  }: { readonly buttons?: readonly ComponentRow[]; readonly colour?: keyof typeof COLOURS } = {},
): MessageBody {
  const description = [said].flat().map(escapeMarkdown).join('\n');
  return {
    ...renderCard({ colour: COLOURS[colour], description: cutText(description, LIMITS.embed.description) }),
    ...(buttons.length > 0 && { components: buttons }),
  };
}

/** An article in a list of those of a library. */
export interface Listed {
  readonly head: ArticleHead;
  /** Where it is known. */
  readonly sentences?: number;
  readonly fromCorpus: boolean;
  readonly hidden: boolean;
  readonly inUse: boolean;
}

/** Of an id, a title and a byline, in UTF-16 code units: ten lines of them fit an embed, also escaped. */
const MOST = { id: 64, title: 60, by: 44 } as const;
/** Articles on a page. */
export const LISTED_ON_A_PAGE = 10;

/** A page of the articles of a library; `page` counts from 1. */
export function renderLibrary(
  articles: readonly Listed[],
  {
    locale,
    total,
    page,
    pages,
    buttons,
  }: {
    readonly locale: Locale;
    readonly total: number;
    readonly page: number;
    readonly pages: number;
    readonly buttons: readonly ComponentRow[];
  },
): MessageBody {
  const words = wordsOf(locale).library.list;
  const heading = `**${total === 0 ? words.none : words.heading(total)}**`;
  const lines = articles.map((listed) => lineOf(listed, locale));
  return {
    ...renderCard({
      colour: COLOURS.plain,
      description: [heading, ...lines].join('\n'),
      ...(pages > 1 && { footer: words.page(page, pages) }),
    }),
    components: buttons,
  };
}

function lineOf({ head, sentences, fromCorpus, hidden, inUse }: Listed, locale: Locale): string {
  const words = wordsOf(locale).library.list;
  const by = bylineOf(head, MOST.by);
  const details = [
    by === undefined ? undefined : escapeMarkdown(by),
    head.date,
    sentences === undefined ? undefined : words.sentences(sentences),
    fromCorpus && !hidden ? words.fromCorpus : undefined,
    hidden ? words.hiddenHere : undefined,
    inUse ? `**${words.inUse}**` : undefined,
  ].filter((part) => part !== undefined && part !== '');
  // Without its link: that of one article may be as long as the lines of several.
  const title = titleInMarkdown({ title: cutText(head.title, MOST.title) }, locale);
  return `\`${cutText(head.id.replaceAll('`', ''), MOST.id)}\` ${title}${details.length > 0 ? ` · ${details.join(' · ')}` : ''}`;
}
