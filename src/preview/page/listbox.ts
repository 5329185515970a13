import { el, fill, newDomId } from './element.ts';

/** One thing to choose. */
export interface Item {
  readonly label: string;
  readonly detail?: string;
  /** At the far end of the line. */
  readonly hint?: string;
  readonly selected?: boolean;
  readonly pick: () => void;
}

export interface Listbox {
  readonly node: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows items, the first marked where `mark` is left out; nothing but a note where there are none. */
  readonly show: (items: readonly Item[], note?: string, mark?: number) => void;
  readonly hide: () => void;
  /** Whether it took a key that went to its control: up, down, Enter, Tab, Escape. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
}

/**
 * A list that belongs to a control, which keeps the focus and says which item is marked: the combobox pattern of
 * the ARIA Authoring Practices. The control needs the role `combobox`.
 *
 * @param picksOnTab whether Tab takes the marked item, as in a menu of commands
 */
export function createListbox(
  control: HTMLElement,
  label: string,
  { picksOnTab = true, multiple = false } = {},
): Listbox {
  const id = newDomId('list');
  const list = el('div', {
    id,
    role: 'listbox',
    class: 'listbox-items',
    'aria-label': label,
    'aria-multiselectable': multiple && 'true',
  });
  const note = el('p', { class: 'listbox-note' });
  const node = el(
    'div',
    { class: 'listbox', hidden: true },
    el('p', { class: 'listbox-title', 'aria-hidden': 'true' }, label),
    list,
    note,
  );
  control.setAttribute('aria-controls', id);
  control.setAttribute('aria-expanded', 'false');
  control.setAttribute('aria-haspopup', 'listbox');
  let items: readonly Item[] = [];
  let marked = -1;

  // A click must not take the focus away from the control.
  node.addEventListener('mousedown', (event) => event.preventDefault());

  const mark = (at: number) => {
    marked = items.length === 0 ? -1 : (at + items.length) % items.length;
    for (const [index, option] of [...list.children].entries()) {
      option.classList.toggle('marked', index === marked);
      if (!multiple) option.setAttribute('aria-selected', String(index === marked));
    }
    const current = list.children[marked];
    if (current === undefined) control.removeAttribute('aria-activedescendant');
    else {
      control.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    }
  };
  const hide = () => {
    node.hidden = true;
    items = [];
    fill(list);
    control.setAttribute('aria-expanded', 'false');
    control.removeAttribute('aria-activedescendant');
  };
  const show = (shown: readonly Item[], words = '', first = 0) => {
    items = shown;
    fill(
      list,
      shown.map((item, index) => showItem(item, () => mark(index))),
    );
    note.textContent = words;
    note.hidden = words === '';
    node.hidden = shown.length === 0 && words === '';
    control.setAttribute('aria-expanded', String(!node.hidden));
    mark(shown.length === 0 ? -1 : first);
  };
  return {
    node,
    isOpen: () => !node.hidden,
    show,
    hide,
    takeKey: (event) => {
      if (node.hidden || isComposing(event)) return false;
      const picks = event.key === 'Enter' || (event.key === 'Tab' && picksOnTab && !event.shiftKey);
      if (event.key === 'ArrowDown') mark(marked + 1);
      else if (event.key === 'ArrowUp') mark(marked - 1);
      else if (event.key === 'Escape') hide();
      else if (picks && items[marked] !== undefined) items[marked]?.pick();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

/** Whether a key goes to an input method; Safari ends the composition before the key that ended it is told (229). */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

function showItem(item: Item, mark: () => void): HTMLElement {
  return el(
    'div',
    {
      id: newDomId('option'),
      role: 'option',
      class: 'listbox-item',
      'aria-selected': String(item.selected === true),
      onmousemove: mark,
      onclick: item.pick,
    },
    el('span', { class: 'listbox-label' }, item.label),
    item.detail !== undefined && el('span', { class: 'listbox-detail' }, item.detail),
    item.hint !== undefined && el('span', { class: 'listbox-hint' }, item.hint),
  );
}
