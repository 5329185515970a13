import { autocompleteInteraction, commandInteraction } from '../../tests/discord/loopback/payloads.ts';
import { seeded } from '../quote-queries.ts';
import type { ServerLibrary } from './fill-servers.ts';

/** What members send, in shares of one. */
const SHARES = [
  ['ask', 0.7],
  ['autocomplete', 0.15],
  ['quote', 0.1],
  ['summary', 0.05],
] as const;

/** Makes one interaction after the other: from servers by Zipf’s law (the n-th most active has 1/n of the first’s), the same at every run. */
export function createMix(
  libraries: readonly ServerLibrary[],
  seed: number,
): () => ReturnType<typeof commandInteraction> {
  const random = seeded(seed);
  const sums = new Float64Array(libraries.length);
  let sum = 0;
  for (let n = 0; n < sums.length; n++) {
    sum += 1 / (n + 1);
    sums[n] = sum;
  }
  return () => {
    const library = libraries[firstAtLeast(sums, random() * sum)];
    const article = library?.articles[Math.floor(random() * library.articles.length)];
    const questions = article?.questions ?? [];
    const question = questions[Math.floor(random() * questions.length)] ?? article?.content.title ?? '';
    return interactionOf(kindAt(random()), question, library?.server ?? '');
  };
}

/** A question to one server after the other, from the least active on: so that caches are full of what is seldom asked. */
export function createSweep(
  libraries: readonly ServerLibrary[],
): () => ReturnType<typeof commandInteraction> {
  let next = libraries.length;
  return () => {
    next = (next === 0 ? libraries.length : next) - 1;
    const { server, articles } = libraries[next] ?? { server: '', articles: [] };
    return interactionOf('ask', articles[0]?.questions[0] ?? '', server);
  };
}

function interactionOf(kind: (typeof SHARES)[number][0], question: string, server: string) {
  const from = { guild_id: server, guild: { id: server, locale: 'zh-CN', features: [] } };
  if (kind === 'ask') return commandInteraction('ask', [{ name: 'question', value: question }], from);
  if (kind === 'quote') return commandInteraction('quote', [{ name: 'words', value: question }], from);
  if (kind === 'summary') return commandInteraction('summary', [], from);
  const typed = question.slice(0, 2);
  return autocompleteInteraction(
    'ask',
    [
      { name: 'question', value: question },
      { name: 'article', value: typed, focused: true },
    ],
    from,
  );
}

function kindAt(share: number): (typeof SHARES)[number][0] {
  let sum = 0;
  for (const [kind, part] of SHARES) {
    sum += part;
    if (share < sum) return kind;
  }
  return 'ask';
}

function firstAtLeast(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
