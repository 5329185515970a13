import { isMap, isScalar, parseDocument } from 'yaml';
import type { Language } from './article.ts';
import { readDate } from './dates.ts';
import type { ArticleProblem } from './problem.ts';

export interface Metadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly source?: string;
  readonly language?: Language;
}

interface FrontMatter {
  readonly kind: 'front-matter';
  readonly present: boolean;
  readonly metadata: Metadata;
  /** Its entries that nothing is made of, as `key: value`. */
  readonly ignored: readonly string[];
  /** The text behind it. */
  readonly body: string;
}

/** Characters of front matter: enough for any, too few to keep the YAML parser busy. */
const LONGEST = 8_000;
/** Characters of one value. */
const LONGEST_VALUE = 1_000;

const LANGUAGES: Readonly<Record<string, Language>> = {
  'zh-hans': 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  zh: 'zh-Hans',
  'zh-hant': 'zh-Hant',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  en: 'en',
  'en-us': 'en',
  'en-gb': 'en',
};

/**
 * Splits a text into its front matter (YAML between two lines of `---` at the very start) and its body. All
 * values are read as text, so that a date stays as it is written; keys that are not known are ignored and named,
 * empty values ignored. A text without front matter is all body.
 *
 * @example splitFrontMatter('---\ntitle: 新动能\ndate: 2021-11-01\n---\n正文')
 * // { kind: 'front-matter', present: true, metadata: { title: '新动能', date: '2021-11-01' }, ignored: [], body: '正文' }
 */
export function splitFrontMatter(text: string): FrontMatter | ArticleProblem {
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return { kind: 'front-matter', present: false, metadata: {}, ignored: [], body: text };
  const rest = text.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(rest.slice(0, LONGEST));
  if (!closing) {
    return problem(
      `a line --- that closes the front matter within ${LONGEST} characters`,
      'none',
      'Close the front matter, or remove the --- at the start.',
    );
  }
  const fields = readFields(rest.slice(0, closing.index));
  if ('kind' in fields) return fields;
  const metadata = readMetadata(fields.values);
  if ('kind' in metadata) return metadata;
  return {
    kind: 'front-matter',
    present: true,
    metadata,
    ignored: fields.ignored,
    body: rest.slice(closing.index + closing[0].length),
  };
}

interface Fields {
  readonly values: ReadonlyMap<string, string>;
  readonly ignored: readonly string[];
}

function readFields(yaml: string): Fields | ArticleProblem {
  try {
    // The failsafe schema knows text alone: no dates, numbers, booleans or tags. Aliases are never followed.
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'error' });
    const error = document.errors[0];
    if (error) return unreadable(error.message.split('\n')[0]?.replace(/:$/, '') ?? error.code);
    const { contents } = document;
    const values = new Map<string, string>();
    const ignored: string[] = [];
    if (contents === null || (isScalar(contents) && contents.value === '')) return { values, ignored };
    if (!isMap(contents)) return unreadable('something else');
    for (const { key, value } of contents.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value).toLowerCase();
      if (!known.has(name)) {
        if (!isScalar(value) || value.value !== '')
          ignored.push(`${key.value}: ${isScalar(value) ? value.value : '…'}`);
        continue;
      }
      if (value === null) continue;
      if (!isScalar(value)) return unreadable(`a value of ${name} that is no plain text`);
      const written = String(value.value ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      if (written.length > LONGEST_VALUE)
        return unreadable(`a value of ${name} of ${written.length} characters`);
      if (written !== '') values.set(name, written);
    }
    return { values, ignored };
  } catch (error) {
    // Deep nesting overflows the parser's stack.
    if (error instanceof RangeError) return unreadable('nesting too deep to read');
    throw error;
  }
}

const known: ReadonlySet<string> = new Set(['title', 'author', 'publisher', 'date', 'source', 'language']);

function readMetadata(values: ReadonlyMap<string, string>): Metadata | ArticleProblem {
  const written = {
    date: values.get('date'),
    source: values.get('source'),
    language: values.get('language'),
  };
  const date = written.date && readDate(written.date);
  if (written.date && !date) {
    return problem(
      'date: YYYY-MM-DD, a day that exists',
      `date: ${written.date}`,
      'Correct the date or leave it out.',
    );
  }
  if (written.source && !isWebAddress(written.source)) {
    return problem(
      'source: a web address that begins with https:// or http://',
      `source: ${written.source}`,
      'Give the address of the article, or name where it is from as publisher.',
    );
  }
  const tag = written.language?.toLowerCase().replaceAll('_', '-');
  const language = tag !== undefined && Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag] : undefined;
  if (written.language && !language) {
    return problem(
      'language: zh-Hans, zh-Hant or en',
      `language: ${written.language}`,
      'Use one of these or leave it out: it is detected.',
    );
  }
  const [title, author, publisher] = [values.get('title'), values.get('author'), values.get('publisher')];
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(written.source && { source: written.source }),
    ...(language && { language }),
  };
}

function isWebAddress(written: string): boolean {
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol);
}

function unreadable(found: string): ArticleProblem {
  return problem(
    'front matter of lines "key: value"',
    found,
    'Put a value that holds ": " or begins with a sign in quotation marks: title: "5G: what now?"',
  );
}

function problem(expected: string, found: string, remedy: string): ArticleProblem {
  return { kind: 'problem', code: 'front-matter', expected, found, remedy };
}
