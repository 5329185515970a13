import type { Article } from '../../article/article.ts';
import { centrality, lexRank, textRank } from './centrality.ts';
import { BOILERPLATE, CONTRIBUTION, isAny, LEANING, QUESTION } from './cues.ts';
import { isSubheading } from './form.ts';
import { cosine, type Sketch, type Sketchbook } from './sketch.ts';

/** What speaks for and against a sentence, each from 0 to 1; the graded ones as shares of the article's best. */
export interface Evidence {
  /** 1 ÷ (1 + place): the first sentence 1, the second ½ … */
  readonly lead: number;
  readonly subheading: number;
  /** Likeness to the title. */
  readonly title: number;
  readonly textRank: number;
  readonly lexRank: number;
  readonly centroid: number;
  /** Says what is new: "we propose", 提出. */
  readonly contribution: number;
  /** Length in characters. */
  readonly length: number;
  /** About the page, not of the article. */
  readonly boilerplate: number;
  readonly question: number;
  /** Begins with a pronoun or a connective. */
  readonly leaning: number;
  readonly tooShort: number;
}

/** A sentence with fewer telling words than this says too little to stand alone. */
const FEWEST_WORDS = 3;

/** The evidence of each sentence of a sketchbook, in the same order. */
export function gatherEvidence({ article, sketches, title }: Sketchbook): readonly Evidence[] {
  const subheadings = subheadingParagraphs(article);
  const titles = toShares(sketches.map(({ vector }) => cosine(vector, title)));
  const textRanks = toShares(textRank(sketches));
  const lexRanks = toShares(lexRank(sketches));
  const centroids = toShares(centrality(sketches));
  const lengths = toShares(sketches.map(({ sentence }) => sentence.text.length));
  return sketches.map((sketch, index) => {
    const { text, paragraph } = sketch.sentence;
    const subheading = subheadings.has(paragraph);
    return {
      lead: 1 / (1 + sketch.place),
      subheading: Number(subheading),
      title: titles[index] ?? 0,
      textRank: textRanks[index] ?? 0,
      lexRank: lexRanks[index] ?? 0,
      centroid: centroids[index] ?? 0,
      contribution: Number(isAny(CONTRIBUTION, text)),
      length: lengths[index] ?? 0,
      boilerplate: Number(isAny(BOILERPLATE, text)),
      question: Number(QUESTION.test(text)),
      leaning: Number(isAny(LEANING, text)),
      tooShort: Number(!subheading && isTooShort(sketch)),
    };
  });
}

function isTooShort(sketch: Sketch): boolean {
  return sketch.length < FEWEST_WORDS;
}

function subheadingParagraphs(article: Article): ReadonlySet<number> {
  return new Set(
    article.paragraphs.filter((_, index) => isSubheading(article, index)).map(({ number }) => number),
  );
}

function toShares(values: readonly number[]): readonly number[] {
  const most = values.reduce((best, value) => Math.max(best, value), 0);
  return values.map((value) => (most === 0 ? 0 : value / most));
}
