import type { Difference } from '../../../answer/verify/verdict.ts';
import type { VerifyErrorCode } from '../../../errors.ts';
import type { CommandWords, ErrorWords, Facts } from '../command-words.ts';

/** What is said of quotations that were checked, in one language. Parameters come in plain, unescaped. */
export interface VerifyWords {
  readonly exact: (places: number) => string;
  readonly same: (but: readonly Difference[], places: number) => string;
  readonly altered: string;
  /** How the changes are marked, in Discord's Markdown. */
  readonly legend: string;
  /** A figure that is another one, or is in one of the two alone. */
  readonly figure: (change: { readonly article?: string; readonly quotation?: string }) => string;
  /** Figures that changed beyond those told. */
  readonly moreFigures: (figures: number) => string;
  /** A character that only looks like the article's; both with their code points. */
  readonly lookAlike: (quotation: string, article: string) => string;
  /** What else differs. */
  readonly also: (but: readonly Difference[]) => string;
  /** In another article than was asked. */
  readonly elsewhere: string;
  /** The article asked has something like it. */
  readonly insteadHere: string;
  /** In a text that an article had before. */
  readonly earlier: string;
  /** That article, as it is, has something like it. */
  readonly insteadNow: string;
  /** Not that article, but another has something like it. */
  readonly likeItElsewhere: string;
  readonly notFound: (articles: number) => string;
  readonly outOfOrder: string;
  readonly apart: string;
  readonly nearest: string;
  readonly alsoHere: string;
  /** Of an altered quotation: other places as near, none of which has it. */
  readonly similarIn: string;
  readonly morePlaces: (places: number) => string;
  readonly moreQuotations: (quotations: number) => string;
  /** What a verdict claims. */
  readonly claim: string;
  readonly commands: VerifyCommands;
  readonly errors: Readonly<Record<VerifyErrorCode, (facts: Facts) => ErrorWords>>;
}

/** The commands as Discord shows them; that of a message's menu has no description. */
export type VerifyCommands = Readonly<Record<'verify' | 'verify-message', CommandWords>>;
