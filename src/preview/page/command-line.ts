import { type DeclaredOption, descriptionIn, nameIn, type Typed, typedName } from './declared.ts';
import { el, icon } from './element.ts';
import { ICONS } from './icons.ts';
import type { Given } from './interaction.ts';
import { type Choice, createField, type Field, type FieldContext } from './option-field.ts';

/** A command being filled in. */
export interface CommandLine {
  readonly node: HTMLElement;
  readonly focus: () => void;
}

export interface CommandLineContext extends Omit<FieldContext, 'complete'> {
  readonly complete: (typed: Typed, given: readonly Given[]) => Promise<readonly Choice[]>;
  readonly run: (typed: Typed, given: readonly Given[]) => void;
  readonly leave: () => void;
  readonly complain: (words: string) => void;
}

/**
 * The fields of a command in the message box: those that are required, and the others on demand. Enter sends,
 * Escape or Backspace in an empty first field leaves.
 */
export function createCommandLine(
  typed: Typed,
  context: CommandLineContext,
  prefilled: Readonly<Record<string, string | File>> = {},
): CommandLine {
  const { words, locale } = context;
  const fields: Field[] = [];
  const fieldsNode = el('div', { class: 'contents' });
  const moreNode = el('div', { class: 'contents' });
  const name = `/${typedName(typed, locale)}`;

  const given = (focused?: DeclaredOption, asTyped = ''): readonly Given[] =>
    fields.flatMap(({ option, value }): readonly Given[] => {
      if (option === focused)
        return [{ type: option.type, name: option.name, value: asTyped, focused: true }];
      const known = value();
      return known === undefined ? [] : [{ type: option.type, name: option.name, value: known }];
    });
  const fieldContext: FieldContext = {
    ...context,
    complete: (option, asTyped) => context.complete(typed, given(option, asTyped)),
  };
  const addField = (option: DeclaredOption): Field => {
    const field = createField(option, fieldContext, prefilled[option.name]);
    fields.push(field);
    fieldsNode.append(field.node);
    return field;
  };
  const isAdded = (option: DeclaredOption) => fields.some((field) => field.option === option);
  const offerMore = () => {
    const others = typed.options.filter((option) => !isAdded(option));
    moreNode.replaceChildren(
      ...others.map((option) => {
        const button = el(
          'button',
          { type: 'button', class: 'add-option', title: descriptionIn(option, locale) },
          icon(ICONS.plus, 14),
          nameIn(option, locale),
        );
        button.addEventListener('click', () => {
          const field = addField(option);
          offerMore();
          field.control.focus();
        });
        return button;
      }),
    );
  };

  for (const option of typed.options)
    if (option.required === true || prefilled[option.name] !== undefined) addField(option);
  const [firstOption] = typed.options;
  if (fields.length === 0 && firstOption !== undefined) addField(firstOption);
  offerMore();

  const sendButton = el(
    'button',
    { type: 'submit', class: 'send', 'aria-label': words.send, title: words.send },
    icon(ICONS.send),
  );
  const node = el(
    'form',
    { class: 'command-line', 'aria-label': name },
    el('div', { class: 'command-fields' }, el('span', { class: 'command-name' }, name), fieldsNode, moreNode),
    el(
      'button',
      {
        type: 'button',
        class: 'tool',
        'aria-label': words.cancel,
        title: words.cancel,
        onclick: context.leave,
      },
      icon(ICONS.cross, 18),
    ),
    sendButton,
  );
  let sending = false;
  const send = async () => {
    // Enter right behind a drop sends the file once it is there, and once.
    if (sending) return;
    sending = true;
    await Promise.all(fields.map(({ ready }) => ready()));
    sending = false;
    if (!node.isConnected) return;
    const missing = fields.filter(({ option, value }) => option.required === true && value() === undefined);
    for (const field of fields) field.setProblem(missing.includes(field));
    const [first] = missing;
    if (first === undefined) context.run(typed, given());
    else {
      context.complain(`${nameIn(first.option, locale)}: ${words.required}`);
      first.control.focus();
    }
  };
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  node.addEventListener('keydown', (event) => {
    const atStart =
      event.target === fields[0]?.control &&
      event.target instanceof HTMLInputElement &&
      event.target.type === 'text' &&
      event.target.value === '';
    if (event.key === 'Escape' || (event.key === 'Backspace' && atStart)) {
      event.preventDefault();
      context.leave();
    }
  });
  return {
    node,
    focus: () => {
      // A file that was given needs nothing more, though it may still be on its way.
      const written = fields.filter(({ option }) => !(prefilled[option.name] instanceof File));
      const next = written.find(({ value }) => value() === undefined) ?? written[0];
      (next?.control ?? sendButton).focus();
    },
  };
}
