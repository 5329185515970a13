import { el } from './element.ts';

export interface MenuItem {
  readonly label: string;
  readonly pick: () => void;
  /** Whether a line stands before it. */
  readonly apart?: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Opens a menu at a point: arrows, Home and End move, Enter picks, Escape and Tab leave, and the focus goes back to
 * where it came from.
 */
export function openMenu(
  items: readonly MenuItem[],
  at: Point,
  { label, from }: { readonly label: string; readonly from: HTMLElement },
): void {
  const before = document.activeElement;
  const buttons = items.map(({ label: words, pick }) =>
    el(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: -1,
        class: 'menu-item',
        onclick: () => {
          close();
          pick();
        },
      },
      words,
    ),
  );
  const menu = el(
    'div',
    { role: 'menu', class: 'menu', 'aria-label': label },
    buttons.flatMap((button, index) =>
      items[index]?.apart === true
        ? [el('div', { role: 'separator', class: 'menu-line' }), button]
        : [button],
    ),
  );
  const close = () => {
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    const back = from.isConnected && from.tabIndex >= 0 ? from : before;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  };
  const outside = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  const move = (to: number) => buttons[(to + buttons.length) % buttons.length]?.focus();
  menu.addEventListener('keydown', (event) => {
    const current = buttons.findIndex((button) => button.matches(':focus'));
    if (event.key === 'ArrowDown') move(current + 1);
    else if (event.key === 'ArrowUp') move(current - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', outside, true);
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  const margin = 8;
  menu.style.setProperty('left', `${Math.max(margin, Math.min(at.x, innerWidth - width - margin))}px`);
  menu.style.setProperty('top', `${Math.max(margin, Math.min(at.y, innerHeight - height - margin))}px`);
  move(0);
}
