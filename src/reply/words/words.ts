import type { Language } from '../../article/article.ts';
import type { UserErrorCode } from '../../errors.ts';
import type { CommandWords, ErrorWords, Facts } from './command-words.ts';
import type { CompareCommands, CompareWords } from './compare/compare-words.ts';
import type { ControlsWords } from './controls/controls-words.ts';
import type { FeedbackCommands, FeedbackWords } from './feedback/feedback-words.ts';
import type { LibraryCommands, LibraryWords } from './library/library-words.ts';
import type { SettingsCommands, SettingsWords } from './settings/settings-words.ts';
import type { TerminalWords } from './terminal/terminal-words.ts';
import type { VerifyCommands, VerifyWords } from './verify/verify-words.ts';

/** A paragraph's and a sentence's number, both from 1. */
export interface Point {
  readonly paragraph: number;
  readonly sentence: number;
}

/** Every text of ours, in one language. Quotations are never among them. Parameters come in plain, unescaped. */
export interface Words {
  readonly title: (title: string) => string;
  /** A word or a few of someone else's, in the quotation marks of the language. */
  readonly quoted: (words: string) => string;
  /** Where a quotation stands, e.g. “paragraph 3, sentence 2”. */
  readonly place: (from: Point, through?: Point) => string;
  /** What is between the title and the place. */
  readonly titleThenPlace: string;
  /** What is between two sentences of ours. */
  readonly betweenSentences: string;
  /** The words of a link to the article's source. */
  readonly source: string;

  /** Articles that are yet to be indexed, so that a thing that was not found may stand there. */
  readonly unread: (articles: number) => string;
  readonly answer: {
    readonly asked: (question: string) => string;
    readonly notFound: (articles: number) => string;
    /** The question is in the language of no article asked; theirs is this. */
    readonly otherLanguage: (language: Language, articles: number) => string;
    /** Of the question's words, those that never occur; `more` beyond those listed. */
    readonly missing: (words: readonly string[], more: number, articles: number) => string;
    readonly nearest: string;
    readonly nothingNear: string;
    readonly runnersUp: string;
  };
  readonly summary: {
    readonly heading: (sentences: number, of: number) => string;
    /** None was named, so the newest was taken. */
    readonly defaulted: (articles: number) => string;
    readonly verbatim: string;
  };
  readonly quote: {
    readonly exact: (places: number) => string;
    /** Latin letters that stand for Chinese ones. */
    readonly pinyin: (typed: string, places: number) => string;
    /** The closest wording, from 0 to 100 per cent alike. */
    readonly close: (percent: number) => string;
    /** Perhaps this one. */
    readonly possible: (percent: number) => string;
    /** Words of the article that are others in what was asked, or are there in one alone; quoted already. */
    readonly differs: (article: string | undefined, asked: string | undefined) => string;
    /** Differences that are not named; 1 or more. */
    readonly moreDiffers: (changes: number) => string;
    /** More places of the same words. */
    readonly otherPlaces: string;
    readonly others: string;
    readonly more: (places: number) => string;
    readonly telling: string;
    readonly notFound: (articles: number) => string;
    readonly nearest: string;
  };
  readonly help: {
    readonly about: string;
    /** A line each, by their names; `verifyMessage` is in the menu of a message. */
    readonly commands: (
      names: Readonly<Record<'ask' | 'summary' | 'quote' | 'verify' | 'verifyMessage' | 'compare', string>>,
    ) => readonly string[];
    readonly otherWays: string;
    /** To those who may manage the server. */
    readonly managing: (names: Readonly<Record<'articles' | 'settings', string>>) => string;
    readonly articles: (count: number) => string;
    /** Questions that are sure to be answered. */
    readonly startWith: string;
    readonly noArticles: string;
    readonly moreArticles: (count: number) => string;
    readonly privacy: string;
    /** In its place, where the operator has questions logged. */
    readonly logged: string;
  };
  readonly errors: Readonly<Record<UserErrorCode, (facts: Facts) => ErrorWords>>;
  readonly error: (words: ErrorWords) => string;
  /** Something of ours broke: nothing about it is told but the id that finds it in the log. */
  readonly broken: (id: string) => string;
  readonly commands: Readonly<Record<'ask' | 'summary' | 'quote' | 'help', CommandWords>> &
    VerifyCommands &
    FeedbackCommands &
    CompareCommands &
    LibraryCommands &
    SettingsCommands;
  /** Checking quotations. */
  readonly verify: VerifyWords;
  /** One question put to several articles. */
  readonly compare: CompareWords;
  /** The buttons of answers. */
  readonly controls: ControlsWords;
  /** Judging answers. */
  readonly feedback: FeedbackWords;
  /** What a server sets for itself. */
  readonly settings: SettingsWords;
  /** Managing a library. */
  readonly library: LibraryWords;
  readonly lengths: Readonly<Record<'short' | 'medium' | 'long', string>>;
  readonly terminal: TerminalWords;
}
