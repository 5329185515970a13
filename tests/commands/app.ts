import { expect } from 'vitest';
import type { App, MessageReply, Reply, Request } from '../../commands/command.ts';
import { createStarters } from '../../commands/starters.ts';
import { createCorpusLibrary } from '../../src/library/corpus-library.ts';
import { createCollection } from '../../src/search/collection.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { makeArticle } from '../reply/articles.ts';

export const conference = makeArticle(
  [
    ['11月1日，世界先進製造業大會在山東省濟南市開幕。', '工業和信息化部部長肖亞慶致辭。'],
    [
      '2020年，我國製造業增加值達到26.6萬億元，佔全球比重近30%。',
      '製造業規模連續11年位居世界第一。',
      '企業創新能力明顯提高。',
    ],
    ['要實施智能製造工程，推動5G、大數據與製造業深度融合。', '會議由山東省人民政府主辦。'],
  ],
  {
    id: 'conference',
    title: '世界先進製造業大會開幕',
    publisher: '智通財經',
    date: '2021-11-01',
    source: 'https://example.com/conference',
    language: 'zh-Hant',
  },
);

export const library = makeArticle(
  [['The town library opened in 1902.', 'Mary Field gave the money for it.'], ['It holds 40,000 books.']],
  { id: 'library', title: 'The Town Library', author: 'A. Writer', date: '2022-05-06', language: 'en' },
);

/** An app over these articles, with the real dictionary and ranker, and questions to start with as the program has them. */
export function makeApp(articles = [conference]): App {
  const analyzer = createAnalyzer(createSegmenter());
  const library = createCorpusLibrary(createCollection(articles, analyzer));
  return { library, starters: createStarters(library) };
}

export function request(
  command: string,
  options: Request['options'] = {},
  locale: Request['locale'] = 'zh-TW',
): Request {
  return { command, options, locale, place: {}, mayManage: true };
}

/** A reply that must be a message. */
export function messageOf(reply: Reply): MessageReply {
  if (reply.kind !== 'message') expect.fail(`a ${reply.kind} instead of a message`);
  return reply;
}
