import { FULL_MONTH } from '../../text/months.ts';
import type { Analysis } from '../../text/terms.ts';
import type { Draft, Kind } from './draft.ts';
import { BASES, PASTS } from './english-verbs.ts';

/** A name or a noun phrase that needs nothing said before: it begins a sentence and has no verb or link in it. */
const SUBJECT = `(?<subject>(?:The |A |An )?[A-Z0-9][^,;:()"“”]{1,58}?)`;
const POINTING =
  /^(?:it|he|she|they|we|i|you|this|that|these|those|there|its|his|her|their|our|my|such|one|some|many|most|several|both|each|another|other|others|here|in|at|on|for|but|and|as|by|of|to|with|from|after|before|during|when|while|although|because|since|if|however|also|thus|then|another|all|no|not|only|what|how|why|who|which|where|until|under|over|among|between|following|despite|about|even|today|later|soon|though|unlike|like|once|again)\b/i;
const LINKED =
  /\b(?:it|he|she|him|her|them|they|his|their|its|this|these|those|such|who|which|that|where|when|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did|the former|the latter|same|also|other|others|another|said|says|because|although|but|however|therefore|there|here|not|never|first time|as well|later|earlier|previously|then|now|half)\b/i;
const DATE = String.raw`(?:(?:on|On) (?:${FULL_MONTH}) \d{1,2}, \d{4}|(?:on|On) \d{1,2} (?:${FULL_MONTH}) \d{4}|(?:in|In) (?:early |late |mid-)?(?:(?:${FULL_MONTH}),? )?(?:1\d|20)\d{2}(?!s)|(?:in|In) the (?:early |late |mid-)?(?:1\d|20)\d0s|(?:in|In) the \d{1,2}th century)`;
const END = `(?=[,;.]|$| and | but | when | after | while | as | with | which | to )`;
const THINGS =
  'city|town|village|country|state|county|province|region|river|lake|mountain|island|university|college|school|company|corporation|organization|organisation|agency|institution|museum|library|church|language|religion|disease|condition|process|method|technique|theory|concept|compound|element|molecule|gas|metal|mineral|material|substance|species|genus|plant|animal|organ|cell|protein|device|machine|engine|vehicle|system|network|newspaper|magazine|book|novel|film|song|album|series|programme|program|game|sport|festival|holiday|treaty|law|act|agreement|union|party|movement|war|battle|building|tower|bridge|park|stadium|district|neighbourhood|neighborhood|suburb|area|form|type|kind|branch|field|group|family|class|set|number|measure|unit|term|word';

/**
 * Questions made from plain English sentences: what something is, when it was done, by whom, where it is, how many.
 *
 * @param isCommon whether a word in small letters is no name: one alone at the beginning of a sentence is held for one otherwise
 * @example askInEnglish(analyzer.analyze('Work began in 1786 at the quarry.'), (word) => word === 'work')[0]?.question // 'When did work begin …?'
 */
export function askInEnglish(
  { text: written }: Analysis,
  isCommon: (word: string) => boolean = () => false,
): readonly Draft[] {
  const text = written
    .replace(/\s*[([][^()[\]]*[)\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const first = /^[A-Z][a-z]+(?= )/.exec(text)?.[0];
  const common = first !== undefined && isCommon(first.toLowerCase()) ? first : undefined;
  const inSmall = (question: string) =>
    common === undefined
      ? question
      : question.replace(new RegExp(` ${common}(?= |$)`), (word) => word.toLowerCase());
  return [...askWhen(text), ...askWhere(text), ...askHowMany(text), ...askWho(text), ...askWhat(text)].map(
    ({ kind, question }) => ({ kind, question: `${inSmall(question)}?` }),
  );
}

type Asked = readonly { readonly kind: Kind; readonly question: string }[];

/** `The library was opened in 1902.` When was the library opened? `In 1874, Tesla left Graz.` When did Tesla leave Graz? */
function askWhen(text: string): Asked {
  const passive = new RegExp(
    `^(?:${DATE},? )?${SUBJECT} (?<verb>was|were) (?<done>(?:first |officially |formally )?[a-z]+)(?<rest>(?: [^,;:()"“”]{1,40}?)??)(?: (?<date>${DATE}))?${END}`,
  ).exec(text)?.groups;
  const dated = new RegExp(`^${DATE}`).test(text);
  if (passive !== undefined && (dated || passive['date'] !== undefined)) {
    const { subject = '', verb, done = '', rest = '' } = passive;
    const participle = done.split(' ').at(-1) ?? '';
    if (PASTS.has(participle) && standsAlone(subject) && !LINKED.test(rest) && !dangles(rest))
      return [{ kind: 'when', question: `When ${verb} ${inside(subject)} ${done}${rest}` }];
  }
  const active = new RegExp(
    `^(?:${DATE},? )?${SUBJECT} (?<done>[a-z]+)(?<rest> [^,;:()"“”]{2,45}?)(?: (?<date>${DATE}))?${END}`,
  ).exec(text)?.groups;
  if (active === undefined || !(dated || active['date'] !== undefined)) return [];
  const { subject = '', done = '', rest = '' } = active;
  const base = BASES.get(done);
  if (base === undefined || base === 'bear' || !standsAlone(subject) || LINKED.test(rest) || dangles(rest))
    return [];
  return [{ kind: 'when', question: `When did ${inside(subject)} ${base}${rest}` }];
}

/** `Jacksonville is located in Florida.` Where is Jacksonville located? */
function askWhere(text: string): Asked {
  const {
    subject = '',
    verb,
    lies = '',
  } = new RegExp(
    String.raw`^${SUBJECT} (?<verb>is|are|was|were) (?<lies>located|situated|based|headquartered|born|buried|held|found mainly)(?: (?:on|in) \d[^,]*)? (?:in|at|on|near|between|along) (?:the )?[A-Za-z]`,
  ).exec(text)?.groups ?? {};
  if (subject === '' || !standsAlone(subject)) return [];
  return [{ kind: 'where', question: `Where ${verb} ${inside(subject)} ${lies}` }];
}

/** `The reading room has 120 chairs.` How many chairs does the reading room have? */
function askHowMany(text: string): Asked {
  const {
    subject = '',
    verb = '',
    counted = '',
  } = new RegExp(
    String.raw`^${SUBJECT} (?<verb>has|have|had|holds?|contains?|employs?|includes?|serves?|operates?|owns?) (?:about |over |some |more than |approximately |around |nearly |at least |a total of )?\d[\d.,]*(?: million| billion)? (?<counted>[a-z][a-z -]{2,30}?)(?=[.,;]|$| and | in | of | with | on | at | for )`,
  ).exec(text)?.groups ?? {};
  if (subject === '' || !standsAlone(subject) || /percent|per cent|years? old|\bmore\b|\bof\b/.test(counted))
    return [];
  const past = verb === 'had';
  const base = verb === 'has' || past ? 'have' : verb.replace(/s$/, '');
  const helper = past ? 'did' : verb === base ? 'do' : 'does';
  return [{ kind: 'how-much', question: `How many ${counted} ${helper} ${inside(subject)} ${base}` }];
}

/** `The hall was designed by Ann Lee.` Who designed the hall? `Mary Field founded the school.` Who founded the school? */
function askWho(text: string): Asked {
  const by = new RegExp(
    String.raw`^${SUBJECT} (?:was|were) (?<done>[a-z]+)(?: in \d{4})? by (?:[A-Z][\w.'-]+ ?){1,4}(?=[.,;]|$| in | and | as )`,
  ).exec(text)?.groups;
  const past = PASTS.get(by?.['done'] ?? '');
  if (by !== undefined && past !== undefined && past !== 'born' && standsAlone(by['subject'] ?? ''))
    return [{ kind: 'who', question: `Who ${past} ${inside(by['subject'] ?? '')}` }];
  const does =
    /^(?!The )(?<name>(?:[A-Z][\p{L}.'-]+ ){1,3})(?<done>[a-z]+)(?<rest> (?:the|a|an|[A-Z])[^,;:()"“”]{3,50}?)(?=[.,;]|$)/u.exec(
      text,
    )?.groups;
  const { name = '', done = '', rest = '' } = does ?? {};
  const acts =
    BASES.has(done) &&
    !['died', 'became', 'began', 'left', 'took', 'held', 'made', 'received'].includes(done);
  const vague = /^ (?:the|a|an) [a-z-]+$/.test(rest);
  if (!acts || vague || POINTING.test(name) || LINKED.test(rest) || dangles(rest)) return [];
  return [{ kind: 'who', question: `Who ${done}${rest}` }];
}

/** `The Rhine is a river.` What is the Rhine? Only of what is said to be a thing: a name alone may be somebody's. */
function askWhat(text: string): Asked {
  const { subject = '', verb } =
    new RegExp(
      String.raw`^${SUBJECT} (?<verb>is) (?:a|an|the|one of the) (?:[\w-]+,? ){0,4}?(?:${THINGS})s?\b`,
    ).exec(text)?.groups ?? {};
  if (subject === '' || !standsAlone(subject) || subject.split(' ').length > 4) return [];
  // What is only one of its kind here: the result, the difference.
  if (/^The (?:[a-z-]+ ?)+$/.test(subject)) return [];
  return [{ kind: 'what', question: `What ${verb} ${inside(subject)}` }];
}

function standsAlone(subject: string): boolean {
  return (
    !POINTING.test(subject) &&
    !LINKED.test(subject) &&
    !dangles(subject) &&
    !/\b(?:[a-z]+ed|[a-z]+ly|for|to|by|with)\b|\d{4}/.test(subject)
  );
}

/** What ends in a word that goes on. */
function dangles(rest: string): boolean {
  return (
    /\b[A-Z]$/.test(rest) ||
    /\b(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|as|about|than|into|between|his|her|their|its|more|most|very|after|before)$/i.test(
      rest,
    )
  );
}

/** A common noun's article within a sentence; the first letter of a name stays. */
function inside(subject: string): string {
  const [first = '', ...others] = subject.split(' ');
  const isName = others.length === 0 || others.some((word) => /^[A-Z0-9]/.test(word)) || /['’]s$/.test(first);
  if (isName && !/^(?:The|A|An)$/.test(first)) return subject;
  return first.charAt(0).toLowerCase() + subject.slice(1);
}
