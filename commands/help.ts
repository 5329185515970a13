import { renderHelp } from '../src/reply/render-help.ts';
import type { Command } from './command.ts';
import { takesVotes } from './controls/vote-buttons.ts';
import { countsInVain } from './count-in-vain.ts';
import { declareCommand } from './declare.ts';
import { offerQuestions } from './offer-questions.ts';

/** For questions to start with, which are no more than an offer. */
const WAIT_MS = 500;

/** `/help`: what the bot does and which articles it has; for the asker alone. */
export const help: Command = {
  data: declareCommand('help', []),
  async handle(request, app) {
    const articles = await app.library.articles(request.place);
    const questions = await offerQuestions(request, app, { ms: WAIT_MS });
    const { locale, mayManage, place } = request;
    const judged = takesVotes(request, app);
    const body = renderHelp(articles, {
      locale,
      questions,
      judged,
      counted: await countsInVain(place, app),
      logged: app.logsQuestions === true,
      managing: mayManage && place.guild !== undefined,
    });
    return { kind: 'message', body, visibility: 'asker' };
  },
};
