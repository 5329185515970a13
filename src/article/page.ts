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
}

export interface Rule {
  readonly name: string;
  readonly why: string;
  /** The page itself, where there is nothing to mend. */
  readonly apply: (page: Page) => Page;
}
