import type { Command, Request } from '../../commands/command.ts';
import { BOOLEAN, isTyped, STRING } from '../../commands/declare.ts';

type Declared = Extract<Command['data'], { description: string }>;

/** A line of the chat, before it becomes a request. */
interface Line {
  readonly command: string;
  readonly options: Request['options'];
}

/**
 * Reads a line of the chat as Discord would send it: `/command name:value … words`, command and options by any
 * of their names; a line without a slash is a question. Words that name no option go to the first option that
 * takes text and was not named; a value with spaces is put in quotation marks.
 *
 * @example parseLine('/提问 article:a 谁致辞？', commands) // { command: 'ask', options: { article: 'a', question: '谁致辞？' } }
 */
export function parseLine(line: string, commands: readonly Command[]): Line {
  const [, called, rest = ''] = /^\s*[/／](\S*)\s*(.*)$/su.exec(line) ?? [];
  if (called === undefined) return { command: 'ask', options: { question: line.trim() } };
  const declared = commands.map(({ data }) => data).filter(isTyped);
  const command = declared.find((data) => namesOf(data).includes(called.toLowerCase()));
  return command === undefined
    ? { command: called, options: {} }
    : { command: command.name, options: readOptions(rest, command) };
}

function readOptions(rest: string, { options: declared = [] }: Declared): Request['options'] {
  const options: Record<string, string | boolean> = {};
  const words = rest.replace(/(\p{L}+)[:：](?:"([^"]*)"|(\S+))/gu, (whole, name: string, quoted, bare) => {
    const option = declared.find((known) => namesOf(known).includes(name.toLowerCase()));
    if (option === undefined) return whole;
    const value: string = quoted ?? bare;
    options[option.name] = option.type === BOOLEAN ? /^(?:true|yes|1|是)$/i.test(value) : value;
    return '';
  });
  const free = declared.find(({ name, type }) => type === STRING && options[name] === undefined);
  if (words.trim() !== '' && free !== undefined) options[free.name] = words.trim();
  return options;
}

function namesOf(declared: {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined;
}): readonly string[] {
  const localized = Object.values(declared.name_localizations ?? {});
  return [declared.name, ...localized.filter((name): name is string => typeof name === 'string')];
}
