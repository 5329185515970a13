import { expect, it } from 'vitest';
import type { NewVote } from '../../../src/library/store/feedback/feedback.ts';
import { type Bench, LIMITS, START } from './contract.ts';
import { BY, content } from './texts.ts';

const DAY = 86_400_000;
/** 2027-01-15 is a Friday, 8:00 in the morning; its week began on the 11th. */
const TODAY = Date.UTC(2027, 0, 15);
const MONDAY = Date.UTC(2027, 0, 11);

const mark = (article: string, sentence = 0) => ({ article, version: '1', sentence });

export function vote(ballot: string, more: Partial<NewVote> = {}): NewVote {
  return {
    ballot,
    question: '谁？',
    answered: true,
    shown: mark('a1'),
    verdict: { kind: 'good' },
    ...more,
  };
}

export function describeFeedback({ store, pass, openAnother, changes }: Bench): void {
  const feedback = () => store().feedback;

  it('keeps votes with all their parts, and of their time the day', async () => {
    const better = { kind: 'another', sentence: mark('corpus-文', 12) } as const;
    await feedback().vote('1', vote('x', { question: '甲\0？' }));
    await feedback().vote('1', vote('y', { answered: false, verdict: better }));
    const { shown: _, ...nothing } = vote('z', { verdict: { kind: 'should-decline' } });
    pass(DAY);
    await feedback().vote('1', nothing);
    const expected = [
      { question: '甲\ufffd？', answered: true, shown: mark('a1'), verdict: { kind: 'good' }, at: TODAY },
      { question: '谁？', answered: false, shown: mark('a1'), verdict: better, at: TODAY },
    ];
    const other = await openAnother();
    const votes = await other.feedback.votes('1');
    expect(START).toBe(TODAY + 8 * 3_600_000);
    expect(votes.slice(0, 2)).toEqual(expect.arrayContaining(expected));
    expect(votes.slice(2)).toEqual([
      { question: '谁？', answered: true, verdict: { kind: 'should-decline' }, at: TODAY + DAY },
    ]);
    expect(await other.feedback.votes('2')).toEqual([]);
    expect(await other.feedback.judged()).toEqual(['1']);
  });

  it('replaces a vote by a later one of the same ballot, and takes it back', async () => {
    await feedback().vote('1', vote('x'));
    await feedback().vote('1', vote('x', { verdict: { kind: 'bad' } }));
    await feedback().vote('2', vote('x'));
    expect((await feedback().votes('1')).map(({ verdict }) => verdict.kind)).toEqual(['bad']);
    expect(await feedback().withdraw('1', 'y')).toBe(false);
    expect(await feedback().withdraw('1', 'x')).toBe(true);
    expect(await feedback().votes('1')).toEqual([]);
    expect(await feedback().votes('2')).toHaveLength(1);
  });

  it('counts one of many votes of one ballot that come at once', async () => {
    const other = await openAnother();
    await Promise.all(
      Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? store() : other).feedback.vote('1', vote('x'))),
    );
    expect(await feedback().votes('1')).toHaveLength(1);
  });

  it('forgets whose a vote was once it cannot be changed any more', async () => {
    await feedback().vote('1', vote('x'));
    await feedback().vote('1', vote('y'));
    pass(8 * DAY - 8 * 3_600_000 - 1);
    await store().sweep();
    expect(await feedback().withdraw('1', 'y')).toBe(true);
    pass(1);
    await store().sweep();
    expect(await feedback().withdraw('1', 'x')).toBe(false);
    expect(await feedback().votes('1')).toHaveLength(1);
    // Both without a ballot, they are two.
    await feedback().vote('1', vote('z'));
    pass(8 * DAY);
    await store().sweep();
    expect(await feedback().votes('1')).toHaveLength(2);
  });

  it('keeps no more votes than so many: the oldest make room', async () => {
    for (let i = 0; i < LIMITS.votes + 2; i++) {
      await feedback().vote('1', vote(`${i}`, { question: `${i}` }));
      pass(DAY);
    }
    await feedback().vote('2', vote('0'));
    expect((await feedback().votes('1')).map(({ question }) => question)).toEqual(['2', '3', '4', '5']);
    // One that is replaced needs no room.
    await feedback().vote('1', vote('5', { question: '5' }));
    expect(await feedback().votes('1')).toHaveLength(LIMITS.votes);
  });

  it('loses the votes about an article that is removed, and keeps those about one that is replaced', async () => {
    await store().add('1', content('一'), BY);
    await store().add('1', content('二'), BY);
    await store().add('1', content('三'), BY);
    await feedback().vote('1', vote('x'));
    await feedback().vote('1', vote('y', { shown: mark('a2') }));
    const better = { kind: 'another', sentence: mark('a1') } as const;
    await feedback().vote('1', vote('z', { shown: mark('a3'), verdict: better }));
    await feedback().vote('2', vote('x'));
    await store().replace('1', { id: 'a2', version: 1 }, content('四'), BY);
    const revision = await store().revision('1');
    await store().remove('1', 'a1');
    expect(await feedback().votes('1')).toMatchObject([{ shown: mark('a2') }]);
    // However late one comes.
    expect(await feedback().vote('1', vote('y'))).toBe('gone');
    expect(await feedback().vote('1', vote('y', { shown: mark('a3'), verdict: better }))).toBe('gone');
    expect(await feedback().votes('1')).toMatchObject([{ shown: mark('a2') }]);
    expect(await feedback().votes('2')).toHaveLength(1);
    expect(await store().revision('1')).toBe(revision + 1);
  });

  it('loses the votes about an article of the corpus that is hidden, there alone', async () => {
    const better = { kind: 'another', sentence: mark('corpus-文') } as const;
    for (const owner of ['1', '2']) {
      await feedback().vote(owner, vote('x', { shown: mark('corpus-文') }));
      await feedback().vote(owner, vote('y', { shown: mark('a3'), verdict: better }));
      await feedback().vote(owner, vote('z', { shown: mark('a3') }));
    }
    await store().hideCorpusArticle('1', 'corpus-文');
    expect(await feedback().votes('1')).toMatchObject([{ shown: mark('a3'), verdict: { kind: 'good' } }]);
    expect(await feedback().votes('2')).toHaveLength(3);
    // However late one comes, until it is shown again.
    expect(await feedback().vote('1', vote('x', { shown: mark('corpus-文') }))).toBe('gone');
    await store().showCorpusArticle('1', 'corpus-文');
    expect(await feedback().vote('1', vote('x', { shown: mark('corpus-文') }))).toBe('kept');
  });

  it('keeps votes for half a year', async () => {
    await feedback().vote('1', vote('x'));
    pass(DAY);
    await feedback().vote('1', vote('y'));
    // The first is of the beginning of its day, and it is 8:00.
    pass((26 * 7 - 1) * DAY - 8 * 3_600_000 - 1);
    await store().sweep();
    expect(await feedback().votes('1')).toHaveLength(2);
    pass(1);
    await store().sweep();
    expect(await feedback().votes('1')).toMatchObject([{ at: TODAY + DAY }]);
  });

  it('keeps questions asked in vain only where that was chosen, and counts them by week', async () => {
    const ask = (question: string, owner = '1') =>
      feedback().countAsked(owner, { question, folded: question.toLowerCase() });
    expect(await feedback().keepsAsked('1')).toBe(false);
    await ask('Who?');
    expect(await feedback().askedInVain('1')).toEqual([]);
    await feedback().keepAsked('1', true);
    await feedback().keepAsked('1', true);
    expect(await feedback().keepsAsked('1')).toBe(true);
    await Promise.all([ask('Where?'), ask('WHERE?'), ask('Who?'), ask('Who?', '2')]);
    await ask('where?');
    pass(7 * DAY);
    await ask('Where?');
    const week = MONDAY + 7 * DAY;
    expect(await feedback().askedInVain('1')).toEqual([
      { question: 'Where?', times: 1, week },
      { question: 'where?', times: 3, week: MONDAY },
      { question: 'Who?', times: 1, week: MONDAY },
    ]);
    expect(await feedback().askedInVain('2')).toEqual([]);
    await feedback().keepAsked('1', false);
    expect(await feedback().askedInVain('1')).toEqual([]);
    await feedback().keepAsked('1', true);
    expect(await feedback().askedInVain('1')).toEqual([]);
  });

  it('keeps so many questions of a week, shortened, and each for half a year', async () => {
    await feedback().keepAsked('1', true);
    for (const question of ['a', 'b', 'c', 'd', 'a'])
      await feedback().countAsked('1', { question, folded: question });
    expect((await feedback().askedInVain('1')).map(({ question, times }) => question + times)).toEqual([
      'a2',
      'b1',
      'c1',
    ]);
    pass(26 * 7 * DAY);
    expect(await feedback().askedInVain('1')).toEqual([]);
    const long = '😀'.repeat(500);
    await feedback().countAsked('1', { question: `x${long}`, folded: long });
    expect((await feedback().askedInVain('1'))[0]?.question).toBe(`x${'😀'.repeat(127)}\ufffd`);
    await store().sweep();
    pass(-26 * 7 * DAY);
    expect((await feedback().askedInVain('1')).map(({ times }) => times)).toEqual([1]);
  });

  it('is no change of the library, and goes with its owner', async () => {
    await feedback().keepAsked('1', true);
    await feedback().countAsked('1', { question: 'a', folded: 'a' });
    await feedback().vote('1', vote('x'));
    await feedback().withdraw('1', 'x');
    await feedback().vote('1', vote('x'));
    expect(await store().revision('1')).toBe(0);
    expect(changes().filter(({ kind }) => kind === 'library')).toEqual([]);
    for await (const record of store().exportAll('1')) expect(record).toEqual({ kind: 'library', format: 1 });
    await store().removeOwner('1');
    expect(await feedback().votes('1')).toEqual([]);
    expect(await feedback().keepsAsked('1')).toBe(false);
    expect(await feedback().askedInVain('1')).toEqual([]);
  });
}
