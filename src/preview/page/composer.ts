import { type CommandLine, type CommandLineContext, createCommandLine } from './command-line.ts';
import {
  descriptionIn,
  nameIn,
  OPTION,
  type Setup,
  type Typed,
  typedCommands,
  typedName,
  typedNames,
} from './declared.ts';
import { el, fill, icon } from './element.ts';
import { ICONS } from './icons.ts';
import { createListbox, type Item } from './listbox.ts';
import type { PageLocale, PageWords } from './words.ts';

export interface Composer {
  readonly node: HTMLElement;
  readonly focus: () => void;
  /** From now on what is written replies to a message. */
  readonly replyTo: (reply: Replying) => void;
  /** Begins the command that takes a file, with this one; where there is none, the file goes with a message. */
  readonly takeFile: (file: File) => void;
}

export interface Replying {
  readonly message: string;
  readonly name: string;
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

/** `/` as it is typed, with an input method for Chinese too. */
const SLASH = /^\s*[/／]/u;
const MENTION = /(?:^|\s)[@＠](\w*)$/u;

/** The box at the foot: plain messages, mentions, and commands behind a slash. */
export function createComposer(context: ComposerContext): Composer {
  const { words, locale, setup } = context;
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
  const menu = createListbox(input, words.commands);
  const files: { readonly id: string; readonly name: string }[] = [];
  let replying: Replying | undefined;
  let line: CommandLine | undefined;

  const replyNode = el('div', { class: 'reply-bar', hidden: true });
  const filesNode = el('div', { class: 'attached' });
  const box = el('div', { class: 'box' });
  const picker = el('input', { type: 'file', hidden: true, 'aria-label': words.attach });
  const attach = el(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': words.attach,
      title: words.attach,
      onclick: () => picker.click(),
    },
    icon(ICONS.plus),
  );
  const plain = el(
    'form',
    { class: 'plain' },
    attach,
    picker,
    input,
    el(
      'button',
      { type: 'submit', class: 'send', 'aria-label': words.send, title: words.send },
      icon(ICONS.send),
    ),
  );
  const node = el(
    'div',
    { class: 'composer' },
    menu.node,
    replyNode,
    filesNode,
    box,
    el('p', { id: 'write-hint', class: 'write-hint' }, words.writeHint),
  );

  const showPlain = () => {
    line = undefined;
    fill(box, plain);
    input.focus();
  };
  const begin = (typed: Typed, prefilled: Readonly<Record<string, string | File>> = {}) => {
    menu.hide();
    input.value = '';
    line = createCommandLine(
      typed,
      {
        ...context,
        leave: showPlain,
        run: (run, given) => {
          showPlain();
          context.run(run, given);
        },
      },
      prefilled,
    );
    fill(box, line.node);
    line.focus();
  };
  const showReply = () => {
    replyNode.hidden = replying === undefined;
    if (replying === undefined) return;
    fill(
      replyNode,
      words.replyingTo(replying.name),
      el(
        'button',
        {
          type: 'button',
          class: 'tool',
          'aria-label': words.cancel,
          title: words.cancel,
          onclick: () => endReply(),
        },
        icon(ICONS.cross, 16),
      ),
    );
  };
  const endReply = () => {
    replying = undefined;
    showReply();
    input.focus();
  };
  const showFiles = () =>
    fill(
      filesNode,
      files.map((file) => {
        const remove = () => {
          files.splice(files.indexOf(file), 1);
          showFiles();
          input.focus();
        };
        return el(
          'span',
          { class: 'attached-file' },
          icon(ICONS.file, 16),
          file.name,
          el(
            'button',
            { type: 'button', class: 'tool', 'aria-label': words.remove(file.name), onclick: remove },
            icon(ICONS.cross, 14),
          ),
        );
      }),
    );
  const attachFile = async (file: File | undefined) => {
    const id = file && (await context.upload(file));
    if (file === undefined || id === undefined) return;
    files.push({ id, name: file.name });
    showFiles();
    input.focus();
  };
  const send = () => {
    const content = input.value.trim().replace(/[@＠]Yuanwen(?!\w)/giu, `<@${setup.bot.id}>`);
    if (content === '' && files.length === 0) return;
    context.say({ content, files: files.map(({ id }) => id), ...(replying && { reply: replying.message }) });
    input.value = '';
    files.length = 0;
    replying = undefined;
    menu.hide();
    showFiles();
    showReply();
  };

  input.addEventListener('input', () => {
    if (SLASH.test(input.value)) {
      const name = input.value.replace(SLASH, '').toLowerCase();
      const whole = all.find((typed) => typedNames(typed).some((known) => name.startsWith(`${known} `)));
      const known = whole && typedNames(whole).find((one) => name.startsWith(`${one} `));
      if (whole !== undefined && known !== undefined) {
        begin(whole, prefill(whole, input.value.replace(SLASH, '').slice(known.length + 1)));
        return;
      }
      const items = all
        .filter((typed) => typedNames(typed).some((one) => one.includes(name)))
        .map((typed) => itemOf(typed));
      menu.show(items, items.length === 0 ? words.noCommand : '');
      return;
    }
    const mention = MENTION.exec(input.value);
    if (mention !== null && setup.bot.username.toLowerCase().startsWith((mention[1] ?? '').toLowerCase())) {
      const pick = () => {
        input.value = `${input.value.slice(0, input.value.length - (mention[1] ?? '').length)}${setup.bot.username} `;
        menu.hide();
      };
      menu.show([{ label: setup.bot.username, hint: words.app, pick }]);
    } else menu.hide();
  });
  const itemOf = (typed: Typed): Item => {
    const described = typed.path.at(-1) ?? typed.command;
    const required = typed.options
      .filter((option) => option.required === true)
      .map((option) => nameIn(option, locale));
    return {
      label: `/${typedName(typed, locale)}`,
      detail: descriptionIn(described, locale),
      ...(required.length > 0 && { hint: required.join(' · ') }),
      pick: () => begin(typed),
    };
  };
  input.addEventListener('keydown', (event) => {
    if (menu.takeKey(event)) return;
    if (event.key === 'Escape' && replying !== undefined) endReply();
  });
  input.addEventListener('blur', () => menu.hide());
  plain.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  picker.addEventListener('change', () => {
    void attachFile(picker.files?.[0]);
    picker.value = '';
  });
  fill(box, plain);

  return {
    node,
    focus: () => (line === undefined ? input.focus() : line.focus()),
    replyTo: (reply) => {
      if (line !== undefined) showPlain();
      replying = reply;
      showReply();
      input.focus();
    },
    takeFile: (file) => {
      const taking = all.find(({ options }) => options.some(({ type }) => type === OPTION.file));
      const option = taking?.options.find(({ type }) => type === OPTION.file);
      if (taking === undefined || option === undefined) void attachFile(file);
      else begin(taking, { [option.name]: file });
    },
  };
}

/** Words typed behind a command's name go to its first option for text. */
function prefill({ options }: Typed, rest: string): Readonly<Record<string, string>> {
  const first = options.find(({ type }) => type === OPTION.string);
  return first === undefined || rest.trim() === '' ? {} : { [first.name]: rest };
}
