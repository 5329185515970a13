import type { Span } from '../../article/article.ts';
import { findEntities } from '../../search/entities.ts';
import type { Analysis } from '../../text/terms.ts';
import type { Draft } from './draft.ts';

/** A subject that only the sentence before names asks nothing on its own. */
const LEANS =
  /^(?:it|he|she|they|we|i|you|this|that|these|those|there|its|his|her|their|in|at|on|for|but|and|as)\b/i;
const LEANS_WITHIN = /\b(?:it|him|her|them|this|these|those|who|which)\b/i;
/** Verbs that begin a question by going before their subject. */
const INVERTED =
  /^(?<subject>[A-Z“"][^,;:]{2,60}?) (?<verb>was|were|is|are|will|can|has been|had been) (?<rest>[^,;:]{4,60}?)[.!]?$/u;
const TIME_AT_END = /^(?<rest>.+) (?:in|on|at|during) (?<time>[^,;]{3,30})$/u;
const HOLDS =
  /^(?<subject>[A-Z“"][^,;:]{2,60}?) (?<verb>has|have|had|holds?|contains?|employs?|includes?|needs?|serves?) (?:about |over |some |more than )?(?<number>\d[\d.,]*|[a-z-]+) (?<counted>[a-z][a-z -]{2,40}?)[.!]?$/u;
const PREDICATE =
  /^ (?<rest>(?:[a-z]+ed|was|were|is|are|has|had|gave|made|wrote|won|built|led|began|took|held|said|founded|found)\b [^,;:]{6,70}?)[.!]?$/u;

/** Questions made from plain English sentences: who did it, when it was done, how many there are. */
export function askInEnglish(analysis: Analysis): readonly Draft[] {
  const { text } = analysis;
  if (LEANS.test(text)) return [];
  const entities = findEntities(analysis);
  return [...askWho(text, entities), ...askWhen(text, entities), ...askHowMany(text)];
}

type Entities = ReturnType<typeof findEntities>;

function askWho(text: string, entities: Entities): readonly Draft[] {
  const name = entities.find(({ kind, start }) => start === 0 && (kind === 'person' || kind === 'name'));
  if (name === undefined) return [];
  const rest = PREDICATE.exec(text.slice(name.end))?.groups?.['rest'];
  if (rest === undefined || LEANS_WITHIN.test(rest)) return [];
  // Of a name alone it cannot be told whether it is somebody's; both question words find it.
  return [{ kind: 'who', question: `Who ${rest}?` }];
}

function askWhen(text: string, entities: Entities): readonly Draft[] {
  const { subject, verb, rest } = INVERTED.exec(text)?.groups ?? {};
  if (subject === undefined || verb === undefined || rest === undefined) return [];
  const timed = TIME_AT_END.exec(rest)?.groups;
  if (timed === undefined || !isTime(text, timed['time'] ?? '', entities)) return [];
  return [{ kind: 'when', question: `When ${verb} ${lowerArticle(subject)} ${timed['rest']}?` }];
}

function isTime(text: string, words: string, entities: Entities): boolean {
  const start = text.lastIndexOf(words);
  const within = (one: Span) => one.start >= start && one.end <= start + words.length;
  return entities.some((one) => (one.kind === 'time' || one.kind === 'year') && within(one));
}

function askHowMany(text: string): readonly Draft[] {
  const { subject, verb, number, counted } = HOLDS.exec(text)?.groups ?? {};
  if (subject === undefined || verb === undefined || number === undefined || counted === undefined) return [];
  if (!/\d/.test(number)) return [];
  const past = verb === 'had';
  const base = verb === 'has' || past ? 'have' : verb.replace(/s$/, '');
  const helper = past ? 'did' : verb === base ? 'do' : 'does';
  return [{ kind: 'how-much', question: `How many ${counted} ${helper} ${lowerArticle(subject)} ${base}?` }];
}

function lowerArticle(subject: string): string {
  return subject.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase());
}
