/** A name as it stands in a text: what is before it and what follows. */
export interface NameInText {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Before the name of a person, or its first word; such a one may have “the” before it (the Duke of Wellington). */
const TITLES: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Dr Sir Lord Lady King Queen Emperor Empress President Pope Bishop Mayor General Colonel Captain Prince Princess Duke Chancellor Senator Governor Minister Professor'.split(
    ' ',
  ),
);

/** What names of places, buildings and events end in: such a one does nothing. */
const THINGS = [
  'Canal Fort River Street Bridge County Island Islands Sea Ocean Lake Mount Mountain Mountains Valley Beach Bay Coast Desert Forest Road Avenue Highway Square',
  'Park Building Castle Palace Cathedral Hall Station Airport Tower Theatre Theater',
  'War Wars Battle Treaty Revolution Prize Award Cup Bowl Series Season Games Olympics Festival Championship Conference Day Century Age Ages Era Period',
].flatMap((words) => words.split(' '));
const ENDS_IN_THING = new RegExp(`(?:^| )(?:${THINGS.join('|')})$`, 'u');

/** Whether a name in Latin letters is that of a thing by its end: South Lake **Bridge**. */
export function namesThing(name: string): boolean {
  return ENDS_IN_THING.test(name);
}

/** Words in names of places, events, groups and things, which people's names hardly have: Grand Canal, Fort Caroline. */
const NO_PERSON: ReadonlySet<string> = new Set(
  [
    ...THINGS,
    'City Museum Center Centre House Office',
    'Empire Dynasty State States Kingdom Republic District Province Region Division World Government Parliament Congress Senate Ministry Bureau',
    'Act Acts Law Constitution Amendment Bible Plan Project Program System Engine Theory Language',
    'North South East West Northern Southern Eastern Western New Los Las San Santa Saint St St. Great Grand Federal National International Royal',
    'American British English French German Spanish Italian Chinese Russian Roman Greek European African Asian Christian Catholic Protestant Islamic Jewish Muslim',
  ].flatMap((words) => words.split(' ')),
);

const ARTICLE_BEFORE = /\b(?:the|an?)\s$/iu;
const PLACE_BEFORE = /\b(?:in|at|from|near|into|across|outside|throughout)\s$/iu;
const TITLE_BEFORE = /(\p{Lu}\p{L}+)\.?\s$/u;
const BY_BEFORE = /\bby\s$/iu;
/** What a person does, where a name of one word stands before it. */
const DOES =
  /^\s(?:\p{Ll}+ed|was|had|has|wrote|said|says|became|began|made|took|gave|went|came|led|held|left|found|built|won|told|saw|thought|taught|wanted|died|sent|met|knew|spoke|fought|grew|drew|chose|argues|believes|claims|states)\b/u;

/**
 * Whether a name in Latin letters has the form of a person's. Of several words: none that only other things have, and not
 * after “the” or a preposition of place; of one word: somebody does something (Luther wrote) or something is done by him.
 *
 * @example looksLikePerson({ name: 'Marco Polo', before: 'such as ', after: ', who' }) // true
 */
export function looksLikePerson({ name, before, after }: NameInText): boolean {
  const words = name.split(/\s/u);
  if (words.some((word) => NO_PERSON.has(word) || /^\d/.test(word))) return false;
  if (TITLES.has(words[0]?.replace('.', '') ?? '')) return words.length > 1;
  if (TITLES.has(TITLE_BEFORE.exec(before)?.[1] ?? '')) return true;
  if (ARTICLE_BEFORE.test(before) || PLACE_BEFORE.test(before)) return false;
  return words.length > 1 || BY_BEFORE.test(before) || (before !== '' && DOES.test(after));
}
