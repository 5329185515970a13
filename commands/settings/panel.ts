import {
  LANGUAGES,
  PERSON_SECONDS,
  SERVER_PER_MINUTE,
  type Settings,
} from '../../src/library/settings/settings.ts';
import type { ComponentRow } from '../../src/reply/body.ts';
import { buttonRow } from '../../src/reply/components.ts';
import { personValue, type SettingsShown, serverValue } from '../../src/reply/render-settings.ts';
import { type ChoiceParts, roleRow, selectRow } from '../../src/reply/select-list.ts';
import type { Locale } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import type { Asked } from '../command.ts';
import { idOf } from '../custom-id.ts';

/** Lists and buttons to change the settings with: what each does, to what value, stands in its id. */
export function panelRows(
  shown: SettingsShown,
  asked: Pick<Asked, 'locale' | 'roles'>,
): readonly ComponentRow[] {
  const { locale } = asked;
  const words = wordsOf(locale).settings;
  const { settings, mentionsHere } = shown;
  const list = (
    name: 'language' | 'personSeconds' | 'serverPerMinute' | 'adders',
    choices: readonly ChoiceParts[],
  ) =>
    selectRow({
      id: idOf('settings', name),
      placeholder: words.names[name],
      choices: choices.map((one) => ({ ...one, label: words.line(words.names[name], one.label) })),
    });
  const languages = list('language', languageOptions(settings, locale));
  const turn = (name: 'buttons' | 'mentions' | 'mentionsHere', on: boolean) => ({
    id: idOf('settings', name, on ? 'off' : 'on'),
    label: words.buttons[name][on ? 'off' : 'on'],
    style: 'other' as const,
  });
  const reset = { id: idOf('settings', 'reset'), label: words.buttons.reset, style: 'grave' as const };
  if (mentionsHere === undefined) return [languages, buttonRow([turn('buttons', settings.buttons), reset])];
  const visibility = settings.visibility === 'everyone' ? 'asker' : 'everyone';
  return [
    languages,
    list(
      'personSeconds',
      numberOptions(PERSON_SECONDS, settings.personSeconds, (n) => personValue(n, locale)),
    ),
    list(
      'serverPerMinute',
      numberOptions(SERVER_PER_MINUTE, settings.serverPerMinute, (n) => serverValue(n, locale)),
    ),
    list('adders', adderOptions(settings, asked)),
    buttonRow([
      {
        id: idOf('settings', 'visibility', visibility),
        label: words.buttons.visibility[visibility],
        style: 'other',
      },
      turn('buttons', settings.buttons),
      turn('mentionsHere', mentionsHere),
      turn('mentions', settings.mentions),
      reset,
    ]),
  ];
}

/** Which role may add. */
export function roleRows(locale: Locale): readonly ComponentRow[] {
  const words = wordsOf(locale).settings;
  return [roleRow(idOf('settings', 'role'), words.chooseRole), buttonRow([backButton(locale)])];
}

/** Whether everything is to be as usual. */
export function resetRows(locale: Locale): readonly ComponentRow[] {
  const { buttons } = wordsOf(locale).settings;
  return [
    buttonRow([
      { id: idOf('settings', 'reset-sure'), label: buttons.resetSure, style: 'grave' },
      backButton(locale),
    ]),
  ];
}

function backButton(locale: Locale) {
  const label = wordsOf(locale).settings.buttons.back;
  return { id: idOf('settings', 'back'), label, style: 'other' as const };
}

function languageOptions({ language }: Settings, locale: Locale): readonly ChoiceParts[] {
  const words = wordsOf(locale).settings.language;
  return LANGUAGES.map((value) => ({
    value,
    label: words[value],
    chosen: value === language,
  }));
}

function numberOptions(
  values: readonly number[],
  chosen: number,
  label: (value: number) => string,
): readonly ChoiceParts[] {
  return values.map((value) => ({ value: String(value), label: label(value), chosen: value === chosen }));
}

/** No role is offered where there are none. */
function adderOptions(
  { adders }: Settings,
  { locale, roles }: Pick<Asked, 'locale' | 'roles'>,
): readonly ChoiceParts[] {
  const words = wordsOf(locale).settings.adders;
  const values = ['managers', ...(roles === undefined ? [] : (['role'] as const)), 'everyone'] as const;
  return values.map((value) => ({
    value,
    label: words[value],
    chosen: value === adders.kind,
  }));
}
