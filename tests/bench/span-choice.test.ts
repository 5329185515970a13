import { describe, expect, it } from 'vitest';
import { toChoice } from '../../bench/fit/gather-spans.ts';
import type { SpanCandidate } from '../../src/answer/span/candidates.ts';
import { SPAN_FEATURES } from '../../src/answer/span/features/features.ts';

const TEXT = '瑞士商人朱尔·雷邦德于1914年设计';

function candidate(words: string): SpanCandidate {
  const start = TEXT.indexOf(words);
  return {
    kind: 'phrase',
    kinds: new Set(['phrase']),
    span: { start, end: start + words.length },
    values: SPAN_FEATURES.map(() => 0.5),
    isAgent: false,
  };
}

function rightOf(answer: string, ...words: readonly string[]) {
  const question = { answers: [{ text: answer, start: TEXT.indexOf(answer) }] };
  return [...toChoice(words.map(candidate), question, { group: 'a', text: TEXT }).right];
}

describe('toChoice', () => {
  it('takes for right what is about as near to the answer as the nearest, and nothing else', () => {
    // 2·6/(6+6) = 1; 2·6/(6+10) = 0.75 ≥ 0.6; 2·2/(6+2) = 0.5 < 0.6; 1914年 holds nothing of it. The last row is “none”.
    const right = rightOf('朱尔·雷邦德', '朱尔·雷邦德', '瑞士商人朱尔·雷邦德', '朱尔', '1914年');
    expect(right).toEqual([1, 1, 0, 0, 0]);
  });

  it('takes none for right where none holds an answer or is held by one', () => {
    expect(rightOf('朱尔·雷邦德', '1914年')).toEqual([0, 1]);
  });

  it('gives the row that stands for none no evidence', () => {
    const question = { answers: [{ text: '1914年', start: 11 }] };
    const { rows, values } = toChoice([candidate('1914年')], question, { group: 'a', text: TEXT });
    expect(rows).toBe(2);
    expect([...values.subarray(SPAN_FEATURES.length)]).toEqual(SPAN_FEATURES.map(() => 0));
  });
});
