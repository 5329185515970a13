import { cleanLine } from '../article/clean-line.ts';
import { readDate } from '../article/dates.ts';
import type { Metadata } from '../article/front-matter.ts';
import type { DomDocument } from './dom.ts';
import { readLinkedData } from './json-ld.ts';
import { nameIn, partByline, SOURCE } from './page-byline.ts';
import { choosePageTitle } from './page-title.ts';

/** Names of `<meta>`, as name or property, the surest first. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'articletitle', 'title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'articleauthor'],
  publisher: [
    'contentsource',
    'source',
    'mediaid',
    'dc.publisher',
    'og:site_name',
    'sitename',
    'application-name',
  ],
  date: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'weibo: article:create_at',
    'date',
  ],
  source: ['og:url'],
} as const;

/** Where pages write the day they appeared: an attribute, or the text itself. */
const DATE_PLACES =
  'time[datetime], time, [itemprop="datePublished"], [class*="pubtime"], [id*="pubtime"], [class*="publish"], [id*="publish"], ' +
  '[class*="date"], [class*="time"], [id*="date"]';
const AUTHOR_PLACES = '[rel="author"], [itemprop="author"], [class*="author"], [class*="byline"]';
const PUBLISHER_PLACES = '[class*="source"], [id*="source"], [class*="laiyuan"]';
/** The account that an article of WeChat is of; the site it names is WeChat itself. */
const ACCOUNT = '#js_name';
const LONGEST_ADDRESS = 1_000;
/** Elements of one place looked at. */
const MOST_PLACES = 20;

export interface PageMetadata {
  readonly known: Metadata;
  readonly hints: Metadata;
}

/**
 * What a page says of its article: in `known` what it states for programs, in `hints` what is read off places
 * that usually hold it, and so gives way to a byline in the text itself.
 */
export function readPageMetadata(page: DomDocument, fetchedFrom?: string): PageMetadata {
  const meta = readMeta(page);
  const linked = readLinkedData(page);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name) ?? '').find((value) => value !== '');
  const title = choosePageTitle({
    headings: [...page.querySelectorAll('h1')].map((h1) => h1.textContent ?? ''),
    stated: [linked.headline ?? '', first(NAMES.title) ?? ''],
    window: page.querySelector('title')?.textContent ?? '',
    site: meta.get('og:site_name') ?? linked.publisher ?? '',
  });
  const date = [linked.datePublished, ...NAMES.date.map((name) => meta.get(name))].map(dayOf).find(Boolean);
  const author = nameIn(linked.author) || nameIn(first(NAMES.author));
  const account = page.querySelector(ACCOUNT)?.textContent ?? '';
  const publisher = nameIn(account) || nameIn(linked.publisher) || nameIn(first(NAMES.publisher));
  const source = chooseAddress([canonical(page), first(NAMES.source)], fetchedFrom);
  return {
    known: {
      ...(title && { title }),
      ...(author && { author }),
      ...(publisher && { publisher }),
      ...(date && { date }),
      ...(source && { source }),
    },
    hints: readHints(page),
  };
}

function readMeta(page: DomDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    )
      .trim()
      .toLowerCase();
    const content = cleanLine(tag.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function readHints(page: DomDocument): Metadata {
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].slice(0, MOST_PLACES).map((element) => ({
      attribute: element.getAttribute('datetime') ?? element.getAttribute('content') ?? '',
      text: cleanLine(element.textContent ?? ''),
    }));
  const bylines = texts(AUTHOR_PLACES).map(({ text }) => partByline(text));
  const date =
    texts(DATE_PLACES)
      .flatMap(({ attribute, text }) => [dayOf(attribute), dayOf(text)])
      .find(Boolean) ?? bylines.map(({ day }) => day).find(Boolean);
  const author = bylines.map(({ name }) => name).find(Boolean);
  const publisher =
    texts(PUBLISHER_PLACES)
      .map(({ text }) => SOURCE.exec(text)?.[1])
      .map(nameIn)
      .find(Boolean) ?? bylines.map((byline) => byline.publisher).find(Boolean);
  return { ...(author && { author }), ...(publisher && { publisher }), ...(date && { date }) };
}

/** The day in a moment as programs or people write it: `2021-11-01T08:00:00+08:00`, `发布时间：2021年11月1日 08:00`. */
function dayOf(written: string | undefined): string | undefined {
  const text = cleanLine(written ?? '').replace(/^[^\d]{0,12}[:：]\s*/, '');
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/.exec(text);
  if (compact) return readDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  return readDate(text) ?? readDate(/^\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2}日?/.exec(text)?.[0] ?? '');
}

function canonical(page: DomDocument): string | undefined {
  return page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
}

/** The address a page gives itself, unless it was fetched from another site: then that is the one to name. */
function chooseAddress(
  own: readonly (string | undefined)[],
  fetchedFrom: string | undefined,
): string | undefined {
  for (const written of own) {
    const address = webAddress(written, fetchedFrom);
    if (address && (fetchedFrom === undefined || siteOf(address) === siteOf(fetchedFrom))) return address;
  }
  return webAddress(fetchedFrom);
}

function webAddress(written: string | undefined, base?: string): string | undefined {
  if (!written || written.length > LONGEST_ADDRESS || !URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|wap|amp)\./, '');
}
