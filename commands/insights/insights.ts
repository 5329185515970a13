import { UserError } from '../../src/errors.ts';
import { findArticle } from '../../src/library/find-article.ts';
import { sumUp } from '../../src/library/insights.ts';
import type { Store } from '../../src/library/store/store.ts';
import { buttonRow } from '../../src/reply/components.ts';
import { renderInsights, type ShownAnswer } from '../../src/reply/render-insights.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { articleOption, completeArticle } from '../article-option.ts';
import { kept } from '../articles/managed.ts';
import { tell } from '../articles/replies.ts';
import type { App, Asked, Command, Reply, Request } from '../command.ts';
import { takesVotes } from '../controls/vote-buttons.ts';
import { idOf } from '../custom-id.ts';
import { choiceOption, declareCommand } from '../declare.ts';
import { readText } from '../options.ts';
import { keyOf, writeKey } from '../passage-key.ts';
import { showAnswers } from './show-answers.ts';

const ON = 'on';
const OFF = 'off';

/** `/insights`: how the answers of a server are judged, and what was asked in vain; for those who may manage it. */
export const insights: Command = {
  data: declareCommand(
    'insights',
    [
      articleOption('insights'),
      choiceOption('insights', 'keep', [
        { value: ON, nameIn: (words) => words.feedback.insights.on },
        { value: OFF, nameIn: (words) => words.feedback.insights.off },
      ]),
    ],
    { managers: true },
  ),
  hides: () => true,
  complete: completeArticle,
  async handle(request, app) {
    const seen = oversee(request, app);
    const keep = readText(request, 'keep');
    return keep === ON || keep === OFF ? choose(request, seen, keep === ON) : show(request, app, seen);
  },
};

interface Overseen {
  readonly owner: string;
  readonly store: Store;
}

/**
 * The server whose answers somebody may look at. Discord keeps others from the command, but a server can change who
 * sees it, so the permission is looked at here each time. Where no votes are taken (any more), those there are still show.
 * @throws UserError `insights-nowhere`, `insights-not-allowed`
 */
function oversee(asked: Asked, app: App): Overseen {
  const owner = asked.place.guild;
  const { management } = app;
  if (owner === undefined || management === undefined) throw new UserError('insights-nowhere');
  if (!asked.mayManage) throw new UserError('insights-not-allowed');
  return { owner, store: management.store };
}

/** Whether questions asked in vain are kept from now on. */
async function choose({ locale }: Request, { owner, store }: Overseen, keep: boolean): Promise<Reply> {
  await kept(store.feedback.keepAsked(owner, keep));
  const { nowKept, noLongerKept } = wordsOf(locale).feedback.insights;
  return tell(keep ? nowKept : noLongerKept);
}

async function show(request: Request, app: App, { owner, store }: Overseen): Promise<Reply> {
  const { locale, place } = request;
  const [heads, votes, asked, keeps] = await Promise.all([
    app.library.articles(place),
    kept(store.feedback.votes(owner)),
    kept(store.feedback.askedInVain(owner)),
    kept(store.feedback.keepsAsked(owner)),
  ]);
  const named = readText(request, 'article');
  const head = named === undefined ? undefined : findArticle(heads, named);
  const summed = sumUp({ votes, asked }, head?.id);
  const worst = await showAnswers(summed.worst, request, app);
  const titles = new Map(heads.map(({ id, title }) => [id, title]));
  const body = renderInsights(
    {
      insights: summed,
      worst,
      titleOf: (article) => titles.get(article) ?? article,
      ...(head !== undefined && { title: head.title }),
      keeps,
      judged: takesVotes(request, app),
    },
    { locale, buttons: jumps(worst) },
  );
  return { kind: 'message', body, visibility: 'asker' };
}

/** A button to each sentence listed, which shows it in its context: one for those that share a sentence. */
function jumps(worst: readonly ShownAnswer[]) {
  const numbers = new Map<string, { readonly of: number[]; readonly place: string }>();
  for (const [i, { judged, passage, standing }] of worst.entries()) {
    if (judged.shown === undefined || passage === undefined || standing === 'gone') continue;
    const key = { ...judged.shown, article: keyOf(judged.shown.article) };
    const id = idOf('ask', 'context', writeKey(key), '0', '0');
    const { paragraph, number } = passage.sentence;
    const known = numbers.get(id) ?? { of: [], place: `¶${paragraph}.${number}` };
    known.of.push(i + 1);
    numbers.set(id, known);
  }
  const buttons = [...numbers].map(([id, { of, place }]) => ({
    id,
    label: `${of.join('·')} ${place}`,
    style: 'other' as const,
  }));
  return buttons.length === 0 ? [] : [buttonRow(buttons)];
}
