import type { DomDocument } from './dom.ts';

/** What schema.org's Article and its kin say of a page. */
export interface LinkedData {
  readonly headline?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
}

const ARTICLE = /Article|Posting|Report|Recipe|Review|WebPage/;
/** Characters of one script, and objects looked at. */
const LONGEST = 500_000;
const MOST_OBJECTS = 1_000;

/**
 * @example readLinkedData(openPage('<script type="application/ld+json">{"@type":"NewsArticle","headline":"题"}</script>'))
 * // { headline: '题' }
 */
export function readLinkedData(page: DomDocument): LinkedData {
  const objects = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parse(script.textContent ?? '')),
  );
  const articles = objects.filter((object) => ARTICLE.test(textOf(object['@type'])));
  const best = articles.find((object) => !/WebPage/.test(textOf(object['@type']))) ?? articles[0];
  if (best === undefined) return {};
  const found = {
    headline: textOf(best['headline']),
    author: nameOf(best['author']),
    publisher: nameOf(best['publisher']),
    datePublished: textOf(best['datePublished']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== ''));
}

type Json = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** The objects of lists and graphs. */
function flatten(value: unknown): readonly Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && found.length < MOST_OBJECTS && i < MOST_OBJECTS * 2; i++) {
    const next = queue[i];
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_OBJECTS));
    else if (isObject(next)) {
      found.push(next);
      if (Array.isArray(next['@graph'])) queue.push(next['@graph']);
    }
  }
  return found;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join(' ') : '';
}

/** A name, an object with one, or a list of such. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.slice(0, 10).map(nameOf).filter(Boolean).join(', ');
  return isObject(value) ? textOf(value['name']) : textOf(value);
}
