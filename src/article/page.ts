/** A page on its way through the cleaning rules. */
export interface Page {
  /** With `\n` line ends. */
  readonly text: string;
  /** What the page says of itself in lines that are no part of the article. */
  readonly author?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /**
   * Whether the page has shown traces of scraping so far. Rules that would change characters of ordinary
   * prose act only then, so that a clean text stays as it is, letter for letter.
   */
  readonly scraped: boolean;
  /** Lines that the rules took out, as they stood, in the order in which they were taken. */
  readonly leftOut: readonly string[];
  /** The day that is known from elsewhere, as `YYYY-MM-DD`: a line that gives another is not about the page. */
  readonly known?: string;
}

export interface Rule {
  readonly name: string;
  readonly why: string;
  /** The page itself, where there is nothing to mend. */
  readonly apply: (page: Page) => Page;
}
