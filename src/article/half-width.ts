import type { Rule } from './page.ts';

const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' };

const BETWEEN_HAN = /\p{Script=Han}[,:;!?](?=\p{Script=Han})/gu;
const LEAST_BETWEEN_HAN = 3;
/** Full-width marks in a page that is systematically half-width: at most one to so many half-width ones. */
const HALF_TO_FULL = 10;

const WIDE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u;
/** Looked through to the character they enclose: they are written alike in Chinese and English. */
const ENCLOSING = /["'“”‘’()]/;
const PAIR = /(.?)\(([^()\n]*)\)/gsu;

export const halfWidthPunctuation: Rule = {
  name: 'half-width-punctuation',
  why: 'The same scripts turn full-width punctuation into ASCII. Half-width punctuation alone is no damage: many authors write so.',
  apply: (page) => {
    if (!page.scraped) return page;
    const half = page.text.match(BETWEEN_HAN)?.length ?? 0;
    const full = page.text.match(/[，：；！？]/g)?.length ?? 0;
    if (half < LEAST_BETWEEN_HAN || full * HALF_TO_FULL > half) return page;
    return { ...page, text: widenMarks(widenBrackets(page.text)) };
  },
};

/** A mark becomes full-width where a Han character or a full-width mark stands on either side of it. */
function widenMarks(text: string): string {
  let widened = '';
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    const full = Object.hasOwn(FULL, mark) ? FULL[mark] : undefined;
    if (full === undefined) {
      widened += mark;
      continue;
    }
    const before = neighbour(widened, widened.length - 1, -1);
    const after = neighbour(text, i + 1, 1);
    const spaced = text.charAt(i + 1) === ' ' && WIDE.test(text.charAt(i + 2));
    if (WIDE.test(before) || WIDE.test(after)) {
      widened += full;
      // The space that follows an ASCII mark is part of its width.
      if (spaced) i++;
    } else widened += mark;
  }
  return widened;
}

function neighbour(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (ENCLOSING.test(text.charAt(at))) at += step;
  return text.charAt(at);
}

/** A pair of brackets becomes full-width behind a Han character, or around one: `制造业(GDP)`, `X(中文)`. */
function widenBrackets(text: string): string {
  return text.replace(PAIR, (whole, before: string, inside: string) =>
    WIDE.test(before) || /\p{Script=Han}/u.test(inside) ? `${before}（${inside}）` : whole,
  );
}
