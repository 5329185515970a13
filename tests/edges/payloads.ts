import fc from 'fast-check';
import {
  autocompleteInteraction,
  BOT,
  commandInteraction,
  formInteraction,
  message,
  pressInteraction,
} from '../discord/loopback/payloads.ts';
import { hostileText } from '../reply/articles.ts';

/** What stands where something else was promised. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    0,
    -1,
    2 ** 53,
    Number.NaN,
    true,
    [],
    {},
    [[]],
    '__proto__',
    'constructor',
  ),
  hostileText,
  fc.anything({ maxDepth: 3, maxKeys: 5 }),
);

/** A payload with some of its parts, however deep, in the place of which something odd stands, or nothing. */
export function spoilt(whole: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.nat(), odd, fc.boolean());
  return fc
    .tuple(whole, fc.array(change, { maxLength: 5 }))
    .map(([payload, changes]) =>
      changes.reduce<unknown>((one, [at, value, gone]) => spoil(one, at, { value, gone }), payload),
    );
}

type Change = { readonly value: unknown; readonly gone: boolean };

function spoil(payload: unknown, at: number, change: Change): unknown {
  const places = placesIn(payload);
  const place = places[at % Math.max(1, places.length)];
  return place === undefined ? payload : replaceAt(payload, place, change);
}

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || path.length > 8) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...placesIn(inner, [...path, key]),
  ]);
}

function replaceAt(value: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name !== String(key)) return [[name, inner] as const];
    if (rest.length > 0) return [[name, replaceAt(inner, rest, change)] as const];
    return change.gone ? [] : [[name, change.value] as const];
  });
  const changed = Object.fromEntries(entries);
  return Array.isArray(value) ? Object.values(changed) : changed;
}

const COMMANDS = [
  'ask',
  'summary',
  'quote',
  'verify',
  'help',
  'articles',
  'Verify quote',
  'Add as article',
  'x',
];
const OPTIONS = ['question', 'text', 'article', 'length', 'hide', 'focus'];

const option = fc.record({ name: fc.constantFrom(...OPTIONS), value: fc.oneof(hostileText, fc.boolean()) });
const subcommand = fc.record({
  type: fc.constantFrom(1, 2),
  name: fc.constantFrom('add', 'list', 'use', 'x'),
  options: fc.array(option, { maxLength: 3 }),
});
const options = fc.oneof(fc.array(option, { maxLength: 4 }), fc.array(subcommand, { maxLength: 1 }));
const command = fc.constantFrom(...COMMANDS);

/** As a button's id is made of, and as somebody may make one up. */
export const buttonId = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('ask', 'articles', 'quote', 'x', '__proto__', ''),
      fc.constantFrom('context', 'paragraph', 'why', 'others', 'keep', 'remove', 'list', 'constructor', ''),
      fc.array(
        fc.oneof(hostileText, fc.constantFrom('a1.1.0', 'a1.1.9999999', '_0.0.0', '%', '%zz', '-1', '1e9')),
        {
          maxLength: 4,
        },
      ),
    )
    .map(([name, action, details]) => [name, action, ...details].join(':').slice(0, 100)),
  hostileText,
);

export const interaction: fc.Arbitrary<unknown> = fc.oneof(
  spoilt(fc.tuple(command, options).map(([name, given]) => commandInteraction(name, given as never))),
  spoilt(fc.tuple(command, options).map(([name, given]) => autocompleteInteraction(name, given as never))),
  spoilt(
    fc
      .tuple(buttonId, fc.array(fc.string(), { maxLength: 2 }))
      .map(([id, values]) => pressInteraction(id, values)),
  ),
  spoilt(fc.tuple(buttonId, hostileText).map(([id, text]) => formInteraction(id, { title: text, text }))),
  odd,
);

export const chatMessage: fc.Arbitrary<unknown> = fc.oneof(
  spoilt(hostileText.map((text) => message(`<@${BOT}> ${text}`))),
  odd,
);
