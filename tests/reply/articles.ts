import fc from 'fast-check';
import type { Passage } from '../../src/answer/outcomes.ts';
import { makePassage } from '../../src/answer/passage.ts';
import type { Article, Paragraph, Sentence } from '../../src/article/article.ts';

/** An article of the given paragraphs, each a list of sentences, put together as the article stage would. */
export function makeArticle(
  paragraphs: readonly (readonly string[])[],
  about: Partial<Omit<Article, 'text' | 'paragraphs'>> = {},
): Article {
  let text = '';
  const made: Paragraph[] = paragraphs.map((sentences, index) => {
    if (index > 0) text += '\n';
    const start = text.length;
    const placed: Sentence[] = sentences.map((sentence, place) => {
      const from = text.length;
      text += sentence;
      return { start: from, end: text.length, text: sentence, paragraph: index + 1, number: place + 1 };
    });
    return { number: index + 1, kind: 'prose', start, end: text.length, sentences: placed };
  });
  return {
    id: 'article',
    title: '标题',
    language: 'zh-Hans',
    format: 'plain',
    ...about,
    text,
    paragraphs: made,
  };
}

export function sentencesOf(article: Article): readonly Sentence[] {
  return article.paragraphs.flatMap(({ sentences }) => sentences);
}

/** The passage of the sentences at the given places of reading order, from 0. */
export function passageAt(article: Article, from: number, through = from): Passage {
  const sentences = sentencesOf(article).slice(from, through + 1);
  return makePassage({ article, sentences, score: 1 });
}

/** Words that begin something in Discord's Markdown, or that break what counts characters. */
const HOSTILE = [
  '**',
  '__',
  '~~',
  '||',
  '```js\n',
  '`',
  '\\',
  '\\\\',
  '> ',
  '>>> ',
  '# ',
  '-# ',
  '- ',
  '1. ',
  '[x](https://example.com)',
  'https://example.com/a_b*c',
  '<@123456789012345678>',
  '<@!1>',
  '<@&1>',
  '<#1>',
  '<t:1:R>',
  '<:a:1>',
  '<a:b:2>',
  '</ask:1>',
  '<id:guide>',
  '@everyone',
  '@here',
  ':smile:',
  '\r\n',
  '\u2028',
  '👨‍👩‍👧‍👦',
  '🇹🇼',
  'é',
  '「',
  '」',
  '制造业',
  '26.6万亿元',
  '。',
  ' ',
  'a',
];

/** Text of letters, Chinese, hostile pieces and long runs. */
export const hostileText = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...HOSTILE), weight: 6 },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }), weight: 2 },
      {
        arbitrary: fc
          .tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 1, max: 700 }))
          .map(([piece, times]) => piece.repeat(times)),
        weight: 1,
      },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((pieces) => pieces.join(''))
  // A sentence has no white space around it and is never empty.
  .map((text) => text.trim() || '甲');

/** An article of hostile texts, with hostile particulars. */
export const hostileArticle: fc.Arbitrary<Article> = fc
  .record({
    paragraphs: fc.array(fc.array(hostileText, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    }),
    title: hostileText,
    author: fc.option(hostileText, { nil: undefined }),
    publisher: fc.option(hostileText, { nil: undefined }),
    date: fc.option(fc.constant('2021-11-01'), { nil: undefined }),
    source: fc.option(fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)'), hostileText), {
      nil: undefined,
    }),
  })
  .map(({ paragraphs, title, author, publisher, date, source }) =>
    makeArticle(paragraphs, {
      title,
      ...(author !== undefined && { author }),
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { date }),
      ...(source !== undefined && { source }),
    }),
  );
