import type { CrossValidation } from './cross-validate.ts';

/**
 * Prints how many questions got the right sentence first, and how many that a file does not answer would be answered.
 *
 * @param answerable tells which kinds of questions can be answered: theirs are the thresholds
 */
export function printFigures(
  heading: string,
  { files, logits }: CrossValidation,
  answerable: { readonly has: (kind: string) => boolean },
): void {
  console.log(`\n${heading}`);
  for (const [file, { questions, hits, hitsByText, marked, proofs, proofsAny }] of files) {
    const proof =
      marked > 0
        ? `  the proof first ${percent(proofs / marked)}, any of it ${percent(proofsAny / marked)}`
        : '';
    console.log(
      `  ${file.padEnd(36)} ${String(questions).padStart(5)}  hit@1 ${percent(hits / questions)}  by text ${percent(hitsByText / questions)}${proof}`,
    );
  }
  const known = [...logits].filter(([kind]) => answerable.has(kind)).flatMap(([, list]) => list);
  const kept = known.sort((a, b) => b - a);
  console.log('  answered at the threshold that keeps 90% and 95% of the answerable');
  for (const [kind, list] of logits) {
    const at = (share: number) =>
      percent(
        list.filter((logit) => logit >= (kept[Math.floor(share * kept.length)] ?? 0)).length / list.length,
      );
    console.log(
      `  ${kind.padEnd(36)} ${String(list.length).padStart(5)}        ${at(0.9)}          ${at(0.95)}`,
    );
  }
}

function percent(share: number): string {
  return (share * 100).toFixed(1).padStart(5);
}
