import { ANSWERED_BY, type AnswerType } from './answer-type.ts';
import { counted } from './features/answer-type.ts';
import type { Feature } from './features/feature.ts';
import { evidenceAt, relative, titleShare } from './features/feature.ts';
import { holdsWord, type QuestionWord, titleHoldsWord, wordShare } from './question-words.ts';
import type { Scene } from './scene.ts';

/**
 * Evidence that the articles answer the question at all, judged from the best sentence. The ranking score is no
 * part of it: that says which sentence is better than the others, not whether any is good.
 */
export const CONFIDENCE_FEATURES: readonly Feature[] = [
  {
    name: 'coveredRare',
    meaning: 'share of the question in the sentence, by rarity at large',
    value: (s, i) => evidenceAt(s, i).coveredRare,
  },
  {
    name: 'rareWithTitle',
    meaning: 'share of the question in the sentence or the title, by rarity at large',
    value: rareWithTitle,
  },
  { name: 'rareNearby', meaning: 'share in the sentence, its neighbours or the title', value: rareNearby },
  { name: 'rareAnywhere', meaning: 'share anywhere in the article', value: rareAnywhere },
  {
    name: 'rarestMissing',
    meaning: 'rarity of the rarest unit that is nowhere in the article',
    value: rarestMissing,
  },
  {
    name: 'missingRunLength',
    meaning: 'the longest stretch of the question of which nothing is in the article',
    value: missingRun,
  },
  {
    name: 'beyondTitleRare',
    meaning: 'share in the sentence of what is not in the title, by rarity at large',
    value: beyondTitleRare,
  },
  { name: 'tight', meaning: 'share found within a narrow window', value: (s, i) => evidenceAt(s, i).tight },
  { name: 'pairsCovered', meaning: 'share of the pairs found', value: pairsRare },
  {
    name: 'longestRun',
    meaning: 'longest stretch word for word, as a share of the question',
    value: (s, i) => evidenceAt(s, i).match.longestRun / Math.max(1, s.probe.units.length),
  },
  {
    name: 'right',
    meaning: 'share found of what follows the question word',
    value: (s, i) => evidenceAt(s, i).right,
  },
  { name: 'left', meaning: 'share found of what precedes it', value: (s, i) => evidenceAt(s, i).left },
  {
    name: 'hasCandidate',
    meaning: 'holds something of the kind asked for',
    value: (s, i) =>
      ANSWERED_BY[s.probe.question.type].length === 0 ? 0 : evidenceAt(s, i).candidates.length > 0 ? 1 : -1,
  },
  {
    name: 'nearCandidate',
    meaning: 'and close to the question’s words',
    value: (s, i) => evidenceAt(s, i).nearCandidate,
  },
  {
    name: 'figuresAnywhere',
    meaning: "share of the question's numbers and Latin names in the article (1 where it has none)",
    value: figuresAnywhere,
  },
  {
    name: 'termsAnywhere',
    meaning: "share of the question's words that are whole words of the article",
    value: termsAnywhere,
  },
  {
    name: 'termsHere',
    meaning: "share of the question's words that are whole words of the sentence",
    value: termsHere,
  },
  {
    name: 'wordsAnywhere',
    meaning:
      "share of the question's words that stand whole in the article, by rarity and how readily they recur",
    value: (scene) => wordShare(scene, (word) => anywhere(scene, word)),
  },
  {
    name: 'wordsNearby',
    meaning: 'the same in the sentence, its neighbours or the title',
    value: (scene, index) => wordShare(scene, (word) => nearby(scene, index, word)),
  },
  {
    name: 'wordsHere',
    meaning: 'the same in the sentence or the title',
    value: (scene, index) => wordShare(scene, (word) => here(scene, index, word)),
  },
  {
    name: 'keyWordNowhere',
    meaning: 'the weightiest word of the question that is not in the article',
    value: (scene) => weightiest(scene, (word) => 1 - anywhere(scene, word)),
  },
  {
    name: 'keyWordNotNearby',
    meaning: 'the weightiest word that is neither in the sentence, its neighbours nor the title',
    value: (scene, index) => weightiest(scene, (word) => 1 - nearby(scene, index, word)),
  },
  {
    name: 'keyWordNotHere',
    meaning: 'the weightiest word that is neither in the sentence nor in the title',
    value: (scene, index) => weightiest(scene, (word) => 1 - here(scene, index, word)),
  },
  {
    name: 'keyNounNowhere',
    meaning: 'the weightiest noun of the question that is not in the article',
    value: (scene) => weightiest(scene, (word) => (word.noun ? 1 - anywhere(scene, word) : 0)),
  },
  {
    name: 'keyNounNowhere.typed',
    meaning: 'the same, where a person, place, time or figure is asked',
    value: (scene) =>
      ANSWERED_BY[scene.probe.question.type].length > 0
        ? weightiest(scene, (word) => (word.noun ? 1 - anywhere(scene, word) : 0))
        : 0,
  },
  {
    name: 'keyNounNotNearby',
    meaning: 'the weightiest noun that is neither in the sentence, its neighbours nor the title',
    value: (scene, index) => weightiest(scene, (word) => (word.noun ? 1 - nearby(scene, index, word) : 0)),
  },
  {
    name: 'noFigure',
    meaning: 'a number, a duration or a rank is asked, and the sentence has none',
    value: (scene, index) => lacks(scene, index, 'number', 'duration', 'ordinal'),
  },
  {
    name: 'noTime',
    meaning: 'a time is asked, and the sentence has none',
    value: (scene, index) => lacks(scene, index, 'time'),
  },
  {
    name: 'notCounted',
    meaning: 'a number is asked, and nothing of the kind that is counted stands after one',
    value: (scene, index) => (scene.probe.question.type === 'number' && counted(scene, index) === 0 ? 1 : 0),
  },
  { name: 'titleNamed', meaning: 'share of the title that the question names', value: (s) => s.titleNamed },
  { name: 'titleShare', meaning: 'share of the question that is in the title', value: titleShare },
  {
    name: 'concepts',
    meaning: "share of the question's concepts expressed here (1 where it has none)",
    value: conceptsHere,
  },
  {
    name: 'questionLength',
    meaning: 'length of the question, logarithmically',
    value: (s) => Math.log(1 + s.probe.units.length),
  },
  { name: 'otherYear', meaning: 'names another year than the one asked about', value: missingYear },
];

/** Rarity of what is never seen at large. */
const RARITY_MOST = 9;

function shareOf(
  scene: Scene,
  holds: (unit: number) => boolean,
  counts: (unit: number) => boolean = () => true,
): number {
  let [all, held] = [0, 0];
  for (const [j, rarity] of scene.probe.background.entries()) {
    if (scene.probe.content[j] !== 1 || !counts(j)) continue;
    all += rarity;
    if (holds(j)) held += rarity;
  }
  return all > 0 ? held / all : 1;
}

function has(scene: Scene, index: number, unit: number): boolean {
  return (scene.evidence[index]?.match.counts[unit] ?? 0) > 0;
}

function hasAnywhere(scene: Scene, unit: number): boolean {
  return scene.inTitle[unit] === 1 || scene.evidence.some(({ match }) => (match.counts[unit] ?? 0) > 0);
}

function here(scene: Scene, index: number, word: QuestionWord): number {
  return Math.max(titleHoldsWord(scene, word), holdsWord(scene, index, word));
}

function nearby(scene: Scene, index: number, word: QuestionWord): number {
  return Math.max(titleHoldsWord(scene, word), ...[-1, 0, 1].map((by) => holdsWord(scene, index + by, word)));
}

function anywhere(scene: Scene, word: QuestionWord): number {
  return scene.evidence.reduce(
    (most, _, index) => (most === 1 ? 1 : Math.max(most, holdsWord(scene, index, word))),
    titleHoldsWord(scene, word),
  );
}

/** The weight of the weightiest word missing, one half missing counting half; from 0 to about 2. */
function weightiest(scene: Scene, missing: (word: QuestionWord) => number): number {
  return (
    scene.probe.words.reduce((most, word) => Math.max(most, word.weight * missing(word)), 0) / RARITY_MOST
  );
}

function lacks(scene: Scene, index: number, ...types: readonly AnswerType[]): number {
  return types.includes(scene.probe.question.type) && evidenceAt(scene, index).candidates.length === 0
    ? 1
    : 0;
}

function rareWithTitle(scene: Scene, index: number): number {
  return shareOf(scene, (unit) => scene.inTitle[unit] === 1 || has(scene, index, unit));
}

function rareNearby(scene: Scene, index: number): number {
  return shareOf(
    scene,
    (unit) => scene.inTitle[unit] === 1 || [-1, 0, 1].some((by) => has(scene, index + by, unit)),
  );
}

function rareAnywhere(scene: Scene): number {
  return shareOf(scene, (unit) => hasAnywhere(scene, unit));
}

function beyondTitleRare(scene: Scene, index: number): number {
  return shareOf(
    scene,
    (unit) => has(scene, index, unit),
    (unit) => scene.inTitle[unit] !== 1,
  );
}

function rarestMissing(scene: Scene): number {
  let rarest = 0;
  for (const [j, rarity] of scene.probe.background.entries()) {
    if (scene.probe.content[j] === 1 && rarity > rarest && !hasAnywhere(scene, j)) rarest = rarity;
  }
  return rarest / RARITY_MOST;
}

function missingRun(scene: Scene): number {
  let [longest, run] = [0, 0];
  for (const [j, rarity] of scene.probe.background.entries()) {
    run = scene.probe.content[j] === 1 && !hasAnywhere(scene, j) ? run + rarity : 0;
    longest = Math.max(longest, run);
  }
  return Math.log1p(longest);
}

function pairsRare(scene: Scene, index: number): number {
  const { background, content } = scene.probe;
  const pairs = scene.evidence[index]?.match.pairs;
  let [all, held] = [0, 0];
  for (let j = 1; j < background.length; j++) {
    if (content[j] !== 1 || content[j - 1] !== 1) continue;
    const rarity = (background[j] ?? 0) + (background[j - 1] ?? 0);
    all += rarity;
    if ((pairs?.[j] ?? 0) > 0) held += rarity;
  }
  return relative(held, all);
}

function figuresAnywhere(scene: Scene): number {
  const { figures, units } = scene.probe;
  if (figures.length === 0) return 1;
  const found = figures.filter((figure) => figure >= 0 && hasAnywhere(scene, units.indexOf(figure)));
  return found.length / figures.length;
}

function termsAnywhere(scene: Scene): number {
  const { terms } = scene.probe;
  if (terms.length === 0) return 1;
  const found = terms.filter(
    (term) => term >= 0 && scene.stretch.profiles.some((profile) => profile.terms.includes(term)),
  );
  return found.length / terms.length;
}

function termsHere(scene: Scene, index: number): number {
  const { terms } = scene.probe;
  if (terms.length === 0) return 1;
  return (
    terms.filter((term) => term >= 0 && scene.stretch.profiles[index]?.terms.includes(term)).length /
    terms.length
  );
}

function conceptsHere(scene: Scene, index: number): number {
  const { concepts } = scene.probe;
  if (concepts.length === 0) return 1;
  const here = scene.stretch.profiles[index]?.concepts;
  return [...concepts].filter((concept) => here?.includes(concept)).length / concepts.length;
}

function missingYear(scene: Scene): number {
  const { years, units } = scene.probe;
  return years.some((year) => year < 0 || !hasAnywhere(scene, units.indexOf(year))) ? 1 : 0;
}
