import type { FormBody } from '../../reply/body.ts';
import { el, icon, newDomId } from './element.ts';
import { ICONS } from './icons.ts';
import { type Showing, showMarkdown } from './markdown/show.ts';
import type { PageWords } from './words.ts';

export interface FormContext extends Showing {
  readonly words: PageWords;
  /** Sends what was filled in. @returns what was wrong with it, in words; nothing where it was taken */
  readonly submit: (components: readonly object[]) => Promise<string | undefined>;
}

type Part = FormBody['components'][number];
type TextInput = Extract<Extract<Part, { type: 18 }>['component'], { type: 4 }> & {
  readonly label?: string | undefined;
};

/** A text input with what it is filled with, and the same in Discord's form. */
interface Filled {
  readonly node: HTMLElement;
  readonly component: () => object;
}

const ROW = 1;
const TEXT_INPUT = 4;
const TEXT = 10;
const LABEL = 18;
const PARAGRAPH = 2;

/** Opens a form in a window of its own: the focus stays within, Escape closes it and goes back. */
export function openForm(form: FormBody, context: FormContext): void {
  const { words } = context;
  const id = newDomId('form');
  const filled = form.components.flatMap((part) => fillPart(part, context));
  const problem = el('p', { class: 'form-problem', role: 'alert' });
  const send = el('button', { type: 'submit', class: 'button primary' }, words.submit);
  const body = el(
    'form',
    { class: 'form-body' },
    filled.map(({ node }) => node),
    problem,
    el(
      'div',
      { class: 'form-foot' },
      el('button', { type: 'button', class: 'link', onclick: () => dialog.close() }, words.cancel),
      send,
    ),
  );
  const dialog: HTMLDialogElement = el(
    'dialog',
    { class: 'form', 'aria-labelledby': id },
    el(
      'div',
      { class: 'form-head' },
      el('h2', { id }, form.title),
      el(
        'button',
        {
          type: 'button',
          class: 'tool',
          'aria-label': words.close,
          title: words.close,
          onclick: () => dialog.close(),
        },
        icon(ICONS.cross),
      ),
    ),
    body,
  );
  body.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    const wrong = await context.submit(filled.map(({ component }) => component()));
    send.disabled = false;
    if (wrong === undefined) dialog.close();
    else problem.textContent = wrong;
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('input, textarea')?.focus();
}

function fillPart(part: Part, context: FormContext): readonly Filled[] {
  if (part.type === LABEL && part.component.type === TEXT_INPUT) {
    const { label, description, component } = part;
    const { node, value } = showInput(component, label, description);
    return [{ node, component: () => ({ type: LABEL, component: value() }) }];
  }
  if (part.type === ROW) {
    return part.components.map((input) => {
      const { node, value } = showInput(input, input.label ?? '');
      return { node, component: () => ({ type: ROW, components: [value()] }) };
    });
  }
  if (part.type === TEXT) {
    const node = el('div', { class: 'form-text' }, showMarkdown(part.content, context));
    return [{ node, component: () => ({ type: TEXT }) }];
  }
  throw new TypeError(`The page cannot show this part of a form: ${JSON.stringify(part)}`);
}

function showInput(input: TextInput, label: string, description?: string) {
  const id = newDomId('input');
  const isLong = input.style === PARAGRAPH;
  const isRequired = input.required !== false;
  const attributes = {
    id,
    class: 'form-input',
    placeholder: input.placeholder,
    required: isRequired,
    minlength: input.min_length,
    maxlength: input.max_length ?? 4000,
    autocomplete: 'off',
    dir: 'auto',
    'aria-describedby': description === undefined ? undefined : `${id}-about`,
  };
  const control = isLong
    ? el('textarea', { ...attributes, rows: 6 })
    : el('input', { ...attributes, type: 'text' });
  control.value = input.value ?? '';
  const node = el(
    'div',
    { class: 'form-field' },
    el(
      'label',
      { for: id },
      label,
      isRequired && el('span', { class: 'form-required', 'aria-hidden': 'true' }, ' *'),
    ),
    description !== undefined && el('p', { id: `${id}-about`, class: 'form-about' }, description),
    control,
  );
  return { node, value: () => ({ type: TEXT_INPUT, custom_id: input.custom_id, value: control.value }) };
}
