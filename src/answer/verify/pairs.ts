import type { Token } from './tokens.ts';

/** A text and its tokens. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A token of the quotation, and the part that it is of. */
export interface Quoted {
  readonly token: Token;
  readonly part: Tokenized;
}

/** What stands against each other at a step; one of the two alone where something was left out or added. */
export interface Pair {
  readonly kind: 'same' | 'changed' | 'gap';
  readonly one: Token | undefined;
  readonly other: Quoted | undefined;
}
