import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import type { Article } from '../../src/article/article.ts';
import type { Place, Wanted } from '../../src/library/library.ts';
import { type OpenedLibrary, type OpenLibraryOptions, openLibrary } from '../../src/library/open-library.ts';
import type { ArticleContent } from '../../src/library/store/content.ts';
import type { StorePlace } from '../../src/library/store/open.ts';
import type { Store } from '../../src/library/store/store.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';

/** Every character a word: no dictionary is needed where it does not matter how well questions are answered. */
export const plainAnalyzer = createAnalyzer({
  segment: (run) => Array.from(run, (text) => ({ text, tag: 'x' })),
});
export const knowledge = loadKnowledge();
const MIB = 1024 * 1024;

/** A new file that is gone after the test. */
export function newFile(): StorePlace {
  return { kind: 'sqlite', file: join(temporaryFolder(), 'yuanwen.db') };
}

/** A library that is closed after the test. */
export async function openTestLibrary(
  place: StorePlace = newFile(),
  options: Partial<OpenLibraryOptions> = {},
): Promise<OpenedLibrary> {
  const opened = await openLibrary(place, {
    corpus: [],
    analyzer: () => plainAnalyzer,
    knowledge: () => knowledge,
    indexMemory: 64 * MIB,
    limits: { articles: 100_000, addsAnHour: 100_000 },
    onProblem: (problem, error) => {
      // A server that is stopped after the tests says so on its connections.
      if (!/connection/.test(problem)) throw new Error(problem, { cause: error });
    },
    ...options,
  });
  onTestFinished(opened.close);
  return opened;
}

export function contentOf(title: string, text: string): ArticleContent {
  return { title, text, language: 'zh-Hans', format: 'plain' };
}

export function contentOfArticle({ title, text, language, format }: Article): ArticleContent {
  return { title, text, language, format };
}

/** Adds an article and gives its id. */
export async function addTo(store: Store, owner: string, content: ArticleContent): Promise<string> {
  const outcome = await store.add(owner, content, { user: '1' });
  if (outcome.kind !== 'added') throw new Error(`Not added: ${outcome.kind}`);
  return outcome.article.id;
}

/** What a library answers, in short: kind, article, place, words. */
export async function answerIn(
  { library }: Pick<OpenedLibrary, 'library'>,
  place: Place,
  question: string,
  wanted: Wanted = {},
): Promise<string> {
  const collection = await library.open(place, { words: question, seeking: 'answer', ...wanted });
  const answer = answerQuestion(question, collection);
  const passage = answer.kind === 'found' ? answer.passage : undefined;
  const span = answer.kind === 'found' ? answer.span : undefined;
  const said = span && passage?.article.text.slice(span.start, span.end);
  return [answer.kind, passage?.article.id, passage?.citation.start, passage?.citation.end, said].join(' ');
}
