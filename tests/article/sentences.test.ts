import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/article/sentences.ts';
import { processorTime } from '../processor-time.ts';

const split = (text: string) =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    // Chinese
    '制造业增加值从16.98万亿元增长到26.6万亿元。|占比提高到近30%。|第三句没有句号',
    '他来了吗？！|来了！！|好……',
    '他……走了。|“唉……”|她叹气。',
    '他说：“好！”然后走了。|她也走了。',
    '「他說：「好！」然後走了。」|「是嗎？」她問。',
    '“你好吗？”他问道。|没人回答。',
    '他说：“我们要努力。”|与会者鼓掌。',
    '深入落实“六稳”“六保”任务，加大力度。|要着眼于发展。',
    '增长2.5%。|（见图1。）|如下文（详见附录。）所述。',
    '我喜欢《你是谁？》这部电影。|《为什么？》也好。',
    '方法有效.|仿真表明,误差下降20%.|方法(SOS)收敛.',
    '1.引言是这样的。|包括:1.收入;2.支出。',
    '5G时代来了!|真的?|是。',
    '本文如此[1]。|下文如彼。[2][3]|再下文。',
    '他叫Dr.王。|他用U.S.的标准。',
    '短句；短句；短句。',
    // English
    'Dr. Li paid 3.5 yuan. | It cost $12,345.6 in all. | Fine',
    'J. R. R. Tolkien wrote it. | He lived in the U.S. for a year. | The U.S. Senate met at 5 p.m. on Monday. | It ended at 6 p.m. | The rest is history.',
    'Open until 4 pm. | Forty traders come. | It is on at 8 p.m. Eastern, 10 a.m. Saturday, 9 a.m. GMT and 4 p.m. Central European Time. | It ends at 11 p.m. | Central Hall opens at 7 a.m. and closes at 9 p.m. Central.',
    'The shop is open 8 a.m. – 5 p.m. on weekdays. | Come at 9 a.m. (GMT) or 8 p.m. New Year\'s Eve. | From 9 a.m. 12 people wait. | It ends at 8 p.m. Central European Summer Time. | She left at 3 a.m. | "Wait!" he said.',
    'It starts at 5 p.m. Sept. 3 and 6 p.m. Christmas Day. | Mayor Li left at 7 p.m. | Sunny days.',
    'See No. 5 of the list, e.g. this one, i.e. that. | He said no. | Then he left.',
    '"What?" he asked. | "I don\'t know!" she said. | Then silence.',
    'Visit https://example.com/a.b?x=1!y for more. | Yahoo! is a company. | What? | Yes!',
    'The end.[1] | Next one.[2][3] | Third.[4]|Fourth one.',
    '(This is a whole sentence.) | And another (with a note.) here. | The end',
    'He wrote "Yes." | Then he left. | It was the "second shock." | Bad.',
    'He waited... and left. | It cost $3... | But why?',
    'Smith et al. found it in Roe v. Wade. | Apple Inc. said so. | We met William P. Bell and A. A. Michelson.',
    '1. Introduction to it. | We did Fig. 3 well. | In Jan. 2020 it rose.',
    'The score was 12. | They lost by 3. | In 1990. | Version 2. | It ended.',
    'They number 30,000. | During the war many left. | He chose two: 1. the north; 2. the south.',
    'It works . | The results are good .',
    'The constructor. | Each __proto__ is a word. | A toString. | Bad hasOwnProperty!',
  ])('%s', (marked) => {
    const sentences = marked.split('|').map((sentence) => sentence.trim());
    expect(split(marked.replaceAll(' | ', ' ').replaceAll('|', ''))).toEqual(sentences);
  });

  it('splits a long quotation inside', () => {
    const sentences = [
      '他说：“第一句话是很长的一句话，讲了很多的事情。',
      '第二句话也是很长的一句话，同样讲了很多的事情。',
      '第三句话短。”',
      '会议结束。',
    ];
    expect(split(sentences.join(''))).toEqual(sentences);
  });

  it('ends a sentence at ； only behind a long clause', () => {
    const long = `${'为了加强管理，规范秩序，保护权益，'.repeat(4)}制定办法；`;
    expect(split(`${long}另行规定的除外。`)).toEqual([long, '另行规定的除外。']);
  });

  it('runs on over the line ends of a wrapped paragraph', () => {
    expect(split('It was long\nand wrapped. Then\nit ended.')).toEqual([
      'It was long\nand wrapped.',
      'Then\nit ended.',
    ]);
  });

  it('splits only the given range', () => {
    expect(splitSentences('甲。乙。丙。丁。', 2, 6)).toEqual([
      { start: 2, end: 4 },
      { start: 4, end: 6 },
    ]);
  });

  const pieces =
    '。 ！ ？ … ； . ! ? “ ” 「 」 （ ） ( ) " [ ] [1] ’ 《 》 中 文 然后 说 道 a Bc U.S. Dr. 3 5.2 \n 　 \u00a0 𠮷 e.g. ， ：'.split(
      ' ',
    );
  const mixture = fc.array(
    fc.oneof(fc.constantFrom(...pieces, ' '), fc.string({ unit: 'binary', maxLength: 3 })),
    { maxLength: 60 },
  );

  it('puts every character that is not white into exactly one trimmed sentence, in order', () => {
    fc.assert(
      fc.property(mixture, (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text, 0, text.length)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time linear in the length, whatever the text', () => {
    for (const piece of [
      '“',
      '（“',
      '.',
      '(a. ',
      '！”',
      '“！',
      '。[1',
      '. ',
      '……',
      '[1] ',
      '中文，',
      '"a. ',
    ]) {
      const text = piece.repeat(400_000 / piece.length);
      // 5 MB a second leaves 80 ms; a quadratic scan would take minutes.
      expect(
        processorTime(() => splitSentences(text, 0, text.length)),
        piece,
      ).toBeLessThan(3000);
    }
  });
});
