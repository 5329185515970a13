/** What an error is about: its figures and names, by the words that stand for them in its texts. */
export type Facts = Readonly<Record<string, string | number>>;

/** What makes up the text of an error: what was expected, what was found, and what the person can do about it. */
export interface ErrorWords {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** What a command or an option of it is called. */
interface NamedWords {
  /** Lower case, no spaces, at most 32 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** The same with its options and subcommands. */
export interface CommandWords extends NamedWords {
  readonly options: Readonly<Record<string, NamedWords>>;
  readonly subcommands?: Readonly<Record<string, CommandWords>>;
}
