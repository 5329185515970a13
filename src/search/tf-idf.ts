/** The formulas, each once. Frequencies are counts of sentences and of occurrences within a sentence. */

/**
 * Inverse document frequency as natural's `TfIdf` has it: `1 + ln(n / (1 + df))`. Never below `1 − ln 2`, that
 * of a term in the only document.
 */
export function naturalIdf(documents: number, documentFrequency: number): number {
  return 1 + Math.log(documents / (1 + documentFrequency));
}

/**
 * Inverse document frequency that is never negative: `ln(1 + (n − df + ½) / (df + ½))` (Robertson and Spärck
 * Jones's weight, plus one inside the logarithm, as Lucene has it).
 */
export function idf(documents: number, documentFrequency: number): number {
  return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** How soon further occurrences stop to count, and how much length is held against a sentence. */
export const SATURATION = 0.6;
export const LENGTH_NORM = 0.4;

/**
 * BM25's term frequency part: `tf (k₁ + 1) / (tf + k₁ (1 − b + b · length / average))`, with k₁ and b for
 * sentences, which are short and differ little in length.
 */
export function saturate(frequency: number, relativeLength: number): number {
  const norm = SATURATION * (1 - LENGTH_NORM + LENGTH_NORM * relativeLength);
  return (frequency * (SATURATION + 1)) / (frequency + norm);
}
