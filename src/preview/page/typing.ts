import { OPTION } from '../option-types.ts';
import { type Typed, typedNames } from './declared.ts';

/** What is being typed into the message box, as far as it calls for a list. */
export type Typing =
  /** A command's name so far. */
  | { readonly kind: 'command'; readonly fitting: readonly Typed[] }
  /** A command's whole name, and words for its first option. */
  | { readonly kind: 'named'; readonly typed: Typed; readonly prefilled: Readonly<Record<string, string>> }
  /** A mention so far, without its sign. */
  | { readonly kind: 'mention'; readonly name: string }
  | { readonly kind: 'words' };

/** The signs as they are typed with an input method for Chinese, too. */
const SLASH = /^\s*[/／]/u;
const MENTION = /(?:^|\s)[@＠](\w*)$/u;

/** @example readTyping('/ask who?', commands) // { kind: 'named', typed: ask, prefilled: { question: 'who?' } } */
export function readTyping(text: string, commands: readonly Typed[]): Typing {
  if (!SLASH.test(text)) {
    const name = MENTION.exec(text)?.[1];
    return name === undefined ? { kind: 'words' } : { kind: 'mention', name };
  }
  const line = text.replace(SLASH, '');
  const lower = line.toLowerCase();
  for (const typed of commands) {
    const name = typedNames(typed).find((known) => lower.startsWith(`${known} `));
    if (name !== undefined)
      return { kind: 'named', typed, prefilled: prefill(typed, line.slice(name.length + 1)) };
  }
  return {
    kind: 'command',
    fitting: commands.filter((typed) => typedNames(typed).some((known) => known.includes(lower))),
  };
}

/** Words typed behind a command's name go to its first option for text. */
function prefill({ options }: Typed, rest: string): Readonly<Record<string, string>> {
  const first = options.find(({ type }) => type === OPTION.string);
  return first === undefined || rest.trim() === '' ? {} : { [first.name]: rest };
}
