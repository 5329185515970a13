import { renderHelp } from '../src/reply/render-help.ts';
import type { Command } from './command.ts';
import { declareCommand } from './declare.ts';
import { offerQuestions } from './starters.ts';

/** For questions to start with, which are no more than an offer. */
const WAIT_MS = 500;

/** `/help`: what the bot does and which articles it has; for the asker alone. */
export const help: Command = {
  data: declareCommand('help', []),
  async handle(request, app) {
    const articles = await app.library.articles(request.place);
    const questions = await offerQuestions(request, app, { ms: WAIT_MS });
    const body = renderHelp(articles, {
      locale: request.locale,
      questions,
      managing: request.mayManage && request.place.guild !== undefined,
    });
    return { kind: 'message', body, visibility: 'asker' };
  },
};
