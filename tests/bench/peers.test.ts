import { describe, expect, it } from 'vitest';
import { systemsBy } from '../../bench/answers/systems.ts';
import { bigramsOf } from '../../bench/peers/tokens.ts';
import { buildArticle } from '../../src/article/build.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const systems = systemsBy(createAnalyzer(createSegmenter()));
const text = '象牙产于非洲。商人把瓷器运往广州。constructor and __proto__ are words. 价格每年上涨。';
const article = buildArticle({ id: 'a', title: '贸易', text });

describe.each([...systems])('%s', (name, make) => {
  it('goes by its name', () => {
    expect(make().name).toBe(name);
  });

  it.each([
    ['瓷器运往哪里?', 1],
    ['constructor', 2],
    ['价格怎么样?', 3],
    ['瓷器運往哪裡?', 1],
  ])('finds the sentence for %s', (question, sentence) => {
    expect(make().open([article])(question).ranking()[0]).toBe(sentence);
  });

  it('is surer of what is there than of what is not', () => {
    const ask = make().open([article]);
    expect(ask('商人把瓷器运往哪里?').score).toBeGreaterThan(ask('谁发明了电话?').score);
  });

  it('searches an article of one sentence, and takes a question of nothing but marks', () => {
    const ask = make().open([buildArticle({ id: 'b', title: '', text: '象牙产于非洲。' })]);
    expect(
      ask('象牙产于哪里?')
        .ranking()
        .every((sentence) => sentence === 0),
    ).toBe(true);
    expect(() => ask('?!').ranking()).not.toThrow();
  });
});

describe('bigramsOf', () => {
  it('pairs Chinese characters, folded, and keeps other words whole', () => {
    expect(bigramsOf('發展５G網絡')).toEqual(['发展', '5g', '网络']);
    expect(bigramsOf('象牙塔')).toEqual(['象牙', '牙塔']);
    expect(bigramsOf('A 象 b-c')).toEqual(['a', '象', 'b', 'c']);
  });
});
