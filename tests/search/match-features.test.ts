import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { createCollection } from '../../src/search/collection.ts';
import { FEATURES } from '../../src/search/features/index.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { articleOf, collect, knowledge, wordAnalyzer } from './collections.ts';

/** A feature's value for each sentence of a paragraph. The words are made up, so that all are as rare; those that stand in as many sentences weigh the same. */
function valuesOf(name: string, question: string, sentences: readonly string[], title = 'Title'): number[] {
  const feature = FEATURES.find((one) => one.name === name);
  if (feature === undefined) throw new RangeError(`No feature ${name}.`);
  const { seats } = hearQuestion(
    question,
    createCollection([articleOf(title, sentences)], wordAnalyzer, knowledge),
  );
  return seats.map(({ scene, index }) => Math.round(feature.value(scene, index) * 100) / 100);
}

/** The places by a feature, each with what it has and why. */
type Place = readonly [sentence: string, value: number, because: string];

const CASES: readonly {
  readonly feature: string;
  readonly question: string;
  readonly title?: string;
  readonly places: readonly Place[];
}[] = [
  {
    feature: 'together',
    question: 'tavu molu gonda',
    places: [
      ['x tavu molu x gonda', 1, 'both pairs stand at most two words apart'],
      [
        'x tavu y y molu gonda',
        0.75,
        'molu gonda counts whole, tavu three words from molu half: (½ + 1) / 2',
      ],
      ['gonda molu tavu x', 1, 'in whichever order'],
      ['tavu y y y y molu y y y y gonda', 0, 'all three words, but five words apart'],
      ['tavu gonda x x x x molu', 0, 'tavu and gonda do not follow each other in the question'],
    ],
  },
  {
    feature: 'heaviestMissing',
    question: 'tavu molu',
    places: [
      ['tavu molu x', 0, 'nothing is missing'],
      ['tavu y', 1, 'molu is missing, which weighs as much as any'],
      ['molu z', 1, 'so is tavu'],
      ['w', 1, 'both are missing; the weightier counts, not their sum'],
    ],
  },
  {
    feature: 'heaviestMissing',
    question: 'tavu molu',
    title: 'tavu',
    places: [
      ['molu x', 0, 'tavu is the title: nobody need say it again'],
      ['tavu y', 1, 'the title is there, and not what is asked of it'],
    ],
  },
  {
    feature: 'fewHave',
    question: 'tavu molu',
    places: [
      ['tavu x', 0.25, 'two sentences have tavu, half of the question: ½ · ½'],
      ['tavu molu', 0.5, 'this one is one of two for both: ½ · ½ + ½ · ½'],
      ['molu y', 0.25, 'as the first'],
    ],
  },
  {
    feature: 'fewHave',
    question: 'tavu molu',
    title: 'tavu',
    places: [
      ['molu x', 0.5, 'no other sentence has molu, half of the question'],
      ['tavu y', 0, 'the title tells no sentence from another'],
    ],
  },
  {
    feature: 'names',
    question: 'tavu Molu Gonda',
    places: [
      ['Molu Gonda x', 1, 'both names'],
      ['Molu tavu', 0.5, 'one of two; tavu is no name'],
      ['tavu y', 0, 'none'],
    ],
  },
  {
    feature: 'names',
    question: 'tavu Molu Gonda',
    title: 'Gonda',
    places: [
      ['Molu x', 1, 'the other name is the title, which every sentence is about'],
      ['tavu y', 0.5, 'the title alone'],
    ],
  },
  {
    feature: 'otherWords',
    question: 'tavu molu Gonda',
    places: [
      ['tavu molu x', 1, 'both words that are no names'],
      ['tavu Gonda', 0.5, 'one of two; the name does not count'],
      ['Gonda y', 0, 'the name alone'],
    ],
  },
  {
    feature: 'strongCandidate.person',
    question: 'Who made the tavu ?',
    places: [
      ['then Marco Polo made the tavu', 1, 'a name of two words, none of which is of things'],
      ['then the Grand Canal made the tavu', -1, 'a canal, and “the” before it: a name, but no person’s'],
      ['then somebody made the tavu', -1, 'no name at all'],
    ],
  },
  {
    feature: 'strongCandidate.person',
    question: 'Where is the tavu ?',
    places: [['then Marco Polo made the tavu', 0, 'no person is asked']],
  },
  {
    feature: 'gainEarlier',
    question: 'tavu molu',
    places: [
      ['tavu x', 0, 'nothing stands before it'],
      ['molu y', 0.35, 'tavu, half of the question, one sentence back: ½ · 0.7'],
      ['tavu molu', 0, 'nothing is missing here'],
      ['z', 0.7, 'all of it one sentence back: 0.7'],
      ['w', 0.49, 'two sentences back: 0.7 · 0.7'],
    ],
  },
];

describe('features of the match', () => {
  for (const { feature, question, title, places } of CASES) {
    it(`${feature}: ${places.map(([, , because]) => because).join('; ')}`, () => {
      const sentences = places.map(([sentence]) => sentence);
      expect(valuesOf(feature, question, sentences, title)).toEqual(places.map(([, value]) => value));
    });
  }

  it('gainEarlier does not reach beyond the paragraph', () => {
    const feature = FEATURES.find(({ name }) => name === 'gainEarlier');
    const article = articleOf('Title', ['tavu x'], ['molu y']);
    const { seats } = hearQuestion('tavu molu', createCollection([article], wordAnalyzer, knowledge));
    expect(seats.map(({ scene, index }) => feature?.value(scene, index))).toEqual([0, 0]);
  });
});

describe('what a sentence opens with', () => {
  const opens = FEATURES.find(({ name }) => name === 'opensWithAsked');
  const valueBelow = (heading: string, question: string, line: string) => {
    const text = `## ${heading}\n\n${line}`;
    const article = buildArticle({ id: 'a', title: 'X', text, format: 'markdown' });
    const seat = hearQuestion(question, collect(article)).seats.find(({ index }) => index === 1);
    if (seat === undefined || opens === undefined) throw new Error('Not found');
    return opens.value(seat.scene, seat.index);
  };

  // The words of the heading count for the line below it, but the line does not open with them.
  it.each([
    ['Opening hours', 'What are the opening hours?', 'On weekdays from nine to five.'],
    ['开放时间', '开放时间是几点？', '平日九点到五点。'],
    ['開放時間', '開放時間是幾點？', '平日九點到五點。'],
  ])('is its own words, not the words of the heading %s', (heading, question, line) => {
    expect(valueBelow(heading, question, line)).toBe(0);
    expect(valueBelow(heading, question, `${heading}: ${line}`)).toBeGreaterThan(0.25);
  });
});
