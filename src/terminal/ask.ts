import { answerAsked } from '../../commands/ask.ts';
import { renderAnswer } from '../reply/render-answer.ts';
import { runProgram } from './program.ts';
import { recordAnswer } from './records.ts';
import { showBody } from './show.ts';
import { showReasons } from './show-reasons.ts';

/** `npm run ask`: the passage that answers a question, where it stands, and why it was chosen. */

process.exitCode = await runProgram(
  {
    usage: `Usage: npm run ask -- [--json] [--why] [--article ID] [--corpus DIR] [--locale en|zh-CN|zh-TW] "question" | -
  -        read a question a line from standard input, and print a line for each with --json
  --json   print the outcome as one line of JSON
  --why    list the features that decided, each with its meaning, and the runner-up's; where the articles do not
           say, what decided that`,
    options: ['json', 'why', 'article', 'corpus', 'locale'],
    needsText: true,
    async answer(question, locale, args, library) {
      const collection = await library.open({}, { article: args.article });
      const answer = answerAsked(question, collection);
      return {
        record: recordAnswer(answer, locale),
        show: (bold) => {
          const body = renderAnswer(answer, { locale, articles: collection.articles.length });
          return `${showBody(body, bold)}\n\n${showReasons(answer, { locale, full: args.why })}`;
        },
      };
    },
  },
  process,
);
