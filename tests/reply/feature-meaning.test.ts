import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/reply/feature-meaning.ts';
import { judgingZhCN } from '../../src/reply/words/features/judging-zh-CN.ts';
import { judgingZhTW } from '../../src/reply/words/features/judging-zh-TW.ts';
import { rankingZhCN } from '../../src/reply/words/features/ranking-zh-CN.ts';
import { rankingZhTW } from '../../src/reply/words/features/ranking-zh-TW.ts';
import { CONFIDENCE_FEATURES } from '../../src/search/confidence/features.ts';
import { FEATURES } from '../../src/search/features/index.ts';

const ranking = FEATURES.map(({ name }) => name).sort();
const judging = [...CONFIDENCE_FEATURES.map(({ name }) => name), 'bias'].sort();

describe('the words for features', () => {
  it.each([
    ['ranking, zh-CN', rankingZhCN, ranking],
    ['ranking, zh-TW', rankingZhTW, ranking],
    ['judging, zh-CN', judgingZhCN, judging],
    ['judging, zh-TW', judgingZhTW, judging],
  ])('%s: there are some for each feature, and for none that is no more', (_, words, names) => {
    expect(Object.keys(words).sort()).toEqual(names);
    for (const meaning of Object.values(words)) expect(meaning).toMatch(/\p{Script=Han}/u);
  });

  it('are those of the use: the same name may say another thing', () => {
    expect(meaningOf('asks', { use: 'ranking', locale: 'en' })).toBe('is a question itself');
    expect(meaningOf('bias', { use: 'judging', locale: 'zh-TW' })).toBe('每個問題都從這裡算起');
    expect(meaningOf('right', { use: 'ranking', locale: 'zh-CN' })).not.toBe(
      meaningOf('right', { use: 'judging', locale: 'zh-CN' }),
    );
  });

  it('are none for a rule', () => {
    expect(meaningOf('right > 0.1, asks ≤ 0', { use: 'ranking', locale: 'zh-CN' })).toBeUndefined();
  });
});
