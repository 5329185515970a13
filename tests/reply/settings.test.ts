import fc from 'fast-check';
import { expect, it } from 'vitest';
import { panelRows, resetRows, roleRows } from '../../commands/settings/panel.ts';
import {
  PERSON_SECONDS,
  SERVER_PER_MINUTE,
  type Settings,
  settingsOf,
  writeChange,
} from '../../src/library/settings/settings.ts';
import type { MessageBody } from '../../src/reply/body.ts';
import { renderNotice } from '../../src/reply/render-library.ts';
import { renderSettings, type SettingsShown, settingValue } from '../../src/reply/render-settings.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import type { SettingName } from '../../src/reply/words/settings/settings-words.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { checkBody } from './check-body.ts';

const id = fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }).map(String);
const settings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom('asker', ...LOCALES),
  visibility: fc.constantFrom('everyone', 'asker'),
  buttons: fc.boolean(),
  mentions: fc.boolean(),
  mentionsIn: fc.array(fc.tuple(id, fc.boolean()), { maxLength: 40 }).map((each) => new Map(each)),
  personSeconds: fc.constantFrom(...PERSON_SECONDS),
  serverPerMinute: fc.constantFrom(...SERVER_PER_MINUTE),
  adders: fc.oneof(
    fc.constantFrom({ kind: 'managers' } as const, { kind: 'everyone' } as const),
    id.map((role) => ({ kind: 'role', role }) as const),
  ),
});
const shown: fc.Arbitrary<SettingsShown> = fc.record(
  { settings, mentionsHere: fc.boolean(), setHere: fc.boolean() },
  { requiredKeys: ['settings'] },
);
const locale = fc.constantFrom(...LOCALES);
const NAMES = Object.keys(wordsOf('en').settings.names) as readonly SettingName[];

it('the panel keeps Discord’s limits and pings nobody, whatever is set, after every change', () => {
  const roles = fc.constantFrom({}, { roles: [] });
  fc.assert(
    fc.property(shown, locale, fc.constantFrom(...NAMES), roles, (given, language, name, told) => {
      const words = wordsOf(language).settings;
      const said = words.done.changed(words.names[name], settingValue(name, given, language));
      const rows = panelRows(given, { locale: language, ...told });
      const body = renderSettings(given, { locale: language, rows, said });
      // A role is shown as one on purpose; that it is not pinged is said beside the text.
      expect(body.allowed_mentions.parse).toEqual([]);
      expect(checkBody(withoutRoles(body))).toEqual([]);
      // Nothing of it was cut off, and one option of each list is that in force, or none.
      expect(body.embeds?.[0]?.description).not.toMatch(/…$/);
      for (const { components } of rows)
        for (const one of components)
          if ('options' in one)
            expect(one.options.filter((option) => option.default === true).length).toBeLessThan(2);
    }),
  );
});

function withoutRoles(body: MessageBody): MessageBody {
  return JSON.parse(JSON.stringify(body).replace(/<@&\d+>/g, '@role'));
}

it('so do the questions that it asks', () => {
  for (const language of LOCALES)
    for (const [said, buttons] of [
      [wordsOf(language).settings.chooseRole, roleRows(language)],
      [wordsOf(language).settings.askReset, resetRows(language)],
    ] as const)
      expect(checkBody(renderNotice(said, { buttons }))).toEqual([]);
});

it('a role is offered only where there are any', () => {
  const usual = { settings: settingsOf([]), mentionsHere: true };
  const adders = (told: { readonly roles?: readonly string[] }) =>
    JSON.stringify(panelRows(usual, { locale: 'en', ...told })[3]);
  expect(adders({ roles: [] })).toContain('managers and a role …');
  expect(adders({})).not.toContain('a role …');
});

it('settings are read as they were kept', () => {
  fc.assert(
    fc.property(settings, (given) => {
      const { mentionsIn, language, visibility, buttons, mentions, personSeconds, serverPerMinute, adders } =
        given;
      const changes = [
        writeChange({ name: 'language', value: language }),
        writeChange({ name: 'visibility', value: visibility }),
        writeChange({ name: 'buttons', value: buttons }),
        writeChange({ name: 'mentions', value: mentions }),
        writeChange({ name: 'personSeconds', value: personSeconds }),
        writeChange({ name: 'serverPerMinute', value: serverPerMinute }),
        writeChange({ name: 'adders', value: adders }),
        ...[...mentionsIn].map(([channel, value]) =>
          writeChange({ name: 'mentions', value, channel }, !value),
        ),
      ];
      const kept = changes.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
      expect(settingsOf(kept)).toEqual(given);
    }),
  );
});
