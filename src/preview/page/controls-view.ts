import type { Message } from '../channel.ts';
import { el, icon, newDomId } from './element.ts';
import { ICONS } from './icons.ts';
import { createListbox } from './listbox.ts';
import { placeList } from './place-list.ts';
import type { PageWords } from './words.ts';

/** What pressing and choosing lead to. */
export interface Controls {
  readonly words: PageWords;
  readonly press: (
    message: Message,
    control: { readonly type: number; readonly id: string; readonly values?: readonly string[] },
  ) => void;
}

type Row = NonNullable<Message['components']>[number];
type Control = Row['components'][number];

const BUTTON = 2;
const LIST = 3;
const LINK = 5;
const STYLES = ['', 'primary', 'secondary', 'success', 'danger'] as const;

/** The rows of buttons and lists under a message. Kinds that no command of ours uses are left out. */
export function showControls(message: Message, controls: Controls): readonly HTMLElement[] {
  return (message.components ?? []).map((row) =>
    el(
      'div',
      { class: 'row' },
      row.components.map((control) => showControl(control, message, controls)),
    ),
  );
}

function showControl(control: Control, message: Message, controls: Controls): HTMLElement | undefined {
  if (control.type === BUTTON) return showButton(control, message, controls);
  if (control.type === LIST) return showList(control, message, controls);
  return undefined;
}

function showButton(
  button: Extract<Control, { type: 2 }>,
  message: Message,
  { press }: Controls,
): HTMLElement | undefined {
  const label = 'label' in button ? (button.label ?? '') : '';
  const emoji = 'emoji' in button && button.emoji?.id === undefined ? (button.emoji?.name ?? '') : '';
  const words = [emoji, label].filter((part) => part !== '').join(' ');
  if (button.style === LINK) {
    return el(
      'a',
      { class: 'button secondary', href: button.url, target: '_blank', rel: 'noopener noreferrer' },
      words,
      icon(ICONS.outside, 16),
    );
  }
  if (!('custom_id' in button)) return undefined;
  return el(
    'button',
    {
      type: 'button',
      class: `button ${STYLES[button.style] ?? 'secondary'}`,
      disabled: button.disabled === true,
      onclick: () => press(message, { type: BUTTON, id: button.custom_id }),
    },
    words,
  );
}

/** A list that only chooses: a button that opens it, and the keys of a combobox. */
function showList(
  list: Extract<Control, { type: 3 }>,
  message: Message,
  { words, press }: Controls,
): HTMLElement {
  const { options, min_values: least = 1, max_values: most = 1 } = list;
  const chosen = new Set(options.filter((option) => option.default === true).map(({ value }) => value));
  const title = list.placeholder ?? words.select;
  const shown = el('span', {}, labelOf());
  const id = newDomId('choose');
  const button = el(
    'button',
    {
      id,
      type: 'button',
      role: 'combobox',
      class: 'choose',
      'aria-label': title,
      disabled: list.disabled === true,
    },
    shown,
    icon(ICONS.arrow),
  );
  const listbox = createListbox(button, title, { picksOnTab: false, multiple: most > 1 });

  function labelOf(): string {
    const labels = options.filter(({ value }) => chosen.has(value)).map(({ label }) => label);
    return labels.length === 0 ? title : labels.join('、');
  }
  const send = () => {
    listbox.hide();
    if (chosen.size >= least && chosen.size <= most)
      press(message, { type: LIST, id: list.custom_id, values: [...chosen] });
  };
  const toggle = (value: string) => {
    if (most === 1) {
      chosen.clear();
      chosen.add(value);
      shown.textContent = labelOf();
      send();
      return;
    }
    if (chosen.has(value)) chosen.delete(value);
    else if (chosen.size < most) chosen.add(value);
    shown.textContent = labelOf();
    open(options.findIndex((option) => option.value === value));
  };
  const open = (mark = 0) => {
    listbox.show(
      options.map(({ label, description, value }) => ({
        label,
        ...(description !== undefined && { detail: description }),
        selected: chosen.has(value),
        ...(most > 1 && chosen.has(value) && { hint: '✓' }),
        pick: () => toggle(value),
      })),
      '',
      mark,
    );
    const around = button.closest<HTMLElement>('.messages');
    if (around !== null) placeList(listbox.node, button, around);
  };
  button.addEventListener('click', () => (listbox.isOpen() ? leave() : open()));
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && listbox.isOpen()) chosen.size > 0 && most > 1 ? send() : listbox.hide();
    else if (!listbox.takeKey(event) && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      open();
    }
  });
  // Of several, what was chosen is sent when the list is left, as in Discord.
  const leave = () => {
    if (!listbox.isOpen()) return;
    if (most > 1) send();
    else listbox.hide();
  };
  button.addEventListener('blur', leave);
  return el('div', { class: 'choose-around' }, button, listbox.node);
}
