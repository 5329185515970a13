import { MONTHS, NAMES_TOO, SHORT_MONTHS } from '../../text/months.ts';
import { isStopWord } from '../../text/words.ts';
import type { Entity } from './entity.ts';
import { looksLikePerson } from './person-names.ts';

/** Runs of capitalised words, small words between them allowed. */
const WORD = "[\\p{Script=Latin}\\p{N}'’-]";
const NAME_PART = `(?:\\p{Lu}\\.|\\p{Lu}${WORD}*)`;
const CAPITALS = new RegExp(
  `(?:\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*|\\p{Lu}${WORD}*|\\d+(?=\\s\\p{Lu}))(?:\\s(?:(?:of(?:\\sthe)?|de|van|von|la|le|du|&)\\s)?${NAME_PART})*`,
  'gu',
);
/** What every name has. */
const CAPITAL = /\p{Lu}/u;
const PLACE_BEFORE = /\b(?:in|at|from|near|to|into|across|outside|throughout)\s(?:the\s)?$/iu;
const GROUP_NAME =
  /\b(?:University|College|Company|Corporation|Inc|Party|Church|Committee|Agency|Association|Institute|School|Council|Court|Department|Army|Union|Club|Team|Network|Group|League|Society|Bank|Commission)\b/u;
/** A month, alone or with its day before it, and a shortened one, which else may be a name (Jan, Mar) or a word: see `isMonth`. */
const MONTH = new RegExp(`^(?:\\d+\\s)?(?:${MONTHS.join('|')})\\b`, 'iu');
const SHORT_MONTH = new RegExp(
  `^(?<day>\\d+\\s)?(?:${[...SHORT_MONTHS.keys()].join('|')})(?<on>\\s\\d.*)?$`,
  'iu',
);
const NAME_TOO = new RegExp(`^(?:${NAMES_TOO})$`, 'iu');
/** Behind a shortened month. */
const FIGURE_BEHIND = /^\.?\s\d/u;
/** How far back the word before a name is looked for. */
const LOOK_BACK = 16;
/** How far on what somebody does: a space and the whole of a long verb, administered. */
const LOOK_ON = 20;

/** Names in Latin letters. Each is a name; some are also known as a place, an organisation or a person. */
export function findLatinNames(text: string): readonly Entity[] {
  if (!CAPITAL.test(text)) return [];
  const entities: Entity[] = [];
  // Not `matchAll`, which copies the expression each time. Found to the end, it begins anew.
  for (let match = CAPITALS.exec(text); match !== null; match = CAPITALS.exec(text)) {
    const name = withoutOpening(match[0]);
    const end = match.index + match[0].length;
    if (name === '' || isMonth(name, text.slice(end, end + 3))) continue;
    const start = end - name.length;
    const span = { start, end };
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    entities.push({ kind: 'name', ...span });
    if (GROUP_NAME.test(name)) {
      entities.push({ kind: 'organisation', ...span });
      continue;
    }
    // After “to” it may be either.
    if (PLACE_BEFORE.test(before)) entities.push({ kind: 'place', ...span });
    if (looksLikePerson({ name, before, after: text.slice(end, end + LOOK_ON) }))
      entities.push({ kind: 'person', ...span });
  }
  return entities;
}

function isMonth(name: string, behind: string): boolean {
  if (MONTH.test(name)) return true;
  const short = SHORT_MONTH.exec(name)?.groups;
  if (short === undefined) return false;
  return (
    short['day'] !== undefined ||
    short['on'] !== undefined ||
    FIGURE_BEHIND.test(behind) ||
    (behind.startsWith('.') && !NAME_TOO.test(name))
  );
}

/** A sentence's first word is capitalised whatever it is: In 1990, The Duchy, Although Warsaw. */
function withoutOpening(name: string): string {
  const space = name.indexOf(' ');
  const first = (space < 0 ? name : name.slice(0, space)).toLowerCase();
  if (!isStopWord(first) && !OPENERS.has(first)) return name;
  const rest = space < 0 ? '' : name.slice(space + 1);
  // Instead I.
  return rest === 'I' ? '' : rest;
}

const OPENERS: ReadonlySet<string> = new Set(
  'although since however despite many several some during after before while when where unlike like also another other each every early later following according besides including there here thus hence meanwhile today currently recently originally last next instead'.split(
    ' ',
  ),
);
