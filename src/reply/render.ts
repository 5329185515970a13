import type { APIEmbed } from 'discord.js';
import type { MessageBody } from './body.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { oneLine } from './markdown.ts';

/** The stripe at an embed's side. */
export const COLOURS = { found: 0x2f7d5b, notFound: 0x8a8f98, plain: 0x3d5a80, error: 0xb4483c } as const;

/** What a reply says. */
interface Card {
  readonly colour: number;
  /** Plain text, cut to fit. */
  readonly heading?: string;
  /** In Discord's Markdown, at most `LIMITS.embed.description`. */
  readonly description: string;
  /** In Discord's Markdown, within the limits of a field. */
  readonly field?: { readonly name: string; readonly value: string };
  /** Plain text, cut to fit. */
  readonly footer?: string;
}

/** What the parts of a card leave of a message's total when each of the others is at its longest. */
const FOOTER =
  LIMITS.embed.total -
  LIMITS.embed.description -
  LIMITS.embed.fieldName -
  LIMITS.embed.fieldValue -
  LIMITS.embed.author;

/** A message body of one embed, which pings nobody. */
export function renderCard(card: Card): MessageBody {
  const embed: APIEmbed = { color: card.colour, description: card.description };
  const heading = cutText(oneLine(card.heading ?? ''), LIMITS.embed.author);
  const footer = cutText(oneLine(card.footer ?? ''), FOOTER);
  if (heading !== '') embed.author = { name: heading };
  if (card.field !== undefined) embed.fields = [{ ...card.field }];
  if (footer !== '') embed.footer = { text: footer };
  return { embeds: [embed], allowed_mentions: { parse: [], replied_user: false } };
}
