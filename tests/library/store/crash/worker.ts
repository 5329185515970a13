/** Adds, replaces and removes until it is killed, and says so, each before and after. */
import { writeSync } from 'node:fs';
import { hashText } from '../../../../src/library/store/content.ts';
import { openStore } from '../../../../src/library/store/open.ts';
import { createRandom } from '../../../random.ts';
import { BY, content } from '../texts.ts';
import type { Line, Step, WorkerOrder } from './steps.ts';

const MOST_ARTICLES = 12;
const LONGEST = 30_000;
const OWNERS = ['1', '2', '@3'];

const order: WorkerOrder = JSON.parse(process.argv[2] ?? '');
const random = createRandom(order.seed);
const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
// At once and whole: what is said is with the parent, whatever happens to this process next.
const say = (line: Line): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};

const store = await openStore(order.place, { limits: { addsAnHour: 1_000_000 } });
say({ say: 'ready' });
for (let i = 0; ; i++) await step(i);

async function step(i: number): Promise<void> {
  const owner = pick(OWNERS) ?? '1';
  const articles = await store.list(owner);
  const some = pick(articles);
  const chance = random();
  const text = `${order.seed}-${i}。${'字句。'.repeat(random() * random() * (LONGEST / 3))}`;
  const hash = hashText(text);
  if (some !== undefined && (chance < 0.2 || articles.length >= MOST_ARTICLES)) {
    const { id } = some;
    await report({ kind: 'remove', owner, id }, async () => (await store.remove(owner, id)).kind, id);
  } else if (some !== undefined && chance < 0.5) {
    const { id, version } = some;
    await report(
      { kind: 'replace', owner, hash, id, version },
      async () => (await store.replace(owner, { id, version }, content(text), BY)).kind,
      id,
    );
  } else if (chance < 0.75) {
    const draft = await store.saveDraft(owner, { ...BY, content: content(text) });
    // By its title one sees afterwards whether a draft was kept.
    await store.retitleDraft(owner, draft.id, `kept ${draft.id}`);
    const wanted: Step = { kind: 'keep', owner, hash };
    say({ say: 'trying', step: wanted });
    const kept = await store.keepDraft(owner, draft.id, BY);
    if (kept.kind !== 'added') throw new Error(`not kept: ${kept.kind}`);
    say({ say: 'done', step: wanted, id: kept.article.id });
  } else {
    const wanted: Step = { kind: 'add', owner, hash };
    say({ say: 'trying', step: wanted });
    const added = await store.add(owner, content(text), BY);
    if (added.kind !== 'added') throw new Error(`not added: ${added.kind}`);
    say({ say: 'done', step: wanted, id: added.article.id });
  }
}

async function report(wanted: Step, work: () => Promise<string>, id: string): Promise<void> {
  say({ say: 'trying', step: wanted });
  const outcome = await work();
  if (outcome !== `${wanted.kind.replace(/e$/, '')}ed`) throw new Error(`${wanted.kind}: ${outcome}`);
  say({ say: 'done', step: wanted, id });
}
