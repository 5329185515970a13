import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createPacker, type Packer } from '../../src/library/indexing/packer.ts';
import { openStore } from '../../src/library/store/open.ts';
import { createTermKeeper } from '../../src/library/terms/create-term-keeper.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { COMPARED, countArticles, type Filling, fill } from '../library/fill.ts';
import { serverId } from './servers.ts';

/** What a server has; the same for the same number at every run. */
export interface ServerLibrary {
  readonly server: string;
  readonly articles: readonly Filling[];
}

/** So many articles a server, dealt out in turn of all that there are. */
export function librariesOf(servers: number, articles: number): readonly ServerLibrary[] {
  const all = fill(countArticles(COMPARED), COMPARED);
  return Array.from({ length: servers }, (_, n) => ({
    server: serverId(n),
    articles: Array.from({ length: articles }, (_, k) => all[(n * articles + k) % all.length]).filter(
      (one) => one !== undefined,
    ),
  }));
}

/** Keeps all libraries in one database, each article worked out once. @returns seconds it took */
export async function fillDatabase(file: string, libraries: readonly ServerLibrary[]): Promise<number> {
  mkdirSync(dirname(file), { recursive: true });
  const began = performance.now();
  // Once: the dictionary takes its time.
  const analyzer = createAnalyzer(createSegmenter());
  const keeper = createTermKeeper(remembering(createPacker({ analyzer: () => analyzer })));
  const store = await openStore({ kind: 'sqlite', file }, { hooks: keeper.hooks });
  const now = Date.now();
  for (const { server, articles } of libraries) {
    const records = articles.map(
      ({ content }, k) =>
        ({
          kind: 'article',
          id: `a${k + 1}`,
          addedAt: now,
          versions: [{ ...content, version: 1, savedAt: now }],
        }) as const,
    );
    const outcome = await store.importAll(server, [{ kind: 'library', format: 1 }, ...records]);
    if (outcome.kind !== 'imported') throw new Error(`A library could not be filled: ${outcome.kind}`);
  }
  await store.close();
  return (performance.now() - began) / 1000;
}

function remembering(packer: Packer): Packer {
  const packed = new Map<string, ReturnType<Packer['pack']>>();
  return {
    ...packer,
    pack: (article) => {
      const key = `${article.title}\n${article.text}`;
      const known = packed.get(key) ?? packer.pack(article);
      packed.set(key, known);
      return known;
    },
  };
}
