import { UserError } from '../../src/errors.ts';
import { settingsOf, writeChange } from '../../src/library/settings/settings.ts';
import { ownerOf } from '../../src/library/store/owner.ts';
import { renderNotice } from '../../src/reply/render-library.ts';
import { renderSettings, type SettingsShown, settingValue } from '../../src/reply/render-settings.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { kept, manage } from '../articles/managed.ts';
import type { App, Asked, Command, MessageReply, Press } from '../command.ts';
import { partsOf } from '../custom-id.ts';
import { declareCommand } from '../declare.ts';
import { answersMentions, inheritsMentions, putInForce } from '../in-force.ts';
import { panelRows, resetRows, roleRows } from './panel.ts';
import { readChange } from './read-change.ts';

/** `/settings`: what is set for this server, with lists and buttons to change it; in direct messages, for oneself. */
export const settings: Command = {
  data: declareCommand('settings', [], { managers: true }),
  hides: () => true,
  async handle(request, app) {
    if (app.management === undefined || ownerOf(request.place) === undefined)
      throw new UserError('settings-nowhere');
    manage(request, app);
    return showPanel(request, app);
  },
  press: pressSetting,
  replaces: () => true,
};

async function pressSetting(press: Press, app: App): Promise<MessageReply> {
  const { owner, store } = manage(press, app);
  const { action } = partsOf(press.id);
  const words = wordsOf(press.locale).settings;
  if (action === 'back') return { ...(await showPanel(press, app)), replaces: true };
  if (action === 'reset') return askInPlace(words.askReset, resetRows(press.locale));
  if (action === 'adders' && press.values[0] === 'role' && press.roles !== undefined)
    return askInPlace(words.chooseRole, roleRows(press.locale));
  if (action === 'reset-sure') {
    await kept(store.resetSettings(owner));
    const said = (_: SettingsShown, { locale }: Asked) => wordsOf(locale).settings.done.reset;
    return { ...(await showPanel(press, app, said)), replaces: true };
  }
  const { name, change } = readChange(press);
  const before = settingsOf(await kept(store.settings(owner)));
  await kept(store.changeSetting(owner, writeChange(change, inheritsMentions(press.place, before))));
  const said = (shown: SettingsShown, { locale }: Asked) => {
    const now = wordsOf(locale).settings;
    return now.done.changed(now.names[name], settingValue(name, shown, locale));
  };
  return { ...(await showPanel(press, app, said)), replaces: true };
}

/** As it is now: in the language that was set a moment ago, too. */
async function showPanel(
  given: Asked,
  app: App,
  said?: (shown: SettingsShown, asked: Asked) => string,
): Promise<MessageReply> {
  const { asked, settings: found } = await putInForce(given, app);
  const inServer = asked.place.guild !== undefined;
  const shown: SettingsShown = {
    settings: found,
    ...(inServer && {
      mentionsHere: answersMentions(asked, found),
      setHere: found.mentionsIn.has(asked.place.channel ?? ''),
    }),
  };
  const { locale } = asked;
  const body = renderSettings(shown, {
    locale,
    rows: panelRows(shown, asked),
    ...(said && { said: said(shown, asked) }),
  });
  return { kind: 'message', body, visibility: 'asker' };
}

function askInPlace(said: string, buttons: MessageReply['body']['components']): MessageReply {
  return {
    kind: 'message',
    body: renderNotice(said, { ...(buttons && { buttons }) }),
    visibility: 'asker',
    replaces: true,
  };
}
