import type { Article } from '../../article/article.ts';
import { countSentences } from '../../article/sentences-of.ts';
import { titleUnits } from '../../search/index/indexed-article.ts';
import { type PackedProfiles, retitleProfiles } from '../../search/index/packed-profiles.ts';
import type { Analyzer } from '../../text/terms.ts';
import { packInSlices } from './pack-in-slices.ts';
import { type Packing, startPacking } from './packing.ts';

/** Works out what articles are found by, without keeping the program from its other work. */
export interface Packer {
  readonly pack: (article: Article) => Promise<PackedProfiles>;
  /** Works an article out now and keeps that for whoever asks for the same text, until it is released. */
  readonly packAhead: (article: Article) => Promise<() => void>;
  /** What was worked out of an article before, under the title it has now. */
  readonly retitle: (title: string, profiles: PackedProfiles) => Promise<PackedProfiles>;
  readonly close: () => void;
}

export interface PackerOptions {
  /** Called when first needed: the dictionary takes its time. */
  readonly analyzer: () => Analyzer | Promise<Analyzer>;
  /** Articles up to so many sentences are worked out here, in slices; longer ones in a process of their own. */
  readonly inPlaceUpTo?: number;
  /** A process that has had nothing to do for so long is ended. */
  readonly idleMs?: number;
  /** Told where a process failed; its article is then worked out here. */
  readonly onProblem?: (problem: string, error: unknown) => void;
}

/** At 6,500 sentences a second: 0.6 s here, and the other process takes longer than that to start. */
const IN_PLACE_UP_TO = 4000;
const IDLE_MS = 30_000;

export function createPacker({
  analyzer,
  inPlaceUpTo = IN_PLACE_UP_TO,
  idleMs = IDLE_MS,
  onProblem = () => {},
}: PackerOptions): Packer {
  let packing: Packing | undefined;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const end = () => {
    clearTimeout(timer);
    packing?.end();
    packing = undefined;
  };
  const packElsewhere = async (article: Article): Promise<PackedProfiles> => {
    clearTimeout(timer);
    if (packing?.isAlive() !== true) packing = startPacking();
    const { id, title, text, format, language } = article;
    try {
      return await packing.pack({ id, title, text, format, language });
    } catch (error) {
      onProblem('a long article could not be indexed in a process of its own', error);
      end();
      return packInSlices(article, await analyzer());
    } finally {
      waiting -= 1;
      if (waiting === 0) timer = setTimeout(end, idleMs).unref();
    }
  };
  const pack = async (article: Article): Promise<PackedProfiles> => {
    if (countSentences(article) <= inPlaceUpTo) return packInSlices(article, await analyzer());
    waiting += 1;
    const mine = last.then(() => packElsewhere(article));
    last = mine.catch(() => {});
    return mine;
  };
  const ahead = new Map<string, PackedProfiles>();
  return {
    pack: async (article) => ahead.get(keyOf(article)) ?? pack(article),
    packAhead: async (article) => {
      const key = keyOf(article);
      ahead.set(key, await pack(article));
      return () => ahead.delete(key);
    },
    retitle: async (title, profiles) =>
      retitleProfiles(profiles, titleUnits({ title, sentences: [] }, await analyzer())),
    close: end,
  };
}

/** All that profiles are made of. */
function keyOf({ title, format, text }: Article): string {
  return `${format} ${title}\n${text}`;
}
