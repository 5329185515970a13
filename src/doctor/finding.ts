/** What the doctor found out about one thing. */
export type Finding =
  | { readonly kind: 'ok'; readonly about: string; readonly found: string }
  /** Worth knowing, and nothing that must be mended. */
  | { readonly kind: 'note'; readonly about: string; readonly found: string }
  | { readonly kind: 'wrong'; readonly about: string; readonly found: string; readonly remedy: string };

const SIGNS: Readonly<Record<Finding['kind'], string>> = { ok: 'ok   ', note: 'note ', wrong: 'WRONG' };
/** As wide as the longest name of a thing. */
const WIDTH = 12;

/** @example showFinding({ kind: 'ok', about: 'Clock', found: 'right' }) // 'ok    Clock        right' */
export function showFinding(finding: Finding): string {
  const line = `${SIGNS[finding.kind]} ${finding.about.padEnd(WIDTH)} ${finding.found}`;
  return finding.kind === 'wrong' ? `${line}\n      → ${finding.remedy}` : line;
}
