/** What kind of thing a question asks for. */
export type AnswerType =
  | 'time'
  | 'duration'
  | 'person'
  | 'place'
  | 'number'
  | 'ordinal'
  | 'position'
  | 'reason'
  | 'manner'
  | 'work'
  | 'organisation'
  | 'list'
  | 'definition'
  | 'name'
  | 'whether'
  | 'thing';

/** What kind of thing a few words in a sentence are. `name` is a name of no known kind, `extent` a figure with a measure of length,
 * `address` a street with a number, `range` the numbers from one to another (9至15号楼, rooms 9–15), `birth` and `death` dates of a life. */
export type EntityKind =
  | 'time'
  | 'year'
  | 'duration'
  | 'number'
  | 'ordinal'
  | 'position'
  | 'percent'
  | 'money'
  | 'person'
  | 'place'
  | 'organisation'
  | 'work'
  | 'quoted'
  | 'name'
  | 'extent'
  | 'address'
  | 'range'
  | 'birth'
  | 'death';

/** Which kinds of words can answer which kind of question; no entry: any words may. */
export const ANSWERED_BY: Readonly<Record<AnswerType, readonly EntityKind[]>> = {
  time: ['time', 'year'],
  duration: ['duration', 'year'],
  person: ['person', 'name'],
  place: ['place', 'name', 'address'],
  number: ['number', 'percent', 'money', 'duration'],
  ordinal: ['ordinal'],
  position: ['position'],
  reason: [],
  manner: [],
  work: ['work', 'quoted', 'name'],
  organisation: ['organisation', 'name'],
  list: [],
  definition: [],
  name: ['name', 'quoted', 'work', 'person', 'organisation', 'place'],
  whether: [],
  thing: [],
};
