import { parseArgs } from 'node:util';
import { LOCALES, type Locale, localeNamed } from '../reply/words/locale.ts';

/** A mistake on the command line: told in one line, and the process ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Arguments {
  /** The words after the options, as one text. */
  readonly text: string;
  /** A `-` in place of the words: a text a line from standard input. */
  readonly fromInput: boolean;
  readonly json: boolean;
  readonly why: boolean;
  readonly help: boolean;
  readonly article?: string;
  readonly corpus?: string;
  readonly length?: string;
  readonly locale?: Locale;
}

const OPTIONS = {
  json: { type: 'boolean' },
  why: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  article: { type: 'string' },
  corpus: { type: 'string' },
  length: { type: 'string' },
  locale: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/**
 * Reads a command line.
 *
 * @param known the options this program has; others are a mistake
 * @throws UsageError
 * @example parseArguments(['--json', '谁', '致辞？'], ['json']).text === '谁 致辞？'
 */
export function parseArguments(args: readonly string[], known: readonly OptionName[]): Arguments {
  const { values, positionals } = parse(args, known);
  const fromInput = positionals.length === 1 && positionals[0] === '-';
  return {
    text: fromInput ? '' : positionals.join(' ').trim(),
    fromInput,
    json: values.json === true,
    why: values.why === true,
    help: values.help === true,
    ...(values.article !== undefined && { article: values.article }),
    ...(values.corpus !== undefined && { corpus: values.corpus }),
    ...(values.length !== undefined && { length: values.length }),
    ...(values.locale !== undefined && { locale: readLocale(values.locale) }),
  };
}

function parse(args: readonly string[], known: readonly OptionName[]) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      tokens: true,
    });
    const foreign = tokens.find(
      (token) =>
        token.kind === 'option' && token.name !== 'help' && !known.some((name) => name === token.name),
    );
    if (foreign?.kind === 'option') throw new UsageError(`Unknown option ${foreign.rawName}.`);
    return { values, positionals };
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    throw new UsageError(error.message.split('\n')[0] ?? error.message);
  }
}

function readLocale(value: string): Locale {
  const locale = localeNamed(value);
  if (locale === undefined)
    throw new UsageError(`--locale must be one of ${LOCALES.join(', ')}, found “${value}”.`);
  return locale;
}
