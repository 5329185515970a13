import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../src/library/store/change.ts';
import { articleOf, hashText } from '../../../src/library/store/content.ts';
import type { StoreHooks } from '../../../src/library/store/hooks.ts';
import { openStore, type StoreOptions, type StorePlace } from '../../../src/library/store/open.ts';
import type { Store } from '../../../src/library/store/store.ts';
import { describeChanges } from './contract-changes.ts';
import { describeDrafts } from './contract-drafts.ts';
import { describeFeedback } from './contract-feedback.ts';
import { describeMoving } from './contract-moving.ts';
import { BY, content } from './texts.ts';

export interface ContractPlaces {
  /** A new, empty place. */
  readonly make: () => Promise<StorePlace>;
}

/** What the parts of the contract are tested with: a store that is empty at the start of each test. */
export interface Bench {
  readonly store: () => Store;
  /** One more program on the same database; closed by itself. */
  readonly openAnother: (options?: StoreOptions) => Promise<Store>;
  /** Lets the clock of all stores go on. */
  readonly pass: (milliseconds: number) => void;
  readonly changes: () => readonly Change[];
}

export const LIMITS = { articles: 12, addsAnHour: 8, characters: 5_000, drafts: 3, votes: 4, askedAWeek: 3 };
export const START = 1_800_000_000_000;

/** What every database must do. */
export function describeStore(places: ContractPlaces): void {
  let opened: Store[] = [];
  let heard: Change[] = [];
  let place: StorePlace;
  let now = START;

  const openAnother = async (options: StoreOptions = {}): Promise<Store> => {
    const store = await openStore(place, { limits: LIMITS, now: () => now, ...options });
    opened.push(store);
    return store;
  };
  const bench: Bench = {
    store: () => {
      const [first] = opened;
      if (first === undefined) throw new Error('no store is open');
      return first;
    },
    openAnother,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    changes: () => heard,
  };

  beforeEach(async () => {
    place = await places.make();
    now = START;
    heard = [];
    const store = await openAnother();
    store.subscribe((change) => heard.push(change));
  });
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    opened = [];
  });

  describe('articles', () => describeArticles(bench));
  describe('limits', () => describeLimits(bench));
  describe('choices', () => describeChoices(bench));
  describe('hooks', () => describeHooks(bench));
  describe('drafts', () => describeDrafts(bench));
  describe('feedback', () => describeFeedback(bench));
  describe('export and import', () => describeMoving(bench));
  describe('changes', () => describeChanges(bench));
}

function describeArticles({ store, pass, openAnother }: Bench): void {
  it('are kept with all their parts, and found again by another program', async () => {
    const full = content('第一句。第二句。\n\nA third one. 第四句！', {
      title: '标题',
      author: '王小明',
      publisher: '日报',
      date: '2021-11-01',
      source: 'https://example.com/a?b=1#c',
      language: 'zh-Hant',
      format: 'markdown',
    });
    const added = await store().add('1', full, BY);
    const { text, ...metadata } = full;
    const entry = {
      id: 'a1',
      version: 1,
      ...metadata,
      hash: hashText(text),
      characters: text.length,
      sentences: 4,
      addedAt: START,
      changedAt: START,
    };
    expect(added).toEqual({ kind: 'added', article: entry });
    const other = await openAnother();
    expect(await other.list('1')).toEqual([entry]);
    expect(await other.read('1', 'a1')).toEqual({ ...entry, text });
    expect(await other.readAll('1')).toEqual({ revision: 1, articles: [{ ...entry, text }] });
  });

  it('give their sentences anew', async () => {
    await store().add('1', content('一。二。\n三。'), BY);
    const stored = await store().read('1', 'a1');
    const article = stored && articleOf(stored);
    expect(article?.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      '一。',
      '二。',
      '三。',
    ]);
    expect(article).toMatchObject({ id: 'a1', language: 'zh-Hans' });
  });

  it('are counted, but where they were before, and the text is kept as it was given', async () => {
    await store().add('1', { ...content('一。二。'), sentences: 7 }, BY);
    await store().add('1', { ...content('一。\0二。'), sentences: 7 }, BY);
    const draft = await store().saveDraft('1', { ...BY, content: { ...content('三。'), sentences: 9 } });
    expect(draft.content).toEqual(content('三。'));
    await store().keepDraft('1', draft.id, BY);
    expect((await store().list('1')).map(({ sentences }) => sentences)).toEqual([7, 2, 9]);
  });

  it('are listed in the order they came, the tenth after the second', async () => {
    for (let i = 1; i <= 11; i++) await store().add('1', content(`文 ${i}`), { user: String(i) });
    expect((await store().list('1')).map(({ id }) => id)).toEqual(
      Array.from({ length: 11 }, (_, i) => `a${i + 1}`),
    );
    expect((await store().readAll('1')).articles.map(({ id }) => id)[9]).toBe('a10');
  });

  it('are not seen, nor changed, by another owner', async () => {
    await store().add('1', content('甲'), BY);
    expect(await store().add('@1', content('甲'), BY)).toMatchObject({
      kind: 'added',
      article: { id: 'a1' },
    });
    await store().add('@1', content('乙'), BY);
    expect(await store().list('2')).toEqual([]);
    expect(await store().read('1', 'a2')).toBeUndefined();
    expect(await store().findByText('2', '甲')).toBeUndefined();
    expect(await store().remove('1', 'a2')).toEqual({ kind: 'gone' });
    expect(await store().remove('2', 'a1')).toEqual({ kind: 'gone' });
    expect(await store().readVersion('2', 'a1', 1)).toEqual({ kind: 'unknown' });
    await store().remove('@1', 'a1');
    expect(await store().list('1')).toHaveLength(1);
  });

  it('of a text that is there already are not kept twice', async () => {
    await store().add('1', content('同'), BY);
    const twice = await store().add('1', content('同', { title: '别的' }), BY);
    expect(twice).toMatchObject({ kind: 'duplicate', of: { id: 'a1', title: '题 同' } });
    expect(await store().list('1')).toHaveLength(1);
    expect(await store().revision('1')).toBe(1);
    expect(await store().findByText('1', '同')).toMatchObject({ id: 'a1' });
    expect(await store().findByText('1', '異')).toBeUndefined();
  });

  it('of which a text may be a new version are found by address and title', async () => {
    const source = 'https://example.com/x';
    await store().add('1', content('一', { title: '甲' }), BY);
    await store().add('1', content('二', { title: '乙', source }), BY);
    await store().add('1', content('三', { title: '丙' }), BY);
    const found = await store().findEarlier('1', { title: '甲', source });
    expect(found.map(({ id }) => id)).toEqual(['a2', 'a1']);
    expect(await store().findEarlier('1', { title: '丁' })).toEqual([]);
  });

  it('are replaced, the version before still to be read', async () => {
    await store().add('1', content('旧。', { title: '旧题' }), BY);
    pass(1000);
    const seen = { id: 'a1', version: 1 };
    expect(await store().replace('1', seen, content('新。更新。', { title: '新题' }), BY)).toMatchObject({
      kind: 'replaced',
      before: 1,
      article: { id: 'a1', version: 2, title: '新题', sentences: 2, addedAt: START, changedAt: START + 1000 },
    });
    expect(await store().readVersion('1', 'a1', 1)).toMatchObject({
      kind: 'version',
      current: 2,
      article: { version: 1, title: '旧题', text: '旧。', changedAt: START },
    });
    expect(await store().readVersion('1', 'a1', 2)).toMatchObject({
      current: 2,
      article: { text: '新。更新。' },
    });
    expect(await store().readVersion('1', 'a1', 3)).toEqual({ kind: 'unknown' });
    expect(await store().versions('1', 'a1')).toEqual([
      { version: 2, savedAt: START + 1000 },
      { version: 1, savedAt: START },
    ]);
    expect(await store().versions('2', 'a1')).toEqual([]);
    // The text of an earlier version may come back.
    expect(await store().findByText('1', '旧。')).toBeUndefined();
    expect(await store().replace('1', { id: 'a1', version: 2 }, content('旧。'), BY)).toMatchObject({
      kind: 'replaced',
      article: { version: 3 },
    });
  });

  it('are not replaced unseen', async () => {
    await store().add('1', content('一'), BY);
    await store().add('1', content('二'), BY);
    await store().replace('1', { id: 'a1', version: 1 }, content('三'), BY);
    const late = await store().replace('1', { id: 'a1', version: 1 }, content('四'), BY);
    expect(late).toMatchObject({ kind: 'changed-meanwhile', article: { id: 'a1', version: 2 } });
    const same = await store().replace('1', { id: 'a1', version: 2 }, content('二'), BY);
    expect(same).toMatchObject({ kind: 'duplicate', of: { id: 'a2' } });
    expect(await store().replace('1', { id: 'a9', version: 1 }, content('五'), BY)).toEqual({ kind: 'gone' });
    expect(await store().read('1', 'a1')).toMatchObject({ text: '三', version: 2 });
  });

  it('are renamed without a new version', async () => {
    await store().add('1', content('文', { title: '前' }), BY);
    expect(await store().rename('1', 'a1', '后\0')).toMatchObject({
      kind: 'renamed',
      before: '前',
      article: { version: 1, title: '后\ufffd' },
    });
    expect(await store().list('1')).toMatchObject([{ title: '后\ufffd', version: 1 }]);
    expect(await store().rename('1', 'a2', '后')).toEqual({ kind: 'gone' });
  });

  it('are removed with all their texts; that they were there stays known', async () => {
    await store().add('1', content('一', { title: '甲' }), BY);
    await store().replace('1', { id: 'a1', version: 1 }, content('二', { title: '乙' }), BY);
    await store().useInChannel('1', 'c', ['a1', 'corpus-article']);
    const removed = { kind: 'removed', id: 'a1', title: '乙', version: 2, removedAt: START } as const;
    expect(await store().remove('1', 'a1')).toEqual(removed);
    expect(await store().remove('1', 'a1')).toEqual({ kind: 'gone' });
    expect(await store().readVersion('1', 'a1', 1)).toEqual(removed);
    expect(await store().versions('1', 'a1')).toEqual([]);
    expect(await store().read('1', 'a1')).toBeUndefined();
    expect(await store().channelArticles('1', 'c')).toEqual(['corpus-article']);
    for await (const record of store().exportAll('1')) expect(JSON.stringify(record)).not.toMatch(/一|二/);
    // Its id is not given to another.
    expect(await store().add('1', content('一'), BY)).toMatchObject({ article: { id: 'a2' } });
  });

  it.each([
    ['a NUL', 'a\0b'],
    ['half a surrogate pair', 'a\ud800b'],
    ['the other half', 'a\udc00b'],
  ])('with %s have a replacement character there, on every database', async (_, text) => {
    await store().add('1', content(text, { author: text, source: text, title: text }), BY);
    expect(await store().read('1', 'a1')).toMatchObject({
      text: 'a\ufffdb',
      author: 'a\ufffdb',
      source: 'a\ufffdb',
      title: 'a\ufffdb',
      characters: 3,
    });
    expect(await store().findByText('1', text)).toMatchObject({ id: 'a1' });
    expect(await store().add('1', content('a\ufffdb'), BY)).toMatchObject({ kind: 'duplicate' });
  });

  it.each([
    ['an empty text', ''],
    ['a mark of the byte order', '\ufeffa\ufeff'],
    ['line ends of all kinds', 'a\r\nb\rc\n\n'],
    ['signs of SQL', `'; drop table article; -- " \\ $1 ? %s`],
    ['characters beyond the first plane', '𠮷野家😀👨‍👩‍👧'],
  ])('keep %s as it is', async (_, text) => {
    await store().add('1', content(text, { title: text }), BY);
    expect(await store().read('1', 'a1')).toMatchObject({ text, title: text, characters: text.length });
  });

  it('come one after another, however many come at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, i) => store().add('1', content(`文 ${i % 4}`), { user: String(i) })),
    );
    expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(4);
    expect(outcomes.filter(({ kind }) => kind === 'duplicate')).toHaveLength(4);
    expect((await store().list('1')).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4']);
    expect(await store().revision('1')).toBe(4);
  });
}

function describeLimits({ store, pass }: Bench): void {
  it('holds articles: no more than so many', async () => {
    for (let i = 0; i < LIMITS.articles; i++) await store().add('1', content(`${i}`), { user: String(i) });
    expect(await store().add('1', content('one more'), BY)).toEqual({ kind: 'full', limit: 12 });
    await store().remove('1', 'a3');
    expect(await store().add('1', content('one more'), BY)).toMatchObject({ article: { id: 'a13' } });
    expect(await store().add('2', content('elsewhere'), BY)).toMatchObject({ kind: 'added' });
  });

  it('holds adds: so many a person and hour, replacements among them', async () => {
    for (let i = 0; i < 7; i++) {
      await store().add('1', content(`${i}`), BY);
      pass(60_000);
    }
    await store().replace('1', { id: 'a1', version: 1 }, content('8'), BY);
    // The first of the eight was 7 minutes ago, so the next may come 53 minutes from now.
    const again = 53 * 60_000;
    const refused = { kind: 'too-many-adds', limit: 8, again };
    expect(await store().add('1', content('9'), BY)).toEqual(refused);
    expect(await store().replace('1', { id: 'a1', version: 2 }, content('9'), BY)).toEqual(refused);
    expect(await store().add('1', content('9'), { user: 'other' })).toMatchObject({ kind: 'added' });
    expect(await store().add('2', content('9'), BY)).toMatchObject({ kind: 'added' });
    pass(again - 1);
    expect(await store().add('1', content('10'), BY)).toEqual({ ...refused, again: 1 });
    pass(1);
    expect(await store().add('1', content('10'), BY)).toMatchObject({ kind: 'added' });
    expect(await store().add('1', content('11'), BY)).toEqual({ ...refused, again: 60_000 });
  });

  it('holds no adds against anybody that a clock noted which ran ahead', async () => {
    pass(365 * 24 * 3_600_000);
    for (let i = 0; i < 8; i++) await store().add('1', content(`${i}`), BY);
    expect(await store().add('1', content('8'), BY)).toMatchObject({ kind: 'too-many-adds' });
    pass(-365 * 24 * 3_600_000);
    expect(await store().add('1', content('8'), BY)).toMatchObject({ kind: 'added' });
    await store().sweep();
    expect(await store().add('1', content('9'), BY)).toMatchObject({ kind: 'added' });
  });

  it('holds characters', async () => {
    const refused = { kind: 'too-long', limit: 5000, found: 5001 };
    expect(await store().add('1', content('长'.repeat(5001)), BY)).toEqual(refused);
    expect(await store().add('1', content('长'.repeat(5000)), BY)).toMatchObject({ kind: 'added' });
    expect(await store().replace('1', { id: 'a1', version: 1 }, content('长'.repeat(5001)), BY)).toEqual(
      refused,
    );
  });
}

function describeChoices({ store }: Bench): void {
  it('says what a channel is about, in order', async () => {
    expect(await store().channelArticles('1', 'c')).toEqual([]);
    await store().useInChannel('1', 'c', ['b', 'a1', 'b']);
    expect(await store().channelArticles('1', 'c')).toEqual(['b', 'a1']);
    expect(await store().revision('1')).toBe(1);
    await store().useInChannel('1', 'c', ['b', 'a1']);
    expect(await store().revision('1')).toBe(1);
    await store().useInChannel('1', 'c', ['a1', 'b']);
    expect(await store().channelArticles('1', 'c')).toEqual(['a1', 'b']);
    expect(await store().channelArticles('1', 'd')).toEqual([]);
    expect(await store().channelArticles('2', 'c')).toEqual([]);
    await store().useInChannel('1', 'c', []);
    expect(await store().channelArticles('1', 'c')).toEqual([]);
  });

  it('hides articles of the corpus and shows them again', async () => {
    await store().hideCorpusArticle('1', 'b');
    await store().hideCorpusArticle('1', 'a');
    await store().hideCorpusArticle('1', 'b');
    expect(await store().hiddenCorpusArticles('1')).toEqual(['a', 'b']);
    expect(await store().hiddenCorpusArticles('2')).toEqual([]);
    expect(await store().revision('1')).toBe(2);
    await store().showCorpusArticle('1', 'b');
    await store().showCorpusArticle('1', 'b');
    expect(await store().hiddenCorpusArticles('1')).toEqual(['a']);
    expect(await store().revision('1')).toBe(3);
  });
}

function describeHooks({ openAnother }: Bench): void {
  it('are called within the transaction: what fails there is not kept', async () => {
    const calls: string[] = [];
    const hooks: StoreHooks = {
      onArticleWritten: async (transaction, { owner, id, version, content: { text } }) => {
        const { revision } = await transaction
          .selectFrom('library')
          .select('revision')
          .where('guild_id', '=', owner)
          .executeTakeFirstOrThrow();
        calls.push(`${owner} ${id} ${version} ${text} ${revision}`);
        if (text === '坏') throw new Error('no terms');
      },
      onArticleRemoved: async (_, { owner, id }) => {
        calls.push(`${owner} ${id}`);
      },
      onOwnerRemoved: async (_, owner) => {
        calls.push(owner);
      },
    };
    const store = await openAnother({ hooks });
    await store.add('1', content('好'), BY);
    await expect(store.add('1', content('坏'), BY)).rejects.toThrow('no terms');
    expect(await store.list('1')).toHaveLength(1);
    expect(await store.revision('1')).toBe(1);
    await store.replace('1', { id: 'a1', version: 1 }, content('更好'), BY);
    await store.remove('1', 'a1');
    await store.removeOwner('1');
    expect(calls).toEqual(['1 a1 1 好 0', '1 a2 1 坏 1', '1 a1 2 更好 1', '1 a1', '1']);
  });
}
