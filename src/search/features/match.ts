import { holdsWord, titleHoldsWord, wordShare } from '../question-words.ts';
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
    name: 'nouns',
    meaning: 'the same of its nouns and names alone, those of the title left out',
    value: (scene, index) =>
      wordShare(
        scene,
        (word) => holdsWord(scene, index, word),
        (word) => word.noun && titleHoldsWord(scene, word) === 0,
      ),
  },
  {
    name: 'keyWord',
    meaning: 'how much of its weightiest word stands there, those of the title left out',
    value: (scene, index) => (scene.keyWord === undefined ? 0 : holdsWord(scene, index, scene.keyWord)),
  },
];
