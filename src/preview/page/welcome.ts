import { el, icon } from './element.ts';
import { ICONS } from './icons.ts';
import type { PageWords } from './words.ts';

/** The head of the channel, with questions to start with. */
export function showWelcome(
  words: PageWords,
  questions: readonly string[],
  ask: (question: string) => void,
): HTMLElement {
  return el(
    'section',
    { class: 'welcome', 'aria-label': words.welcome },
    el('span', { class: 'welcome-sign' }, icon(ICONS.hash, 40)),
    el('h2', {}, words.welcome),
    el('p', {}, words.welcomeText),
    questions.length > 0 && el('h3', {}, words.starters),
    questions.length > 0 &&
      el(
        'ul',
        { class: 'starters' },
        questions.map((question) =>
          el(
            'li',
            {},
            el('button', { type: 'button', class: 'starter', onclick: () => ask(question) }, question),
          ),
        ),
      ),
  );
}
