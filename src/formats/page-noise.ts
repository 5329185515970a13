import { type DomDocument, type DomElement, type DomNode, isText } from './dom.ts';

/** Names of classes and ids, as a word of their own. */
const ADVERTISEMENT =
  /(?:^|[-_\s])(?:ads?|advert(?:isement|ising)?s?|sponsor(?:ed)?|promo|guanggao)(?:$|[-_\s\d])/i;
/** Characters: sites call the strangest things so, the whole article among them. */
const LONGEST_ADVERTISEMENT = 300;

/** Characters of something that is hidden only until a script of the page shows it, as articles of WeChat are. */
const SHOWN_LATER = 200;

/**
 * Takes from a page what stands between the paragraphs of its article: advertisements, and dates that stand alone.
 * What waits for a script to be shown is shown.
 */
export function removeNoise(page: DomDocument): void {
  for (const element of [...page.querySelectorAll('[style*="visibility"], [style*="opacity"]')])
    if (textOf(element).length >= SHOWN_LATER) element.removeAttribute('style');
  for (const element of [...page.querySelectorAll('[class], [id]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (ADVERTISEMENT.test(names) && textOf(element).length <= LONGEST_ADVERTISEMENT) element.remove();
  }
  for (const time of [...page.querySelectorAll('time')]) if (standsAlone(time)) time.remove();
}

function standsAlone({ parentNode }: DomElement): boolean {
  const beside = parentNode === null ? [] : [...parentNode.childNodes];
  return beside.every((node) => !isText(node) || textOf(node) === '');
}

function textOf(node: DomNode): string {
  return node.textContent?.trim() ?? '';
}
