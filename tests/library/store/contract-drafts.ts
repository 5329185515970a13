import { expect, it } from 'vitest';
import { type Bench, LIMITS, START } from './contract.ts';
import { BY, content } from './texts.ts';

const HOUR = 3_600_000;

export function describeDrafts({ store, pass, openAnother }: Bench): void {
  it('await a decision, past a restart, and are then kept once', async () => {
    const draft = await store().saveDraft('1', { user: '7', content: content('文。\0', { author: '王' }) });
    expect(draft).toEqual({
      id: expect.stringMatching(/^[\w-]{12}$/),
      user: '7',
      content: content('文。\ufffd', { title: '题 文。\ufffd', author: '王' }),
      sentences: 2,
      createdAt: START,
    });
    const later = await openAnother();
    expect(await later.readDraft('1', draft.id)).toEqual(draft);
    expect(await later.readDraft('2', draft.id)).toBeUndefined();
    expect(await later.list('1')).toEqual([]);
    expect(await later.revision('1')).toBe(0);
    expect(await later.keepDraft('2', draft.id, BY)).toEqual({ kind: 'draft-gone' });
    expect(await later.keepDraft('1', draft.id, BY)).toMatchObject({
      kind: 'added',
      article: { id: 'a1', author: '王', sentences: 2 },
    });
    expect(await store().keepDraft('1', draft.id, BY)).toEqual({ kind: 'draft-gone' });
    expect(await store().readDraft('1', draft.id)).toBeUndefined();
    expect(await store().list('1')).toHaveLength(1);
  });

  it('are kept once of many who try at once, or dropped', async () => {
    const { id } = await store().saveDraft('1', { user: '7', content: content('文') });
    const other = await openAnother();
    const tries = await Promise.all([
      store().keepDraft('1', id, BY),
      other.keepDraft('1', id, BY),
      store().keepDraft('1', id, BY),
      other.keepDraft('1', id, BY),
    ]);
    expect(tries.filter(({ kind }) => kind === 'added')).toHaveLength(1);
    expect(tries.filter(({ kind }) => kind === 'draft-gone')).toHaveLength(3);

    const second = await store().saveDraft('1', { user: '7', content: content('另') });
    const drops = await Promise.all([store().dropDraft('1', second.id), other.dropDraft('1', second.id)]);
    expect(drops.filter((draft) => draft !== undefined)).toEqual([second]);
  });

  it('take the place of the article they were meant for, if it is still as it was seen', async () => {
    await store().add('1', content('旧'), BY);
    const replaces = { id: 'a1', version: 1 };
    const one = await store().saveDraft('1', { user: '7', content: content('新'), replaces });
    const two = await store().saveDraft('1', { user: '7', content: content('更新'), replaces });
    expect(one.replaces).toEqual(replaces);
    expect(await store().keepDraft('1', one.id, BY)).toMatchObject({ kind: 'replaced', before: 1 });
    expect(await store().keepDraft('1', two.id, BY)).toMatchObject({ kind: 'changed-meanwhile' });
    // It was not kept, so it is still there.
    expect(await store().readDraft('1', two.id)).toEqual(two);
  });

  it('stay where they could not be kept', async () => {
    await store().add('1', content('同'), BY);
    const { id } = await store().saveDraft('1', { user: '7', content: content('同') });
    expect(await store().keepDraft('1', id, BY)).toMatchObject({ kind: 'duplicate' });
    expect(await store().readDraft('1', id)).toBeDefined();
  });

  it('get another title', async () => {
    const { id } = await store().saveDraft('1', { user: '7', content: content('文') });
    expect(await store().retitleDraft('1', id, '好题')).toMatchObject({ id, content: { title: '好题' } });
    expect(await store().retitleDraft('2', id, '坏题')).toBeUndefined();
    expect(await store().keepDraft('1', id, BY)).toMatchObject({ article: { title: '好题' } });
    expect(await store().retitleDraft('1', id, '坏题')).toBeUndefined();
  });

  it('live an hour', async () => {
    const { id } = await store().saveDraft('1', { user: '7', content: content('文') });
    pass(HOUR - 1);
    await store().sweep();
    expect(await store().readDraft('1', id)).toBeDefined();
    pass(1);
    expect(await store().readDraft('1', id)).toBeUndefined();
    expect(await store().keepDraft('1', id, BY)).toEqual({ kind: 'draft-gone' });
    expect(await store().dropDraft('1', id)).toBeUndefined();
    await store().sweep();
    pass(-HOUR);
    expect(await store().readDraft('1', id)).toBeUndefined();
  });

  it('are few a person: the oldest makes room', async () => {
    const ids: string[] = [];
    for (let i = 0; i <= LIMITS.drafts; i++) {
      ids.push((await store().saveDraft('1', { user: '7', content: content(`${i}`) })).id);
      pass(1);
    }
    const other = await store().saveDraft('1', { user: '8', content: content('8') });
    const found = await Promise.all([...ids, other.id].map((id) => store().readDraft('1', id)));
    expect(found.map((draft) => draft?.content.text)).toEqual([undefined, '1', '2', '3', '8']);
  });
}
