import { describe, expect, it } from 'vitest';
import { CONFIDENCE_FEATURES } from '../../../../src/search/confidence/features.ts';
import { likenessAt, likenessOf } from '../../../../src/search/confidence/told/likeness.ts';
import { allWords } from '../../../../src/search/question/asked.ts';
import { hearQuestion } from '../../../../src/search/search.ts';
import { keyNumber } from '../../../../src/search/words/key-number.ts';
import { stem } from '../../../../src/text/stem.ts';
import { articleOf, collect, seatFirst } from '../../collections.ts';

/** How near a sentence comes to the word of a question that stands in it as written. */
function likeness(question: string, word: string, sentence: string): number {
  const { scene, index } = seatFirst(question, [sentence]);
  const places = scene.probe.places.get(keyNumber(stem(word))) ?? [];
  const found = allWords(scene.probe).find(({ units }) => units.some((unit) => places.includes(unit)));
  if (found === undefined) throw new Error(`No ${word} in “${question}”`);
  return likenessAt(scene, index, found);
}

function value(name: string, question: string, sentences: readonly string[], title = ''): number {
  const feature = CONFIDENCE_FEATURES.find((one) => one.name === name);
  const { scene, index } = seatFirst(question, sentences, title);
  if (feature === undefined) throw new Error(`No feature ${name}`);
  return feature.value(scene, index);
}

describe('how near a sentence comes to a word', () => {
  it('is 1 where it has it', () => {
    expect(likeness('Does the stove smoke?', 'smoke', 'A stove may smoke when it is cold.')).toBe(1);
  });

  it('is more where it has one that is about the same than where it has none', () => {
    const ash = likeness('Does the stove smoke?', 'smoke', 'The stove leaves little ash and flame.');
    const shop = likeness('Does the stove smoke?', 'smoke', 'The stove is sold in one shop.');
    expect(ash).toBeGreaterThan(shop);
    expect(ash).toBeLessThanOrEqual(1);
    expect(shop).toBeGreaterThanOrEqual(0);
  });

  it('does not take the question’s own other words for near ones', () => {
    const { scene, index } = seatFirst('Is the flame of the stove hot?', ['The stove has a flame.']);
    const hot = allWords(scene.probe).find(({ units }) =>
      units.some((place) => scene.probe.units[place] === keyNumber(stem('hot'))),
    );
    if (hot === undefined) throw new Error('No hot');
    // A flame is near to what is hot; but it was named in asking.
    expect(likenessOf(scene, keyNumber(stem('flame')), hot)).toBeGreaterThan(likenessAt(scene, index, hot));
  });
});

describe('what a question leaves untold, in English', () => {
  const stove = 'The stove is sold by Anna Bell and leaves ash.';

  it('counts words beyond the title: told, not told, nowhere', () => {
    const question = 'Who sold the purple stove to Milford?';
    // sold is told; purple and Milford are not; the stove is the title's.
    expect(value('wordsBeyondTitle', question, [stove], 'Stove')).toBeCloseTo(Math.log(1 + 3));
    expect(value('wordsTold', question, [stove], 'Stove')).toBeCloseTo(Math.log(1 + 1));
    expect(value('wordsUntold', question, [stove], 'Stove')).toBeCloseTo(Math.log(1 + 2));
    const both = [stove, 'It is purple.'];
    expect(value('wordsUntold', question, both, 'Stove')).toBeCloseTo(Math.log(1 + 2));
    expect(value('wordsUntoldAnywhere', question, both, 'Stove')).toBeCloseTo(Math.log(1 + 1));
  });

  it('is not measured in Chinese', () => {
    for (const name of ['like', 'likeNearby', 'unlikeNearby', 'nearAnswer', 'wordsTold', 'wordsUntold'])
      expect(value(name, '炉子多重？', ['炉子是铁做的。'])).toBe(0);
  });

  it('is near to what answers where the word stands beside it, by itself or by theme', () => {
    const question = 'Who sold the house?';
    const beside = value('nearAnswer', question, ['The house was sold by Ann Lee.'], 'House');
    const near = value('nearAnswer', question, ['For the house a price was paid by Ann Lee.'], 'House');
    const far = value(
      'nearAnswer',
      question,
      ['The house that was sold has a yellow door and a garden of roses, which were planted by Ann Lee.'],
      'House',
    );
    expect(beside).toBe(1);
    expect(near).toBeGreaterThan(0);
    expect(Math.max(near, far)).toBeLessThan(beside);
    expect(value('nearAnswer', 'Who led the trip?', ['The trip was long.'])).toBe(0);
  });

  it.each([
    ['How many trees fell?', 'One man was killed when a branch fell; six people are in hospital.', 1],
    ['How many people are in hospital?', 'Six people are in hospital.', 0],
    ['How many visitors came?', 'The fair had 90 visitors.', 0],
    ['When did the trees fall?', 'Six people are in hospital since the fall.', 0],
  ])('%s %s: other things are counted: %d', (question, sentence, expected) => {
    expect(value('countedElse', question, [sentence])).toBe(expected);
  });

  it.each([
    ['What is the name of the brewery?', 'A brewery in Ghent ordered a bell.', 1],
    ['What is the name of the brewery?', 'The brewery, Marten, ordered a bell.', 0],
    ['What was her mother called?', 'Her mother sold fish.', 1],
    ['What was her mother called?', 'Her mother Rosa sold fish.', 0],
    ['What is the bird called?', 'Biscuit has flown off again, and we all miss the bird.', 1],
    ['What was the name of her mother?', 'A street bears her name.', 1],
    ["What is the owner's name?", 'The owner sells fish.', 1],
    ["What is the owner's name?", 'The owner, Rosa Marten, sells fish.', 0],
    ['What are the two other brothers called?', 'Two other brothers stayed.', 1],
    ['What is the barge called?', '“The barge is still afloat,” she says.', 1],
    ['What is the barge called?', 'They live on a barge, “Still Afloat”.', 0],
    ['What is the foam called?', 'The foam is called krausen.', 0],
    ['What is the name of the king of Ghent?', 'A king came to Ghent.', 0],
    ['Where is the brewery?', 'A brewery in Ghent ordered a bell.', 0],
  ])('%s %s: nothing is named: %d', (question, sentence, expected) => {
    expect(value('unnamedThing', question, [sentence])).toBe(expected);
  });

  it.each([
    ['Can I use the kettle outdoors?', ['Wipe the kettle with a dry cloth.'], 1],
    ['Can I use the kettle outdoors?', ['The kettle boils outside as well.'], 0],
    ['Can I use the kettle outdoors?', ['Wipe the kettle.', 'It may be taken outside.'], 0],
    ['Who used the kettle outdoors?', ['Wipe the kettle with a dry cloth.'], 0],
  ])('%s %s: nothing has to do with it: %d', (question, sentences, expected) => {
    expect(value('nothingNear.whether', question, sentences)).toBe(expected);
  });

  it('is not unnamed where another way of saying stands for the word', () => {
    // bird and parrot are of one saying: where the name belongs is not known.
    expect(value('unnamedThing', 'What is the bird called?', ['Our grey parrot Biscuit is called.'])).toBe(0);
  });

  it.each([
    [
      'unnamedThing',
      'What was the ferry called?',
      'A ferry ran until 1960.',
      'It was christened Marigold.',
      0,
    ],
    [
      'unnamedThing',
      'What was the ferry called?',
      'Ann Lee sold fish.',
      'It was bought in Marigold Street.',
      1,
    ],
    ['nobodyHere', 'Who won the race?', 'Ann Lee began to run at six.', 'She won the race in 1990.', 0],
    ['nobodyHere', 'Who won the race?', 'In the morning rain fell.', 'It was won in Ghent.', 1],
  ])('%s: %s Behind “%s”, “%s”: %d', (name, question, before, sentence, expected) => {
    const feature = CONFIDENCE_FEATURES.find((one) => one.name === name);
    const { seats } = hearQuestion(question, collect(articleOf('Title', [before, sentence])));
    const seat = seats.find(({ index }) => index === 1);
    expect(seat && feature?.value(seat.scene, seat.index)).toBe(expected);
  });

  it.each([
    ['Who designed the lamp?', 'The lamp is designed in Bristol and assembled in Porto, Portugal.', 1],
    ['Who designed the lamp?', 'The lamp is designed by Ann Lee in Bristol.', 0],
    ['Who designed the lamp?', 'The lamp is designed by a team of engineers.', 0],
    ['Who won the prize?', 'The prize went to Nasreen Iqbal.', 0],
    ['Where was the lamp designed?', 'The lamp is designed in Bristol.', 0],
  ])('%s %s: nobody is there: %d', (question, sentence, expected) => {
    expect(value('nobodyHere', question, [sentence])).toBe(expected);
  });
});
