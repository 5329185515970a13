import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { ArticleHead } from '../article/article.ts';
import { newestOf } from '../article/newest.ts';
import { readConfig } from '../config.ts';
import { ConfigError, UserError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { localeOfArticle, localeOfText } from '../reply/locale-of-text.ts';
import { errorInWords } from '../reply/render-error.ts';
import { type Locale, localeOf } from '../reply/words/locale.ts';
import { type Arguments, type OptionName, parseArguments, UsageError } from './arguments.ts';
import { openLibrary, openNamed } from './open-library.ts';
import { recordError } from './records.ts';
import { type Bold, boldFor } from './show.ts';

/** What one text given to a program comes to. */
interface Result {
  /** What `--json` prints. */
  readonly record: object;
  /** What is printed otherwise. */
  readonly show: (bold: Bold) => string;
}

/** A program of the terminal: one text after another, each to a result. */
interface Program {
  /** A few lines for `--help`; the first is how to call it. */
  readonly usage: string;
  readonly options: readonly OptionName[];
  /** Whether it needs words. */
  readonly needsText: boolean;
  /** @throws UserError where the person can mend it */
  readonly answer: (text: string, locale: Locale, args: Arguments, library: Library) => Promise<Result>;
}

/** Where a program runs; a `process` fits. */
interface Surroundings {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  readonly cwd: () => string;
}

/**
 * Runs a program to its end.
 * @returns the exit code: 0, also for not-found; 1 where it cannot start; 2 for a mistake on the command line
 */
export async function runProgram(program: Program, surroundings: Surroundings): Promise<number> {
  const { argv, env, stdin, stdout, stderr, cwd } = surroundings;
  const tell = (line: string) => stderr.write(`${line}\n`);
  const print = createPrinter(stdout);
  let complainIn = chooseLocale({}, env, {});
  try {
    const args = parseArguments(argv.slice(2), program.options);
    complainIn = chooseLocale(args, env, { text: args.text });
    if (args.help) {
      await print(program.usage);
      return 0;
    }
    if (program.needsText && !args.fromInput && args.text === '') throw new UserError('question-empty');
    const corpus = args.corpus ?? readConfig({ environment: env, directory: cwd() }).corpusDir;
    const library = await openLibrary(corpus, tell);
    // A mistaken --article is told once, before any line is read.
    const asked = args.article === undefined ? undefined : await openNamed(library, args.article);
    const newest = newestOf(asked?.articles ?? (await library.articles({})));
    const localeFor = (text: string) => chooseLocale(args, env, { text, article: newest });
    complainIn = localeFor(args.text);

    const bold = boldFor(stdout, env);
    const answerOne = async (text: string): Promise<void> => {
      const result = await program.answer(text, localeFor(text), args, library);
      await print(args.json ? JSON.stringify(result.record) : result.show(bold));
    };
    if (args.fromInput) await answerLines(stdin, { json: args.json, localeFor, print, answerOne });
    else await answerOne(args.text);
    return 0;
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    if (error instanceof ConfigError) tell(error.message);
    else if (error instanceof UserError) tell(errorInWords(error, complainIn));
    else if (error instanceof UsageError) tell(`${error.message} ${program.usage.split('\n')[0]}`);
    else throw error;
    return error instanceof ConfigError ? 1 : 2;
  }
}

/** A line out for each line in, in order, whatever a line holds. */
async function answerLines(
  stdin: Readable,
  {
    json,
    localeFor,
    print,
    answerOne,
  }: {
    readonly json: boolean;
    readonly localeFor: (text: string) => Locale;
    readonly print: (text: string) => Promise<void>;
    readonly answerOne: (text: string) => Promise<void>;
  },
): Promise<void> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.replace(/^\ufeff/, '').trim();
    try {
      await answerOne(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const locale = localeFor(text);
      await print(json ? JSON.stringify(recordError(error, text, locale)) : errorInWords(error, locale));
    }
  }
}

/** What was asked for; else the language of the environment, else that of the text, else that of the article. */
function chooseLocale(
  args: Pick<Arguments, 'locale'>,
  env: NodeJS.ProcessEnv,
  { text = '', article }: { readonly text?: string; readonly article?: ArticleHead | undefined },
): Locale {
  if (args.locale !== undefined) return args.locale;
  const told = localeOfEnvironment(env) ?? localeOfText(text);
  return told ?? (article === undefined ? 'en' : localeOfArticle(article));
}

/** `undefined` where the environment names no language of people (`C`, `POSIX`, nothing). */
export function localeOfEnvironment(env: NodeJS.ProcessEnv): Locale | undefined {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^(?:C|POSIX)?(?:\.|$)/.test(named) ? undefined : localeOf(named);
}

/** Whoever reads our output has stopped reading (`| head`): no mistake, and nothing more to do. */
class OutputClosed extends Error {}

function createPrinter(stdout: Writable): (text: string) => Promise<void> {
  let closed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return async (text) => {
    if (closed) throw new OutputClosed();
    if (!stdout.write(`${text}\n`))
      await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => {});
    if (closed) throw new OutputClosed();
  };
}
