import type { Language } from '../../../article/article.ts';
import type { LibraryErrorCode } from '../../../errors.ts';
import type { CommandWords, ErrorWords, Facts } from '../command-words.ts';

/** What is said around the managing of a library, in one language. Parameters come in plain, unescaped. */
export interface LibraryWords {
  /** Before an article is kept. */
  readonly draft: {
    readonly heading: string;
    readonly by: string;
    readonly publisher: string;
    readonly date: string;
    readonly source: string;
    readonly size: string;
    readonly sizeOf: (size: {
      readonly paragraphs: number;
      readonly sentences: number;
      readonly characters: number;
      readonly language: Language;
    }) => string;
    readonly notGiven: string;
    readonly begins: string;
    /** Lines of the file that are not in the article; some of them follow. */
    readonly leftOut: (lines: number) => string;
    /** It looks like another text of an article that is there. */
    readonly newVersion: (title: string) => string;
    readonly changes: (count: {
      readonly same: number;
      readonly added: number;
      readonly gone: number;
    }) => string;
    readonly added: string;
    readonly gone: string;
    /** How long the draft waits. */
    readonly waits: string;
  };
  readonly buttons: {
    readonly keep: string;
    readonly keepBeside: string;
    readonly replace: string;
    readonly retitle: string;
    readonly drop: string;
    readonly remove: string;
    readonly hide: string;
    readonly leave: string;
    readonly wholeLibrary: string;
    readonly earlier: string;
    readonly later: string;
  };
  readonly forms: {
    readonly paste: string;
    readonly text: string;
    readonly titleIfAny: string;
    readonly retitle: string;
    readonly title: string;
  };
  readonly done: {
    readonly kept: (title: string) => string;
    readonly replaced: (title: string, version: number) => string;
    readonly dropped: string;
    readonly renamed: (before: string, after: string) => string;
    readonly removed: (title: string) => string;
    readonly hidden: (title: string) => string;
    readonly shown: (title: string) => string;
    readonly left: string;
    readonly using: (titles: readonly string[]) => string;
    readonly usingAll: (articles: number) => string;
    readonly exported: (articles: number) => string;
    readonly imported: (count: { readonly added: number; readonly skipped: number }) => string;
    /** How to ask about it now. */
    readonly tryIt: (ask: string) => string;
  };
  readonly confirm: {
    readonly remove: (title: string) => string;
    readonly hide: (title: string) => string;
  };
  readonly list: {
    readonly heading: (articles: number) => string;
    readonly none: string;
    readonly sentences: (count: number) => string;
    readonly fromCorpus: string;
    readonly hiddenHere: string;
    readonly inUse: string;
    readonly page: (page: number, of: number) => string;
  };
  readonly progress: {
    readonly fetching: string;
    readonly reading: string;
    readonly writing: string;
  };
  readonly cited: {
    /** The mark by which `/quote` finds a place again. */
    readonly mark: (mark: string) => string;
    readonly changed: string;
    readonly earlier: string;
    readonly now: string;
    readonly nothingNow: string;
    readonly notKept: string;
  };
  readonly errors: Readonly<Record<LibraryErrorCode, (facts: Facts) => ErrorWords>>;
}

/** The commands that manage a library, as Discord shows them; those of a message's menu have no description. */
export type LibraryCommands = Readonly<Record<'articles' | 'add-message', CommandWords>>;
