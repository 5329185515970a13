import { findQuoted } from '../../commands/quote.ts';
import { renderQuote } from '../reply/render-quote.ts';
import { runProgram } from './program.ts';
import { recordQuote } from './records.ts';
import { showBody } from './show.ts';

/** `npm run quote`: the exact sentence for half-remembered words or a place. */

process.exitCode = await runProgram(
  {
    usage: `Usage: npm run quote -- [--json] [--article ID] [--corpus DIR] [--locale en|zh-CN|zh-TW] ["words" | PLACE | -]
  PLACE    a paragraph (¶3) or a sentence of it (3.2); a telling sentence if nothing is given
  -        read words a line from standard input, and print a line for each with --json`,
    options: ['json', 'article', 'corpus', 'locale'],
    needsText: false,
    async answer(words, locale, args, library) {
      const collection = await library.open({}, { article: args.article });
      const quote = findQuoted(words, collection);
      return {
        record: recordQuote(quote, words, locale),
        show: (bold) => showBody(renderQuote(quote, { locale, articles: collection.articles.length }), bold),
      };
    },
  },
  process,
);
