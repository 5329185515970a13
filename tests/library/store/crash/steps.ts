import type { StorePlace } from '../../../../src/library/store/open.ts';

/** What a worker is told, as JSON, on its command line. */
export interface WorkerOrder {
  readonly place: StorePlace;
  readonly seed: number;
}

/** What a worker is about to do, and then has done: a line of JSON each. */
export type Step =
  | { readonly kind: 'add' | 'keep'; readonly owner: string; readonly hash: string }
  | {
      readonly kind: 'replace';
      readonly owner: string;
      readonly hash: string;
      readonly id: string;
      readonly version: number;
    }
  | { readonly kind: 'remove'; readonly owner: string; readonly id: string };

export type Line =
  | { readonly say: 'ready' }
  | { readonly say: 'trying'; readonly step: Step }
  /** The store has acknowledged it; `id` is that of the article. */
  | { readonly say: 'done'; readonly step: Step; readonly id: string };
