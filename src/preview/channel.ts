import type { ReplyFile } from '../../commands/command.ts';
import type { FormBody, MessageBody } from '../reply/body.ts';

/** A message as Discord would hand it to whoever looks at the channel. */
export interface Message extends Partial<MessageBody> {
  readonly id: string;
  readonly author: { readonly id: string; readonly username: string; readonly bot?: true };
  readonly timestamp: string;
  /** 64: only the asker sees it. */
  readonly flags?: number;
  readonly attachments?: readonly WireFile[];
  readonly edited_timestamp?: string;
  /** The message that it replies to. */
  readonly message_reference?: { readonly message_id: string };
  /** The command that it answers, with its subcommand, as declared. */
  readonly interaction?: { readonly name: string; readonly user: Message['author'] };
}

/** A file of a message, as Discord tells of it. */
export interface WireFile {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

/** What the server remembers of the channel: what may be pressed, filled in, referred to and downloaded. */
export interface Channel {
  readonly post: (message: Message) => void;
  readonly find: (id: string) => Message | undefined;
  /** A form that was opened, by its id. */
  readonly open: (form: FormBody) => void;
  /** The form, which can be sent off until another with its id is opened. */
  readonly opened: (customId: string) => FormBody | undefined;
  readonly keepFile: (id: string, file: ReplyFile) => void;
  readonly file: (id: string) => ReplyFile | undefined;
}

/** As many are remembered; the oldest go first. */
const MOST = { messages: 500, forms: 20, files: 20 } as const;

export function createChannel(): Channel {
  const messages = new Map<string, Message>();
  const forms = new Map<string, FormBody>();
  const files = new Map<string, ReplyFile>();
  return {
    post: (message) => remember(messages, message.id, message, MOST.messages),
    find: (id) => messages.get(id),
    open: (form) => remember(forms, form.custom_id, form, MOST.forms),
    opened: (customId) => forms.get(customId),
    keepFile: (id, file) => remember(files, id, file, MOST.files),
    file: (id) => files.get(id),
  };
}

function remember<Value>(all: Map<string, Value>, id: string, value: Value, most: number): void {
  all.set(id, value);
  for (const oldest of all.keys()) {
    if (all.size <= most) break;
    all.delete(oldest);
  }
}
