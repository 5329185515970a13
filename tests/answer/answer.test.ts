import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import type { Passage } from '../../src/answer/outcomes.ts';
import { hostileArticle, hostileText } from '../reply/articles.ts';
import { articleOf, collect } from '../search/collections.ts';

const conference = articleOf(
  '世界先進製造業大會開幕',
  ['11月1日，世界先進製造業大會在山東省濟南市開幕。', '工業和信息化部部長肖亞慶致辭。'],
  [
    '2020年，我國製造業增加值達到26.6萬億元，佔全球比重近30%。',
    '規模連續11年位居世界第一。',
    '企業創新能力明顯提高。',
  ],
  ['要推動5G、大數據與製造業深度融合。', '會議由山東省人民政府主辦。'],
);
const library = articleOf(
  'The Town Library',
  ['The town library was opened in 1902.', 'Mary Field gave the money for it.'],
  ['It holds 40,000 books.', 'Visitors pay two dollars a year.'],
);
const both = collect(conference, library);

describe('answerQuestion', () => {
  it('does not say that a word is nowhere which the passage has in parts', () => {
    const lease = articleOf('租约', ['租户可养一只猫，不得影响邻居。', '垃圾每晚九点前投放。']);
    const answer = answerQuestion('能养猫吗？', collect(lease));
    if (answer.kind !== 'found') throw new Error(`not found: ${answer.confidence}`);
    expect(answer.matched).toContain('养猫');
    expect(answer.missing).toEqual([]);
  });

  it('finds the sentence, with everything that is to be said of it', () => {
    const answer = answerQuestion('2020年制造业增加值是多少？', collect(conference));
    if (answer.kind !== 'found') throw new Error(`not found: ${answer.confidence}`);
    const { passage, span, matched, missing, runnersUp, confidence, reasons } = answer;
    expect(passage.text).toBe('2020年，我國製造業增加值達到26.6萬億元，佔全球比重近30%。');
    expect(passage.citation).toMatchObject({ title: '世界先進製造業大會開幕', paragraph: 2, sentence: 1 });
    expect(conference.text.slice(span?.start, span?.end)).toBe('26.6萬億元');
    expect(matched).toEqual(['2020年', '制造业', '增加值']);
    expect(missing).toEqual([]);
    expect(confidence).toBeGreaterThan(0.5);
    expect(runnersUp.length).toBeLessThanOrEqual(3);
    expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(passage.score, 9);
    expect(answer.question).toBe('2020年制造业增加值是多少？');
  });

  it.each([
    ['誰致辭？', '1.2'],
    ['会议由谁主办？', '3.2'],
    ['制造业规模连续多少年世界第一？', '2.2'],
    ['When was the library opened?', '1.1'],
    ['How many books does it hold?', '2.1'],
    ['Who gave the money?', '1.2'],
  ])('%s is answered at %s of its article', (question, place) => {
    const answer = answerQuestion(question, both);
    const { sentence } = (answer.kind === 'found' ? answer.passage : answer.nearest) ?? {};
    expect(`${answer.kind} ${sentence?.paragraph}.${sentence?.number}`).toBe(`found ${place}`);
  });

  it.each([
    ['大会的门票多少钱？', '门票'],
    ['Who painted the ceiling?', 'ceiling'],
    ['恐龙为什么灭绝？', '恐龙'],
  ])('says that nothing answers %s, and that %s never occurs', (question, missing) => {
    const answer = answerQuestion(question, both);
    expect(answer.kind).toBe('not-found');
    expect(answer.missing).toContain(missing);
    expect(answer.confidence).toBeLessThan(1);
  });

  it('marks the nearest passage as no answer', () => {
    const answer = answerQuestion('大会的门票多少钱？', collect(conference));
    if (answer.kind === 'found') throw new Error(`found: ${answer.passage.text}`);
    expect(answer.nearest?.text).toContain('大會');
    expect(answer.missing).toEqual(['门票']);
  });

  it('names the words that never occur also where it answers: the asker sees what was not there', () => {
    const answer = answerQuestion('2020年制造业和服务业的增加值是多少？', collect(conference));
    if (answer.kind === 'not-found') throw new Error('not found');
    expect(answer.missing).toEqual(['服务业']);
  });

  it('answers alike whichever other articles stand beside', () => {
    const alone = answerQuestion('2020年制造业增加值是多少？', collect(conference));
    const beside = answerQuestion('2020年制造业增加值是多少？', both);
    if (alone.kind === 'not-found' || beside.kind === 'not-found') throw new Error('not found');
    expect(beside.passage.text).toBe(alone.passage.text);
    expect(beside.confidence).toBeCloseTo(alone.confidence);
  });

  it.each([
    ['2020年制造业增加值是多少？', '2020年製造業增加值是多少？'],
    ['大会在哪个城市开幕？', '大會在哪個城市開幕？'],
    ['谁致辞？', '誰致辭？'],
    ['服务业增加值是多少？', '服務業增加值是多少？'],
    ['什么和制造业深度融合？', '甚麼和製造業深度融合？'],
    ['恐龙为什么灭绝？', '恐龍為什麼滅絕？'],
  ])('answers %s and %s alike', (simplified, traditional) => {
    const essence = (question: string) => {
      const answer = answerQuestion(question, both);
      return answer.kind === 'found'
        ? [answer.passage.start, answer.passage.end, answer.span, answer.confidence]
        : [answer.nearest?.start, answer.missing.length, answer.confidence];
    };
    expect(essence(traditional)).toEqual(essence(simplified));
  });

  it('says whose language the articles are in where the question is in another, and nothing of what they say', () => {
    const answer = answerQuestion('How much did manufacturing add in 2020?', collect(conference));
    expect(answer).toMatchObject({ kind: 'not-found', otherLanguage: 'zh-Hans' });
    expect(answer).not.toHaveProperty('nearest');
    const english = { ...library, language: 'en' } as const;
    expect(answerQuestion('图书馆哪一年开放？', collect(english))).toMatchObject({ otherLanguage: 'en' });
    // Figures alone are in no language, and of these articles one is in the question's.
    expect(answerQuestion('1984?', collect(conference))).not.toHaveProperty('otherLanguage');
    const two = collect(conference, english);
    expect(answerQuestion('Who painted the moon?', two)).not.toHaveProperty('otherLanguage');
  });

  it('has nothing to say where there are no articles', () => {
    const answer = answerQuestion('制造业增加值是多少？', collect());
    expect({ ...answer }).toEqual({
      kind: 'not-found',
      question: '制造业增加值是多少？',
      missing: ['制造业', '增加值'],
      confidence: 0,
    });
    expect(answer.reasons).toEqual([]);
  });

  it('finds nothing in an article without sentences', () => {
    expect(answerQuestion('制造业', collect(articleOf('空'))).kind).toBe('not-found');
  });

  it.each(['', ' ', '？', '的', 'what', '什么', '\u200b', '🙂'])(
    'finds no answer to %j, which asks nothing',
    (question) => {
      expect(answerQuestion(question, collect(conference)).kind).toBe('not-found');
      expect(answerQuestion(question, both).kind).toBe('not-found');
    },
  );

  it('quotes any article truly, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.array(hostileArticle, { minLength: 1, maxLength: 2 }),
        hostileText,
        (articles, question) => {
          const answer = answerQuestion(question, collect(...articles));
          expect(answer.confidence).toBeGreaterThanOrEqual(0);
          expect(answer.confidence).toBeLessThanOrEqual(1);
          const passages: readonly Passage[] =
            answer.kind === 'found'
              ? [answer.passage, ...answer.runnersUp]
              : answer.nearest === undefined
                ? []
                : [answer.nearest];
          for (const { article, start, end, text, sentences, sentence } of passages) {
            expect(articles).toContain(article);
            expect(text).toBe(article.text.slice(start, end));
            expect(sentences).toContain(sentence);
          }
          if (answer.kind === 'found') {
            const { passage, span, runnersUp, matched } = answer;
            expect(
              runnersUp
                .flatMap(({ sentences }) => sentences)
                .filter((one) => passage.sentences.includes(one)),
            ).toEqual([]);
            if (span !== undefined) {
              expect(span.start).toBeGreaterThanOrEqual(passage.start);
              expect(span.end).toBeLessThanOrEqual(passage.end);
              expect(span.end).toBeGreaterThan(span.start);
            }
            for (const word of matched) expect(question).toContain(word);
          }
          for (const word of answer.missing) expect(question).toContain(word);
        },
      ),
      { numRuns: 60 },
    );
  });
});
