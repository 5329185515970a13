/** The part of wink-bm25-text-search that is used; the package has no types of its own. */
declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { readonly fldWeights: Readonly<Record<string, number>> }): void;
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): void;
    addDoc(document: Readonly<Record<string, string>>, id: number): void;
    consolidate(): void;
    /** Pairs of id and score, best first. */
    search(text: string, limit: number): [string, number][];
  }
  export default function createEngine(): Engine;
}
