import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleOf } from '../../../src/library/store/content.ts';
import { decodeExport, encodeExport } from '../../../src/library/store/export-file.ts';
import type { ExportRecord } from '../../../src/library/store/export-record.ts';
import type { Store } from '../../../src/library/store/store.ts';
import { type Bench, START } from './contract.ts';
import { BY, content } from './texts.ts';

export function describeMoving({ store, pass, openAnother }: Bench): void {
  /** A library with something of everything. */
  async function fill(owner: string): Promise<void> {
    await store().add(owner, content('一。', { author: '王', date: '2020-01-02' }), BY);
    await store().add(owner, content('二。', { source: 'https://example.com/2' }), BY);
    pass(1000);
    await store().replace(owner, { id: 'a1', version: 1 }, content('一。改。', { format: 'markdown' }), BY);
    await store().add(owner, content('三。'), BY);
    await store().remove(owner, 'a3');
    await store().useInChannel(owner, 'c', ['a2', 'a1', 'corpus-article']);
    await store().hideCorpusArticle(owner, 'hidden-article');
    pass(1000);
  }

  it('goes into an empty library as it was: ids, versions, times, choices', async () => {
    await fill('1');
    const records = await exportOf(store(), '1');
    expect(records.map(({ kind }) => kind)).toEqual([
      'library',
      'article',
      'article',
      'removed',
      'channel',
      'hidden',
    ]);
    expect(await store().importAll('2', await throughFile(records))).toEqual({
      kind: 'imported',
      added: 2,
      skipped: 0,
      renumbered: new Map(),
    });
    expect(await exportOf(store(), '2')).toEqual(records);
    expect(await store().list('2')).toEqual(await store().list('1'));
    expect(await store().readVersion('2', 'a1', 1)).toEqual(await store().readVersion('1', 'a1', 1));
    expect(await store().readVersion('2', 'a3', 1)).toMatchObject({ kind: 'removed' });
    expect(await store().add('2', content('四。'), BY)).toMatchObject({ article: { id: 'a4' } });
  });

  it('changes nothing where all is there already', async () => {
    await fill('1');
    const records = await exportOf(store(), '1');
    const revision = await store().revision('1');
    const outcome = { kind: 'imported', added: 0, skipped: 2, renumbered: new Map() };
    expect(await store().importAll('1', records)).toEqual(outcome);
    expect(await store().revision('1')).toBe(revision);
    expect(await exportOf(store(), '1')).toEqual(records);
  });

  it('adds what is new under ids of its own, and says which', async () => {
    await fill('1');
    await store().add('2', content('别的。'), BY);
    await store().add('2', content('二。', { title: '这里的题' }), BY);
    const outcome = await store().importAll('2', await exportOf(store(), '1'));
    // There a1 and a2 were given away; a1 of the export becomes a4: a3, removed in the export, keeps its id.
    expect(outcome).toEqual({ kind: 'imported', added: 1, skipped: 1, renumbered: new Map([['a1', 'a4']]) });
    expect((await store().list('2')).map(({ id, title }) => `${id} ${title}`)).toEqual([
      'a1 题 别的。',
      'a2 这里的题',
      'a4 题 一。改。',
    ]);
    expect(await store().channelArticles('2', 'c')).toEqual(['a2', 'a4', 'corpus-article']);
    expect(await store().readVersion('2', 'a4', 1)).toMatchObject({ article: { text: '一。' } });
  });

  it('is all or nothing where there is not room for all', async () => {
    const records: ExportRecord[] = [{ kind: 'library', format: 1 }];
    for (let i = 1; i <= 12; i++) {
      records.push({
        kind: 'article',
        id: `a${i}`,
        addedAt: START,
        versions: [{ version: 1, savedAt: START, ...content(`文 ${i}`) }],
      });
    }
    await store().add('1', content('文 1'), BY);
    await store().add('1', content('占'), BY);
    expect(await store().importAll('1', records)).toEqual({ kind: 'full', limit: 12, wanted: 13 });
    expect(await store().list('1')).toHaveLength(2);
    expect(await store().revision('1')).toBe(2);
    await store().remove('1', 'a2');
    expect(await store().importAll('1', records)).toMatchObject({ added: 11, skipped: 1 });
  });

  it('holds no text longer than allowed', async () => {
    const long = content('长'.repeat(5001), { title: '长文' });
    const records: readonly ExportRecord[] = [
      { kind: 'library', format: 1 },
      {
        kind: 'article',
        id: 'a1',
        addedAt: START,
        versions: [
          { version: 1, savedAt: START, ...long },
          { version: 2, savedAt: START, ...content('短') },
        ],
      },
    ];
    expect(await store().importAll('1', records)).toEqual({
      kind: 'too-long',
      limit: 5000,
      found: 5001,
      title: '长文',
    });
    expect(await store().list('1')).toEqual([]);
  });

  it('reads one moment, while others write', async () => {
    await fill('1');
    const other = await openAnother();
    const before = await exportOf(store(), '1');
    const during: ExportRecord[] = [];
    for await (const record of store().exportAll('1')) {
      during.push(record);
      if (during.length > 1) continue;
      await other.add('1', content('新来的。'), BY);
      await store().remove('1', 'a2');
      await store().rename('1', 'a1', '新题');
    }
    expect(during).toEqual(before);
    expect(await exportOf(store(), '1')).not.toEqual(before);
  });

  it('may be left off in the middle', async () => {
    await fill('1');
    for await (const record of store().exportAll('1')) if (record.kind === 'article') break;
    expect(await store().add('1', content('四。'), BY)).toMatchObject({ kind: 'added' });
  });

  it('brings back any text with the same sentences at the same offsets', async () => {
    // Of any code units, halves of pairs and NUL among them, of marks that end sentences and paragraphs, and of words.
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom(
        '。',
        '！”',
        '\n',
        '\n\n',
        '\r\n',
        '. ',
        '# ',
        '- ',
        '\0',
        '\ud83d',
        '\u2028',
        '\ufeff',
        'Mr. ',
      ),
      fc.constantFrom('他说：', 'The end', '中文', '3.14'),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.constantFrom('plain' as const, 'markdown' as const),
        async (body, title, format) => {
          run += 1;
          const [from, to] = [`from-${run}`, `to-${run}`];
          await store().add(from, content(body, { title, format }), BY);
          const exported = await throughFile(await exportOf(store(), from));
          expect(await store().importAll(to, exported)).toMatchObject({ kind: 'imported', added: 1 });
          const [before, after] = [await store().read(from, 'a1'), await store().read(to, 'a1')];
          expect(after).toEqual(before);
          expect(after?.text).toHaveLength(body.length);
          const differing = [...body].filter((character, i) => character !== [...(after?.text ?? '')][i]);
          expect(differing.every((character) => /^(?:\0|\p{Surrogate})$/u.test(character))).toBe(true);
          expect(after && articleOf(after)).toEqual(before && articleOf(before));
          expect(after?.sentences).toBe(
            after && articleOf(after).paragraphs.flatMap((p) => p.sentences).length,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
}

async function exportOf(store: Store, owner: string): Promise<readonly ExportRecord[]> {
  const records: ExportRecord[] = [];
  for await (const record of store.exportAll(owner)) records.push(record);
  return records;
}

/** As a person takes it away and brings it back. */
async function throughFile(records: readonly ExportRecord[]): Promise<readonly ExportRecord[]> {
  let file = '';
  for (const record of records) file += encodeExport(record);
  const decoded = decodeExport(Buffer.from(file, 'utf8').toString('utf8'));
  if (decoded.kind !== 'export') throw new Error(JSON.stringify(decoded));
  return decoded.records;
}
