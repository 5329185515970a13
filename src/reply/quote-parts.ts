import { groupParts, type PartGroup } from '../answer/at-once/group-parts.ts';
import type { Found } from '../answer/outcomes.ts';
import { cutText } from './cut.ts';
import { inlineQuote, oneLine } from './markdown.ts';
import { quotePassage } from './passage.ts';
import { tellSilence } from './tell-silence.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** Of each question that is repeated above its answer, in UTF-16 code units. */
const ASKED_LENGTH = 80;
const BETWEEN_ASKED = ' · ';
const BETWEEN_GROUPS = '\n\n';

interface PartContext {
  readonly locale: Locale;
  /** UTF-16 code units of Markdown. */
  readonly most: number;
  /** How many articles were asked. */
  readonly articles: number;
  /** How many of them are yet to be read. */
  readonly unread?: number | undefined;
}

/**
 * What answers a question, as block quotes with their citations. Where several questions were asked at once and one passage does not
 * answer them all, each passage stands below what it answers, and what is not answered is said.
 */
export function quoteParts(answer: Found, context: PartContext): string {
  const groups = groupParts(answer);
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return showGroup(only, context);
  const heads = groups.map(headOf);
  const signs = heads.reduce((sum, head) => sum + head.length + BETWEEN_GROUPS.length, 0);
  const each = { ...context, most: Math.floor((context.most - signs) / groups.length) };
  return groups.map((group, at) => heads[at] + showGroup(group, each)).join(BETWEEN_GROUPS);
}

function headOf({ asked }: PartGroup): string {
  const questions = asked.map((question) => cutText(oneLine(question), ASKED_LENGTH)).join(BETWEEN_ASKED);
  return `${inlineQuote(questions, { start: 0, end: questions.length })}\n`;
}

function showGroup(group: PartGroup, { locale, most, articles, unread = 0 }: PartContext): string {
  if (group.kind === 'found') return quotePassage(group.passage, { locale, most, spans: group.spans });
  const { otherLanguage } = group.answer;
  return otherLanguage === undefined
    ? tellSilence({ articles, unread }, locale).join('\n')
    : `**${wordsOf(locale).answer.otherLanguage(otherLanguage, articles)}**`;
}
