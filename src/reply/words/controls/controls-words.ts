import type { EvidenceKind } from '../../../answer/why/evidence-kinds.ts';
import type { Margin } from '../../../answer/why.ts';

/** What stands on and behind the buttons of an answer, in one language. Parameters come in plain, unescaped. */
export interface ControlsWords {
  readonly buttons: {
    /** The sentence before, and the one after. */
    readonly before: string;
    readonly after: string;
    readonly paragraph: string;
    readonly others: string;
    readonly why: string;
    readonly source: string;
  };
  readonly context: string;
  readonly paragraph: string;
  readonly others: string;
  readonly noOthers: string;
  /** Another article answers what those asked do not. */
  readonly elsewhere: string;
  readonly why: {
    readonly heading: string;
    readonly matched: (words: readonly string[]) => string;
    readonly missing: (words: readonly string[]) => string;
    readonly decided: string;
    readonly kinds: Readonly<Record<EvidenceKind, string>>;
    /** Above what speaks against it. */
    readonly against: string;
    readonly margin: Readonly<Record<Margin, string>>;
    readonly unknown: string;
  };
}
