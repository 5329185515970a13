/** What the programs of the terminal say beside answers, in one language. Parameters come in plain, unescaped. */
export interface TerminalWords {
  readonly welcome: (articles: number) => string;
  readonly howToUse: string;
  readonly howToConnect: string;
  readonly bye: string;
  readonly reasons: string;
  readonly reasonsAgainst: string;
  /** Words of the question that stand in the passage. */
  readonly matched: (words: readonly string[]) => string;
  readonly confidence: (percent: number) => string;
  readonly runnerUp: string;
  /** From how many per cent on a question is answered; what was judged stands below. */
  readonly threshold: (percent: number) => string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  /** Why a passage that is no answer is the nearest, and why a sentence was chosen; with the score. */
  readonly nearest: (score: string) => string;
  readonly chosen: (score: string) => string;
  /** Parts of a score that are not listed. */
  readonly others: (count: number) => string;
}
