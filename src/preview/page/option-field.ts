import { OPTION } from '../option-types.ts';
import { type DeclaredOption, descriptionIn, nameIn } from './declared.ts';
import { el, newDomId } from './element.ts';
import type { Given } from './interaction.ts';
import { createListbox, type Item } from './listbox.ts';
import type { PageLocale, PageWords } from './words.ts';

/** An option of a command as it is filled in. */
export interface Field {
  readonly option: DeclaredOption;
  readonly node: HTMLElement;
  readonly control: HTMLElement;
  /** What was given; nothing where nothing was. */
  readonly value: () => Given['value'] | undefined;
  /** Settles when a file on its way is there, or was refused. */
  readonly ready: () => Promise<void>;
  readonly setProblem: (isWrong: boolean) => void;
}

export interface FieldContext {
  readonly words: PageWords;
  readonly locale: PageLocale;
  /** Choices for the option while it is typed. */
  readonly complete: (option: DeclaredOption, typed: string) => Promise<readonly Choice[]>;
  /** Keeps a file for the bot. @returns its id, or nothing where it was refused */
  readonly upload: (file: File) => Promise<string | undefined>;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** How long typing has to pause before choices are asked for. */
const PAUSE_MS = 90;
/** The value of a choice, in characters; as Discord has it. */
const LONGEST_CHOICE = 100;

export function createField(option: DeclaredOption, context: FieldContext, given?: string | File): Field {
  if (option.type === OPTION.file)
    return createFileField(option, context, given instanceof File ? given : undefined);
  return createTextField(option, context, typeof given === 'string' ? given : '');
}

function createTextField(option: DeclaredOption, context: FieldContext, given: string): Field {
  const { words, locale } = context;
  const name = nameIn(option, locale);
  const fixed = fixedChoices(option, context);
  const chooses = fixed !== undefined || option.autocomplete === true;
  // What may be longer than any choice's value is words of one's own: choices are only an offer for it.
  const isOffer = fixed === undefined && (option.max_length ?? 0) > LONGEST_CHOICE;
  const isNumber = option.type === OPTION.integer || option.type === OPTION.number;
  const id = newDomId('field');
  const input = el('input', {
    id,
    type: 'text',
    class: 'field-input',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
    'aria-required': String(option.required === true),
    'aria-describedby': `${id}-about`,
    inputmode: isNumber && 'numeric',
    role: chooses && 'combobox',
    'aria-autocomplete': chooses && 'list',
  });
  input.value = given;
  const listbox = chooses ? createListbox(input, words.choices(name)) : undefined;
  let picked: Choice | undefined;
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pick = (choice: Choice) => {
    picked = choice;
    input.value = choice.name;
    resize();
    listbox?.hide();
  };
  const offer = async () => {
    round += 1;
    const asked = round;
    const typed = picked === undefined ? input.value : '';
    const choices =
      fixed?.filter((choice) => choice.name.toLowerCase().includes(typed.toLowerCase())) ??
      (await context.complete(option, input.value));
    // Choices for what is no longer typed are not shown.
    if (asked !== round || document.activeElement !== input) return;
    listbox?.show(
      choices.map((choice): Item => ({ label: choice.name, pick: () => pick(choice) })),
      choices.length === 0 && !isOffer ? words.noChoices : '',
    );
  };
  const resize = () => input.style.setProperty('--typed', String(Math.max(6, widthOf(input.value))));
  input.addEventListener('input', () => {
    picked = undefined;
    resize();
    clearTimeout(timer);
    // What was offered for other words must not be taken for these.
    round += 1;
    if (fixed === undefined) listbox?.hide();
    if (chooses) timer = setTimeout(offer, fixed === undefined ? PAUSE_MS : 0);
  });
  input.addEventListener('focus', () => void (chooses && offer()));
  input.addEventListener('blur', () => {
    clearTimeout(timer);
    round += 1;
    listbox?.hide();
  });
  input.addEventListener('keydown', (event) => listbox?.takeKey(event));
  resize();

  const value = () => {
    const typed = input.value.trim();
    if (typed === '') return undefined;
    if (picked !== undefined) return picked.value;
    const known = fixed?.find((choice) => choice.name.toLowerCase() === typed.toLowerCase());
    if (known !== undefined) return known.value;
    return isNumber && Number.isFinite(Number(typed)) ? Number(typed) : typed;
  };
  const node = frame(option, context, id, input, listbox?.node);
  return { option, node, control: input, value, ready: async () => {}, setProblem: problemOf(input, node) };
}

function createFileField(option: DeclaredOption, context: FieldContext, given: File | undefined): Field {
  const { words } = context;
  const id = newDomId('field');
  const input = el('input', { id, type: 'file', class: 'field-file', 'aria-describedby': `${id}-about` });
  const name = el('span', { class: 'field-file-name', 'aria-live': 'polite' }, words.chooseFile);
  let kept: string | undefined;
  const take = async (file: File | undefined) => {
    kept = undefined;
    name.textContent = file === undefined ? words.chooseFile : `${file.name} …`;
    if (file === undefined) return;
    kept = await context.upload(file);
    name.textContent = kept === undefined ? words.chooseFile : file.name;
  };
  let taken = take(given);
  input.addEventListener('change', () => {
    taken = take(input.files?.[0]);
  });
  const node = frame(option, context, id, el('span', { class: 'field-file-around' }, input, name));
  return {
    option,
    node,
    control: input,
    value: () => kept,
    ready: () => taken,
    setProblem: problemOf(input, node),
  };
}

function frame(
  option: DeclaredOption,
  { words, locale }: FieldContext,
  id: string,
  ...inner: readonly (Node | undefined)[]
) {
  const about = `${descriptionIn(option, locale)}${option.required === true ? '' : ` (${words.optional})`}`;
  return el(
    'div',
    { class: 'field', title: about },
    el('label', { class: 'field-name', for: id }, nameIn(option, locale)),
    inner,
    el('span', { id: `${id}-about`, class: 'unseen' }, about),
  );
}

function problemOf(control: HTMLElement, node: HTMLElement) {
  return (isWrong: boolean) => {
    control.setAttribute('aria-invalid', String(isWrong));
    node.classList.toggle('wrong', isWrong);
  };
}

/** The choices that do not depend on what is typed. */
function fixedChoices(
  option: DeclaredOption,
  { words, locale }: FieldContext,
): readonly Choice[] | undefined {
  if (option.type === OPTION.boolean) {
    return [
      { name: words.yes, value: true },
      { name: words.no, value: false },
    ];
  }
  const choices = option.choices ?? [];
  return choices.length === 0
    ? undefined
    : choices.map((choice) => ({ name: nameIn(choice, locale), value: choice.value }));
}

/** About as many Latin letters as a text is wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (/[\u2e80-\uffff]/u.test(letter) ? 2 : 1), 1);
}
