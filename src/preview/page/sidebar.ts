import { el, icon } from './element.ts';
import { ICONS } from './icons.ts';
import type { PageWords } from './words.ts';

/** The server and its one channel, as they stand at Discord's left; only where there is room. */
export function createSidebar(words: PageWords): HTMLElement {
  return el(
    'nav',
    { class: 'sidebar', 'aria-label': words.server },
    el(
      'p',
      { class: 'server' },
      el('img', { src: '/bot.svg', alt: '', width: 28, height: 28 }),
      words.server,
    ),
    el('p', { class: 'category' }, words.textChannels),
    el('p', { class: 'channel-link', 'aria-current': 'page' }, icon(ICONS.hash), words.channel),
    el(
      'p',
      { class: 'reader-panel' },
      el('img', { src: '/reader.svg', alt: '', width: 32, height: 32 }),
      el('span', { class: 'name' }, words.reader),
    ),
  );
}
