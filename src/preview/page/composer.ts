import { OPTION } from '../option-types.ts';
import { createAttachedFiles } from './attached-files.ts';
import { type CommandLine, type CommandLineContext, createCommandLine } from './command-line.ts';
import { descriptionIn, nameIn, type Setup, type Typed, typedCommands, typedName } from './declared.ts';
import { el, fill, icon } from './element.ts';
import { ICONS } from './icons.ts';
import { createListbox, type Item } from './listbox.ts';
import { createReplyBar, type Replying } from './reply-bar.ts';
import { readTyping } from './typing.ts';
import type { PageLocale, PageWords } from './words.ts';

export interface Composer {
  readonly node: HTMLElement;
  readonly focus: () => void;
  /** From now on what is written replies to a message. */
  readonly replyTo: (reply: Replying) => void;
  /** Begins the command that takes a file, with this one; where there is none, the file goes with a message. */
  readonly takeFile: (file: File) => void;
}

export interface Said {
  readonly content: string;
  readonly files: readonly string[];
  readonly reply?: string;
}

export interface ComposerContext extends Omit<CommandLineContext, 'leave'> {
  readonly words: PageWords;
  readonly locale: PageLocale;
  readonly setup: Setup;
  readonly say: (said: Said) => void;
}

/** The box at the foot: plain messages, mentions, and commands behind a slash. */
export function createComposer(context: ComposerContext): Composer {
  const { words, setup, upload } = context;
  const all = typedCommands(setup.commands);
  const input = el('input', {
    type: 'text',
    class: 'write',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-label': words.write,
    'aria-describedby': 'write-hint',
    placeholder: words.write,
    autocomplete: 'off',
    maxlength: 2000,
    dir: 'auto',
  });
  const focusInput = () => input.focus();
  const menu = createListbox(input, words.commands);
  const replyBar = createReplyBar(words, focusInput);
  const files = createAttachedFiles({ words, upload, focus: focusInput });
  const send = el(
    'button',
    { type: 'submit', class: 'send', 'aria-label': words.send, title: words.send },
    icon(ICONS.send),
  );
  const plain = el('form', { class: 'plain' }, files.button, input, send);
  const box = el('div', { class: 'box' }, plain);
  const hint = el('p', { id: 'write-hint', class: 'write-hint' }, words.writeHint);
  const node = el('div', { class: 'composer' }, menu.node, replyBar.node, files.node, box, hint);

  let line: CommandLine | undefined;
  const showPlain = () => {
    line = undefined;
    fill(box, plain);
    input.focus();
  };
  const begin = (typed: Typed, prefilled: Readonly<Record<string, string | File>> = {}) => {
    menu.hide();
    input.value = '';
    const run: CommandLineContext['run'] = (ran, given) => {
      showPlain();
      context.run(ran, given);
    };
    line = createCommandLine(typed, { ...context, leave: showPlain, run }, prefilled);
    fill(box, line.node);
    line.focus();
  };
  const offerMention = (begun: string) => {
    const name = setup.bot.username;
    if (!name.toLowerCase().startsWith(begun.toLowerCase())) return menu.hide();
    const pick = () => {
      input.value = `${input.value.slice(0, input.value.length - begun.length)}${name} `;
      menu.hide();
    };
    return menu.show([{ label: name, hint: words.app, pick }]);
  };
  const sayIt = () => {
    const content = input.value.trim().replace(/[@＠]Yuanwen(?!\w)/giu, `<@${setup.bot.id}>`);
    const replying = replyBar.current();
    if (content === '' && files.ids().length === 0) return;
    context.say({ content, files: files.ids(), ...(replying && { reply: replying.message }) });
    input.value = '';
    files.clear();
    replyBar.set(undefined);
    menu.hide();
  };

  input.addEventListener('input', () => {
    const typing = readTyping(input.value, all);
    if (typing.kind === 'named') begin(typing.typed, typing.prefilled);
    else if (typing.kind === 'mention') offerMention(typing.name);
    else if (typing.kind === 'words') menu.hide();
    else {
      const items = typing.fitting.map((typed) => itemOf(typed, context, () => begin(typed)));
      menu.show(items, items.length === 0 ? words.noCommand : '');
    }
  });
  input.addEventListener('keydown', (event) => {
    if (!menu.takeKey(event) && event.key === 'Escape') replyBar.set(undefined);
  });
  input.addEventListener('blur', () => menu.hide());
  plain.addEventListener('submit', (event) => {
    event.preventDefault();
    sayIt();
  });

  return {
    node,
    focus: () => (line ?? input).focus(),
    replyTo: (reply) => {
      if (line !== undefined) showPlain();
      replyBar.set(reply);
      input.focus();
    },
    takeFile: (file) => {
      const taking = all.find(({ options }) => options.some(({ type }) => type === OPTION.file));
      const option = taking?.options.find(({ type }) => type === OPTION.file);
      if (taking === undefined || option === undefined) void files.add(file);
      else begin(taking, { [option.name]: file });
    },
  };
}

/** A command in the menu: its name, what it does, and what it needs. */
function itemOf(typed: Typed, { locale }: Pick<ComposerContext, 'locale'>, pick: () => void): Item {
  const described = typed.path.at(-1) ?? typed.command;
  const required = typed.options.filter((option) => option.required === true);
  return {
    label: `/${typedName(typed, locale)}`,
    detail: descriptionIn(described, locale),
    ...(required.length > 0 && { hint: required.map((option) => nameIn(option, locale)).join(' · ') }),
    pick,
  };
}
