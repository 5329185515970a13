import { describe, expect, it } from 'vitest';
import { articleOf, collect, rank } from './collections.ts';

describe('what happens to who breaks a rule', () => {
  it.each([
    ['抄袭会怎么样？', ['严禁抄袭他人作品。', '一经发现，取消参赛资格。', '作品须在五月前寄出。'], 1],
    ['抄襲會怎麼樣？', ['嚴禁抄襲他人作品。', '一經發現，取消參賽資格。', '作品須在五月前寄出。'], 1],
    [
      'What happens if I copy?',
      ['Do not copy the work of others.', 'Those who do are banned.', 'Send yours by May.'],
      1,
    ],
    ['可以抄袭吗？', ['严禁抄袭他人作品。', '一经发现，取消参赛资格。', '作品须在五月前寄出。'], 0],
  ])('%s', (question, sentences, expected) => {
    // The ban has the question's words; the penalty that follows it is what is asked.
    expect(rank(question, collect(articleOf('规则 rules', sentences)))[0]?.sentence.text).toBe(
      sentences[expected],
    );
  });
});
