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

  // What happens is asked of much else, and a word of a penalty then tells nothing.
  it.each([
    [
      'What happens when the kettle boils?',
      ['When the kettle boils the lid rattles.', 'Remove the lid first.'],
      0,
    ],
    [
      'What happens if the lease ends early?',
      ['If the lease ends early, the rent is owed in full.', 'The owner may charge for lamps.'],
      0,
    ],
    ['伤口会怎么样？', ['两天内伤口会发痒。', '停止用药请问医生。'], 0],
    ['明天气温会怎样？', ['明天气温回升。', '比赛取消。'], 0],
  ])('%s', (question, sentences, expected) => {
    expect(rank(question, collect(articleOf('说明 notes', sentences)))[0]?.sentence.text).toBe(
      sentences[expected],
    );
  });
});
