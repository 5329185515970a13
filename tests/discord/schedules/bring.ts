import { wordsOf } from '../../../src/reply/words/words-of.ts';
import { commandInteraction, formInteraction, pressInteraction } from '../loopback/payloads.ts';
import type { Json } from '../loopback/rest.ts';
import type { Expected } from './expected.ts';
import { type AnswerTo, buttonIn, MANAGER, says } from './play.ts';

interface Bringing {
  readonly answerTo: AnswerTo;
  readonly expected: Expected['articles'];
}

/** Brings an article, keeps it, and then renames or removes it. */
export async function bring(n: number, { answerTo, expected }: Bringing): Promise<void> {
  const title = `港口第${n}篇`;
  const text = `港口${n}號於19${10 + n}年開挖。港內可以停泊${n}十艘船。`;
  const draft = await answerTo(
    'paste',
    formInteraction('articles:pasted', { title, text }, MANAGER) as never,
  );
  const keep = buttonIn(draft, 'articles:keep:');
  if (keep === undefined) return;
  const words = wordsOf('zh-CN').library.done;
  expected.set(title, 'unknown');
  const kept = await answerTo('keep', pressInteraction(keep, [], MANAGER));
  if (!says(kept, words.kept(title))) return;
  expected.set(title, 'there');
  if (n % 3 === 0) return;
  const listed = await answerTo(
    'list',
    commandInteraction('articles', [{ type: 1, name: 'list', options: [] }], MANAGER),
  );
  if (n % 3 === 1) {
    const renamed = `${title}改`;
    const options = [
      { type: 3, name: 'article', value: title },
      { type: 3, name: 'title', value: renamed },
    ];
    for (const one of [title, renamed]) expected.set(one, 'unknown');
    const told = await answerTo(
      'rename',
      commandInteraction('articles', [{ type: 1, name: 'rename', options }], MANAGER),
    );
    if (!says(told, words.renamed(title, renamed))) return;
    expected.set(title, 'gone');
    expected.set(renamed, 'there');
    return;
  }
  const id = idIn(listed, title);
  if (id === undefined) return;
  expected.set(title, 'unknown');
  const told = await answerTo('remove', pressInteraction(`articles:remove:${id}`, [], MANAGER));
  if (says(told, words.removed(title))) expected.set(title, 'gone');
}

/** Of an article, as a list of the library tells it: a line each, the id first. */
function idIn(body: Json, title: string): string | undefined {
  const line = String(body?.embeds?.[0]?.description)
    .split('\n')
    .find((one) => one.includes(`${title}`));
  return /`(a\d+)`/.exec(line ?? '')?.[1];
}
