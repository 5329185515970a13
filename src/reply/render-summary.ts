import type { Passage, Summary } from '../answer/outcomes.ts';
import { countSentences } from '../article/sentences-of.ts';
import type { MessageBody } from './body.ts';
import { titleInMarkdown } from './citation.ts';
import { LIMITS } from './limits.ts';
import { listPassage } from './passage.ts';
import { COLOURS, renderCard } from './render.ts';
import { startersField } from './starters-field.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** A summary as a message: whole sentences in reading order, each after its place. */
export function renderSummary(
  { article, sentences }: Summary,
  {
    locale,
    chosenFrom,
    questions = [],
  }: {
    readonly locale: Locale;
    /** Articles, where none was named. */
    readonly chosenFrom?: number;
    /** That can be asked about it. */
    readonly questions?: readonly string[];
  },
): MessageBody {
  const words = wordsOf(locale);
  const all = countSentences(article);
  const lines = [`**${titleInMarkdown(article, locale)}**`, words.summary.heading(sentences.length, all)];
  if (chosenFrom !== undefined) lines.push(words.summary.defaulted(chosenFrom));
  const said = `${lines.join('\n')}\n\n`;
  return renderCard({
    colour: COLOURS.plain,
    description: said + listSentences(sentences, locale, LIMITS.embed.description - said.length),
    ...(questions.length > 0 && { field: startersField(questions, locale) }),
    footer: words.summary.verbatim,
  });
}

/** Whole where all of them fit; else each cut to an even share. */
function listSentences(sentences: readonly Passage[], locale: Locale, most: number): string {
  const list = (each: number) => sentences.map((sentence) => listPassage(sentence, { locale, most: each }));
  const whole = list(most).join('\n\n');
  if (whole.length <= most) return whole;
  return list(Math.floor((most + 2) / sentences.length) - 2).join('\n\n');
}
