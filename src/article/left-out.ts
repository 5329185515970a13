/** What a reader did not take into an article: enough to say so and to show some of it. */
export interface LeftOut {
  /** Lines. */
  readonly count: number;
  /** The first of them, cut where very long. */
  readonly lines: readonly string[];
}

const LISTED = 3;
const LONGEST = 200;

/** @example listLeftOut(['分享', '微信']) // { count: 2, lines: ['分享', '微信'] } */
export function listLeftOut(lines: readonly string[]): LeftOut {
  const listed = lines.slice(0, LISTED);
  return {
    count: lines.length,
    lines: listed.map((line) => (line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`)),
  };
}
