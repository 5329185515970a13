import type { Message } from '../channel.ts';
import type { Insight } from '../insight.ts';
import { el, fill } from './element.ts';
import { showMarkdown } from './markdown/show.ts';
import { type MessageContext, showMessage } from './message-view.ts';

export interface ChannelView {
  readonly node: HTMLElement;
  /** Adds a message, or puts it in the place of the one with its id. */
  readonly post: (message: Message, insight?: Insight) => void;
  readonly remove: (id: string) => void;
  readonly find: (id: string) => Message | undefined;
  /** Shows that the bot thinks, and how it gets on, until `end`. */
  readonly think: () => {
    readonly tell: (body: Pick<Message, 'content' | 'embeds'>) => void;
    readonly end: () => void;
  };
  /** A word of the page itself, for the reader alone. */
  readonly note: (words: string) => void;
  /** Greets anew, where there is something else to start with. */
  readonly greet: () => void;
  /** Shows everything anew, after the language changed. */
  readonly redraw: () => void;
}

interface Posted {
  readonly message: Message;
  readonly insight?: Insight | undefined;
  node: HTMLElement;
}

export interface ChannelViewContext {
  readonly welcome: () => HTMLElement;
  readonly label: () => string;
  readonly thinking: () => string;
  /** What shows a message; asked anew for each. */
  readonly context: (insight: Insight | undefined) => MessageContext;
}

/** In pixels. */
const NEAR_END = 80;
/** Shorter waits than this are not told. */
const THINK_AFTER_MS = 150;

export function createChannelView({ welcome, label, thinking, context }: ChannelViewContext): ChannelView {
  const posted = new Map<string, Posted>();
  const list = el('div', {
    class: 'messages',
    role: 'log',
    'aria-live': 'polite',
    'aria-label': label(),
    tabindex: 0,
  });
  let greeting = welcome();
  list.append(greeting);

  const scrollDown = () => list.scrollTo({ top: list.scrollHeight });
  // Where the end was in sight it stays so, when the page or what stands below it changes in height.
  let isAtEnd = true;
  list.addEventListener('scroll', () => {
    isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
  });
  new ResizeObserver(() => isAtEnd && scrollDown()).observe(list);
  const show = (message: Message, insight: Insight | undefined) => showMessage(message, context(insight));
  const greet = () => {
    const greets = welcome();
    greeting.replaceWith(greets);
    greeting = greets;
  };
  const add = (node: HTMLElement) => {
    list.append(node);
    scrollDown();
  };

  return {
    node: list,
    post: (message, insight) => {
      const known = posted.get(message.id);
      const about = insight ?? known?.insight;
      const one: Posted = { message, insight: about, node: el('div') };
      posted.set(message.id, one);
      one.node = show(message, about);
      if (known === undefined) add(one.node);
      else replaceKeepingFocus(known.node, one.node);
    },
    remove: (id) => {
      posted.get(id)?.node.remove();
      posted.delete(id);
    },
    find: (id) => posted.get(id)?.message,
    think: () => {
      const body = el(
        'div',
        { class: 'content' },
        el('span', { class: 'dots', 'aria-hidden': 'true' }),
        thinking(),
      );
      const node = el(
        'div',
        { class: 'message thinking' },
        el('img', { class: 'avatar', src: '/bot.svg', alt: '', width: 40, height: 40 }),
        el('div', { class: 'message-body' }, body),
      );
      const timer = setTimeout(() => add(node), THINK_AFTER_MS);
      return {
        tell: ({ content, embeds }) => {
          const words = content ?? embeds?.[0]?.description ?? '';
          fill(
            body,
            el('span', { class: 'dots', 'aria-hidden': 'true' }),
            ...showMarkdown(words, context(undefined)),
          );
        },
        end: () => {
          clearTimeout(timer);
          node.remove();
        },
      };
    },
    note: (words) => add(el('p', { class: 'page-note', role: 'status' }, words)),
    greet,
    redraw: () => {
      list.setAttribute('aria-label', label());
      greet();
      for (const one of posted.values()) {
        const node = show(one.message, one.insight);
        one.node.replaceWith(node);
        one.node = node;
      }
      for (const note of list.querySelectorAll('.page-note')) note.remove();
      scrollDown();
    },
  };
}

/** Whoever pressed a button that is gone goes on from the same message. */
function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const hadFocus = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (!hadFocus) return;
  const next = fresh.querySelector<HTMLElement>('button:not(:disabled), a[href]');
  next?.focus();
}
