import { holdsWord, wordShare } from '../question-words.ts';
import { evidenceAt, type Feature, relative } from './feature.ts';

/** How much of the question the sentence has, counted in several ways. */
export const MATCH_FEATURES: readonly Feature[] = [
  {
    name: 'tfIdf',
    meaning: "TF-IDF of the question's words, as a share of the article's best",
    value: (scene, index) => relative(evidenceAt(scene, index).tfIdf, scene.best.tfIdf),
  },
  {
    name: 'bm25',
    meaning: "BM25 of the question's characters (stems), as a share of the article's best",
    value: (scene, index) => relative(evidenceAt(scene, index).bm25, scene.best.bm25),
  },
  {
    name: 'pairBm25',
    meaning:
      "BM25 of the question's pairs of neighbouring characters (stems), as a share of the article's best",
    value: (scene, index) => relative(evidenceAt(scene, index).pairBm25, scene.best.pairBm25),
  },
  {
    name: 'words',
    meaning:
      "share of the question's words that stand there whole, by rarity and by how readily they recur in answers",
    value: (scene, index) => wordShare(scene, (word) => holdsWord(scene, index, word)),
  },
  {
    name: 'coveredRare',
    meaning: 'share of the question found in the sentence, weighted by rarity in texts at large alone',
    value: (scene, index) => evidenceAt(scene, index).coveredRare,
  },
  {
    name: 'pairsCovered',
    meaning: 'share of the pairs found',
    value: (scene, index) => evidenceAt(scene, index).pairsCovered,
  },
  {
    name: 'tight',
    meaning: 'share found within a window little longer than the question',
    value: (scene, index) => evidenceAt(scene, index).tight,
  },
  {
    name: 'longestRun',
    meaning:
      'the longest stretch of the question that stands there word for word, as a share of the question',
    value: (scene, index) =>
      evidenceAt(scene, index).match.longestRun / Math.max(1, scene.probe.units.length),
  },
  {
    name: 'isBestMatch',
    meaning: 'no other sentence has more of the question',
    value: (scene, index) =>
      evidenceAt(scene, index).covered >= scene.best.covered && scene.best.covered > 0 ? 1 : 0,
  },
];
