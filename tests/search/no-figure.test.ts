import { describe, expect, it } from 'vitest';
import { wrongFigure } from '../../src/search/features/right-figure.ts';
import { seatFirst } from './collections.ts';

function candidatesOf(question: string, sentence: string): readonly string[] {
  const { scene, index } = seatFirst(question, [sentence]);
  return (scene.evidence[index]?.candidates ?? []).map(({ kind }) => kind);
}

describe('what counts off or only introduces is no figure', () => {
  it.each([
    ['How many bees may be kept?', '(3) Bees may be kept with consent.', 'a number of a paragraph'],
    ['How many sheds are there?', '4. Sheds are there for tools.', 'a number of a line'],
    ['How many sheds are there?', 'Article 4 governs sheds.', 'a number of an article'],
    ['How many hedges are there?', 'As shown,[3] the hedges are high.', 'a footnote'],
    ['How many people work there?', 'The second casting worked.', 'a place in a row'],
    ['How many tenants are there?', 'One of the tenants keeps the key.', 'one of them'],
    ['How many people work there?', 'You may lose three months of it.', 'a duration'],
    ['公司有多少人？', '一家公司设在临江。', '一 as an article'],
    ['食堂有多少座位？', '公司食堂有一个大厅。', '一 as an article'],
    ['員工有多少？', '第四條 員工應當守時。', 'a number of an article'],
    ['员工有多少？', '第4条 员工应当守时。', 'a number of an article'],
    ['员工有多少？', '(2)员工应当守时。', 'a number of a paragraph'],
  ])('%s: %s (%s)', (question, sentence) => {
    expect(candidatesOf(question, sentence)).toEqual([]);
  });

  it.each([
    ['How many ships called in May?', 'In May 88 ships called.', 'a number before what is counted is no day'],
    ['How many guests came?', 'At last 2000 guests came.', 'nor a year'],
    ['How many times did they win?', 'They won twice.', 'twice'],
    ['How many keys are there?', 'There is one key to both keys.', 'one of what is counted'],
    ['她有几个孩子？', '她有一个孩子。', 'one of what is counted'],
    ['他排名多少？', '他排名第4。', 'a place is asked for'],
    ['How often is it sold?', '(2) It is sold four times a year.', 'beside the number of a paragraph'],
  ])('%s: %s has one (%s)', (question, sentence) => {
    expect(candidatesOf(question, sentence)).toContain('number');
  });
});

describe('a count that no figure and no word tells', () => {
  it.each([
    ['How many bees may be kept?', '(3) Bees may be kept with consent.', 2],
    ['公司有多少员工？', '公司员工来自各地。', 2],
    ['How many sisters sang?', 'Both sisters sang.', 0.5],
    ['有几名姐妹唱歌？', '姐妹双方都唱歌。', 0.5],
    ['How many sisters sang?', 'Three sisters sang.', 0],
  ])('%s %s: wrong by %d', (question, sentence, wrong) => {
    const { scene, index } = seatFirst(question, [sentence]);
    expect(wrongFigure(scene, index)).toBe(wrong);
  });
});
