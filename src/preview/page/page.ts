import type { Message } from '../channel.ts';
import type { Insight } from '../insight.ts';
import { createActions } from './actions.ts';
import { type ChannelView, createChannelView } from './channel-view.ts';
import { type Composer, createComposer } from './composer.ts';
import { connection } from './connection.ts';
import { openMenu } from './context-menu.ts';
import { messageCommands, nameIn, type Setup, typedCommands, typedName } from './declared.ts';
import { acceptDrops } from './drop.ts';
import { el, fill } from './element.ts';
import { createHeader } from './header.ts';
import { excerpt, type MessageContext } from './message-view.ts';
import { pageWords } from './page-words.ts';
import { createPane, type Pane } from './pane.ts';
import { preferences } from './preferences.ts';
import { createSidebar } from './sidebar.ts';
import { showWelcome } from './welcome.ts';
import type { PageLocale } from './words.ts';

/** Below this width the pane lies over the channel, and is opened only when asked for. */
const NARROW = '(max-width: 900px)';

/** Puts the page together and fills it; everything in it lives as long as the page. */
export function startPage(setup: Setup, first: readonly string[]): void {
  let questions = first;
  let locale = preferences.locale();
  let theme = preferences.theme();
  const words = () => pageWords(locale);
  const nameOf = (id: string) =>
    id === setup.bot.id ? setup.bot.username : id === setup.reader.id ? words().reader : id;
  const look = (insight: Insight, isAsked: boolean) => {
    void shown.pane.look(insight).catch(() => undefined);
    if (isAsked) shown.pane.open();
  };

  const askForStarters = () => {
    const asked = locale;
    void connection.starters(asked).then(
      (offered) => {
        if (asked !== locale || offered.questions.join() === questions.join()) return;
        questions = offered.questions;
        channel.greet();
      },
      () => undefined,
    );
  };
  const channel: ChannelView = createChannelView({
    label: () => words().messages,
    thinking: () => words().thinking,
    welcome: () => showWelcome(words(), questions, (question) => actions.ask(question)),
    context: (insight) => messageContext(insight),
  });
  const actions = createActions({
    channel,
    setup,
    words,
    locale: () => locale,
    looked: (insight) => look(insight, false),
    changed: () => askForStarters(),
    focus: () => shown.composer.focus(),
  });
  const openMessageMenu: MessageContext['openMenu'] = (message, at, from) => {
    const commands = messageCommands(setup.commands).map((command, index) => ({
      label: nameIn(command, locale),
      pick: () => actions.runOnMessage(command, message),
      apart: index === 0,
    }));
    const items = [
      { label: words().reply, pick: () => reply(message) },
      {
        label: words().copyText,
        pick: () =>
          void navigator.clipboard
            ?.writeText(excerpt(message, messageContext(undefined)))
            .catch(() => undefined),
      },
      ...commands,
    ];
    openMenu(items, at, { label: words().messageMenu, from });
  };
  const reply = (message: Message) =>
    shown.composer.replyTo({ message: message.id, name: nameOf(message.author.id) });
  const messageContext = (insight: Insight | undefined): MessageContext => ({
    words: words(),
    locale,
    nameOf,
    bot: setup.bot.id,
    find: channel.find,
    commandName: (declared) => commandName(setup, declared, locale),
    reply,
    openMenu: openMessageMenu,
    dismiss: (message) => {
      channel.remove(message.id);
      shown.composer.focus();
    },
    press: actions.press,
    look: insight && (() => look(insight, true)),
  });

  const body = el('div', { class: 'columns' });
  const draw = (): { readonly pane: Pane; readonly composer: Composer } => {
    document.documentElement.lang = locale;
    document.documentElement.dataset['theme'] = theme;
    const pane = createPane({ words: words(), article: connection.article, closed: () => composer.focus() });
    const composer = createComposer({
      words: words(),
      locale,
      setup,
      say: actions.say,
      run: actions.run,
      complete: actions.complete,
      upload: actions.upload,
      complain: channel.note,
    });
    const header = createHeader({
      words: words(),
      locale,
      theme,
      chooseLanguage: (chosen) => {
        locale = chosen;
        preferences.keep('locale', chosen);
        askForStarters();
        shown = draw();
        channel.redraw();
        const latest = actions.latestInsight();
        if (latest !== undefined) look(latest, false);
      },
      switchTheme: () => {
        theme = theme === 'dark' ? 'light' : 'dark';
        preferences.keep('theme', theme);
        document.documentElement.dataset['theme'] = theme;
        return theme;
      },
      openPane: () => pane.open(),
    });
    fill(
      body,
      createSidebar(words()),
      el('main', { class: 'channel' }, header, channel.node, composer.node),
      pane.node,
    );
    return { pane, composer };
  };
  document.body.replaceChildren(body);
  let shown = draw();
  acceptDrops(
    () => words().dropHere,
    (file) => shown.composer.takeFile(file),
  );
  typeAnywhere(() => shown.composer.focus());
  if (first.length === 0) askForStarters();
  // On a phone the focus would bring up the keyboard.
  if (!matchMedia(NARROW).matches) shown.composer.focus();
}

/** Where letters mean something already. */
const TAKES_KEYS = 'input, textarea, select, dialog, [role="menu"], [role="combobox"]';

/** As in Discord, what is typed where letters mean nothing goes into the message box. */
function typeAnywhere(focus: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.activeElement?.closest(TAKES_KEYS) == null && document.querySelector('dialog') === null)
      focus();
  });
}

/** @param declared the command with its subcommand, as declared: `articles add` */
function commandName(setup: Setup, declared: string, locale: PageLocale): string {
  const known = typedCommands(setup.commands).find(
    ({ command, path }) => [command, ...path].map(({ name }) => name).join(' ') === declared,
  );
  if (known !== undefined) return typedName(known, locale);
  const other = setup.commands.find(({ name }) => name === declared);
  return other === undefined ? declared : nameIn(other, locale);
}
