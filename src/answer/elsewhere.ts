import { type Collection, narrowCollection } from '../search/collection.ts';
import { searchCollection } from '../search/search.ts';
import { answerQuestion } from './answer.ts';
import { groupParts } from './at-once/group-parts.ts';
import type { Passage } from './outcomes.ts';

/** Articles tried, in the order of their best sentences. */
const MOST_TRIED = 4;
const MOST_FOUND = 3;

/**
 * Passages of other articles that answer a question which some articles do not, best first; of one article one, or where several
 * questions are asked at once one to each.
 *
 * @param collection all there is
 * @param asked ids of the articles that do not
 */
export function answerElsewhere(
  question: string,
  collection: Collection,
  asked: ReadonlySet<string>,
): readonly Passage[] {
  const others = searchCollection(question, collection).ranked.map(({ article }) => article);
  const tried = [...new Set(others)].filter(({ id }) => !asked.has(id)).slice(0, MOST_TRIED);
  return tried
    .map((article) => answerQuestion(question, narrowCollection(collection, article)))
    .flatMap((answer) => (answer.kind === 'found' ? groupParts(answer) : []))
    .flatMap((group) => (group.kind === 'found' ? [group.passage] : []))
    .slice(0, MOST_FOUND);
}
