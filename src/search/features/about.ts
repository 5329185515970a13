import type { Probe } from '../question/probe.ts';
import { concerning, type Feature, opensArticle } from './feature.ts';

/** Questions about the very subject of the article are answered where it is introduced. */
export const ABOUT_FEATURES: readonly Feature[] = [
  {
    name: 'openingAbout',
    meaning: "the article's first sentence, by the share of the question that is in the title",
    value: (scene, index) => (opensArticle(scene, index) ? scene.titleShare : 0),
  },
  {
    name: 'openingElse',
    meaning:
      "the article's first sentence, by the share of the question in the title, where nothing else of it is found anywhere",
    value: (scene, index) => {
      if (!opensArticle(scene, index)) return 0;
      return scene.titleShare * (1 - scene.mostBeyondTitle);
    },
  },
  {
    name: 'opening.definition',
    meaning: "the article's first sentence, where a definition is asked",
    ...concerning(
      ({ question }) => question.type === 'definition',
      (scene, index) => (opensArticle(scene, index) ? 1 : 0),
    ),
  },
  {
    name: 'opening.place',
    meaning: "the article's first sentence, where a place is asked",
    ...concerning(asksWhere, (scene, index) => (opensArticle(scene, index) ? scene.titleShare : 0)),
  },
  {
    name: 'locates',
    meaning: 'a place is asked: the sentence says where something is (1), or not (−½)',
    ...concerning(asksWhere, (scene, index) => (scene.stretch.profiles[index]?.marks.locates ? 1 : -0.5)),
  },
  {
    name: 'startsWithTitle',
    meaning: 'opens with words of the title',
    value: (scene, index) => {
      const { profiles, title } = scene.stretch;
      const units = profiles[index]?.units.subarray(0, 4) ?? [];
      let titled = 0;
      for (const unit of units) if (title.has(unit)) titled++;
      return titled / 4;
    },
  },
  {
    name: 'definesTitle',
    meaning:
      'opens with words of the title and has the form of a definition, by the share of the question in the title',
    value: (scene, index) => {
      const { profiles, title } = scene.stretch;
      const profile = profiles[index];
      if (!profile?.marks.defines) return 0;
      return title.has(profile.units[0] ?? -1) || title.has(profile.units[1] ?? -1) ? scene.titleShare : 0;
    },
  },
  {
    name: 'lengthAbout',
    meaning: 'length against the average, logarithmically, by the share of the question in the title',
    value: (scene, index) =>
      scene.titleShare *
      Math.log((1 + (scene.stretch.profiles[index]?.units.length ?? 0)) / (1 + scene.averageLength)),
  },
  {
    name: 'gainAbout',
    meaning: 'the question begins in the sentence before: opens with a pronoun or without a subject',
    value: (scene, index) => {
      const profile = scene.stretch.profiles[index];
      return profile?.opensWithPronoun && index > 0 ? scene.titleShare : 0;
    },
  },
];

function asksWhere({ question }: Probe): boolean {
  return question.type === 'place';
}
