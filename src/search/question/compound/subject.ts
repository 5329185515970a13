import type { Question } from '../question.ts';

/** How a thing or a person is told of again. */
const PRONOUN = {
  zh: /[它他她牠](?:们|們)?/u,
  en: /\b(?:it|he|she|they|him|them|its|his|her|their)\b/iu,
} as const;
const POSSESSIVE = /^(?:its|his|their)$/iu;
/** Stands for nobody but who has a name. */
const PERSON = /^(?:he|she|him|his|her)$/iu;

/** Tags of names: a question that names something else is not about what the one before is about. */
const PROPER = /^(?:nr|ns|nt|nz|x|eng)/;
/** Tags of what a Chinese question is about: nouns, names, and what stands before them. */
const OF_SUBJECT = /^(?:n|x|j|l|m|q|b|f|s|a|vn|eng)/;

const BE = 'is|are|was|were';
const VERB = `${BE}|do|does|did|can|could|will|would|should|has|have|had`;
const ARTICLE = 'the|this|that|my|our|your|his|her|their';
const NAME = "(?!I\\b)\\p{Lu}[\\p{L}\\d'’.-]*(?: (?:of |the |de |van )?(?!I\\b)\\p{Lu}[\\p{L}\\d'’.-]*)*";
/** Behind the verb that an English question begins with: a name, or a noun with its article and all behind it. */
const BEHIND_VERB = new RegExp(`\\b(${VERB}) (?:(${NAME})|((?:${ARTICLE}) [^,;?]+))`, 'u');
const LAST_NOUN = new RegExp(`.*\\s((?:${ARTICLE}|an?) [\\p{L}'’-]+|${NAME})`, 'u');
/** The price **of** the lamp: the lamp is what it is about. */
const PART_OF = /^(?:the|an?) (?:\S+ ){0,2}of (?=the |an? |\p{Lu})/u;
/** What a noun ends before. */
const BEHIND_NOUN =
  /\s(?:in|on|at|to|from|with|by|into|until|before|after|during|and|or|who|that|which|open|closed|free|[a-z]+ed|born|built|held|made|sold|written|found)\b.*$/u;

/** Whether a question has a pronoun for what another is about. */
export function hasPronoun({ text, language }: Question): boolean {
  return PRONOUN[language].test(text);
}

/**
 * A question with what the one before it is about (**报名**什么时候开始, when does **the museum** open) in place of its pronoun, or put to
 * it. As it is where it names something itself, or where that cannot be told.
 *
 * @example inheritSubject(where, when).text // 'where is the museum', of “when does the museum open, and where is it”
 */
export function inheritSubject(question: Question, before: Question): string {
  const { text, language, analysis, focus } = question;
  const own = language === 'zh' ? chineseSubject(before) : englishSubject(before.text);
  const [pronoun] = PRONOUN[language].exec(text) ?? [];
  if (pronoun !== undefined) {
    const noun = own === '' ? (LAST_NOUN.exec(before.text)?.[1] ?? pronoun) : own;
    const meant = PERSON.test(pronoun) && !/^\p{Lu}/u.test(noun) ? pronoun : noun;
    const isOwner = POSSESSIVE.test(pronoun) && meant !== pronoun;
    return text.replace(PRONOUN[language], isOwner ? `${meant}’s` : meant);
  }
  if (own === '' || text.toLowerCase().includes(own.toLowerCase())) return text;
  if (language === 'en') return new RegExp(`\\s${NAME}`, 'u').test(text) ? text : `${text} of ${own}`;
  const end = analysis.units[focus.start]?.start ?? 0;
  return analysis.terms.some((term) => term.end <= end && PROPER.test(term.tag)) ? text : own + text;
}

/** The nouns before the first verb, or the one verb before the question phrase: 报名什么时候开始. */
function chineseSubject({ analysis, focus, text, type }: Question): string {
  const end = analysis.units[focus.start]?.start ?? 0;
  const from = Math.max(...[...',，;；。'].map((sign) => text.lastIndexOf(sign, Math.max(0, end - 1)))) + 1;
  const before = analysis.terms.filter((term) => term.start >= from && term.end <= end);
  const words = before.slice(before.findIndex(({ stop }) => !stop));
  const [first, ...others] = words;
  if (first === undefined || first.stop) return '';
  if (!OF_SUBJECT.test(first.tag)) {
    const isAlone = type !== 'whether' && others.every(({ stop }) => stop);
    return isAlone ? text.slice(first.start, first.end) : '';
  }
  const after = words.findIndex(({ key, tag }) => key !== '的' && !OF_SUBJECT.test(tag));
  const last = words.slice(0, after < 0 ? words.length : after).findLast(({ stop }) => !stop);
  return text.slice(first.start, (last ?? first).end);
}

function englishSubject(text: string): string {
  const [, verb = '', name, noun] = BEHIND_VERB.exec(text) ?? [];
  if (name !== undefined || noun === undefined) return name ?? '';
  const whole = noun.replace(PART_OF, '');
  const words = whole.replace(BEHIND_NOUN, '').trim().split(/\s+/u);
  // Does the old mill **open**: a verb stands behind, where nothing else does.
  const isDoing = !new RegExp(`^(?:${BE})$`, 'u').test(verb) && words.length > 2 && !BEHIND_NOUN.test(whole);
  return (isDoing ? words.slice(0, -1) : words).join(' ');
}
