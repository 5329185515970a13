import { el, fill, icon } from './element.ts';
import { ICONS } from './icons.ts';
import type { PageWords } from './words.ts';

/** A message that is replied to. */
export interface Replying {
  readonly message: string;
  readonly name: string;
}

/** The bar above the message box that says whom a reply goes to. */
export interface ReplyBar {
  readonly node: HTMLElement;
  readonly current: () => Replying | undefined;
  readonly set: (replying: Replying | undefined) => void;
}

export function createReplyBar(words: PageWords, focus: () => void): ReplyBar {
  const node = el('div', { class: 'reply-bar', hidden: true });
  let replying: Replying | undefined;
  const set = (to: Replying | undefined) => {
    replying = to;
    node.hidden = to === undefined;
    if (to === undefined) return;
    const end = () => {
      set(undefined);
      focus();
    };
    fill(
      node,
      words.replyingTo(to.name),
      el(
        'button',
        { type: 'button', class: 'tool', 'aria-label': words.cancel, title: words.cancel, onclick: end },
        icon(ICONS.cross, 16),
      ),
    );
  };
  return { node, current: () => replying, set };
}
