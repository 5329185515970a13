import { renderHelp } from '../src/reply/render-help.ts';
import type { Command } from './command.ts';
import { takesVotes } from './controls/vote-buttons.ts';
import { countsInVain } from './count-in-vain.ts';
import { declareCommand } from './declare.ts';
import { offerQuestions } from './starters.ts';

/** `/help`: what the bot does and which articles it has; for the asker alone. */
export const help: Command = {
  data: declareCommand('help', []),
  async handle(request, app) {
    const articles = await app.library.articles(request.place);
    const questions = await offerQuestions(request, app);
    const { locale, mayManage, place } = request;
    const judged = takesVotes(request, app);
    const body = renderHelp(articles, {
      locale,
      questions,
      judged,
      counted: judged && (await countsInVain(place, app)),
      managed: judged && mayManage,
    });
    return { kind: 'message', body, visibility: 'asker' };
  },
};
