import { describe, expect, it } from 'vitest';
import { ownQuestions } from '../../../src/answer/starters/own-questions.ts';
import { suggestQuestions } from '../../../src/answer/starters.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { collect } from '../../search/collections.ts';

const article = (title: string, ...lines: readonly string[]) =>
  buildArticle({ id: 'a', title, text: lines.join('\n\n'), format: 'markdown' });

const library = article(
  '竹影圖書館常見問題',
  '竹影圖書館在老車站二樓，共有四萬冊書。',
  'Q：辦借書證要帶什麼？',
  'A：請帶身分證和一張兩吋照片。十歲以下由家長代辦。',
  'Q2：一次可以借幾本書？',
  'A：每人最多八本。',
  'Q：為何？',
  '沒有原因。',
);
const hostel = article(
  'Pine Hostel: questions',
  'Pine Hostel has forty beds.',
  '## 1. Can I bring my dog?',
  'Dogs are welcome in the garden rooms.',
  '## Can I pay by card?',
  '## When is breakfast served?',
  'Breakfast is served from 7 am to 10 am.',
);

describe('questions an article asks itself', () => {
  it('are offered as they are, without letters and numbers, each with what is said below', () => {
    expect(ownQuestions(library).map(({ question, sentence }) => [question, sentence.text])).toEqual([
      ['辦借書證要帶什麼？', 'A：請帶身分證和一張兩吋照片。'],
      ['一次可以借幾本書？', 'A：每人最多八本。'],
    ]);
    // What is not answered below is asked in vain.
    expect(ownQuestions(hostel).map(({ question }) => question)).toEqual([
      'Can I bring my dog?',
      'When is breakfast served?',
    ]);
  });

  it.each([
    ['## 2.1 How is it made?', 'How is it made?'],
    ['2.5 million people live where?', '2.5 million people live where?'],
    ['（三）何時開門營業？', '何時開門營業？'],
    ['問題二：何時開門營業？', '何時開門營業？'],
  ])('lose their number and nothing else: %s', (line, question) => {
    const own = article('水', line, '每天上午九點。', 'It is said here.');
    expect(ownQuestions(own).map((one) => one.question)).toEqual([question]);
  });

  it.each([
    [library, '一次可以借幾本書？'],
    [hostel, 'When is breakfast served?'],
  ])('are the first to start with', async (own, question) => {
    const starters = await suggestQuestions(own, collect(own));
    expect(starters[0]?.kind).toBe('own');
    expect(starters.map((one) => one.question)).toContain(question);
  });
});
