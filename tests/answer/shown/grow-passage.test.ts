import { describe, expect, it } from 'vitest';
import { growPassage } from '../../../src/answer/shown/grow-passage.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { articleOf, collect, rank } from '../../search/collections.ts';

/** The passage that the sentence beginning with `start` grows to. */
function grown(question: string, start: string, ...paragraphs: readonly (readonly string[])[]) {
  const found = rank(question, collect(articleOf('標題', ...paragraphs))).find(({ sentence }) =>
    sentence.text.startsWith(start),
  );
  if (found === undefined) throw new Error(`No sentence begins with ${start}`);
  return growPassage(found);
}

describe('growPassage', () => {
  it('is the sentence alone, as a rule', () => {
    const passage = grown('大桥全长多少米？', '全长', ['大桥建于1957年。', '全长1670米。', '桥上有铁路。']);
    expect(passage.text).toBe('全长1670米。');
    expect(passage.citation).toMatchObject({ paragraph: 1, sentence: 2 });
    expect(passage.citation.through).toBeUndefined();
  });

  it('takes the sentence before, where this one begins with a pronoun that it explains', () => {
    const passage = grown('方壯猷館長的專長是什麼？', '他的專長', [
      '首任館長是方壯猷。',
      '他的專長是考古。',
      '館址在武漢。',
    ]);
    expect(passage.text).toBe('首任館長是方壯猷。他的專長是考古。');
    expect(passage.sentence.text).toBe('他的專長是考古。');
    expect(passage.citation).toMatchObject({
      paragraph: 1,
      sentence: 1,
      through: { paragraph: 1, sentence: 2 },
    });
  });

  it('does not take it where it explains nothing that is asked', () => {
    const passage = grown('他的專長是什麼？', '他的專長', ['天氣很好。', '他的專長是考古。']);
    expect(passage.text).toBe('他的專長是考古。');
  });

  it('takes the sentence after an announcement', () => {
    const passage = grown('步骤有哪些？', '步骤如下', ['步骤如下：', '一是钻孔，二是注液。', '然后等待。']);
    expect(passage.text).toBe('步骤如下：一是钻孔，二是注液。');
    const quoted = grown('The mayor said what?', 'The mayor', ['The mayor said this:', 'We begin in May.']);
    expect(quoted.text).toBe('The mayor said this:We begin in May.');
  });

  it('takes the list that is announced, and no more than it', () => {
    const passage = grown(
      '注意事项有哪些？',
      '注意事项',
      ['注意事项如下：'],
      ['1. 提前储水。'],
      ['2. 关好阀门。', '以免漏水。'],
      ['特此通知。'],
    );
    expect(passage.sentences.map(({ text }) => text)).toEqual([
      '注意事项如下：',
      '1. 提前储水。',
      '2. 关好阀门。',
      '以免漏水。',
    ]);
    expect(passage.citation).toMatchObject({ paragraph: 1, through: { paragraph: 3, sentence: 2 } });
    const english = grown('What must be kept?', 'Keep', ['Keep these:'], ['(a) the key.'], ['(b) the pass.']);
    expect(english.sentences).toHaveLength(3);
  });

  it.each([
    ['1. 提前储水。', '2. 关好阀门。'],
    ['（一）提前储水。', '（二）关好阀门。'],
    ['• 提前储水。', '• 关好阀门。'],
    ['(a) 提前储水。', '(b) 关好阀门。'],
  ])('shows as much of an announced list as of one below a heading, by whole items: %s', (one, other) => {
    // Of 16 sentences at most: eight items of two, not the ninth.
    const items = Array.from({ length: 9 }, (_, at) => [at % 2 === 0 ? one : other, '以免漏水。']);
    const apart = grown('注意事项有哪些？', '注意事项', ['注意事项如下：'], ...items);
    expect(apart.sentences).toHaveLength(1 + 16);
    const together = grown('注意事项有哪些？', '注意事项', ['注意事项如下：', ...items.flat()]);
    expect(together.sentences).toHaveLength(1 + 16);
    // 1,500 UTF-16 code units at most: each of these is of 600 and more.
    const long = items.map(([item = '']) => [`${item}${'水'.repeat(600)}。`]);
    expect(grown('注意事项有哪些？', '注意事项', ['注意事项如下：'], ...long).sentences).toHaveLength(1 + 2);
  });

  it('shows a list below a heading from the article, of which a long one is heard in part alone', () => {
    const items = Array.from({ length: 7 }, (_, at) => `- 毛巾${at + 1}条。洗净晾干。`);
    const others = Array.from({ length: 300 }, (_, at) => `第${at + 1}天孩子们去看海。`);
    const camp = buildArticle({
      id: 'a',
      title: '夏令营',
      text: ['孩子们七月出发。', '## 携带物品', items.join('\n'), ...others].join('\n\n'),
      format: 'markdown',
    });
    const found = rank('携带物品有哪些？', collect(camp)).find(({ sentence }) =>
      sentence.text.startsWith('毛巾1条'),
    );
    if (found === undefined) throw new Error('The first item is not found');
    expect(growPassage(found).sentences).toHaveLength(1 + 14);
  });

  it('stays within the paragraph', () => {
    expect(grown('方壯猷的專長是什麼？', '他的專長', ['首任館長是方壯猷。'], ['他的專長是考古。']).text).toBe(
      '他的專長是考古。',
    );
    expect(grown('步骤有哪些？', '步骤如下', ['步骤如下：'], ['一是钻孔。']).text).toBe('步骤如下：');
  });
});
