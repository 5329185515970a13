import {
  type AskedArticle,
  askAnswering,
  askArticle,
  byDate,
  compareAsked,
  MOST_COMPARED,
} from '../src/answer/compare/compare-articles.ts';
import { findArticle } from '../src/library/find-article.ts';
import { createPace } from '../src/library/indexing/pace.ts';
import { type Compared, renderComparison } from '../src/reply/render-comparison.ts';
import { articleOption, completeArticle } from './article-option.ts';
import { completeQuestion, LONGEST_QUESTION, readQuestion } from './ask.ts';
import type { App, AutocompleteRequest, Choice, Command, Request } from './command.ts';
import { entryRows } from './controls/entry-rows.ts';
import { declareCommand, hideOption, textOption } from './declare.ts';
import { readText, readVisibility } from './options.ts';

/** The options that name articles; as many as are compared. */
const NAMING = ['article', 'second', 'third', 'fourth', 'fifth'] as const;

/**
 * `/compare`: the same question put to several articles, or to the versions of one, by date. Where only one article is
 * asked its versions are compared; where none is named, those that answer best.
 */
export const compare: Command = {
  data: declareCommand('compare', [
    textOption('compare', 'question', { required: true, longest: LONGEST_QUESTION, completed: true }),
    ...NAMING.map((name) => articleOption('compare', { name })),
    hideOption('compare'),
  ]),
  complete: (request, app) =>
    request.focused.name === 'question' ? completeQuestion(request, app) : completeOther(request, app),
  answers: true,
  async handle(request, app) {
    const { locale } = request;
    const compared = await compareFor(request, app);
    const buttons = entryRows(compared.entries, locale);
    const body = renderComparison(compared, { locale, buttons });
    const answered = compared.entries.some(({ said }) => said !== undefined);
    const outcome = { kind: answered ? 'found' : 'not-found' } as const;
    return { kind: 'message', body, visibility: readVisibility(request), outcome };
  },
};

/**
 * What a request comes to.
 * @throws UserError `question-empty`, `question-too-long`, `article-unknown`, `corpus-empty`
 */
export async function compareFor(request: Request, app: App): Promise<Compared> {
  const question = readQuestion(readText(request, 'question') ?? '');
  const { library } = app;
  const names = NAMING.flatMap((name) => readText(request, name) ?? []);
  const [all, scope] = await Promise.all([library.articles(request.place), library.asked(request.place)]);
  const named = [...new Set(names.map((name) => findArticle(all, name).id))];
  const [only, ...others] = named.length > 0 ? named : scope.map(({ id }) => id);
  if (only !== undefined && others.length === 0) return askVersions(question, only, { request, app });
  if (named.length === 0) return compareAnswering(question, scope.length, { request, app });
  const asked: AskedArticle[] = [];
  const { breathe } = createPace();
  for (const article of named) {
    const collection = await library.open(request.place, { article });
    await breathe();
    asked.push(...toList(askArticle(question, collection)));
  }
  return { question, entries: await compareAsked(byDate(asked), breathe), of: 'articles', more: 0 };
}

interface From {
  readonly request: Request;
  readonly app: App;
}

async function askVersions(question: string, article: string, { request, app }: From): Promise<Compared> {
  const { kept, count } = await app.library.versions(request.place, { article, most: MOST_COMPARED });
  const { breathe } = createPace();
  const asked: AskedArticle[] = [];
  for (const { collection, savedAt } of kept) {
    await breathe();
    asked.push(...toList(askArticle(question, collection, savedAt)));
  }
  return { question, entries: await compareAsked(asked, breathe), of: 'versions', more: count - kept.length };
}

async function compareAnswering(
  question: string,
  chosenFrom: number,
  { request, app }: From,
): Promise<Compared> {
  const collection = await app.library.open(request.place, { words: question, seeking: 'answer' });
  const { breathe } = createPace();
  const { asked, ...others } = await askAnswering(question, collection, breathe);
  const entries = await compareAsked(byDate(asked), breathe);
  return { question, entries, of: 'articles', chosenFrom, unread: collection.unread, ...others };
}

/** Articles that no other option names. */
async function completeOther(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  const { focused } = request;
  const others = new Set(
    NAMING.filter((name) => name !== focused.name).map((name) => readText(request, name)),
  );
  return (await completeArticle(request, app)).filter(({ value }) => !others.has(value));
}

function toList<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}
