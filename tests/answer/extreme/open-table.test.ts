import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { collect } from '../../search/collections.ts';

/** What is shown to a question on a table, and the bold words. */
function shown(question: string, ...rows: readonly string[]) {
  const text = `${rows[0]}\n|---|---|---|\n${rows.slice(1).join('\n')}`;
  const article = buildArticle({
    id: 'a',
    title: /\p{Script=Han}/u.test(question) ? '一覽' : 'Overview',
    text,
    format: 'markdown',
  });
  const answer = answerQuestion(question, collect(article));
  const passage = answer.kind === 'found' ? answer.passage : answer.nearest;
  return { rows: passage?.sentences.length, bold: answer.kind === 'found' ? answer.span : undefined };
}

describe('a table of which the most is asked, and which cannot be compared', () => {
  it.each([
    [
      'Which bar closes the latest?',
      [
        '| Bar | Opens | Closes |',
        '| Crown | 17:00 | 22:00 |',
        '| Anchor | 18:00 | 02:00 |',
        '| Mill | 16:00 | 23:00 |',
      ],
    ],
    [
      'Which hotel has the highest rating?',
      [
        '| Hotel | Rating | Town |',
        '| Ash | 4.5/5 | Ulm |',
        '| Birch | 3.1/5 | Bern |',
        '| Cedar | 4.9/5 | Linz |',
      ],
    ],
    [
      '哪家店关门最晚？',
      [
        '| 店 | 开门 | 关门 |',
        '| 甲记 | 9点 | 晚上10点 |',
        '| 乙记 | 10点 | 晚上12点 |',
        '| 丙记 | 8点 | 晚上9点 |',
      ],
    ],
  ])('is shown with all its rows, none bold: %s', (question, rows) => {
    expect(shown(question, ...rows)).toEqual({ rows: rows.length - 1, bold: undefined });
  });

  it.each([
    // Which row is meant is told by its name.
    [
      'What time does Crown close at the latest?',
      ['| Bar | Opens | Closes |', '| Crown | 17:00 | 22:00 |', '| Anchor | 18:00 | 02:00 |'],
    ],
    // A row says it in words.
    ['最大长度是多少？', ['| 项目 | 数值 | 备注 |', '| 最大长度 | 50米 | 含缆 |', '| 宽度 | 4米 | 无 |']],
  ])('is not where a row is told in words: %s', (question, rows) => {
    expect(shown(question, ...rows).rows).toBe(1);
  });
});
