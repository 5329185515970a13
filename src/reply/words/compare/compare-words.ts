import type { Difference } from '../../../answer/verify/verdict.ts';
import type { CommandWords } from '../command-words.ts';

/** What is said where a question was put to several articles, in one language. Parameters come in plain, unescaped. */
export interface CompareWords {
  /** In the place of the date that an article lacks. */
  readonly undated: string;
  /** One of several texts of an article; `saved`: the day it was kept, as `YYYY-MM-DD`. */
  readonly version: (version: string, saved: string) => string;
  /** The sentence is that of an earlier entry, by its number. */
  readonly same: (entry: number) => string;
  readonly sameBut: (entry: number, but: readonly Difference[]) => string;
  readonly changed: (entry: number) => string;
  /** A figure that became another, came or went. */
  readonly figure: (step: { readonly earlier?: string; readonly later?: string }) => string;
  /** How the changes are marked, in Discord's Markdown. */
  readonly legend: string;
  /** On the button that shows a sentence among those around it. */
  readonly open: (entry: number) => string;
  readonly undatedLast: string;
  /** Articles that answer beyond those shown; `atLeast`: there may be others that were not tried. */
  readonly moreAnswer: (articles: number, atLeast: boolean) => string;
  /** Earlier versions beyond those shown. */
  readonly moreVersions: (versions: number) => string;
  /** The one article asked has never had another text. */
  readonly oneVersion: string;
  /** Of the articles that come nearest to the question, but one answers. */
  readonly oneAnswers: string;
  readonly commands: CompareCommands;
}

/** The command as Discord shows it. */
export type CompareCommands = Readonly<Record<'compare', CommandWords>>;
