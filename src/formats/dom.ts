import { parseHTML } from 'linkedom';

/** As much of the DOM as is used here; the types of the whole one would name browser globals everywhere. */
export interface DomNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly children: { readonly length: number };
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
  removeAttribute(name: string): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

/**
 * A page as a tree. Nothing of it runs or is loaded. A page without the outer elements, which the standard lets
 * anyone leave out, gets them. Nothing where there is no element at all, as within a comment without an end.
 *
 * @example openPage('<title>题</title><p>文').querySelector('p')?.textContent // '文'
 */
export function openPage(html: string): DomDocument | undefined {
  const source = html.replace(/^\ufeff/, '').replace(/<!doctype[^>]*>/i, '');
  const whole =
    /<html[\s>]/i.test(source) && /<head[\s>]/i.test(source) && /<body[\s>]/i.test(source)
      ? source
      : addOuter(source);
  const { document } = parseHTML(`<!doctype html>${whole}`);
  return document.documentElement === null ? undefined : (document as unknown as DomDocument);
}

function addOuter(source: string): string {
  const bare = source.replace(/<\/?(?:html|head)(?:\s[^>]*)?>/gi, '');
  const body = /<body[\s>]/i.exec(bare);
  return body === null
    ? `<html><head></head><body>${bare}</body></html>`
    : `<html><head>${bare.slice(0, body.index)}</head>${bare.slice(body.index)}</html>`;
}

/** Whether elements are nested deeper than so many. Counted without recursion, which is what depth breaks. */
export function isDeeperThan(root: DomNode, most: number): boolean {
  let level: readonly DomNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((node) => [...node.childNodes].filter(isElement));
  }
  return false;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === 3;
}
