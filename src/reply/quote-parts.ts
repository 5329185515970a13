import { groupParts, type PartGroup, type SilentGroup } from '../answer/at-once/group-parts.ts';
import type { Found, NotFound, Passage } from '../answer/outcomes.ts';
import { cutText } from './cut.ts';
import { inlineQuote, oneLine } from './markdown.ts';
import { listPassages, quotePassage } from './passage.ts';
import { tellSilence } from './tell-silence.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** Of each question that is repeated above its answer, in UTF-16 code units. */
const ASKED_LENGTH = 80;
/** Of each passage of another article. */
const ELSEWHERE_LENGTH = 160;
const BETWEEN = ' · ';
const BETWEEN_GROUPS = '\n\n';

interface PartContext {
  readonly locale: Locale;
  /** UTF-16 code units of Markdown. */
  readonly most: number;
  /** How many articles were asked. */
  readonly articles: number;
  /** How many of them are yet to be read. */
  readonly unread?: number | undefined;
  /** What other articles say to what these do not. */
  readonly elsewhere?: ReadonlyMap<NotFound, readonly Passage[]> | undefined;
}

/**
 * What answers a question, as block quotes with their citations. Where several questions were asked at once and one passage does not
 * answer them all, each passage stands with a number below what it answers, what is not answered is said, and with it what other
 * articles say.
 */
export function quoteParts(answer: Found, context: PartContext): string {
  const groups = groupParts(answer);
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return showGroup(only, context);
  const heads = groups.map((group, at) => headOf(group, at + 1));
  const signs = heads.reduce((sum, head) => sum + head.length + BETWEEN_GROUPS.length, 0);
  const each = { ...context, most: Math.floor((context.most - signs) / groups.length) };
  return groups.map((group, at) => heads[at] + showGroup(group, each)).join(BETWEEN_GROUPS);
}

/** @example headOf({ asked: ['谁发明的'], … }, 1) // '**1 · 谁发明的**\n' */
function headOf({ asked }: PartGroup, number: number): string {
  const shown = asked.map((question) => cutText(oneLine(question), ASKED_LENGTH));
  const questions = [number, ...shown].join(BETWEEN);
  return `${inlineQuote(questions, { start: 0, end: questions.length })}\n`;
}

function showGroup(group: PartGroup, context: PartContext): string {
  const { locale, most } = context;
  if (group.kind === 'found') return quotePassage(group.passage, { locale, most, spans: group.spans });
  const said = saySilence(group, context);
  const elsewhere = context.elsewhere?.get(group.answer) ?? [];
  if (elsewhere.length === 0) return said;
  const above = `${said}\n${wordsOf(locale).controls.elsewhere}\n`;
  const listing = { locale, most: most - above.length, each: ELSEWHERE_LENGTH, titled: true };
  return above + listPassages(elsewhere, listing);
}

function saySilence({ answer }: SilentGroup, { locale, articles, unread = 0 }: PartContext): string {
  return answer.otherLanguage === undefined
    ? tellSilence({ articles, unread }, locale).join('\n')
    : `**${wordsOf(locale).answer.otherLanguage(answer.otherLanguage, articles)}**`;
}
