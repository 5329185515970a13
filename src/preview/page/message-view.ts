import type { Message, WireFile } from '../channel.ts';
import { type Controls, showControls } from './controls-view.ts';
import { el, icon } from './element.ts';
import { showEmbed } from './embed-view.ts';
import { ICONS } from './icons.ts';
import { type Showing, showMarkdown } from './markdown/show.ts';
import type { PageWords } from './words.ts';

const EPHEMERAL = 64;

/** What a message needs to be shown besides itself. */
export interface MessageContext extends Showing, Controls {
  readonly words: PageWords;
  readonly bot: string;
  readonly find: (id: string) => Message | undefined;
  /** A command's name in the reader's language. */
  readonly commandName: (declared: string) => string;
  readonly reply: (message: Message) => void;
  readonly openMenu: (
    message: Message,
    at: { readonly x: number; readonly y: number },
    from: HTMLElement,
  ) => void;
  readonly dismiss: (message: Message) => void;
  /** Shows in the article what the message quotes; absent where it quotes nothing. */
  readonly look?: (() => void) | undefined;
}

/** A message as Discord shows it: what it says comes from its payload alone. */
export function showMessage(message: Message, context: MessageContext): HTMLElement {
  const { words } = context;
  const isBot = message.author.bot === true;
  const isHidden = ((message.flags ?? 0) & EPHEMERAL) !== 0;
  const name = context.nameOf(message.author.id);
  const time = showTime(message.timestamp, context.locale);
  const node = el(
    'article',
    {
      class: `message${isHidden ? ' only-you' : ''}`,
      'data-id': message.id,
      'aria-label': `${name}, ${time.textContent}`,
    },
    showAbove(message, context),
    el('img', { class: 'avatar', src: isBot ? '/bot.svg' : '/reader.svg', alt: '', width: 40, height: 40 }),
    el(
      'div',
      { class: 'message-body' },
      el(
        'p',
        { class: 'message-head' },
        el('span', { class: isBot ? 'name bot' : 'name' }, name),
        isBot && el('span', { class: 'app-tag' }, words.app),
        time,
      ),
      message.content !== undefined &&
        message.content !== '' &&
        el('div', { class: 'content' }, showMarkdown(message.content, context), editedNote(message, words)),
      (message.embeds ?? []).map((embed) => showEmbed(embed, context)),
      (message.attachments ?? []).map(showFile),
      showControls(message, context),
      context.look !== undefined &&
        el(
          'button',
          { type: 'button', class: 'look', onclick: context.look },
          icon(ICONS.article, 16),
          words.showInArticle,
        ),
      isHidden && showOnlyYou(message, context),
    ),
    showTools(message, context),
  );
  node.addEventListener('contextmenu', (event) => {
    // Links and chosen text keep the browser's own menu.
    if ((event.target as Element).closest('a') !== null || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    context.openMenu(message, { x: event.clientX, y: event.clientY }, node);
  });
  return node;
}

function showAbove(message: Message, context: MessageContext): HTMLElement | undefined {
  const { words } = context;
  const { interaction, message_reference: reference } = message;
  if (interaction !== undefined) {
    const used = words.used(context.commandName(interaction.name));
    return above(context.nameOf(interaction.user.id), used, '/reader.svg');
  }
  if (reference === undefined) return undefined;
  const answered = context.find(reference.message_id);
  const isBot = answered?.author.bot === true;
  return above(
    context.nameOf(answered?.author.id ?? ''),
    excerpt(answered, context),
    isBot ? '/bot.svg' : '/reader.svg',
  );
}

function above(name: string, words: string, picture: string): HTMLElement {
  return el(
    'p',
    { class: 'above' },
    el('img', { src: picture, alt: '', width: 16, height: 16 }),
    el('span', { class: 'above-name' }, name),
    el('span', { class: 'above-words', dir: 'auto' }, words),
  );
}

/** The beginning of a message, as plain words. */
export function excerpt(message: Message | undefined, context: Showing): string {
  const said = message?.content ?? message?.embeds?.[0]?.description ?? '';
  const nodes = showMarkdown(said, context);
  return nodes
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .slice(0, 120);
}

function editedNote({ edited_timestamp: edited }: Message, words: PageWords) {
  return edited !== undefined && el('span', { class: 'edited' }, words.edited);
}

function showTime(timestamp: string, locale: string): HTMLElement {
  const date = new Date(timestamp);
  const shown = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(date);
  return el('time', { class: 'time', datetime: timestamp, title: date.toLocaleString(locale) }, shown);
}

function showFile({ filename, size, url }: WireFile): HTMLElement {
  // What the reader sent is kept for the bot, not for reading again.
  const name = url.startsWith('/files/')
    ? el('a', { href: url, download: filename }, filename)
    : el('span', { class: 'file-name' }, filename);
  return el(
    'div',
    { class: 'file' },
    icon(ICONS.file, 28),
    el('div', {}, name, el('div', { class: 'file-size' }, showSize(size))),
  );
}

function showSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function showOnlyYou(message: Message, { words, dismiss }: MessageContext): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: 'link', onclick: () => dismiss(message) },
    words.dismiss,
  );
  return el('p', { class: 'only-you-note' }, icon(ICONS.eye, 16), `${words.onlyYou} · `, button);
}

function showTools(
  message: Message,
  { words, reply, openMenu, find, look }: MessageContext,
): HTMLElement | undefined {
  if (find(message.id) === undefined) return undefined;
  const tool = (label: string, path: string, act: (from: HTMLElement) => void, menu = false) => {
    const button = el(
      'button',
      { type: 'button', class: 'tool', 'aria-label': label, title: label, 'aria-haspopup': menu && 'menu' },
      icon(path),
    );
    button.addEventListener('click', () => act(button));
    return button;
  };
  return el(
    'div',
    { class: 'tools' },
    look !== undefined && tool(words.showInArticle, ICONS.article, look),
    tool(words.reply, ICONS.reply, () => reply(message)),
    tool(
      words.messageMenu,
      ICONS.more,
      (from) => {
        const { left, bottom } = from.getBoundingClientRect();
        openMenu(message, { x: left, y: bottom + 4 }, from);
      },
      true,
    ),
  );
}
