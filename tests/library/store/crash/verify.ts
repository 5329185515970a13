import { articleOf, hashText } from '../../../../src/library/store/content.ts';
import type { StoredArticle } from '../../../../src/library/store/entries.ts';
import type { Store } from '../../../../src/library/store/store.ts';
import { apply, type Expected, keyOf } from './model.ts';
import type { Step } from './steps.ts';

const OWNERS = ['1', '2', '@3'];

/**
 * Compares a store with what was acknowledged; the step that was not may have happened, wholly, or not at all.
 * Returns what is wrong, a line each. `expected` is afterwards what is there.
 */
export async function verify(store: Store, expected: Expected, pending: Step | undefined): Promise<string[]> {
  const wrong: string[] = [];
  if (pending !== undefined) await settle(store, expected, pending);
  for (const owner of OWNERS) {
    const { revision, articles } = await store.readAll(owner);
    const wanted = expected.revisions.get(owner) ?? 0;
    if (revision !== wanted) wrong.push(`revision of ${owner}: ${revision}, not ${wanted}`);
    for (const article of articles) {
      wrong.push(...checkText(article));
      wrong.push(...(await checkVersions(store, owner, { article, expected })));
    }
    const there = new Set(articles.map(({ id }) => keyOf(owner, id)));
    for (const key of expected.articles.keys()) {
      if (key.startsWith(`${owner} `) && !there.has(key)) wrong.push(`lost: ${key}`);
    }
  }
  for (const key of expected.removed) {
    const [owner = '', id = ''] = key.split(' ');
    const { kind } = await store.readVersion(owner, id, 1);
    if (kind !== 'removed') wrong.push(`removed, but ${kind}: ${key}`);
  }
  return wrong;
}

/** Whether the step that nobody acknowledged has happened is seen by its trace; then it must be there wholly. */
async function settle(store: Store, expected: Expected, step: Step): Promise<void> {
  const articles = await store.list(step.owner);
  if (step.kind === 'remove') {
    if (!articles.some(({ id }) => id === step.id)) apply(expected, step, step.id);
    return;
  }
  const found = articles.find(({ hash }) => hash === step.hash);
  if (found !== undefined) apply(expected, step, found.id);
}

function checkText({ id, text, hash, characters, sentences, ...article }: StoredArticle): string[] {
  const wrong: string[] = [];
  if (hashText(text) !== hash) wrong.push(`${id}: the text is not that of its hash`);
  if (text.length !== characters) wrong.push(`${id}: ${text.length} characters, not ${characters}`);
  const counted = articleOf({ id, text, ...article }).paragraphs.flatMap((one) => one.sentences).length;
  if (counted !== sentences) wrong.push(`${id}: ${counted} sentences, not ${sentences}`);
  return wrong;
}

async function checkVersions(
  store: Store,
  owner: string,
  { article, expected }: { readonly article: StoredArticle; readonly expected: Expected },
): Promise<string[]> {
  const key = keyOf(owner, article.id);
  const hashes = expected.articles.get(key);
  if (hashes === undefined) return [`there, but never added: ${key}`];
  if (hashes.length !== article.version) return [`${key}: version ${article.version}, not ${hashes.length}`];
  const wrong: string[] = [];
  for (const [i, hash] of hashes.entries()) {
    const outcome = await store.readVersion(owner, article.id, i + 1);
    if (outcome.kind !== 'version' || hashText(outcome.article.text) !== hash) {
      wrong.push(`${key}: version ${i + 1} is not what was acknowledged`);
    }
  }
  return wrong;
}
