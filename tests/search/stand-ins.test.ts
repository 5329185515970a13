import { describe, expect, it } from 'vitest';
import { standInsOf } from '../../src/search/scene/stand-ins.ts';
import { seatFirst } from './collections.ts';

function countFor(question: string, sentence: string): readonly number[] {
  const { probe, stretch } = seatFirst(question, [sentence]).scene;
  const [profile] = stretch.profiles;
  return profile === undefined ? [] : [...standInsOf(probe, profile).values()].map(({ length }) => length);
}

describe('standInsOf', () => {
  it.each([
    ['10号楼和12号楼什么时候停水？', '17日，9至15号楼停水。'],
    ['10號樓和12號樓什麼時候停水？', '17日，9至15號樓停水。'],
    ['Are room 10 and room 12 quiet?', 'Rooms 9 to 15 are quiet, says room service.'],
  ])('one range stands for both numbers: %s', (question, sentence) => {
    expect(countFor(question, sentence)).toEqual([2]);
  });
});
