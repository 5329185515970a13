import type { FeedbackErrorCode } from '../../../errors.ts';
import type { CommandWords, ErrorWords, Facts } from '../command-words.ts';

/** What is said around the judging of answers, in one language. Parameters come in plain, unescaped. */
export interface FeedbackWords {
  readonly vote: {
    /** What was kept, of an answer that was given, and of one that was declined. */
    readonly good: string;
    readonly bad: string;
    readonly rightlyDeclined: string;
    readonly wronglyDeclined: string;
    /** What would have been right. */
    readonly another: string;
    readonly somethingElse: string;
    readonly shouldDecline: string;
    readonly ask: string;
    readonly choose: string;
    readonly options: {
      /** Of an answer that declined: a sentence that does say it. */
      readonly doesSay: (sentence: string) => string;
      readonly somethingElse: string;
      /** Of an answer that declined: it stands somewhere else. */
      readonly elsewhere: string;
      readonly shouldDecline: string;
    };
    /** What is kept, and what is not. */
    readonly what: string;
    readonly withdraw: string;
    readonly withdrawn: string;
  };
  readonly insights: {
    readonly heading: string;
    /** Of one article alone. */
    readonly headingOf: (title: string) => string;
    readonly votes: (good: number, bad: number) => string;
    readonly byWeek: string;
    /** A week by its Monday, with what came in it. */
    readonly week: (week: {
      readonly monday: string;
      readonly good: number;
      readonly bad: number;
      readonly inVain: number;
    }) => string;
    readonly byArticle: string;
    readonly worst: string;
    readonly share: (bad: number, of: number) => string;
    readonly declined: string;
    /** Before a sentence that so many chose instead, of those that judged. */
    readonly instead: (votes: number, of: number) => string;
    /** Before the sentence that was shown where it was said that there is no answer. */
    readonly nearest: string;
    readonly shouldDecline: string;
    readonly earlierVersion: string;
    readonly gone: string;
    readonly inVain: string;
    readonly times: (times: number) => string;
    /** As many more questions, which are not listed. */
    readonly more: (questions: number) => string;
    readonly notKept: string;
    /** The same where no votes are taken. */
    readonly notKeptUnjudged: string;
    readonly nothingInVain: string;
    readonly empty: string;
    readonly emptyHere: string;
    /** In place of both where no votes are taken. */
    readonly unjudged: string;
    readonly nowKept: string;
    readonly noLongerKept: string;
    readonly on: string;
    readonly off: string;
    /** Below every list. */
    readonly anonymous: string;
  };
  /** For those who may see them. */
  readonly help: (insights: string) => string;
  /** When questions are kept, beside what is said of privacy. */
  readonly keptWhenJudged: string;
  readonly keptInVain: string;
  readonly commands: FeedbackCommands;
  readonly errors: Readonly<Record<FeedbackErrorCode, (facts: Facts) => ErrorWords>>;
}

export type FeedbackCommands = Readonly<Record<'insights', CommandWords>>;
