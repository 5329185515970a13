import type { Insight } from '../insight.ts';
import type { ShownArticle } from '../read-article.ts';
import { showArticle } from './article-view.ts';
import { el, fill, icon } from './element.ts';
import { ICONS } from './icons.ts';
import { showWhy } from './why-view.ts';
import type { PageWords } from './words.ts';

export interface Pane {
  readonly node: HTMLElement;
  /** Shows what a message quotes, and scrolls to it. */
  readonly look: (insight: Insight) => Promise<void>;
  readonly open: () => void;
  readonly close: () => void;
}

export interface PaneContext {
  readonly words: PageWords;
  readonly article: (id: string) => Promise<ShownArticle>;
  readonly closed: () => void;
}

/** The pane beside the channel: the article that was quoted, and why. On a phone it lies over the channel. */
export function createPane({ words, article, closed }: PaneContext): Pane {
  const content = el(
    'div',
    { class: 'pane-content', tabindex: 0, role: 'region', 'aria-label': words.article },
    el('p', { class: 'pane-empty' }, words.noArticle),
  );
  const why = el('div', { class: 'pane-why' });
  const shut = el(
    'button',
    { type: 'button', class: 'tool pane-close', 'aria-label': words.close, title: words.close },
    icon(ICONS.cross),
  );
  const node = el(
    'aside',
    { class: 'pane', 'aria-label': words.article },
    el('header', { class: 'pane-head' }, icon(ICONS.article), el('h2', {}, words.article), shut),
    content,
    why,
  );
  const close = () => {
    node.classList.remove('open');
    closed();
  };
  shut.addEventListener('click', close);
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  let round = 0;
  const look = async (insight: Insight) => {
    round += 1;
    const asked = round;
    const shown = insight.article === undefined ? undefined : await article(insight.article);
    if (asked !== round) return;
    fill(
      content,
      shown === undefined ? el('p', { class: 'pane-empty' }, words.nothingNear) : showArticle(shown, insight),
    );
    const lookAt: Parameters<typeof showWhy>[2] = ({ article: id, start, end }) => {
      const { answers: _, ...rest } = insight;
      void look({ ...rest, article: id, marks: [{ start, end }], kind: 'nearest' });
    };
    // Beside passages that answer other questions, what is marked is not the nearest.
    const marked = insight.marks.length > 0 && insight.whys?.length === 1;
    fill(why, ...(insight.whys ?? []).map((one) => showWhy({ ...one, marked }, words, lookAt)));
    content.querySelector('mark')?.scrollIntoView({ block: 'center' });
  };
  return {
    node,
    look,
    open: () => {
      node.classList.add('open');
      content.querySelector('mark')?.scrollIntoView({ block: 'center' });
      if (getComputedStyle(shut).display !== 'none') shut.focus();
    },
    close,
  };
}
