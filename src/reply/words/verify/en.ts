import type { Difference } from '../../../answer/verify/verdict.ts';
import type { VerifyWords } from './verify-words.ts';

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  width: 'full-width or half-width characters',
  punctuation: 'punctuation',
  case: 'capital and small letters',
  script: 'simplified or traditional characters',
  spacing: 'spacing',
  accents: 'accents',
  form: 'other forms of the same signs',
  invisible: 'characters that cannot be seen',
  amount: 'a figure of the same amount, written in another way',
};

/** English. */
export const verifyEn: VerifyWords = {
  exact: (places) =>
    places === 1 ? 'Appears here word for word:' : `Appears word for word in ${places} places:`,
  same: (but, places) =>
    `${places === 1 ? 'Appears here' : `Appears in ${places} places`}, the same but for ${listDifferencesEn(but)}:`,
  altered: 'Appears here, but altered:',
  legend: '~~struck out~~ only in the article · **bold** only in the quotation',
  figure: ({ article, quotation }) => {
    if (article === undefined) return `The figure ${quotation} is not in the article here.`;
    if (quotation === undefined) return `The article’s figure ${article} is left out.`;
    return `Figure changed: the article has ${article}, the quotation ${quotation}.`;
  },
  moreFigures: (figures) => `and ${figures} more figure${figures === 1 ? '' : 's'}`,
  lookAlike: (quotation, article) => `${quotation} only looks like the article’s ${article}.`,
  also: (but) => `They also differ in ${listDifferencesEn(but)}.`,
  elsewhere: 'Not in the article asked, but in another one.',
  earlier: 'In a text that the article had before, not in it as it is now.',
  insteadNow: 'What it has now instead:',
  likeItElsewhere: 'Like it, in another article:',
  insteadHere: 'What the article asked has instead:',
  notFound: (articles) =>
    articles === 1 ? 'Does not appear in the article.' : `Appears in none of the ${articles} articles.`,
  outOfOrder: 'Its parts appear in one article, but in another order.',
  apart: 'Its parts appear in different articles.',
  nearest: 'The nearest sentence, which is not the same:',
  alsoHere: 'Also here:',
  similarIn: 'Similar in:',
  morePlaces: (places) => `and in ${places} more place${places === 1 ? '' : 's'}`,
  moreQuotations: (quotations) =>
    quotations === 1
      ? 'One more quotation was not checked.'
      : `${quotations} more quotations were not checked.`,
  claim: 'This says where the words appear, not where they come from.',
  commands: {
    verify: {
      name: 'verify',
      description: 'Check a quotation against the article: exact, altered, or not there',
      options: {
        text: { name: 'text', description: 'The quotation, or a text with quotations in it' },
        article: { name: 'article', description: 'Which article; all of them if left out' },
        hide: { name: 'hide', description: 'Show the result to you alone' },
      },
    },
    'verify-message': { name: 'Verify quote', description: '', options: {} },
  },
  errors: {
    'nothing-to-verify': () => ({
      expected: 'I expected words to look for.',
      found: 'There are none.',
      remedy: 'Choose a message that quotes an article, or give the quotation to /verify.',
    }),
    'verify-too-long': ({ found, most }) => ({
      expected: `I can check a text of up to ${most} characters.`,
      found: `This one has ${found}.`,
      remedy: 'Give the quotation alone.',
    }),
  },
};

/** The names of some differences, in one phrase. */
export function listDifferencesEn(but: readonly Difference[]): string {
  const names = but.map((difference) => DIFFERENCES[difference]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
