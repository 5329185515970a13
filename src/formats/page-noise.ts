import { type DomDocument, type DomElement, type DomNode, isElement, isText } from './dom.ts';

/** Names of classes and ids, as a word of their own. */
const ADVERTISEMENT =
  /(?:^|[-_\s])(?:ads?|advert(?:isement|ising)?s?|sponsor(?:ed)?|promo|guanggao)(?:$|[-_\s\d])/i;
/** Characters: sites call the strangest things so, the whole article among them. */
const LONGEST_ADVERTISEMENT = 300;

/** Characters of something that is hidden only until a script of the page shows it, as articles of WeChat are. */
const SHOWN_LATER = 200;

/**
 * Takes from a page what stands between the paragraphs of its article: advertisements, and days that stand alone.
 * What waits for a script to be shown is shown. Gives what it took.
 */
export function removeNoise(page: DomDocument): readonly string[] {
  const taken: string[] = [];
  const take = (element: DomElement) => {
    const text = textOf(element).replace(/\s+/g, ' ');
    if (text !== '') taken.push(text);
    element.remove();
  };
  for (const element of [...page.querySelectorAll('[style*="visibility"], [style*="opacity"]')])
    if (textOf(element).length >= SHOWN_LATER) element.removeAttribute('style');
  for (const element of [...page.querySelectorAll('[class], [id]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (ADVERTISEMENT.test(names) && textOf(element).length <= LONGEST_ADVERTISEMENT) take(element);
  }
  const days = [...page.querySelectorAll('time')].filter(isOfPage);
  // An article has one day; a programme has several, each above what is on it.
  const different = new Set(days.filter(isParagraph).map(textOf));
  if (different.size <= 1) for (const day of days) take(day);
  return taken;
}

/** A day, with or without its year and the minute: `Nov. 1`, `2021-11-01 13:42`, `3 hours ago`. */
const BARE_DAY =
  /^(?:(?:\d{4}[-/.年]\s?)?\d{1,2}[-/.月]\s?\d{1,2}日?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}\.?(?: \d{4})?)(?:[,T]? ?\d{1,2}:\d{2}(?::\d{2})?)?$|^\d{1,2} ?(?:minutes?|hours?|days?|分钟|分鐘|小时|小時|天) ?(?:ago|前)$/;

/** In a table or a list, or in more words than a day, a time is that of an event. */
const OF_EVENTS: ReadonlySet<string> = new Set(['dd', 'td', 'th', 'li']);

function isOfPage(time: DomElement): boolean {
  const { parentNode } = time;
  const within = parentNode !== null && isElement(parentNode) ? parentNode.localName : '';
  return standsAlone(time) && !OF_EVENTS.has(within) && BARE_DAY.test(textOf(time));
}

function isParagraph({ parentNode }: DomElement): boolean {
  return parentNode !== null && isElement(parentNode) && parentNode.localName === 'p';
}

function standsAlone({ parentNode }: DomElement): boolean {
  const beside = parentNode === null ? [] : [...parentNode.childNodes];
  return beside.every((node) => !isText(node) || textOf(node) === '');
}

function textOf(node: DomNode): string {
  return node.textContent?.trim() ?? '';
}
