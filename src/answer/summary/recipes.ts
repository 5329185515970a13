import type { Article } from '../../article/article.ts';
import type { Evidence } from './features.ts';
import type { Form } from './form.ts';

/** How a kind of article is summed up: what each piece of evidence counts, and how much repetition costs. */
interface Recipe {
  readonly weights: Partial<Readonly<Record<keyof Evidence, number>>>;
  /** Score lost per unit of likeness (cosine) to a sentence already chosen. */
  readonly repetition: number;
  /** Whether one sentence is taken from each stretch of the text; else the best, wherever they stand. */
  readonly across?: boolean;
}

/** What no summary should quote. */
const PENALTIES = {
  boilerplate: -1,
  label: -1,
  letterhead: -10,
  question: -0.5,
  bareQuestion: -10,
  silent: -10,
  leaning: -0.1,
  tooShort: -0.3,
};

/**
 * Weights rounded by hand, few on purpose. For abstracts, a least-squares fit over 29 kinds of evidence (centroid,
 * cue words by kind, numbers, the end of the text …) was tried: on halves it had not seen it gave 26.4 against 26.5
 * of these few in English, 32.6 against 32.3 in Chinese. Not worth a file of weights.
 */
const RECIPES: Readonly<Record<Exclude<Form, 'abstract'>, Recipe>> = {
  /** The editors' own summary is in the subheadings. */
  subheadings: {
    weights: { lead: 0.8, subheading: 2, title: 0.5, textRank: 0.1, ...PENALTIES },
    repetition: 0.8,
  },
  /** A leaflet, a contract, a guide: what it is, and what its parts begin with. */
  sections: {
    weights: {
      lead: 1,
      opening: 0.5,
      figure: 0.2,
      title: 0.3,
      textRank: 0.5,
      ...PENALTIES,
      formality: -3,
      tooShort: -1,
    },
    repetition: 0.5,
  },
  /** Somebody's own thoughts: what is held to be true stands anywhere in them. */
  essay: {
    weights: { lead: 0.3, claim: 0.6, title: 0.7, textRank: 0.5, ...PENALTIES, leaning: -0.3, tooShort: -1 },
    repetition: 0.5,
  },
  /** What happens, happens along the way: one sentence from each stretch, its end among them. */
  tale: {
    weights: { lead: 0.5, title: 0.3, textRank: 0.3, length: 1, ...PENALTIES, leaning: -0.2, tooShort: -1 },
    repetition: 0.3,
    across: true,
  },
  talk: {
    weights: { lead: 0.15, textRank: 0.5, title: 0.7, lexRank: 0.3, courtesy: -0.3, ...PENALTIES },
    repetition: 0.3,
  },
  /** Reporters put what matters first: nothing beats the first sentences, once what is no sentence is passed over. */
  news: {
    weights: {
      newsLead: 2,
      boilerplate: -3,
      label: -3,
      letterhead: -10,
      subheading: -1,
      question: -0.5,
      bareQuestion: -10,
      silent: -10,
      shortOpening: -3,
    },
    repetition: 0.3,
  },
  /** A judgment: what was decided, what was held, and on what. */
  ruling: {
    weights: {
      ruled: 2,
      held: 1.5,
      matter: 1,
      textRank: 0.3,
      ...PENALTIES,
      label: -3,
      party: -3,
      formality: -1,
    },
    repetition: 0.3,
  },
  /** What is to be done when, and what was decided, stands anywhere in it. */
  notice: {
    weights: {
      lead: 0.5,
      title: 0.5,
      textRank: 0.3,
      decision: 1,
      when: 1,
      ...PENALTIES,
      label: -3,
      subheading: -3,
      formality: -3,
      tooShort: -1,
    },
    repetition: 0.5,
  },
};

/** Abstracts by language: Chinese ones begin with their subject and run long; English ones begin with what others did. */
const ABSTRACTS: Readonly<Record<'zh' | 'en', Recipe>> = {
  zh: {
    weights: { title: 0.8, textRank: 1, lead: 0.4, firstContribution: 0.3, length: -2, ...PENALTIES },
    repetition: 0.3,
  },
  en: {
    weights: { title: 0.8, textRank: 1, firstContribution: 0.7, contribution: 0.25, ...PENALTIES },
    repetition: 0.3,
  },
};

export function recipeFor(form: Form, { language }: Article): Recipe {
  return form === 'abstract' ? ABSTRACTS[language === 'en' ? 'en' : 'zh'] : RECIPES[form];
}

/** @example scoreOf(evidence, recipeFor('news', article)) */
export function scoreOf(evidence: Evidence, { weights }: Recipe): number {
  let score = 0;
  for (const [name, weight] of Object.entries(weights)) score += weight * evidence[name as keyof Evidence];
  return score;
}
