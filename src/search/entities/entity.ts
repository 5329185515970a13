import type { Span } from '../../article/article.ts';
import type { EntityKind } from './answer-type.ts';

/** Words of a sentence that could answer a question of some type. Offsets are those of the analysed text. */
export interface Entity extends Span {
  readonly kind: EntityKind;
}
