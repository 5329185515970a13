import { cleanLine } from '../article/clean-line.ts';

interface TitlePlaces {
  /** Of the first order. */
  readonly headings: readonly string[];
  /** As given for programs, the surest first. */
  readonly stated: readonly string[];
  /** Of the browser's window. */
  readonly window: string;
  readonly site: string;
}

const LONGEST = 300;
/** What site names end with. */
const SITE =
  /(?:网|網|报|報|社|台|臺|站|频道|頻道|新闻|新聞|日报|晚报|周刊|online|news|times|post|\.(?:com|cn|org|net|hk|tw))$/i;
/** Letters that a title keeps at least when a name is taken from its end. */
const LEAST_LETTERS = 4;

/**
 * The title of an article without the name of the site that pages put behind it. The heading on the page is
 * the article's own wording, where another place confirms it.
 *
 * @example choosePageTitle({ headings: ['本报讯'], stated: [], window: '甲乙丙丁大会开幕_新华网', site: '' }) // '甲乙丙丁大会开幕'
 */
export function choosePageTitle({ headings, stated, window, site }: TitlePlaces): string | undefined {
  const places = [...stated, window].map(cleanLine).filter((text) => text !== '' && text.length <= LONGEST);
  const own = headings.map(cleanLine).filter((text) => text !== '' && text.length <= LONGEST);
  const confirmed = own.find((text) => places.some((place) => plain(place).startsWith(plain(text))));
  if (confirmed !== undefined && plain(confirmed).length >= LEAST_LETTERS) return confirmed;
  const place = places[0];
  if (place !== undefined) return withoutSite(place, cleanLine(site));
  return own.length === 1 ? own[0] : undefined;
}

function withoutSite(title: string, site: string): string {
  const end = /^(.+?)(\s+[-–—|·»]\s+|\s*[_|｜]\s*|-|——)([^-–—|｜_·»]+)$/u.exec(title);
  const [head = '', mark = '', tail = ''] = end?.slice(1) ?? [];
  if (plain(head).length < LEAST_LETTERS || plain(tail).length > plain(head).length) return title;
  const named = (site !== '' && plain(tail) === plain(site)) || SITE.test(tail.trim());
  const apart = /[_|｜»]/.test(mark);
  return named || apart ? withoutSite(head.trim(), site) : title;
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
