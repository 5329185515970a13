import type { Handlers } from '../interactions/handlers.ts';
import { type Fields, fields, list, text } from '../interactions/payload.ts';
import { OPTION } from './option-types.ts';
import type { Complaint } from './refusal.ts';
import type { Uploads } from './uploads.ts';

export type Declared = Handlers['commands'][number]['data'];

interface Checking {
  readonly uploads: Uploads;
  /** While a command is being typed, nothing of it has to be whole. */
  readonly typing: boolean;
}

/** What Discord would say of the options of a command: unknown, missing, of another type, too long, no choice. */
export function checkOptions(
  given: readonly unknown[],
  declared: readonly unknown[],
  at: readonly string[],
  checking: Checking,
): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const known = new Map(declared.map((one) => [text(fields(one)['name']) ?? '', fields(one)]));
  const seen = new Set<string>();
  for (const [index, each] of given.entries()) {
    const option = fields(each);
    const name = text(option['name']) ?? '';
    const place = [...at, String(index)];
    const wanted = known.get(name);
    if (wanted === undefined || seen.has(name)) {
      complaints.push({
        at: [...place, 'name'],
        code: 'APPLICATION_COMMAND_UNKNOWN_OPTION',
        message: `Unknown option “${name}”.`,
      });
      continue;
    }
    seen.add(name);
    if (nests(wanted)) {
      if (option['type'] !== wanted['type'] || seen.size > 1) {
        complaints.push(wrongType(wanted, [...place, 'type']));
      }
      complaints.push(
        ...checkOptions(list(option['options']), list(wanted['options']), [...place, 'options'], checking),
      );
    } else complaints.push(...checkValue(option, wanted, [...place, 'value'], checking));
  }
  if (checking.typing) return complaints;
  const nested = declared.map(fields).filter(nests);
  if (nested.length > 0) {
    if (seen.size === 0) complaints.push(missing(at, 'A subcommand'));
    return complaints;
  }
  for (const [name, wanted] of known) {
    if (wanted['required'] === true && !seen.has(name)) complaints.push(missing([...at, name], `“${name}”`));
  }
  return complaints;
}

export function nests(option: Fields): boolean {
  return option['type'] === OPTION.subcommand || option['type'] === OPTION.group;
}

function wrongType({ type }: Fields, at: readonly string[]): Complaint {
  const message = `One option of the type ${String(type)} was expected.`;
  return { at, code: 'APPLICATION_COMMAND_OPTION_TYPE_INVALID', message };
}

function missing(at: readonly string[], what: string): Complaint {
  return { at, code: 'BASE_TYPE_REQUIRED', message: `${what} is required.` };
}

function checkValue(
  given: Fields,
  wanted: Fields,
  at: readonly string[],
  checking: Checking,
): readonly Complaint[] {
  const value = given['value'];
  const refuse = (code: string, message: string) => [{ at, code, message }];
  if (given['type'] !== wanted['type']) return [wrongType(wanted, at)];
  if (given['focused'] === true) return [];
  switch (wanted['type']) {
    case OPTION.boolean:
      return typeof value === 'boolean'
        ? []
        : refuse('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    case OPTION.file:
      return typeof value === 'string' && checking.uploads.find(value) !== undefined
        ? []
        : refuse('APPLICATION_COMMAND_OPTION_ATTACHMENT_INVALID', 'Unknown attachment.');
    case OPTION.integer:
    case OPTION.number:
      return checkNumber(value, wanted, refuse);
    default:
      return checkText(value, wanted, refuse, checking);
  }
}

type Refuse = (code: string, message: string) => readonly Complaint[];

function checkNumber(value: unknown, wanted: Fields, refuse: Refuse): readonly Complaint[] {
  const whole = wanted['type'] === OPTION.integer;
  if (typeof value !== 'number' || !(whole ? Number.isSafeInteger(value) : Number.isFinite(value))) {
    return refuse('NUMBER_TYPE_COERCE', `Value “${String(value)}” is not ${whole ? 'int' : 'a number'}.`);
  }
  const { min_value: least, max_value: most } = wanted;
  if (typeof least === 'number' && value < least)
    return refuse('NUMBER_TYPE_MIN', `Must be at least ${least}.`);
  if (typeof most === 'number' && value > most) return refuse('NUMBER_TYPE_MAX', `Must be at most ${most}.`);
  return checkChoice(value, wanted, refuse);
}

/** Discord's own most for a text. */
const LONGEST = 6000;

function checkText(
  value: unknown,
  wanted: Fields,
  refuse: Refuse,
  { typing }: Checking,
): readonly Complaint[] {
  if (typeof value !== 'string') return refuse('BASE_TYPE_BAD_TYPE', 'Must be a string.');
  if (typing) return [];
  const least = typeof wanted['min_length'] === 'number' ? wanted['min_length'] : 1;
  const most = typeof wanted['max_length'] === 'number' ? wanted['max_length'] : LONGEST;
  if (value.length < least) return refuse('BASE_TYPE_MIN_LENGTH', `Must be ${least} or more in length.`);
  if (value.length > most) return refuse('BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
  return checkChoice(value, wanted, refuse);
}

function checkChoice(value: unknown, wanted: Fields, refuse: Refuse): readonly Complaint[] {
  const choices = list(wanted['choices']).map((choice) => fields(choice)['value']);
  if (choices.length === 0 || choices.includes(value)) return [];
  return refuse('BASE_TYPE_CHOICES', `Value must be one of ${choices.map(String).join(', ')}.`);
}
