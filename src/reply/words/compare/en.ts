import { listDifferencesEn } from '../verify/en.ts';
import type { CompareWords } from './compare-words.ts';

/** English. */
export const compareEn: CompareWords = {
  undated: 'undated',
  version: (version, saved) => `version ${version}, kept on ${saved}`,
  same: (entry) => `Word for word as in ${entry}.`,
  sameBut: (entry, but) => `The same words as in ${entry}, but for ${listDifferencesEn(but)}:`,
  changed: (entry) => `Nearly the same as in ${entry}, with changes:`,
  figure: ({ earlier, later }) => {
    if (earlier === undefined) return `Figure added: ${later}`;
    if (later === undefined) return `Figure dropped: ${earlier}`;
    return `Figure changed: ${earlier} → ${later}`;
  },
  legend: '~~struck out~~ only in the earlier one · **bold** only in the later one',
  open: (entry) => `${entry} in its context`,
  undatedLast: 'Articles without a date come last.',
  moreAnswer: (articles, atLeast) => {
    if (atLeast) return `At least ${articles} more articles answer; name those to be compared.`;
    return articles === 1
      ? 'One more article answers; name it to compare it.'
      : `${articles} more articles answer; name those to be compared.`;
  },
  moreVersions: (versions) =>
    versions === 1 ? 'One earlier version is not shown.' : `${versions} earlier versions are not shown.`,
  oneVersion: 'This article has one version only. Name others to compare it with.',
  oneAnswers: 'Of the articles that come nearest, only this one answers.',
  commands: {
    compare: {
      name: 'compare',
      description: 'Put one question to several articles, or to the versions of one, and see what changed',
      options: {
        question: { name: 'question', description: 'What you want to know of each' },
        article: {
          name: 'article',
          description: 'The first; alone, its versions are compared. None: those that answer best',
        },
        second: { name: 'second', description: 'Another article' },
        third: { name: 'third', description: 'Another article' },
        fourth: { name: 'fourth', description: 'Another article' },
        fifth: { name: 'fifth', description: 'Another article' },
        hide: { name: 'hide', description: 'Show the comparison to you alone' },
      },
    },
  },
};
