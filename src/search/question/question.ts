import type { Analysis, Analyzer } from '../../text/terms.ts';
import { unitsWithin } from '../../text/units-within.ts';
import type { AnswerType } from '../entities/answer-type.ts';
import { type FigureKind, figureAsked } from '../figures/figure-asked.ts';
import { asksAge } from './asks-age.ts';
import { CHINESE_QUESTIONS } from './chinese-questions.ts';
import { ENGLISH_QUESTIONS } from './english-questions.ts';
import { typeOfHead } from './head-nouns.ts';
import type { QuestionPattern } from './question-pattern.ts';

/** A question taken apart: what it asks for, and what it says about it. */
export interface Question {
  readonly text: string;
  readonly analysis: Analysis;
  readonly language: 'zh' | 'en';
  readonly type: AnswerType;
  /** What is to be named (哪座**城市**, which **city**), folded; empty where nothing is said. */
  readonly head: string;
  /** The same in units. */
  readonly headUnits: readonly string[];
  /** The question phrase (多少人, which city) as a range of units; `start === end` where none was found. */
  readonly focus: { readonly start: number; readonly end: number };
  /** A year is wanted, not just any time. */
  readonly wantsYear: boolean;
  /** A date with its day is wanted: a year alone tells less. */
  readonly wantsDay: boolean;
  /** The kind of figure that is asked for, where one is. */
  readonly figure: FigureKind | undefined;
}

/** How a day is asked for, folded; both languages. */
const WANTS_DAY =
  /哪(?:一)?[天日](?![里个])|几月几[日号]|(?<!星期|礼拜)几号|何月何日|何日|(?:具体|确切|准确|精确)的?(?:时间|日期|日子)|什么日期|\b(?:exact|precise|full)(?: [a-z]+)? (?:date|day)\b|\b(?:what|which) (?:date|day)\b(?! of the week)|\bwhen exactly\b|\bexactly when\b/u;

/** Nouns, adjectives and what else stands before or within a noun; unknown words. */
const NOUN_TAG = /^(?:[na]|vn|x|l|j|q|m|b|f)/;
const HAN = /\p{Script=Han}/u;

/**
 * Finds the question phrase, what it asks for and its head noun.
 *
 * @example readQuestion('2020年制造业增加值是多少?', analyzer).type // 'number'
 */
export function readQuestion(text: string, analyzer: Analyzer): Question {
  const analysis = analyzer.analyze(text);
  // 甚麼 is how Taiwan and Hong Kong often write 什么.
  const folded = analysis.folded.text.replaceAll('甚么', '什么');
  const language = HAN.test(folded) ? 'zh' : 'en';
  const found =
    language === 'zh'
      ? findPhrase(folded, CHINESE_QUESTIONS, (end) => endsWord(analysis, end))
      : findFirstPhrase(folded, ENGLISH_QUESTIONS);
  if (found === undefined) {
    return {
      text,
      analysis,
      language,
      type: 'thing',
      head: '',
      headUnits: [],
      focus: { start: 0, end: 0 },
      wantsYear: false,
      wantsDay: false,
      figure: undefined,
    };
  }
  const phrase = analysis.folded.toOriginal(found.start, found.end);
  const focus = unitsWithin(analysis.units, phrase);
  const asked = folded.slice(found.start, found.end);
  const head = found.head !== '' ? found.head : headAfter(analysis, { asked, from: phrase.end, language });
  const type = found.type === 'thing' ? (typeOfHead(head) ?? 'thing') : found.type;
  const wantsYear = type === 'time' && /年|year/.test(asked + head);
  const headUnits = head === '' ? [] : analyzer.analyze(head).units.map((unit) => unit.key);
  const figure =
    figureAsked(folded, type) ??
    (type === 'number' && language === 'zh' && asksAge(analysis) ? 'age' : undefined);
  return {
    text,
    analysis,
    language,
    type,
    head,
    headUnits,
    focus,
    wantsYear,
    wantsDay: type === 'time' && WANTS_DAY.test(folded),
    figure,
  };
}

function findPhrase(
  folded: string,
  patterns: readonly QuestionPattern[],
  isEnd: (end: number) => boolean = () => true,
) {
  for (const { pattern, type, endsWord = false } of patterns) {
    const match = pattern.exec(folded);
    if (match !== null && (!endsWord || isEnd(match.index + match[0].length))) {
      return {
        type,
        start: match.index,
        end: match.index + match[0].length,
        head: match.groups?.['head'] ?? match.groups?.['head2'] ?? '',
      };
    }
  }
  return undefined;
}

/** What the segmenter may join to a period that is a word by itself: 天**前**, 日**内**, 天**才**, 年**限**, 天**几夜**. */
const AFTER_PERIOD = /^(?:[前后内里外来间才会子头夜数限]|几.)$/u;

/** Whether a word ends there, in folded code units. Of an unknown word (天假, 年活) every character may be one. */
function endsWord({ terms, folded }: Analysis, at: number): boolean {
  const { end } = folded.toOriginal(0, at);
  const cut = terms.find((term) => term.start < end && term.end > end);
  if (cut === undefined || cut.tag === 'x') return true;
  return AFTER_PERIOD.test(cut.key.slice(end - cut.end));
}

/**
 * English asks with the first question word; later ones open clauses (what … when two forces act). Unless the
 * question itself comes after a clause (When two forces act, what …).
 */
function findFirstPhrase(folded: string, patterns: readonly QuestionPattern[]) {
  const clause =
    /^(?:when|while|where|how|if)\b[^?]*?, (?=(?:in |at |by |for |to |of |from )?(?:what|which|who|whom|whose|how|why|where|when)\b)/.exec(
      folded,
    );
  const from = clause?.[0].length ?? 0;
  const phrases = patterns.flatMap((pattern) => findPhrase(folded.slice(from), [pattern]) ?? []);
  const [first, ...others] = phrases;
  if (first === undefined) return undefined;
  const earliest = others.reduce((best, phrase) => (phrase.start < best.start ? phrase : best), first);
  return { ...earliest, start: earliest.start + from, end: earliest.end + from };
}

/** The noun that follows the question word: in Chinese the run of nouns right after it. */
function headAfter(
  analysis: Analysis,
  {
    asked,
    from,
    language,
  }: { readonly asked: string; readonly from: number; readonly language: 'zh' | 'en' },
): string {
  if (language === 'en') return DETERMINER.test(asked) ? englishHead(analysis, from) : '';
  const words: string[] = [];
  for (const term of analysis.terms) {
    if (term.start < from) continue;
    if (words.length === 0 && term.start > from + 1) break;
    if (term.stop || (term.kind === 'han' && !NOUN_TAG.test(term.tag))) break;
    words.push(term.key);
    if (words.length === 3) break;
  }
  return words.join('');
}

/** Which and what stand before a noun; who, when, how do not. */
const DETERMINER = /^(?:what|which)\b/;
/** Words up to the verb of a question; more than these are no noun phrase. */
const LONGEST_HEAD = 4;
const AFTER_HEAD =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|of|in|on|for|to|at|by|from|with|into|before|after|that|who|which|came|went|led|made|became|began|isn't|doesn't|didn't|wasn't|else)$|[^es]ed$/;
const PREPOSITION = /^(?:in|on|for|to|at|by|from|with|into|before|after)$/;
const LIKE_VERB = /(?:[^s]s|[^es]ed)$/;

/**
 * The last word before the verb (What **city** did …) or the preposition (What **part** of …). Where the question word is
 * itself the subject (What causes …) there is none.
 */
function englishHead(analysis: Analysis, from: number): string {
  const words = analysis.terms
    .filter((term) => term.start >= from)
    .slice(0, LONGEST_HEAD + 1)
    .map((term) => analysis.text.slice(term.start, term.end).toLowerCase());
  const end = words.findIndex((word) => AFTER_HEAD.test(word));
  const [first = ''] = words;
  if (end === 0) return '';
  if (end === 1) return LIKE_VERB.test(first) && PREPOSITION.test(words[1] ?? '') ? '' : first;
  if (end > 1) return words[end - 1] ?? '';
  return LIKE_VERB.test(first) ? '' : first;
}
