import type { MessageBody } from '../../reply/body.ts';
import { el } from './element.ts';
import { type Showing, showMarkdown } from './markdown/show.ts';

type Embed = NonNullable<MessageBody['embeds']>[number];

/**
 * An embed as Discord shows it. Its author and footer are plain text there; title, description and fields are
 * Markdown.
 */
export function showEmbed(embed: Embed, showing: Showing): HTMLElement {
  const { author, title, url, description, fields = [], footer } = embed;
  const node = el(
    'div',
    { class: 'embed', dir: 'auto' },
    author !== undefined && el('p', { class: 'embed-author', dir: 'auto' }, author.name),
    title !== undefined && el('div', { class: 'embed-title', dir: 'auto' }, titleOf(title, url, showing)),
    description !== undefined &&
      el('div', { class: 'embed-description' }, showMarkdown(description, showing)),
    fields.length > 0 &&
      el(
        'div',
        { class: 'embed-fields' },
        fields.map((field) => showField(field, showing)),
      ),
    footer !== undefined && el('p', { class: 'embed-footer', dir: 'auto' }, footer.text),
  );
  // Set by script, which a strict policy allows; a style attribute it would not.
  node.style.setProperty(
    '--stripe',
    embed.color === undefined ? 'var(--stripe-none)' : `#${embed.color.toString(16).padStart(6, '0')}`,
  );
  return node;
}

function titleOf(title: string, url: string | undefined, showing: Showing) {
  const words = showMarkdown(title, showing);
  if (url === undefined || !/^https?:/i.test(url)) return words;
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words);
}

function showField(
  { name, value, inline }: NonNullable<Embed['fields']>[number],
  showing: Showing,
): HTMLElement {
  return el(
    'div',
    { class: inline === true ? 'embed-field inline' : 'embed-field' },
    el('div', { class: 'embed-field-name' }, showMarkdown(name, showing)),
    el('div', { class: 'embed-field-value' }, showMarkdown(value, showing)),
  );
}
