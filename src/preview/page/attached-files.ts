import { el, fill, icon } from './element.ts';
import { ICONS } from './icons.ts';
import type { PageWords } from './words.ts';

/** Files that go with the message being written. */
export interface AttachedFiles {
  /** The files, each with a button that takes it away. */
  readonly node: HTMLElement;
  /** Opens the system's window for choosing a file. */
  readonly button: HTMLElement;
  readonly add: (file: File) => Promise<void>;
  readonly ids: () => readonly string[];
  readonly clear: () => void;
}

export interface AttachedFilesContext {
  readonly words: PageWords;
  readonly upload: (file: File) => Promise<string | undefined>;
  /** Gives the focus back to the message. */
  readonly focus: () => void;
}

export function createAttachedFiles({ words, upload, focus }: AttachedFilesContext): AttachedFiles {
  const files = new Map<string, string>();
  const node = el('div', { class: 'attached' });
  const picker = el('input', { type: 'file', hidden: true, 'aria-label': words.attach });
  const open = () => picker.click();
  const button = el(
    'button',
    { type: 'button', class: 'tool', 'aria-label': words.attach, title: words.attach, onclick: open },
    icon(ICONS.plus),
    picker,
  );

  const show = () =>
    fill(
      node,
      [...files].map(([id, name]) => {
        const remove = () => {
          files.delete(id);
          show();
          focus();
        };
        const cross = el(
          'button',
          { type: 'button', class: 'tool', 'aria-label': words.remove(name), onclick: remove },
          icon(ICONS.cross, 14),
        );
        return el('span', { class: 'attached-file' }, icon(ICONS.file, 16), name, cross);
      }),
    );
  const add = async (file: File) => {
    const id = await upload(file);
    if (id === undefined) return;
    files.set(id, file.name);
    show();
    focus();
  };
  // The picker is in the button, whose click it would otherwise answer again.
  picker.addEventListener('click', (event) => event.stopPropagation());
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    if (file !== undefined) void add(file);
    picker.value = '';
  });
  return {
    node,
    button,
    add,
    ids: () => [...files.keys()],
    clear: () => {
      files.clear();
      show();
    },
  };
}
