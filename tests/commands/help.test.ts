import { expect, it } from 'vitest';
import { isTyped } from '../../commands/declare.ts';
import { commands, handleRequest } from '../../commands/index.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { makeApp, messageOf, request } from './app.ts';

it.each(LOCALES)('/help names every other typed command to a manager: %s', async (locale) => {
  const asked = { ...request('help', {}, locale), place: { guild: '1' } };
  const { body } = messageOf(await handleRequest(asked, makeApp()));
  const said = body.embeds?.[0]?.description ?? '';
  for (const { data } of commands) {
    if (!isTyped(data) || data.name === 'help') continue;
    const name = locale === 'en' ? data.name : data.name_localizations?.[locale];
    expect(said).toContain(`/${name}`);
  }
});
