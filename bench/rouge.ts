/** F1 of what a summary and a reference have in common, from 0 to 1. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
  /** The three averaged: what tables show. */
  readonly mean: number;
}

/**
 * ROUGE-1, -2 and -L (C.-Y. Lin, "ROUGE: A package for automatic evaluation of summaries", 2004) of one summary
 * against one reference: F1, without stemming, ROUGE-L over the whole text as one sequence.
 *
 * @example rouge('the cat sat', 'the cat ran').rouge1 // 2/3
 */
export function rouge(summary: string, reference: string): Rouge {
  const [ours, gold] = [tokensOf(summary), tokensOf(reference)];
  const rouge1 = f1(common(grams(ours, 1), grams(gold, 1)), ours.length, gold.length);
  const rouge2 = f1(common(grams(ours, 2), grams(gold, 2)), ours.length - 1, gold.length - 1);
  const rougeL = f1(longestCommonSubsequence(ours, gold), ours.length, gold.length);
  return { rouge1, rouge2, rougeL, mean: (rouge1 + rouge2 + rougeL) / 3 };
}

/** Chinese characters one by one, words and figures in other scripts whole, lower case; marks left out. */
export function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

function grams(tokens: readonly string[], size: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= tokens.length; at++) {
    const gram = tokens.slice(at, at + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [gram, times] of a) sum += Math.min(times, b.get(gram) ?? 0);
  return sum;
}

/** 2PR ÷ (P + R) with P = hits ÷ ours and R = hits ÷ gold, which is 2 · hits ÷ (ours + gold). */
function f1(hits: number, ours: number, gold: number): number {
  return hits === 0 ? 0 : (2 * hits) / (ours + gold);
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint32Array(b.length + 1);
  for (const token of a) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      row[j] = token === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0);
    previous = row;
  }
  return previous[b.length] ?? 0;
}
