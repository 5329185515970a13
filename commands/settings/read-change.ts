import { UserError } from '../../src/errors.ts';
import {
  type Change,
  LANGUAGES,
  PERSON_SECONDS,
  SERVER_PER_MINUTE,
} from '../../src/library/settings/settings.ts';
import type { SettingName } from '../../src/reply/words/settings/settings-words.ts';
import { isSnowflake } from '../../src/snowflake.ts';
import type { Press } from '../command.ts';
import { partsOf } from '../custom-id.ts';

/** What a control of the panel is to change, and under which name that is told. */
export interface Wanted {
  readonly name: SettingName;
  readonly change: Change;
}

/**
 * Reads what was pressed or chosen.
 * @throws UserError `control-unknown` where it is none of ours, or not for direct messages
 */
export function readChange({ id, values, place }: Press): Wanted {
  const { action, details } = partsOf(id);
  const value = values[0] ?? details[0] ?? '';
  const onOff = value === 'on' ? true : value === 'off' ? false : undefined;
  const number = /^\d{1,4}$/.test(value) ? Number(value) : undefined;
  if (action === 'language' && isOneOf(value, LANGUAGES))
    return { name: action, change: { name: action, value } };
  if (action === 'buttons' && onOff !== undefined)
    return { name: action, change: { name: action, value: onOff } };
  if (place.guild === undefined) throw new UserError('control-unknown');
  if (action === 'visibility' && isOneOf(value, ['everyone', 'asker']))
    return { name: action, change: { name: action, value } };
  if (action === 'mentions' && onOff !== undefined)
    return { name: action, change: { name: action, value: onOff } };
  if (action === 'mentionsHere' && onOff !== undefined && place.channel !== undefined)
    return { name: action, change: { name: 'mentions', value: onOff, channel: place.channel } };
  if (action === 'personSeconds' && isOneOf(number, PERSON_SECONDS))
    return { name: action, change: { name: action, value: number } };
  if (action === 'serverPerMinute' && isOneOf(number, SERVER_PER_MINUTE))
    return { name: action, change: { name: action, value: number } };
  if (action === 'adders' && isOneOf(value, ['managers', 'everyone']))
    return { name: action, change: { name: action, value: { kind: value } } };
  // The role that everybody has bears the number of the server.
  if (action === 'role' && value === place.guild)
    return { name: 'adders', change: { name: 'adders', value: { kind: 'everyone' } } };
  if (action === 'role' && isSnowflake(value))
    return { name: 'adders', change: { name: 'adders', value: { kind: 'role', role: value } } };
  throw new UserError('control-unknown');
}

function isOneOf<const Value>(value: unknown, values: readonly Value[]): value is Value {
  return values.some((one) => one === value);
}
