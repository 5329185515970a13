import type { AnswerType } from '../entities/answer-type.ts';

/** A way of asking. The first that matches decides; a group `head` names what is asked for. */
export interface QuestionPattern {
  readonly type: AnswerType;
  /** Matched against the folded question. */
  readonly pattern: RegExp;
  /** Whether a word has to end where it does: 多少**天**, not 多少**天**然气. */
  readonly endsWord?: true;
}
