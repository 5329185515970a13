import { renderHelp } from '../src/reply/render-help.ts';
import type { Command } from './command.ts';
import { declareCommand } from './declare.ts';

/** `/help`: what the bot does and which articles it has; for the asker alone. */
export const help: Command = {
  data: declareCommand('help', []),
  async handle(request, app) {
    const articles = await app.library.articles(request.place);
    return { kind: 'message', body: renderHelp(articles, request.locale), visibility: 'asker' };
  },
};
