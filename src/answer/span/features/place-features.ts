import { closenessTo, makeFade } from '../../../search/scene/closeness.ts';
import { share } from '../../../search/scene/share.ts';
import { type SpanView, unitsOf } from '../view.ts';
import type { SpanFeature } from './feature.ts';

/** Where it stands to the words that the sentence and the question have in common. */
export const PLACE_FEATURES: readonly SpanFeature[] = [
  { name: 'around', meaning: "share of the question's words further around it", value: around },
  { name: 'clause', meaning: "share of the question's words in its clause", value: clause },
  {
    name: 'outdone',
    meaning: "another's clause has all words of the question that its own has, and more",
    value: ({ candidate, clauses, wordsTold }) => {
      const own = wordsTold(candidate.clause);
      return clauses.some((clause) => {
        const other = wordsTold(clause);
        return other !== own && (other & own) === own;
      })
        ? 1
        : 0;
    },
  },
  {
    name: 'runBefore',
    meaning: "how many of the question's words stand right before it",
    value: (view) => run(view, -1),
  },
  { name: 'runAfter', meaning: '… right after it', value: (view) => run(view, 1) },
];

/** As `NEAR`, for what is a clause or two away. */
const FAR = 15;
const FADE = makeFade(FAR);

function around({ scene, index, candidate }: SpanView): number {
  const places = scene.evidence[index]?.match.places ?? [];
  return share(closenessTo({ range: candidate, places, weights: scene.weights }, FADE), scene.total, 0);
}

function clause({ scene, index, candidate }: SpanView): number {
  const places = scene.evidence[index]?.match.places ?? [];
  const { start: from, end: to } = candidate.clause;
  const seen = new Uint8Array(scene.weights.length);
  let weight = 0;
  for (let at = 0; at < places.length; at += 2) {
    const [place = -1, unit = -1] = [places[at], places[at + 1]];
    if (place < from || place >= to || seen[unit] === 1) continue;
    seen[unit] = 1;
    weight += scene.weights[unit] ?? 0;
  }
  return scene.total > 0 ? weight / scene.total : 0;
}

const LONGEST_RUN = 4;

function run(view: SpanView, step: 1 | -1): number {
  const units = unitsOf(view);
  let at = step > 0 ? view.candidate.end : view.candidate.start - 1;
  let length = 0;
  while (length < LONGEST_RUN && view.scene.probe.places.has(units[at] ?? -1)) {
    length++;
    at += step;
  }
  return length / LONGEST_RUN;
}
