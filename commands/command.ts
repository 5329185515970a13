import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Library, Place } from '../src/library/library.ts';
import type { MessageBody } from '../src/reply/body.ts';
import type { Locale } from '../src/reply/words/words.ts';

/** What every command may use. Passed in; nothing is reached for. */
export interface App {
  readonly library: Library;
}

/** A command as it arrives, from Discord, the terminal, a preview page or a test: plain data. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly locale: Locale;
  readonly place: Place;
}

/** An option being typed. */
export interface AutocompleteRequest extends Request {
  readonly focused: { readonly name: string; readonly value: string };
}

export interface Reply {
  readonly body: MessageBody;
  /** Who sees it. */
  readonly visibility: 'everyone' | 'asker';
}

export interface Choice {
  /** At most 100 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly value: string;
}

export interface Command {
  /** How it is declared to Discord: plain JSON. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** @throws UserError where the person can mend it. */
  readonly handle: (request: Request, app: App) => Promise<Reply>;
  /** At most 25 choices, within Discord's three seconds (it cannot be deferred). */
  readonly complete?: (request: AutocompleteRequest, app: App) => Promise<readonly Choice[]>;
}
