import { readConfig } from '../config.ts';
import { runForOperator } from '../run-for-operator.ts';
import { createPinyin } from '../text/pinyin.ts';
import { startChat } from './chat.ts';
import { openLibrary } from './open-library.ts';
import { localeOfEnvironment } from './program.ts';
import { boldFor } from './show.ts';

/** `npm run chat`: the bot in the terminal. */

const { env, stdin, stdout, stderr } = process;
await runForOperator(async () => {
  const { corpusDir } = readConfig({ environment: env, directory: process.cwd() });
  const library = await openLibrary(corpusDir, (line) => stderr.write(`${line}\n`));
  await startChat({
    app: { library, pinyin: createPinyin() },
    input: stdin,
    output: stdout,
    locale: localeOfEnvironment(env),
    bold: boldFor(stdout, env),
  });
});
