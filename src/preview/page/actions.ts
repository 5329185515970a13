import type { Message } from '../channel.ts';
import type { Event } from '../event.ts';
import type { Insight } from '../insight.ts';
import type { ChannelView } from './channel-view.ts';
import type { Said } from './composer.ts';
import { connection, Refused, Unreachable } from './connection.ts';
import { type DeclaredCommand, type Setup, type Typed, typedCommands } from './declared.ts';
import { openForm } from './form-view.ts';
import {
  autocompleteOf,
  commandOf,
  type Given,
  messageCommandOf,
  pressOf,
  submissionOf,
} from './interaction.ts';
import type { Choice } from './option-field.ts';
import { explainRefusal } from './refusal-words.ts';
import type { PageLocale, PageWords } from './words.ts';

export interface ActionsContext {
  readonly channel: ChannelView;
  readonly setup: Setup;
  readonly words: () => PageWords;
  readonly locale: () => PageLocale;
  /** A reply came, which quotes something. */
  readonly looked: (insight: Insight) => void;
  /** A reply came that quotes nothing. */
  readonly changed: () => void;
  readonly focus: () => void;
}

/** The same as the server's, so that what is too large is told before it is sent. */
const MOST_MIB = 8;

/** What the reader does, each sent in Discord's form, and what comes of it shown. */
export function createActions({ channel, setup, words, locale, looked, changed, focus }: ActionsContext) {
  let latest: Insight | undefined;

  const complain = (error: unknown) => {
    if (error instanceof Refused) channel.note(words().notAccepted(explainRefusal(error.refusal)));
    else if (error instanceof Unreachable) channel.note(words().unreachable);
    else {
      channel.note(words().failed);
      console.error(error);
    }
  };
  /** @param from the message whose button led here */
  const take = (event: Event, from?: Message) => {
    if (event.type === 9) {
      openForm(event.data, {
        words: words(),
        locale: locale(),
        nameOf: (id) => (id === setup.bot.id ? setup.bot.username : id),
        submit: (components) => submit(event.data.custom_id, components, from),
      });
    } else if (event.type === 4 || event.type === 7) {
      channel.post(event.message, event.insight);
      if (event.insight === undefined) {
        // The library may be another now, and with it the questions to start with.
        changed();
        return;
      }
      latest = event.insight;
      looked(event.insight);
    } else if (event.type === 'posted') channel.post(event.message);
  };
  const interact = async (interaction: object, from?: Message) => {
    const thinking = channel.think();
    try {
      await connection.interact(interaction, (event) => {
        if (event.type === 'progress') thinking.tell(event.data);
        else {
          thinking.end();
          take(event, from);
        }
      });
    } finally {
      thinking.end();
    }
  };
  const submit = async (id: string, components: readonly object[], from: Message | undefined) => {
    try {
      await interact(submissionOf({ id, components }, from?.id, locale()), from);
      return undefined;
    } catch (error) {
      if (error instanceof Refused) return words().notAccepted(explainRefusal(error.refusal));
      return error instanceof Unreachable ? words().unreachable : words().failed;
    }
  };
  const run = (typed: Typed, given: readonly Given[]) => {
    void interact(commandOf(typed, given, locale())).catch(complain);
  };

  return {
    run,
    /** Asks a question by the command for it. */
    ask: (question: string) => {
      const ask = typedCommands(setup.commands).find(({ command }) => command.name === 'ask');
      const option = ask?.options.find(({ required }) => required === true);
      if (ask !== undefined && option !== undefined)
        run(ask, [{ type: option.type, name: option.name, value: question }]);
      focus();
    },
    say: ({ content, files, reply }: Said) => {
      const attachments = files.map((id) => ({ id }));
      const message = {
        content,
        locale: locale(),
        attachments,
        ...(reply !== undefined && { message_reference: { message_id: reply } }),
      };
      let isAnswered = false;
      let hint = files.length > 0 ? words().fileNotAnswered : words().notAnswered;
      const said = connection.say(message, (event) => {
        if (event.type === 'silent') hint = words().silent[event.why];
        else isAnswered ||= event.type !== 'posted';
        take(event);
      });
      void said.then(() => isAnswered || channel.note(hint)).catch(complain);
    },
    press: (
      message: Message,
      control: { readonly type: number; readonly id: string; readonly values?: readonly string[] },
    ) => {
      void interact(pressOf(control, message.id, locale()), message).catch(complain);
    },
    runOnMessage: (command: DeclaredCommand, message: Message) => {
      void interact(messageCommandOf(command.name, message.id, locale())).catch(complain);
    },
    /** Choices for an option being typed; none where they cannot be had, as in Discord. */
    complete: async (typed: Typed, given: readonly Given[]): Promise<readonly Choice[]> => {
      let choices: readonly Choice[] = [];
      const told = (event: Event) => {
        if (event.type === 8) choices = event.data.choices;
      };
      await connection.interact(autocompleteOf(typed, given, locale()), told).catch(() => undefined);
      return choices;
    },
    upload: async (file: File): Promise<string | undefined> => {
      if (file.size > MOST_MIB * 1024 * 1024) {
        channel.note(words().tooLarge(MOST_MIB));
        return undefined;
      }
      try {
        return (await connection.upload(file)).id;
      } catch (error) {
        complain(error);
        return undefined;
      }
    },
    latestInsight: () => latest,
  };
}
