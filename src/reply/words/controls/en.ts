import type { ControlsWords } from './controls-words.ts';

/** English. */
export const controlsEn: ControlsWords = {
  buttons: {
    before: '◀',
    after: '▶',
    paragraph: 'Whole paragraph',
    others: 'Next best',
    why: 'Why this?',
    source: 'Source',
  },
  context: 'In its context',
  paragraph: 'The whole paragraph',
  others: 'The next best passages',
  noOthers: 'There is no other passage that comes near the question.',
  elsewhere: 'Other articles answer it',
  why: {
    heading: 'Why this passage',
    matched: (words) => `It has these words of the question: ${words.join(', ')}`,
    missing: (words) => `These stand nowhere in the article: ${words.join(', ')}`,
    decided: 'What decided',
    kinds: {
      match: 'it has the words of the question',
      title: 'it goes beyond the words of the title',
      phrase: 'it has what stands around the question word',
      type: 'it has the kind of thing asked for',
      neighbours: 'the sentences beside it fit',
      figures: 'it has the year and the figures asked about',
      place: 'where it stands, and how long it is',
      concepts: 'it says the same in other words',
      about: 'it is about the very subject',
      pool: 'its article fits',
      rules: 'several of these together',
    },
    against: 'What counted against it',
    margin: {
      clear: 'No other sentence comes near it.',
      ahead: 'The next best sentence is well behind.',
      close: 'Another sentence is almost as likely: look at the next best, too.',
      only: 'No other sentence has anything of the question.',
      behind: 'Within this article alone, another sentence would come before it.',
    },
    unknown: 'Asked again, the question does not lead to this sentence.',
  },
};
