/** What is asked for; `own` is what the article asks itself. */
export type Kind = 'own' | 'who' | 'where' | 'when' | 'how-much' | 'what';

/** A question that a sentence should answer; whether it does is for the engine to say. */
export interface Draft {
  readonly kind: Kind;
  readonly question: string;
}
