import type { Typed } from './declared.ts';

/** A value given for an option, in Discord's form. */
export interface Given {
  readonly type: number;
  readonly name: string;
  readonly value: string | number | boolean;
  readonly focused?: boolean;
}

const TYPES = { command: 2, press: 3, autocomplete: 4, submission: 5 } as const;
const CHAT_INPUT = 1;
const MESSAGE = 3;

/** Interactions as Discord's own client sends them. */
export function commandOf(typed: Typed, given: readonly Given[], locale: string): object {
  return { type: TYPES.command, locale, data: dataOf(typed, given) };
}

export function autocompleteOf(typed: Typed, given: readonly Given[], locale: string): object {
  return { type: TYPES.autocomplete, locale, data: dataOf(typed, given) };
}

export function messageCommandOf(name: string, message: string, locale: string): object {
  return { type: TYPES.command, locale, data: { type: MESSAGE, name, target_id: message } };
}

/** A button pressed (2), or values chosen from a list (3). */
export function pressOf(
  control: { readonly type: number; readonly id: string; readonly values?: readonly string[] },
  message: string,
  locale: string,
): object {
  const { type, id, values } = control;
  const data = { component_type: type, custom_id: id, ...(values && { values }) };
  return { type: TYPES.press, locale, message_id: message, data };
}

export function submissionOf(
  form: { readonly id: string; readonly components: readonly object[] },
  message: string | undefined,
  locale: string,
): object {
  const data = { custom_id: form.id, components: form.components };
  return { type: TYPES.submission, locale, ...(message !== undefined && { message_id: message }), data };
}

function dataOf({ command, path }: Typed, given: readonly Given[]): object {
  const nested = path.reduceRight<readonly object[]>(
    (options, { type, name }) => [{ type, name, options }],
    given,
  );
  return { type: CHAT_INPUT, name: command.name, options: nested };
}
