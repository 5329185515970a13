import { THAN_ZH } from '../asked/than.ts';
import type { SpanView } from './view.ts';

/** By how much something differs from another, as it stands around a figure, folded; both languages. */
const BEFORE = new RegExp(`${THAN_ZH}[^,。;!?]{1,12}[多少高低长短早晚快慢大小贵便宜]$`, 'u');
const OWN = /^[多少]/u;
const COMPARES = new RegExp(`${THAN_ZH}[^,。;!?]{1,12}$`, 'u');
const AFTER =
  /^(?: [a-z]+)? (?:more|less|fewer|longer|shorter|higher|lower|older|younger|taller|cheaper|heavier|lighter) than\b/u;
/** It is asked for itself. */
const ASKED =
  /(?<!百分)比(?![赛例如方武])|[多少高低长短早晚快慢]\p{Script=Han}{0,2}(?:几|多少|出)|差|相[差比]|\b(?:than|difference|compared|how (?:much|many) (?:more|less|fewer|longer|shorter|higher|lower|older|younger|taller))\b/u;

/** Whether a figure only tells by how much something differs: 比勞基法**多十二天**, **twelve days** more than the law asks. */
export function tellsDifference({ scene: { probe }, before, own, after }: SpanView): boolean {
  if (ASKED.test(probe.question.analysis.folded.text)) return false;
  return BEFORE.test(before) || (OWN.test(own) && COMPARES.test(before)) || AFTER.test(after);
}
