import { chooseArticle } from '../../commands/article-option.ts';
import { readLength, summaryCount } from '../../commands/summary.ts';
import { summarize } from '../answer/summary.ts';
import { renderSummary } from '../reply/render-summary.ts';
import { runProgram } from './program.ts';
import { recordSummary } from './records.ts';
import { showBody } from './show.ts';

/** `npm run summary`: the sentences that sum up an article best. */

process.exitCode = await runProgram(
  {
    usage: `Usage: npm run summary -- [--json] [--length short|medium|long] [--corpus DIR] [--locale en|zh-CN|zh-TW] [ARTICLE | -]
  ARTICLE  an article's id or title; the newest if left out
  -        read an article a line from standard input, and print a line for each with --json`,
    options: ['json', 'length', 'article', 'corpus', 'locale'],
    needsText: false,
    async answer(text, locale, args, library) {
      const named = text === '' ? args.article : text;
      const { article, collection, chosenFrom } = await chooseArticle(library, {}, named);
      const summary = summarize(article, summaryCount(readLength(args.length), article), collection);
      const context = { locale, ...(chosenFrom === undefined ? {} : { chosenFrom }) };
      return {
        record: recordSummary(summary, locale),
        show: (bold) => showBody(renderSummary(summary, context), bold),
      };
    },
  },
  process,
);
