import { expect, it } from 'vitest';
import type { Change } from '../../../src/library/store/change.ts';
import { quickest } from '../../quickest.ts';
import type { Bench } from './contract.ts';
import { BY, content } from './texts.ts';

export function describeChanges({ store, changes, openAnother }: Bench): void {
  it('raise the revision of their library alone, refusals do not', async () => {
    expect(await store().revision('1')).toBe(0);
    await store().add('1', content('一'), BY);
    await store().add('1', content('一'), BY);
    await store().replace('1', { id: 'a1', version: 1 }, content('二'), BY);
    await store().rename('1', 'a1', '题');
    await store().remove('1', 'a1');
    await store().remove('1', 'a1');
    expect(await store().revision('1')).toBe(4);
    expect(await store().revision('2')).toBe(0);
  });

  it('are told of at once where they were made', async () => {
    await store().add('1', content('一'), BY);
    expect(changes()).toContainEqual({ kind: 'library', owner: '1', revision: 1 });
    await store().useInChannel('@2', 'c', ['a']);
    expect(changes()).toContainEqual({ kind: 'library', owner: '@2', revision: 1 });
  });

  it('are told of within a second elsewhere', async () => {
    const other = await openAnother();
    const heard: Change[] = [];
    const stop = other.subscribe((change) => heard.push(change));
    // First of all: what was before may have gone unheard.
    await expect.poll(() => heard).toContainEqual({ kind: 'everything' });
    const spent = await quickest(1000, async (n) => {
      await store().add('1', content(`${n}`), BY);
      await expect
        .poll(() => heard, { interval: 10 })
        .toContainEqual({ kind: 'library', owner: '1', revision: 1 + n });
    });
    expect(spent).toBeLessThan(1000);
    stop();
    const until = heard.length;
    await store().add('1', content('二'), BY);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(heard).toHaveLength(until);
  });

  it('keep a listener that fails from nobody else', async () => {
    const problems: string[] = [];
    const other = await openAnother({ onProblem: (problem) => problems.push(problem) });
    const heard: Change[] = [];
    other.subscribe(() => {
      throw new Error('deaf');
    });
    other.subscribe((change) => heard.push(change));
    await other.add('1', content('一'), BY);
    expect(heard).toContainEqual({ kind: 'library', owner: '1', revision: 1 });
    expect(problems).toContain('a listener to changes of the library failed');
  });

  it('of a server that leaves: all of it goes, ids and revisions go on', async () => {
    await store().add('1', content('一'), BY);
    await store().add('1', content('二'), BY);
    await store().remove('1', 'a2');
    await store().useInChannel('1', 'c', ['a1']);
    await store().hideCorpusArticle('1', 'x');
    const draft = await store().saveDraft('1', { user: '7', content: content('三') });
    await store().add('2', content('一'), BY);
    const revision = await store().revision('1');
    await store().removeOwner('1');
    expect(await store().revision('1')).toBe(revision + 1);
    expect(await store().list('1')).toEqual([]);
    expect(await store().channelArticles('1', 'c')).toEqual([]);
    expect(await store().hiddenCorpusArticles('1')).toEqual([]);
    expect(await store().readDraft('1', draft.id)).toBeUndefined();
    expect(await store().readVersion('1', 'a2', 1)).toEqual({ kind: 'unknown' });
    expect(await store().list('2')).toHaveLength(1);
    expect(await store().add('1', content('一'), BY)).toMatchObject({ article: { id: 'a3' } });
  });

  it('of an owner that is forgotten: counted, and nothing stays of a person or where there was nothing', async () => {
    await store().add('@7', content('一'), BY);
    await store().add('@7', content('二'), BY);
    await store().remove('@7', 'a2');
    await store().changeSetting('@7', { name: 'language', value: 'en' });
    const other = await openAnother();
    const heard: Change[] = [];
    other.subscribe((change) => heard.push(change));
    // Whatever it was told at first is past.
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    heard.length = 0;
    expect(await store().removeOwner('@7')).toMatchObject({
      article: 1,
      removed_article: 1,
      add_log: 2,
      setting: 1,
      vote: 0,
    });
    await expect
      .poll(() => heard.map((change) => change.kind === 'everything' || change.owner))
      .toContain('@7');
    expect(await store().revision('@7')).toBe(0);
    expect(await other.add('@7', content('一'), BY)).toMatchObject({ article: { id: 'a1' } });

    const nothing = await store().removeOwner('3');
    expect(new Set(Object.values(nothing))).toEqual(new Set([0]));
    expect(await store().revision('3')).toBe(0);
  });

  it('can be tried without making one', async () => {
    await store().add('1', content('一'), BY);
    const before = { all: await store().countAll(), told: changes().length };
    await Promise.all([store().tryWriting(), store().tryWriting()]);
    expect({ all: await store().countAll(), told: changes().length }).toEqual(before);
    const other = await openAnother();
    await other.close();
    await expect(other.tryWriting()).rejects.toThrow();
  });

  it('are no more once closed, and closing twice is closing', async () => {
    const other = await openAnother();
    other.subscribe(() => {});
    await Promise.all([other.close(), other.close()]);
    await expect(other.list('1')).rejects.toThrow();
  });
}
