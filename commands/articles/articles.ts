import { UserError } from '../../src/errors.ts';
import { ownerOf } from '../../src/library/store/owner.ts';
import { articleOption, completeArticle } from '../article-option.ts';
import type {
  App,
  AutocompleteRequest,
  Choice,
  Command,
  Press,
  Progress,
  Reply,
  Request,
} from '../command.ts';
import { partsOf } from '../custom-id.ts';
import { declareCommand, fileOption, subcommand, textOption } from '../declare.ts';
import { addArticle, addPasted, showPaste } from './add.ts';
import { decideDraft, retitleDraft } from './decide.ts';
import { LONGEST_LINK, LONGEST_TITLE } from './lengths.ts';
import { listArticles, turnPage } from './list.ts';
import { askRemoval, removeArticle } from './remove.ts';
import { completeOwn, renameArticle } from './rename.ts';
import { completeHidden, showArticle } from './show.ts';
import { exportLibrary, importLibrary } from './transfer.ts';
import { chooseArticles, clearChoice } from './use.ts';

type Handle = (request: Request, app: App, progress: Progress) => Promise<Reply>;

const SUBCOMMANDS: ReadonlyMap<string, Handle> = new Map<string, Handle>([
  [
    'add',
    (request, app, progress) =>
      bringsNothing(request) ? showPaste(request, app) : addArticle(request, app, progress),
  ],
  ['list', listArticles],
  ['remove', askRemoval],
  ['rename', renameArticle],
  ['use', chooseArticles],
  ['show', showArticle],
  ['export', exportLibrary],
  ['import', importLibrary],
]);

const COMPLETIONS: ReadonlyMap<string, NonNullable<Command['complete']>> = new Map([
  ['show', completeHidden],
  ['rename', completeOwn],
]);

const PRESSES: ReadonlyMap<string, (press: Press, app: App) => Promise<Reply>> = new Map([
  ['keep', decideDraft],
  ['beside', decideDraft],
  ['drop', decideDraft],
  ['retitle', decideDraft],
  ['list', turnPage],
  ['remove', removeArticle],
  ['hide', removeArticle],
  ['leave', removeArticle],
  ['all', clearChoice],
]);

/** `/articles`: the library of a server, for those who may manage it; in direct messages, one's own. */
export const articles: Command = {
  data: declareCommand(
    'articles',
    [
      subcommand('articles add', [
        fileOption('articles add', 'file'),
        textOption('articles add', 'link', { longest: LONGEST_LINK }),
      ]),
      subcommand('articles list', []),
      subcommand('articles remove', [articleOption('articles remove', { required: true })]),
      subcommand('articles rename', [
        articleOption('articles rename', { required: true }),
        textOption('articles rename', 'title', { required: true, longest: LONGEST_TITLE }),
      ]),
      subcommand('articles use', [
        articleOption('articles use'),
        articleOption('articles use', { name: 'second' }),
        articleOption('articles use', { name: 'third' }),
      ]),
      subcommand('articles show', [articleOption('articles show', { required: true })]),
      subcommand('articles export', []),
      subcommand('articles import', [fileOption('articles import', 'file', { required: true })]),
    ],
    { managers: true },
  ),
  hides: () => true,
  complete: (request: AutocompleteRequest, app: App): Promise<readonly Choice[]> =>
    (COMPLETIONS.get(request.subcommand ?? '') ?? completeArticle)(request, app),
  async handle(request, app, progress) {
    const handle = SUBCOMMANDS.get(request.subcommand ?? '');
    if (handle === undefined) {
      // In the chat of a terminal there is no library, whatever stands behind the command.
      if (ownerOf(request.place) === undefined) throw new UserError('no-library');
      throw new UserError('command-unknown', {
        found: `${request.command} ${request.subcommand ?? ''}`.trim(),
      });
    }
    return handle(request, app, progress);
  },
  // All of them settle or show anew what stands there.
  replaces: () => true,
  async press(press, app) {
    const handle = PRESSES.get(partsOf(press.id).action);
    if (handle === undefined) throw new UserError('control-unknown');
    return handle(press, app);
  },
  async submit(submission, app) {
    const { action } = partsOf(submission.id);
    if (action === 'pasted') return addPasted(submission, app);
    if (action === 'retitled') return retitleDraft(submission, app);
    throw new UserError('control-unknown');
  },
};

function bringsNothing({ options, attachments }: Request): boolean {
  return options['link'] === undefined && attachments?.['file'] === undefined;
}
