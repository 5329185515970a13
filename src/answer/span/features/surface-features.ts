import type { SpanFeature } from './feature.ts';

const CAPITAL = /\p{Lu}/u;

const LABELLED = /^"?(?:语|文)?:/u;
const OPEN_BRACKET = /\([^)]*$/u;

/** How it is written, and between which marks it stands. */
export const SURFACE_FEATURES: readonly SpanFeature[] = [
  {
    name: 'capital',
    meaning: 'has a capital letter that does not begin the sentence',
    value: ({ text, candidate: { from, to } }) => (CAPITAL.test(text.slice(Math.max(1, from), to)) ? 1 : 0),
  },
  {
    name: 'opener',
    meaning: 'is the word that begins the sentence',
    value: ({ candidate: { start, end } }) => (start === 0 && end === 1 ? 1 : 0),
  },
  {
    name: 'labels',
    meaning: 'what comes after it is named by it (法语:)',
    value: ({ after }) => (LABELLED.test(after) ? 1 : 0),
  },
  {
    name: 'bracketed',
    meaning: 'stands in brackets',
    value: ({ before }) => (OPEN_BRACKET.test(before) ? 1 : 0),
  },
  {
    name: 'opens',
    meaning: 'begins the sentence',
    value: ({ candidate }) => (candidate.start === 0 ? 1 : 0),
  },
  {
    name: 'opensClause',
    meaning: 'begins a clause',
    value: ({ before }) => (before === '' || /[,。;:!?(] ?"?$/u.test(before) ? 1 : 0),
  },
  {
    name: 'endsClause',
    meaning: 'ends a clause',
    value: ({ after }) => (/^"?(?:$|[,。;:!?).])/u.test(after) ? 1 : 0),
  },
  {
    name: 'quoted',
    meaning: 'stands in quotation marks',
    value: ({ before, after }) => (/"$/.test(before) && /^"/.test(after) ? 1 : 0),
  },
  {
    name: 'listed',
    meaning: 'is one of several',
    value: ({ before, after }) =>
      /(?:、|[和与及]|,? and )$/u.test(before) || /^(?:、|[和与及]|,? and )/u.test(after) ? 1 : 0,
  },
  {
    name: 'wordy',
    meaning: 'how far it is longer than names are',
    value: ({ candidate }) => Math.min(1, Math.max(0, candidate.end - candidate.start - 6) / 10),
  },
  {
    name: 'brief',
    meaning: 'is of one character or word',
    value: ({ candidate }) => (candidate.end - candidate.start === 1 ? 1 : 0),
  },
  {
    name: 'cut',
    meaning: 'begins or ends within a word of letters',
    value: ({ before, after, own }) =>
      (/[a-z]$/.test(before) && /^[a-z]/.test(own) ? 1 : 0) +
      (/^[a-z]/.test(after) && /[a-z]$/.test(own) ? 1 : 0),
  },
  {
    name: 'possessed',
    meaning: 'something of it is named (X 的, X’s)',
    value: ({ after }) => (/^(?:的|'s\b)/u.test(after) ? 1 : 0),
  },
  {
    name: 'possessing',
    meaning: 'is named as something of another',
    value: ({ before }) => (/(?:的|'s )$/u.test(before) ? 1 : 0),
  },
];
