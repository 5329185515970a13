/**
 * A quotation and what is said of it: the verdict, `(what differs besides)`, the places, `[article→quotation]` for each
 * change, `#` for figures that are others, `≈` for look-alikes. `in` names the articles asked; else all are.
 */
export interface Case {
  readonly quotation: string;
  readonly verdict: string;
  readonly in?: readonly string[];
}

export function cases(
  rows: readonly (readonly [quotation: string, verdict: string, ...asked: string[]])[],
): readonly Case[] {
  return rows.map(([quotation, verdict, ...asked]) => ({
    quotation,
    verdict,
    ...(asked.length > 0 && { in: asked }),
  }));
}
