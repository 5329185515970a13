import type { Passage } from '../answer/outcomes.ts';
import type { Verdict } from '../library/store/feedback/feedback.ts';
import type { ComponentRow, MessageBody } from './body.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { quotePassage } from './passage.ts';
import { COLOURS, renderCard } from './render.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

export interface KeptVote {
  readonly question: string;
  /** Whether a passage had been given as the answer. */
  readonly answered: boolean;
  readonly verdict: Verdict['kind'];
  /** What was chosen as the right answer. */
  readonly chosen?: Passage;
  /** Whether it can still be told what would have been right. */
  readonly asks?: boolean;
}

/** That a vote is kept, what of it, and what is not; with what there is to choose from. */
export function renderVote(
  { question, answered, verdict, chosen, asks = false }: KeptVote,
  { locale, controls }: { readonly locale: Locale; readonly controls: readonly ComponentRow[] },
): MessageBody {
  const words = wordsOf(locale);
  const { vote } = words.feedback;
  const parts = [`**${escapeMarkdown(saidOf(verdict, answered, locale))}**`];
  if (asks) parts.push(escapeMarkdown(vote.ask));
  const said = parts.join('\n\n');
  const most = LIMITS.embed.description - said.length - 2;
  if (chosen !== undefined) parts.push(quotePassage(chosen, { locale, most }));
  return {
    ...renderCard({
      colour: COLOURS.plain,
      heading: words.answer.asked(question),
      description: parts.join('\n\n'),
      footer: vote.what,
    }),
    components: controls,
  };
}

function saidOf(verdict: Verdict['kind'], answered: boolean, locale: Locale): string {
  const { vote } = wordsOf(locale).feedback;
  switch (verdict) {
    case 'good':
      return answered ? vote.good : vote.rightlyDeclined;
    case 'bad':
      return answered ? vote.bad : vote.wronglyDeclined;
    case 'another':
      return vote.another;
    case 'something-else':
      return vote.somethingElse;
    case 'should-decline':
      return vote.shouldDecline;
  }
}
