type Child = Node | string | undefined | false | readonly Child[];

type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>;

/**
 * An element with attributes, listeners (`onclick` and the like are functions) and children. Strings become text,
 * never markup; `true` is an empty attribute, `false` and `undefined` are none.
 *
 * @example el('button', { type: 'button', onclick: send }, 'Send')
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAll(element, attributes);
  add(element, children);
  return element;
}

/** Sets attributes and listeners as `el` does. */
function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function')
      element.addEventListener(name.replace(/^on/, ''), value as EventListener);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
}

/** Puts children in the place of those that an element has. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren();
  add(element, children);
}

function add(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string' || child instanceof Node) element.append(child);
    else add(element, child);
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** A small drawing beside words that say the same. */
export function icon(path: string, size = 20): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  setAll(svg, { viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true', class: 'icon' });
  const shape = document.createElementNS(SVG, 'path');
  setAll(shape, { d: path, fill: 'currentColor' });
  svg.append(shape);
  return svg;
}

let lastId = 0;

/** An id that no other element of the page has. */
export function newDomId(of: string): string {
  lastId += 1;
  return `${of}-${lastId}`;
}
