import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../../src/article/build.ts';
import { emptyHeading } from '../../../../src/search/confidence/lacking/empty-heading.ts';
import { hearQuestion } from '../../../../src/search/search.ts';
import { collect } from '../../collections.ts';

/** The feature of the sentence that has these words. */
function emptinessFor(question: string, words: string, blocks: readonly string[]): number {
  const article = buildArticle({ id: 'a', title: 't', text: blocks.join('\n\n'), format: 'markdown' });
  const hearing = hearQuestion(question, collect(article));
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const seat = hearing.seats.find(({ first, index }) => sentences[first + index]?.text.includes(words));
  if (seat === undefined) throw new Error(`“${question}” does not look at “${words}”`);
  return emptyHeading(seat.scene, seat.index);
}

const HOURS = ['## Opening hours', '### Weekdays', 'The library is open from 9:00 to 17:00.'];
const WATER = ['一、停水安排', '（一）停水范围', '9号楼和10号楼。', '（二）停水时间', '周一上午。'];

describe('asked what a heading of the article says, a sentence that has little of it', () => {
  it.each([
    ['What are the opening hours?', 'from 9:00', [...HOURS, '### Weekends', 'Closed.']],
    ['停水安排是什么？', '周一上午', WATER],
    ['停水安排是什麼？', '週一上午', ['一、停水安排', '（一）停水時間', '週一上午。']],
  ])('may answer where it has parts below: %s', (question, words, blocks) => {
    expect(emptinessFor(question, words, ['Welcome.', ...blocks])).toBe(0);
  });

  it.each([
    [
      'What are the opening hours?',
      'Adults pay',
      ['## Opening hours', '## Prices', 'Adults pay four pounds.'],
    ],
    [
      'What are the opening hours?',
      'Adults pay',
      ['## Prices', 'Adults pay four pounds.', '## Opening hours'],
    ],
    ['停水安排是什么？', '周一上午', ['## 停水安排', '## 停电', '周一上午。']],
  ])('does not where nothing stands below: %s (%s)', (question, words, blocks) => {
    expect(emptinessFor(question, words, ['Welcome.', ...blocks])).toBe(1);
  });

  it('is left to the other measures where the heading was in a table of contents only', () => {
    const contents = ['## Opening hours', '## Prices'];
    const blocks = [...contents, '## Opening hours', 'From nine to five.', '## Prices', 'Four pounds.'];
    expect(emptinessFor('What are the opening hours?', 'Four pounds', blocks)).toBe(0);
  });
});
