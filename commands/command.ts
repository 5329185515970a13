import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Cooldown } from '../src/cooldown/cooldown.ts';
import type { RefusalReason } from '../src/errors.ts';
import type { Gate } from '../src/library/gate.ts';
import type { Intake } from '../src/library/intake.ts';
import type { Library, Place } from '../src/library/library.ts';
import type { KnownSettings } from '../src/library/settings/keep-settings.ts';
import type { Store } from '../src/library/store/store.ts';
import type { FormBody, MessageBody } from '../src/reply/body.ts';
import type { Locale } from '../src/reply/words/locale.ts';
import type { PinyinFinder } from '../src/text/pinyin.ts';
import type { Starters } from './starters.ts';
import type { Voting } from './voting.ts';

/** What every command may use. Passed in; nothing is reached for. */
export interface App {
  readonly library: Library;
  /** Questions to start with; absent where none are offered. */
  readonly starters?: Starters;
  /** Finds Chinese by its pinyin; absent where that is not offered. */
  readonly pinyin?: () => Promise<PinyinFinder>;
  /** What changing libraries takes; absent where there is nothing to change, as in the programs of the terminal. */
  readonly management?: Management;
  /** One vote a person; absent where answers are not judged. */
  readonly voting?: Voting;
  /** What servers have set for themselves; absent where everything is as usual. */
  readonly settings?: KnownSettings;
  /** Absent where anyone may ask, press and vote as often as they like: in the terminal, where there is one person. */
  readonly cooldown?: Cooldown;
  /** Whether what people ask, and who asks, goes into the operator's log. */
  readonly logsQuestions?: boolean;
}

export interface Management {
  readonly store: Store;
  readonly intake: Intake;
  /** Before whole libraries, read or written; absent: as many at once as are asked for. */
  readonly transfers?: Gate;
}

/** Who asks, and where: the part that every request has. */
export interface Asked {
  readonly locale: Locale;
  /** The asker's own, where the server's goes before it. */
  readonly ownLocale?: Locale;
  readonly place: Place;
  /** Whether the asker may manage the server; in direct messages everybody manages their own library. */
  readonly mayManage: boolean;
  /** The ids of the asker's roles; absent where there are none to be had, as in the preview, or they are not told. */
  readonly roles?: readonly string[];
  /** By a message that all see, and not by a command: so is the reply, and its language is that of the message. */
  readonly spoken?: boolean;
}

/** A command as it arrives, from Discord, the terminal, the preview page or a test: plain data. */
export interface Request extends Asked {
  readonly command: string;
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** By the name of the option they were given for. */
  readonly attachments?: Readonly<Record<string, Attachment>>;
  /** The message that a command of a message's menu is about. */
  readonly target?: TargetMessage;
}

/** A file somebody uploaded; its bytes are for the app to get. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** In bytes, as told by whoever keeps it. */
  readonly size: number;
  readonly url: string;
}

export interface TargetMessage {
  readonly id: string;
  readonly content: string;
  /** What its embeds show: titles, descriptions, fields. */
  readonly embedded?: readonly string[];
  readonly attachments: readonly Attachment[];
}

/** An option being typed. */
export interface AutocompleteRequest extends Request {
  readonly focused: { readonly name: string; readonly value: string };
}

/** A button pressed, or values chosen from a list, under a message of ours. */
export interface Press extends Asked {
  /** `command:action:…`, at most 100 characters; `idOf` makes it and `partsOf` reads it. */
  readonly id: string;
  /** What was chosen from a list; empty for a button. */
  readonly values: readonly string[];
  /** The heading of the message that the button is under: of an answer, the question. */
  readonly heading?: string;
  /** The id of that message. */
  readonly message?: string;
}

/** A form sent off. */
export interface Submission extends Asked {
  /** That of the form, in the same form as a press's. */
  readonly id: string;
  /** By the id of the field. */
  readonly fields: Readonly<Record<string, string>>;
}

export type Reply = MessageReply | FormReply;

export interface MessageReply {
  readonly kind: 'message';
  readonly body: MessageBody;
  /** Who sees it. */
  readonly visibility: 'everyone' | 'asker';
  /** Whether it takes the place of the message whose button was pressed; else it is a message of its own. */
  readonly replaces?: boolean;
  readonly files?: readonly ReplyFile[];
  /** What it came to, for the log and the counts; left out where it is simply an answer. */
  readonly outcome?: Outcome;
}

/** What a reply came to, in a word. */
export type Outcome =
  /** `article` is its id: where the words stand. */
  | { readonly kind: 'found'; readonly article?: string }
  | { readonly kind: 'not-found' }
  /** What the person can mend. */
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason;
      /** What the database could not do (`disk-full`), where that is why: for the operator to mend. */
      readonly failure?: string;
    };

export interface ReplyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Asks for more in a form. It cannot be deferred: it must come within Discord's three seconds. */
export interface FormReply {
  readonly kind: 'form';
  readonly form: FormBody;
}

export interface Choice {
  /** At most 100 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly value: string;
}

/** Tells how long work gets on; what is told takes the place of “thinking …” until the reply is there. */
export type Progress = (body: MessageBody) => void;

export interface Command {
  /** How it is declared to Discord: plain JSON. */
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** @throws UserError where the person can mend it. */
  readonly handle: (request: Request, app: App, progress: Progress) => Promise<Reply>;
  /** At most 25 choices, within Discord's three seconds (it cannot be deferred). */
  readonly complete?: (request: AutocompleteRequest, app: App) => Promise<readonly Choice[]>;
  /** What follows a button or a list of its messages. */
  readonly press?: (press: Press, app: App, progress: Progress) => Promise<Reply>;
  /** Whether that takes the place of the message they are under; else it is a message of its own. */
  readonly replaces?: (press: Press) => boolean;
  /** What follows a form of its. */
  readonly submit?: (submission: Submission, app: App, progress: Progress) => Promise<Reply>;
  /** Whether it answers from the articles: then a server sets who sees that, whether there are buttons, and how often. */
  readonly answers?: boolean;
  /** Whether a reply that is late is for the asker alone: Discord wants to know before it is there. */
  readonly hides?: (request: Request) => boolean;
}
