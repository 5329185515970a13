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
];
