import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/operation/metrics.ts';

const FILE = join(import.meta.dirname, '..', '..', 'ops', 'grafana-dashboard.json');

interface Panel {
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly { readonly expr: string }[];
}
const dashboard: { readonly panels: readonly Panel[]; readonly templating: object } = JSON.parse(
  readFileSync(FILE, 'utf8'),
);
const queries = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
/** Those that Prometheus adds to whatever it reads. */
const ADDED = ['instance', 'job'];

let text = '';
beforeAll(async () => {
  const metrics = createMetrics('1.2.3');
  metrics.observe({
    kind: 'command',
    command: 'ask',
    ms: 1,
    outcome: 'found',
    asked: { locale: 'en', place: {}, mayManage: false },
    words: [],
  });
  metrics.countLine('info');
  // What measures the event loop does so from time to time.
  await new Promise((resolve) => setTimeout(resolve, 50));
  text = await metrics.write({
    connection: { ready: true, servers: 1, shards: [{ id: 0, ready: true, ping: 1 }] },
    indexBytes: 1,
    writable: true,
    counts: { libraries: 1, articles: 1, sentences: 1 },
    startsToday: 1,
  });
});

/** The names of the series that are there, with their labels. */
function seriesIn(metrics: string): ReadonlyMap<string, ReadonlySet<string>> {
  const series = new Map<string, Set<string>>();
  for (const [, name = '', labels = ''] of metrics.matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm)) {
    const known = series.get(name) ?? new Set();
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
    series.set(name, known);
  }
  return series;
}

/** Prometheus's matchers, `=` and `=~`, as far as they are of our labels. */
function matcherOf(matchers: string): (labels: Readonly<Record<string, string>>) => boolean {
  const all = [...matchers.matchAll(/(\w+)=(~?)"([^"]*)"/g)].filter(([, label]) => label !== 'instance');
  return (labels) =>
    all.every(([, label = '', like, wanted = '']) =>
      like === '' ? labels[label] === wanted : new RegExp(`^(?:${wanted})$`).test(labels[label] ?? ''),
    );
}

describe('the dashboard', () => {
  it('asks for series and labels that are there', () => {
    const series = seriesIn(text);
    expect(queries.length).toBeGreaterThan(15);
    for (const query of queries) {
      const names = [...query.matchAll(/\b((?:yuanwen|process|nodejs)_\w+)\{([^}]*)\}/g)];
      expect(names.length, query).toBeGreaterThan(0);
      for (const [, name = '', matchers = ''] of names) {
        const labels = series.get(name);
        expect(labels, `${name} in ${query}`).toBeDefined();
        const grouped = /\bby \(([^)]*)\)/.exec(query)?.[1]?.split(/, */) ?? [];
        const asked = [...[...matchers.matchAll(/(\w+)[=!]/g)].map(([, label = '']) => label), ...grouped];
        for (const label of asked) expect([...ADDED, ...(labels ?? [])], query).toContain(label);
      }
    }
  });

  it('shows every measure of ours', () => {
    const asked = queries.join('\n') + JSON.stringify(dashboard.templating);
    const ours = [...text.matchAll(/^# TYPE (yuanwen_\w+)/gm)].map(([, name = '']) => name);
    expect(ours.length).toBeGreaterThan(10);
    for (const name of ours) expect(asked).toContain(name);
  });

  it('counts questions by whatever door they came', async () => {
    const share = queries.find((query) => query.includes('outcome="found"')) ?? expect.fail('no share');
    const parts = share.split(' / ').map((part) => matcherOf(/\{([^}]*)\}/.exec(part)?.[1] ?? ''));
    for (const kind of ['command', 'message'])
      for (const command of ['ask', 'compare', 'quote'])
        for (const [outcome, counted] of Object.entries({ found: [true, true], 'not-found': [false, true] }))
          expect(parts.map((matches) => matches({ kind, command, outcome }))).toEqual(
            command === 'quote' ? [false, false] : counted,
          );
  });

  it('has panels that do not lie over one another, within the grid’s 24 columns', () => {
    for (const one of dashboard.panels) {
      expect(one.gridPos.x + one.gridPos.w).toBeLessThanOrEqual(24);
      for (const other of dashboard.panels) {
        if (one === other) continue;
        const [a, b] = [one.gridPos, other.gridPos];
        const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
        expect(apart, `${one.title} / ${other.title}`).toBe(true);
      }
    }
  });
});
