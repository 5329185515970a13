import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Declarations, sameCommands } from '../../src/discord/register.ts';

const declared: Declarations = [
  {
    name: 'ask',
    description: 'Ask',
    name_localizations: { 'zh-CN': '提问' },
    options: [
      { type: 3, name: 'question', description: 'What', required: true, max_length: 500 },
      { type: 5, name: 'hide', description: 'Hide', required: false },
      { type: 4, name: 'k', description: 'How many', min_value: 0, choices: [{ name: 'one', value: 1 }] },
    ],
  },
  { type: 1, name: 'help', description: 'Help', options: [] },
];

/** As Discord hands published commands back: fields added, defaults filled in or left out, order its own. */
const published = [
  {
    id: '1',
    something_new: 'in a later version',
    application_id: '2',
    version: '3',
    default_member_permissions: null,
    type: 1,
    name: 'help',
    name_localizations: null,
    description: 'Help',
    description_localizations: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0, 1],
    nsfw: false,
  },
  {
    id: '4',
    application_id: '2',
    version: '5',
    default_member_permissions: null,
    type: 1,
    name: 'ask',
    name_localizations: { 'zh-CN': '提问' },
    description: 'Ask',
    description_localizations: null,
    dm_permission: true,
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    nsfw: false,
    options: [
      {
        max_length: 500,
        required: true,
        name: 'question',
        description: 'What',
        type: 3,
        name_localizations: null,
      },
      { type: 5, name: 'hide', description: 'Hide' },
      {
        type: 4,
        name: 'k',
        description: 'How many',
        min_value: 0,
        choices: [{ name: 'one', name_localizations: null, value: 1 }],
      },
    ],
  },
];

test('commands as Discord hands them back are the same', () => {
  expect(sameCommands(declared, published)).toBe(true);
  expect(sameCommands([], [])).toBe(true);
});

type Change = (commands: typeof published) => unknown;
test.for<readonly [string, Change]>([
  ['one more command', (all) => all.push({ ...all[1], name: 'old' } as (typeof all)[1])],
  ['one command less', (all) => all.pop()],
  ['another description', (all) => Object.assign(all[1] ?? {}, { description: 'Asks' })],
  ['another localisation', (all) => Object.assign(all[1] ?? {}, { name_localizations: { 'zh-CN': '问' } })],
  [
    'one more localisation',
    (all) => Object.assign(all[1] ?? {}, { description_localizations: { 'zh-CN': '问' } }),
  ],
  ['an age limit', (all) => Object.assign(all[1] ?? {}, { nsfw: true })],
  ['options in another order', (all) => all[1]?.options?.reverse()],
  ['another limit', (all) => Object.assign(all[1]?.options?.[0] ?? {}, { max_length: 400 })],
  ['a limit of zero dropped', (all) => Reflect.deleteProperty(all[1]?.options?.[2] ?? {}, 'min_value')],
  ['another choice', (all) => Object.assign(all[1]?.options?.[2]?.choices?.[0] ?? {}, { value: 2 })],
])('a difference is seen: %s', ([, change]) => {
  const changed = structuredClone(published);
  change(changed);
  expect(sameCommands(declared, changed)).toBe(false);
});

test('whatever is handed back instead of commands is another thing', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(sameCommands(declared, anything)).toBe(false);
    }),
  );
});

test('what is declared counts where Discord would fill it in', () => {
  const here: Declarations = declared.map((command) => ({ ...command, contexts: [0] }));
  expect(sameCommands(here, published)).toBe(false);
  expect(
    sameCommands(
      here,
      published.map((command) => ({ ...command, contexts: [0] })),
    ),
  ).toBe(true);
});
