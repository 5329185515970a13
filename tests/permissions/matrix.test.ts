import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { scanFolders } from '../scan-imports.ts';
import { ask, type Cell, type Kind, SECRET, type } from './cell.ts';
import { ASKERS, type Asker, BUTTONS, COMMANDS, FORMS, type Row, TYPED } from './table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OUTSIDERS: ReadonlySet<Asker> = new Set(['otherServer', 'direct', 'userInstalled']);
const SUBCOMMAND = 1;
/** Begins its article's title, and each of its sentences. */
const OF_THE_SERVER = '港';

const TABLES: readonly (readonly [Kind, Readonly<Record<string, Row>>])[] = [
  ['command', COMMANDS],
  ['button', BUTTONS],
  ['form', FORMS],
];

describe.each(TABLES)('what follows a %s', (kind, rows) => {
  const cells = Object.entries(rows).flatMap(([name, row]) =>
    ASKERS.map((asker) => [name, asker, row] as const),
  );

  it.each(cells)('%s, by %s', async (name, asker, row) => {
    const cell = await ask(kind, name, row, asker);
    expect(cell.outcome).toBe(row.outcomes[asker]);
    // Whoever is not of the server sees nothing of its article, and neither they nor members change anything.
    if (OUTSIDERS.has(asker)) expect(JSON.stringify(cell.reply ?? '')).not.toContain(SECRET);
    if (asker !== 'manager') expect(cell.touched).toBe(false);
    expect(unknownIds(cell)).toEqual([]);
  });
});

describe('what is offered while', () => {
  const cells = Object.entries(TYPED).flatMap(([name, shows]) =>
    ASKERS.map((asker) => [name, asker, shows && !OUTSIDERS.has(asker)] as const),
  );

  it.each(cells)('%s is typed, by %s', async (name, asker, shows) => {
    expect(JSON.stringify(await type(name, asker)).includes(OF_THE_SERVER)).toBe(shows);
  });
});

describe('the table', () => {
  it('has a row for every command', () => {
    const named = commands.flatMap(({ data }) => {
      const options = 'options' in data ? (data.options ?? []) : [];
      const inner = options.filter(({ type }) => type === SUBCOMMAND);
      return inner.length === 0 ? [data.name] : inner.map(({ name }) => `${data.name} ${name}`);
    });
    expectRows('COMMANDS', named, COMMANDS);
  });

  it('has a row for every button, list and form', () => {
    const named = idsInSource();
    expect(named.length).toBeGreaterThan(8);
    expectRows('BUTTONS or FORMS', named, { ...BUTTONS, ...FORMS });
  });

  it('has a row for every option for which something is offered', () => {
    const named = commands.flatMap(({ data }) => optionsIn(data).map((path) => `${data.name} ${path}`));
    expect(named.length).toBeGreaterThan(8);
    expect(named.toSorted()).toEqual(Object.keys(TYPED).toSorted());
  });

  it('agrees with how commands are declared: those for managers are shown to nobody else', () => {
    for (const [name, { outcomes }] of Object.entries(COMMANDS)) {
      const data = commands.find(
        (one) => one.data.name === name || one.data.name === name.split(' ')[0],
      )?.data;
      const forManagers = data?.default_member_permissions === '32';
      expect([name, forManagers]).toEqual([name, outcomes.member.endsWith('not-allowed')]);
    }
  });
});

interface Declared {
  readonly name: string;
  readonly autocomplete?: boolean;
  readonly options?: readonly Declared[];
}

/** The completed ones, each with the subcommand that it is of. */
function optionsIn(declared: object): readonly string[] {
  const { options = [] } = declared as Declared;
  return options.flatMap((option) =>
    option.autocomplete === true
      ? [option.name]
      : optionsIn(option).map((inner) => `${option.name} ${inner}`),
  );
}

function expectRows(table: string, named: readonly string[], rows: Readonly<Record<string, Row>>): void {
  const missing = named.filter((name) => !Object.hasOwn(rows, name));
  expect(
    missing,
    `Add a row for each of these to ${table} in tests/permissions/table.ts: what stands in its interaction, and what ` +
      `each of ${ASKERS.join(', ')} gets of it (“ok”, or the code of a refusal).`,
  ).toEqual([]);
}

/** The ids that the commands write: `idOf('command', 'action', …)`. */
function idsInSource(): readonly string[] {
  const source = scanFolders(root, ['commands'])
    .map(({ file }) => readFileSync(`${root}/${file}`, 'utf8').replace(/^ *\*.*$/gm, ''))
    .join('\n');
  const ids = [...source.matchAll(/idOf\(\s*'([\w-]+)',\s*'([\w-]+)'/g)].map(
    ([, command, action]) => `${command}:${action}`,
  );
  return [...new Set(ids)];
}

/** Ids of what a reply shows that stand in no table: they were not found in the source. */
function unknownIds({ reply }: Cell): readonly string[] {
  const ids = [...JSON.stringify(reply ?? '').matchAll(/"custom_id":"([\w-]+:[\w-]+)/g)].map(
    ([, id = '']) => id,
  );
  return ids.filter((id) => !Object.hasOwn(BUTTONS, id) && !Object.hasOwn(FORMS, id));
}
