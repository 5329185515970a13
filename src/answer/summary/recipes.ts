import type { Evidence } from './features.ts';
import type { Form } from './form.ts';

/** How a kind of article is summed up: what each piece of evidence counts, and how much repetition costs. */
export interface Recipe {
  readonly weights: Partial<Readonly<Record<keyof Evidence, number>>>;
  /** Score lost per unit of likeness (cosine) to a sentence already chosen. */
  readonly repetition: number;
}

/** The same for every kind: what no summary should quote. */
const PENALTIES = { boilerplate: -1, question: -0.5, leaning: -0.1, tooShort: -0.3 };

export const RECIPES: Readonly<Record<Form, Recipe>> = {
  subheadings: {
    weights: { lead: 0.8, subheading: 2, title: 0.5, textRank: 0.1, ...PENALTIES },
    repetition: 0.8,
  },
  talk: { weights: { lead: 0.15, textRank: 0.5, title: 0.7, lexRank: 0.3, ...PENALTIES }, repetition: 0.3 },
  abstract: {
    weights: { lead: 0.4, centroid: 0.4, textRank: 0.5, title: 0.8, contribution: 0.15, ...PENALTIES },
    repetition: 0.3,
  },
  news: { weights: { lead: 2, title: 0.3, textRank: 0.1, ...PENALTIES }, repetition: 0.3 },
};

/** @example scoreOf({ lead: 1, … }, RECIPES.news) */
export function scoreOf(evidence: Evidence, { weights }: Recipe): number {
  let score = 0;
  for (const [name, weight] of Object.entries(weights)) score += weight * evidence[name as keyof Evidence];
  return score;
}
