import { answerQuestion } from '../../src/answer/answer.ts';
import type { Answer } from '../../src/answer/outcomes.ts';
import type { OpenedLibrary } from '../../src/library/open-library.ts';
import type { StorePlace } from '../../src/library/store/open.ts';
import { openFor } from './open.ts';

const PLACE = { guild: '1', user: '1' };

/** How many questions are answered alike from memory and from the database. */
export async function compareAnswers(place: StorePlace, questions: readonly string[]): Promise<number> {
  const memory = await openFor(place, 'memory');
  const database = await openFor(place, 'database');
  let same = 0;
  for (const question of questions) {
    const [one, other] = [await say(memory, question), await say(database, question)];
    if (one === other) same += 1;
    else console.error(`Answered otherwise from the database: ${question}\n  ${one}\n  ${other}`);
  }
  await memory.close();
  await database.close();
  return same;
}

async function say({ library }: OpenedLibrary, question: string): Promise<string> {
  const collection = await library.open(PLACE, { words: question, seeking: 'answer' });
  return describe(answerQuestion(question, collection));
}

function describe(answer: Answer): string {
  const span = answer.kind === 'found' ? answer.span : undefined;
  const passage =
    answer.kind === 'found' ? answer.passage : answer.kind === 'not-found' ? answer.nearest : undefined;
  const { article, start, end } = passage?.citation ?? {};
  return [answer.kind, article, start, end, span?.start, span?.end].join(' ');
}
