import type { Probe } from '../question/probe.ts';
import { holdsWord } from '../scene/words-held.ts';
import { deniesIn } from '../words/denials.ts';
import { concerning, evidenceAt, type Feature, relative } from './feature.ts';

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
    value: (scene, index) => evidenceAt(scene, index).words.all,
  },
  {
    name: 'nouns',
    meaning: 'the same of its nouns and names alone, those of the title left out',
    value: (scene, index) => evidenceAt(scene, index).words.nouns,
  },
  {
    name: 'names',
    meaning: 'the same of all its nouns and names, in the sentence or in the title',
    value: (scene, index) => evidenceAt(scene, index).words.names,
  },
  {
    name: 'otherWords',
    meaning: 'the same of its words that are neither, those of the title left out',
    value: (scene, index) => evidenceAt(scene, index).words.others,
  },
  {
    name: 'keyWord',
    meaning: 'how much of its weightiest word stands there, those of the title left out',
    value: (scene, index) => (scene.keyWord === undefined ? 0 : holdsWord(scene, index, scene.keyWord)),
  },
  {
    name: 'heaviestMissing',
    meaning:
      'weight of the weightiest character (stem) that is missing, against the weightiest of all, those of the title left out',
    value: (scene, index) => {
      const { weights, ofSubject } = scene;
      const { counts } = evidenceAt(scene, index).match;
      let [missing, most] = [0, 0];
      for (let j = 0; j < weights.length; j++) {
        const weight = weights[j] ?? 0;
        if (weight <= missing || ofSubject[j] === 1) continue;
        if (weight > most) most = weight;
        if ((counts[j] ?? 0) === 0) missing = weight;
      }
      return relative(missing, most);
    },
  },
  {
    name: 'fewHave',
    meaning:
      'share of the question found, each part divided by how many sentences have it, the title left out',
    value: (scene, index) => {
      const { weights, ofSubject, having } = scene;
      let weight = 0;
      for (const j of evidenceAt(scene, index).match.found)
        if (ofSubject[j] !== 1) weight += (weights[j] ?? 0) / Math.max(1, having[j] ?? 0);
      return relative(weight, scene.total);
    },
  },
  {
    name: 'together',
    meaning: 'share of what follows each other in the question that stands near each other here too',
    value: (scene, index) => evidenceAt(scene, index).together,
  },
  {
    name: 'family',
    meaning: "share of the question missing here of whose words' families there is one (Spain, Spanish)",
    ...concerning(hasKin, (scene, index) => evidenceAt(scene, index).family),
  },
  {
    name: 'synonyms',
    meaning: 'share of the question missing here that is said in words that can mean the same',
    ...concerning(hasKin, (scene, index) => evidenceAt(scene, index).synonyms),
  },
  {
    name: 'said',
    meaning: 'share of what the question says that is said here in this way or another (几点关门, 打烊)',
    ...concerning(
      ({ sayings }) => sayings.places.length > 0,
      (scene, index) => evidenceAt(scene, index).said,
    ),
  },
  {
    name: 'related',
    meaning:
      'share of the question missing here of which there are words that are spoken of together with it (film, studio)',
    ...concerning(
      ({ related }) => related.size > 0,
      (scene, index) => evidenceAt(scene, index).related,
    ),
  },
  {
    name: 'theme',
    meaning:
      "how near the sentence's other words lie to the question's in a thesaurus, on average (doctor, medicine)",
    ...concerning(
      ({ themed }) => themed.length > 0,
      (scene, index) => evidenceAt(scene, index).theme,
    ),
  },
  {
    name: 'opensWithAsked',
    meaning: 'share of the question that stands in the first words of the sentence',
    value: (scene, index) => {
      const { places } = evidenceAt(scene, index).match;
      const seen: number[] = [];
      let weight = 0;
      for (let at = 0; at < places.length; at += 2) {
        const [i, j] = [places[at] ?? 0, places[at + 1] ?? 0];
        // Those of the line above it come first.
        if (i < 0) continue;
        if (i >= OPENING) break;
        if (!seen.includes(j)) weight += scene.weights[j] ?? 0;
        seen.push(j);
      }
      return relative(weight, scene.total);
    },
  },
  {
    name: 'denies',
    meaning: 'the question denies something: the sentence does (1), or not (−½)',
    ...concerning(
      ({ denies }) => denies,
      (scene, index) => (deniesIn(scene.stretch.profiles[index]?.units) ? 1 : -0.5),
    ),
  },
];

/** In units. */
const OPENING = 6;

/** Whether words of the question have relatives, or can be said otherwise (`kin-in.ts`). */
function hasKin({ kin, sayings }: Probe): boolean {
  return kin.size > 0 || sayings.places.length > 0;
}
