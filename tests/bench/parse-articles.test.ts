import { describe, expect, it } from 'vitest';
import { UsageError } from '../../bench/command-line.ts';
import { parseArticles } from '../../bench/parse-articles.ts';

const TEXT = '小明吃了苹果。小红喝了牛奶。';
const line = (article: object) =>
  JSON.stringify({ id: 'a', lang: 'zh', title: '一天', text: TEXT, ...article });
const asked = (question: object) => line({ questions: [{ id: 'q', q: '谁喝了牛奶？', ...question }] });
const questionsOf = (content: string) => parseArticles(content, 'f').articles[0]?.questions;

describe('parseArticles', () => {
  it('reads a line an article, past a byte order mark and empty lines', () => {
    const { articles } = parseArticles(`\ufeff${line({})}\r\n\n${line({ id: 7 })}\n`, 'f');
    expect(articles.map(({ id }) => id)).toEqual(['a', '7']);
    expect(articles[0]).toEqual({ id: 'a', lang: 'zh', title: '一天', text: TEXT, questions: [] });
  });

  it('gives what may be missing its meaning', () => {
    expect(parseArticles('{"text":"甲。","title":null}', 'f').articles).toEqual([
      { id: '1', lang: 'zh', title: '', text: '甲。', questions: [] },
    ]);
    expect(questionsOf(asked({ answerable: false }))).toEqual([
      { id: 'q', q: '谁喝了牛奶？', answers: [], answerable: false },
    ]);
    // Not told whether it can be answered: where there are answers it can.
    expect(questionsOf(asked({ answers: [{ text: '小红', start: 7 }] }))?.[0]?.answerable).toBe(true);
    expect(questionsOf(asked({}))?.[0]?.answerable).toBe(false);
    expect(questionsOf(line({ questions: [{ q: '谁？' }] }))?.[0]?.id).toBe('a#1');
  });

  it('finds a span anew that does not stand where it starts, and counts what it does not find', () => {
    const file = [
      asked({ answers: [{ text: '小红', start: 7 }] }),
      asked({ answers: [{ text: '小红', start: 0 }], evidences: [{ text: '小红喝了牛奶。' }] }),
      // 小 stands twice, and 小刚 nowhere: both stay where they were said to be.
      asked({
        answers: [
          { text: '小', start: 3 },
          { text: '小刚', start: 2 },
        ],
      }),
    ].join('\n');
    const { articles, moved, lost } = parseArticles(file, 'f');
    expect({ moved, lost }).toEqual({ moved: 2, lost: 2 });
    const spans = articles.flatMap(({ questions }) =>
      questions.flatMap(({ answers, evidences = [] }) => [...answers, ...evidences]),
    );
    expect(spans.map(({ start }) => start)).toEqual([7, 7, 7, 3, 2]);
  });

  it('counts code points, or UTF-16 units where these alone are given or alone fit', () => {
    const answer = (span: object) =>
      questionsOf(
        line({ text: `𠮷野家。${TEXT}`, questions: [{ q: '谁？', answers: [{ text: '小红', ...span }] }] }),
      )?.[0]?.answers[0];
    // 𠮷 is one code point of two units, so that the 11th code point is the 12th unit.
    for (const span of [{ start: 11 }, { start: 11, start16: 12 }, { start16: 12 }, { start: 12 }])
      expect(answer(span)).toEqual({ text: '小红', start: 11, start16: 12 });
  });

  it.each([
    ['', 'f is empty: it needs one JSON object a line.'],
    [' \n\n', 'f is empty'],
    [`${line({})}\n{"id":"x"`, 'f, line 2: no JSON object ('],
    ['[]', 'f, line 1: '],
    ['3', 'f, line 1: no article, but 3.'],
    ['{"id":"x"}', 'f, line 1: text is missing.'],
    [asked({ q: 5 }), 'f, line 1: questions.0.q: expected string, found 5.'],
    [asked({ answers: '小红' }), 'f, line 1: questions.0.answers: expected Array, found "小红".'],
    [
      asked({ answers: [{ text: '小红', start: -1 }] }),
      'questions.0.answers.0.start: expected >=0, found -1.',
    ],
    [asked({ answerable: true }), 'f, line 1: “谁喝了牛奶？” is answerable, but has no answers.'],
  ])('refuses %j, and says where and why', (content, message) => {
    expect(() => parseArticles(content, 'f')).toThrow(UsageError);
    expect(() => parseArticles(content, 'f')).toThrow(message);
  });
});
