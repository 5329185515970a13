import type { SpanView } from './view.ts';

/** Of how many characters a word of the question may be that ends within a name: 技術長|游書瑋. */
const LONGEST_END = 2;
const TITLE_OPENS = /[《〈]/gu;
const TITLE_ENDS = /[》〉]/gu;

/**
 * Whether some words are cut out of something that is one: of a title where no title is asked for (《**星渊**旅人》), or
 * where a word of the question ends within them (技術**長游書瑋**).
 */
export function isCut(view: SpanView): boolean {
  return isWithinTitle(view) || endsWordAsked(view);
}

function isWithinTitle({ text, candidate: { from, to } }: SpanView): boolean {
  const before = text.slice(0, from);
  const open = before.match(TITLE_OPENS)?.length ?? 0;
  return open > (before.match(TITLE_ENDS)?.length ?? 0) && /[》〉]/u.test(text.slice(to));
}

function endsWordAsked({ scene, before, own }: SpanView): boolean {
  const { question } = scene.probe;
  if (question.language !== 'zh' || before.length < 2) return false;
  const asked = question.analysis.folded.text;
  for (let ending = 1; ending <= LONGEST_END && ending < own.length - 1; ending++)
    if (asked.includes(before.slice(-2) + own.slice(0, ending))) return true;
  return false;
}
