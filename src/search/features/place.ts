import { type Feature, opensArticle } from './feature.ts';

/** Where the sentence stands and what shape it has. */
export const PLACE_FEATURES: readonly Feature[] = [
  {
    name: 'early',
    meaning: '1 for the first sentence of its paragraph, ½ for the second, …',
    value: ({ stretch }, index) => 1 / (1 + (stretch.places[index] ?? 0)),
  },
  {
    name: 'opening',
    meaning: 'the first sentence of the article',
    value: (scene, index) => (opensArticle(scene, index) ? 1 : 0),
  },
  {
    name: 'length',
    meaning: 'length against the average of the article, logarithmically',
    value: ({ stretch, averageLength }, index) =>
      Math.log((1 + (stretch.profiles[index]?.units.length ?? 0)) / (1 + averageLength)),
  },
  {
    name: 'tiny',
    meaning: 'too short to say anything',
    value: ({ stretch }, index) => ((stretch.profiles[index]?.units.length ?? 0) < 5 ? 1 : 0),
  },
  {
    name: 'nothingNew',
    meaning: "has nothing but the question's own words",
    value: ({ stretch, probe }, index) => {
      const units = stretch.profiles[index]?.units;
      return units !== undefined && hasAll(probe.places, units) ? 1 : 0;
    },
  },
  {
    name: 'asks',
    meaning: 'is a question itself',
    value: ({ stretch }, index) => (stretch.profiles[index]?.marks.asks ? 1 : 0),
  },
  {
    name: 'brackets',
    meaning: 'has something in brackets',
    value: ({ stretch }, index) => (stretch.profiles[index]?.marks.brackets ? 1 : 0),
  },
];

function hasAll(asked: ReadonlyMap<number, unknown>, units: Int32Array): boolean {
  for (let i = 0; i < units.length; i++) if (!asked.has(units[i] ?? -1)) return false;
  return true;
}
