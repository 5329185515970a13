import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { App } from '../../commands/command.ts';
import { apologise, commands, handleRequest } from '../../commands/index.ts';
import { newErrorId } from '../errors.ts';
import { localeOfText } from '../reply/locale-of-text.ts';
import type { Locale } from '../reply/words/locale.ts';
import { wordsOf } from '../reply/words/words-of.ts';
import { parseLine } from './parse-line.ts';
import { type Bold, showBody } from './show.ts';

export interface Chat {
  readonly app: App;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  /** The language of replies; that of each line where it is left out. */
  readonly locale?: Locale | undefined;
  readonly bold?: Bold | undefined;
}

const PROMPT = '› ';
/** Greeted in both where the environment names no language. */
const DEFAULTS: readonly Locale[] = ['zh-CN', 'en'];
const COMMAND = /^\s*[/／]\S*/;
const LEAVING = /^[/／](?:quit|exit|q)$/i;

/**
 * The bot in a terminal, or in a pipe: each line is a command as in Discord, or a question. Ends with the input,
 * or with `/quit`.
 *
 * @example await startChat({ app, input: process.stdin, output: process.stdout })
 */
export async function startChat({ app, input, output, locale, bold }: Chat): Promise<void> {
  const isTerminal = input.isTTY === true && output.isTTY === true;
  const greeted = locale === undefined ? DEFAULTS : [locale];
  const say = (text: string) => output.write(`${text}\n`);
  const articles = await app.library.articles({});
  for (const { terminal: words } of greeted.map(wordsOf)) {
    say([words.welcome(articles.length), words.howToUse, words.howToConnect, ''].join('\n'));
  }

  const lines = createInterface({ input, output, terminal: isTerminal, prompt: isTerminal ? PROMPT : '' });
  // Ctrl-C leaves as Ctrl-D does.
  lines.on('SIGINT', () => lines.close());
  lines.prompt();
  let spoken: Locale | undefined;
  for await (const line of lines) {
    if (LEAVING.test(line.trim())) break;
    if (line.trim() !== '') {
      // The command's own name tells nothing where there is something else to go by.
      spoken = localeOfText(line.replace(COMMAND, '')) ?? spoken ?? localeOfText(line);
      say(`\n${await replyTo(line, { app, bold, locale: locale ?? spoken ?? 'zh-CN' })}\n`);
    }
    lines.prompt();
  }
  lines.close();
  if (isTerminal) say(wordsOf(locale ?? spoken ?? 'zh-CN').terminal.bye);
}

async function replyTo(
  line: string,
  { app, bold, locale }: Pick<Chat, 'app' | 'bold'> & { readonly locale: Locale },
): Promise<string> {
  const request = { ...parseLine(line, commands), locale, place: {}, mayManage: false };
  try {
    const reply = await handleRequest(request, app);
    if (reply.kind === 'form') throw new TypeError('a line cannot be answered with a form');
    return showBody(reply.body, bold);
  } catch (error) {
    // One line that broke something must not end the chat. Its user is the operator, who may see what it was.
    const id = newErrorId();
    const trace = error instanceof Error ? error.stack : String(error);
    return `${showBody(apologise(id, request, app).body, bold)}\n\n${id}: ${trace}`;
  }
}
