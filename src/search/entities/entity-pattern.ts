import type { EntityKind } from './answer-type.ts';

/** How something of a kind is written in a sentence. */
export interface EntityPattern {
  readonly kind: EntityKind;
  /** Of these every match has one (`beginningsOf`): a sentence without is not searched. Tells nothing else; it is there for speed. */
  readonly needs: string;
  /** The same, where many sentences have one of those. */
  readonly alsoNeeds?: RegExp;
  readonly pattern: RegExp;
}
