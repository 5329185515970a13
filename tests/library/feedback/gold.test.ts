import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../src/article/build.ts';
import { sentencesOf } from '../../../src/article/sentences-of.ts';
import { gatherGold } from '../../../src/library/gold.ts';
import type { Verdict, Vote } from '../../../src/library/store/feedback/feedback.ts';

/** The character beyond the first plane is one code point and two UTF-16 units. */
const TEXT = '𠮷野家开业。港内有四十艘船。灯塔由安娜建造。';
const article = buildArticle({ id: 'a1', title: '港', text: TEXT });
const mark = (sentence: number, version = '1') => ({ article: 'a1', version, sentence });
const GOOD = { kind: 'good' } as const;
const BAD = { kind: 'bad' } as const;

const vote = (verdict: Verdict, more: Partial<Vote> = {}): Vote => ({
  question: '有多少艘船？',
  answered: true,
  shown: mark(1),
  verdict,
  at: 0,
  ...more,
});
const gather = (votes: readonly Vote[]) =>
  gatherGold(votes, {
    server: '9',
    readArticle: async (_, version) => (version === '1' ? article : undefined),
  });
const SHIPS = { text: '港内有四十艘船。', start: 6, start16: 7 };
const LIGHT = { text: '灯塔由安娜建造。', start: 14, start16: 15 };

async function questionsOf(votes: readonly Vote[]) {
  const { rows, ...left } = await gather(votes);
  return { questions: rows.flatMap(({ questions }) => questions), ...left };
}

describe('what votes say for certain', () => {
  it('is an article with its questions, in the form of the evaluation data', async () => {
    const { rows } = await gather([vote(GOOD)]);
    const question = { q: '有多少艘船？', answers: [SHIPS], answerable: true, evidences: [SHIPS] };
    expect(rows).toEqual([
      {
        id: '9/a1v1',
        lang: 'zh',
        title: '港',
        format: 'plain',
        text: TEXT,
        questions: [{ id: '9/a1v1#1', ...question }],
      },
    ]);
    expect([...TEXT].slice(SHIPS.start).join('').startsWith(SHIPS.text)).toBe(true);
    expect(TEXT.slice(SHIPS.start16).startsWith(SHIPS.text)).toBe(true);
  });

  it.each<[string, readonly Vote[], object]>([
    [
      'the sentence chosen instead',
      [vote({ kind: 'another', sentence: mark(2) })],
      { answers: [LIGHT], answerable: true },
    ],
    ['that it should have declined', [vote({ kind: 'should-decline' })], { answers: [], answerable: false }],
    ['that it rightly declined', [vote(GOOD, { answered: false })], { answers: [], answerable: false }],
    [
      'what a declined question was answered by',
      [vote({ kind: 'another', sentence: mark(1) }, { answered: false })],
      { answers: [SHIPS], answerable: true },
    ],
    [
      'both of two right sentences',
      // One speaks against the first, so that it takes two for it.
      [vote({ kind: 'another', sentence: mark(2) }), vote(GOOD), vote(GOOD)],
      { answers: [SHIPS, LIGHT], answerable: true },
    ],
    [
      'what two chose against one that says something else',
      [...[1, 2].map(() => vote({ kind: 'another', sentence: mark(2) })), vote({ kind: 'something-else' })],
      { answers: [LIGHT], answerable: true },
    ],
    // For the sentence 2 − 1, for declining 1 − 2.
    ['what most say', [vote(GOOD), vote(GOOD), vote({ kind: 'should-decline' })], { answers: [SHIPS] }],
  ])('%s', async (_, votes, expected) => {
    expect((await questionsOf(votes)).questions).toMatchObject([expected]);
  });

  it.each<[string, readonly Vote[]]>([
    ['👎 alone', [vote(BAD)]],
    ['👎 of a question that was declined', [vote(BAD, { answered: false })]],
    ['something else', [vote({ kind: 'something-else' })]],
    [
      'a sentence that one chose where another says something else',
      [vote({ kind: 'another', sentence: mark(2) }), vote({ kind: 'something-else' })],
    ],
    [
      'what one found where it was declined and another says is elsewhere',
      [
        vote({ kind: 'another', sentence: mark(1) }, { answered: false }),
        vote({ kind: 'something-else' }, { answered: false }),
      ],
    ],
    ['as many for it as against it', [vote(GOOD), vote(BAD)]],
    [
      'both that it answers and that nothing does',
      // For the sentence 2, for declining 3 − 2.
      [
        vote({ kind: 'another', sentence: mark(2) }),
        vote({ kind: 'another', sentence: mark(2) }),
        ...Array.from({ length: 3 }, () => vote(GOOD, { answered: false })),
      ],
    ],
  ])('is not %s', async (_, votes) => {
    expect(await questionsOf(votes)).toEqual({ questions: [], uncertain: 1, lost: 0 });
  });

  it('keeps texts apart, and counts those that are not kept', async () => {
    const declined = vote(GOOD, { answered: false, question: '谁？' });
    const { questions, lost } = await questionsOf([
      vote(GOOD),
      vote(BAD, { shown: mark(1, '2') }),
      vote(GOOD, { shown: mark(0, '2') }),
      declined,
    ]);
    expect(questions).toMatchObject([{ answers: [SHIPS] }, { q: '谁？', answerable: false }]);
    expect(lost).toBe(1);
    const nothingNear: Vote = { question: '何？', answered: false, verdict: GOOD, at: 0 };
    expect(await questionsOf([nothingNear])).toEqual({ questions: [], uncertain: 0, lost: 0 });
  });

  it('never takes a sentence that there is not for a question without an answer', async () => {
    const strange = vote({ kind: 'another', sentence: mark(99) });
    expect(await questionsOf([strange])).toEqual({ questions: [], uncertain: 0, lost: 1 });
  });

  it('is a sentence of the text at its offsets, whatever the votes', async () => {
    const verdicts = fc.oneof(
      fc.constantFrom<Verdict>(GOOD, BAD, { kind: 'something-else' }, { kind: 'should-decline' }),
      fc.nat(3).map((place): Verdict => ({ kind: 'another', sentence: mark(place) })),
    );
    const votes = fc.array(
      fc.record({
        verdict: verdicts,
        answered: fc.boolean(),
        place: fc.nat(2),
        question: fc.constantFrom('谁？', '誰？', '几？'),
      }),
      { maxLength: 12 },
    );
    const texts = sentencesOf(article).map(({ text }) => text);
    await fc.assert(
      fc.asyncProperty(votes, async (some) => {
        const { rows } = await gather(
          some.map(({ verdict, answered, place, question }) =>
            vote(verdict, { answered, question, shown: mark(place) }),
          ),
        );
        for (const { answers, answerable } of rows.flatMap(({ questions }) => questions)) {
          expect(answerable).toBe(answers.length > 0);
          for (const { text, start16, start } of answers) {
            expect(texts).toContain(text);
            expect(TEXT.indexOf(text)).toBe(start16 ?? start);
          }
        }
      }),
    );
  });
});
