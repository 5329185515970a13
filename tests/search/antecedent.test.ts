import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/search/features/index.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { articleOf, collect } from './collections.ts';

/** A feature's values for the sentences of one paragraph. */
function valuesOf(name: string, question: string, ...sentences: readonly string[]): readonly number[] {
  const feature = FEATURES.find((one) => one.name === name);
  if (feature === undefined) throw new RangeError(`No feature ${name}.`);
  return hearQuestion(question, collect(articleOf('', sentences))).seats.map(({ scene, index }) =>
    feature.value(scene, index),
  );
}

describe('a sentence that says by a pronoun what is asked', () => {
  it('points to the date in the one before', () => {
    const [told, ...others] = valuesOf(
      'antecedent.time',
      '大桥在哪一年垮塌？',
      '1974年10月洪水冲毁了堤坝。',
      '同年十一月大桥垮塌。',
      '市民募捐重建。',
    );
    expect(told).toBeGreaterThan(0);
    expect(others).toEqual([0, 0]);
  });

  it('points to the person in the one before', () => {
    const chinese = ['王小明于1900年开办报馆。', '他呼吁禁止狩猎。'];
    expect(valuesOf('antecedent.person', '谁呼吁禁止狩猎？', ...chinese)[0]).toBeGreaterThan(0);
  });

  it('points to nobody where it names somebody itself', () => {
    const named = ['王小明于1900年开办报馆。', '李大同呼吁禁止狩猎。'];
    expect(valuesOf('antecedent.person', '谁呼吁禁止狩猎？', ...named)).toEqual([0, 0]);
  });

  it('points beyond a sentence that names nobody', () => {
    const between = ['王小明于1900年开办报馆。', '报馆三年后关门。', '他呼吁禁止狩猎。'];
    expect(valuesOf('antecedent.far', '谁呼吁禁止狩猎？', ...between)[0]).toBeGreaterThan(0);
  });

  it('does not tell itself when or who', () => {
    const dated = ['1974年10月洪水冲毁了堤坝。', '同年十一月大桥垮塌。'];
    expect(valuesOf('timeToldBefore', '大桥在哪一年垮塌？', ...dated)).toEqual([0, 1]);
    const named = ['王小明于1900年开办报馆。', '他呼吁禁止狩猎。'];
    expect(valuesOf('personToldBefore', '谁呼吁禁止狩猎？', ...named)).toEqual([0, 1]);
  });
});

describe('a reason', () => {
  it('stands before what follows from it', () => {
    const [why, therefore] = valuesOf(
      'reasonBefore',
      '为什么草原一片碧绿？',
      '箭竹每年五月萌发新芽。',
      '所以草原一片碧绿。',
    );
    expect(why).toBeGreaterThan(0);
    expect(therefore).toBe(0);
  });
});

describe('beside the sentence that matches best', () => {
  const sentences = ['市长姓王。', '大桥由工人建成。', '天气很好。', '鸟在飞。'];

  it('the one after it counts, and the one before it', () => {
    const [, , after, far] = valuesOf('afterLead', '大桥由谁建成？', ...sentences);
    expect(after).toBeGreaterThan(0);
    expect(far).toBe(0);
    expect(valuesOf('beforeLead', '大桥由谁建成？', ...sentences)[0]).toBeGreaterThan(0);
  });

  it('nothing counts in English', () => {
    const english = ['The mayor is called King.', 'Workers built the bridge.', 'The weather is fine.'];
    expect(valuesOf('afterLead', 'Who built the bridge?', ...english)).toEqual([0, 0, 0]);
  });
});
