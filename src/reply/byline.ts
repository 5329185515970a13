import { cutText } from './cut.ts';
import { oneLine } from './markdown.ts';

const BETWEEN = ' · ';

/**
 * Who wrote an article and where it appeared, each once, within `most` UTF-16 code units; of both, neither takes more
 * than its half, so that a long name does not push the other out. `undefined` where neither is known.
 *
 * @example bylineOf({ author: '王芳', publisher: '智通财经' }, 80) === '王芳 · 智通财经'
 */
export function bylineOf(
  article: { readonly author?: string; readonly publisher?: string },
  most: number,
): string | undefined {
  const names = [article.author, article.publisher]
    .map((name) => oneLine(name ?? '').trim())
    .filter((name, at, all) => name !== '' && all.indexOf(name) === at);
  const whole = names.join(BETWEEN);
  if (names.length === 0 || whole.length <= most) return whole === '' ? undefined : whole;
  const each = Math.floor((most - BETWEEN.length * (names.length - 1)) / names.length);
  return names.map((name) => cutText(name, each)).join(BETWEEN);
}
