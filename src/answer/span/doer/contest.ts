import { foldBefore, foldBehind } from '../../../text/fold-beside.ts';
import type { SpanView } from '../view.ts';

/** Who beats and who loses, both languages, folded: the other side stands right behind these. */
const BEATS =
  '(?:击败|战胜|险胜|打败|大胜|完胜|小胜|力克|力挫|淘汰|横扫|逆转|赢了?|胜了?)|\\b(?:beat|beats|beating|defeat(?:s|ed|ing)?(?! by)|edged|thrashed|overcame|eliminated|knocked out|(?:win|victory) over)\\b';
const LOSES =
  '(?:不敌|负于|输给|败给|惜败于?|败于|憾负|惨败于?)|\\b(?:lost to|loses to|losing to|fell to|(?:beaten|defeated) by)\\b';
/** What the other side is besides. */
const CALLED =
  '了?\\p{Script=Han}{0,4}"?| (?:the |their |last year\'s |defending |reigning |title |holders |champions ){0,4}"?';
const behind = (verb: string) => new RegExp(`(?:${verb})(?:${CALLED})$`, 'u');
/** Before these stands the subject; between may stand where and by how much. */
const before = (verb: string) => new RegExp(`^[^,.。;!?由被]{0,16}?(?:${verb})`, 'u');
const SIDES = {
  won: { object: behind(BEATS), subject: before(LOSES) },
  lost: { object: behind(LOSES), subject: before(BEATS) },
};
const ASKS_WON =
  /(?:谁|哪(?:个|支|一)?[^,。]{0,3}队)[^,。]{0,6}(?:赢(?!了?[谁哪])|获胜|取胜|胜出|夺冠|夺魁|折桂|捧杯|冠军|夺得)|(?:冠军|赢家|胜者)是?(?:谁|哪)|\bwho (?:has |was |were )?(?:won|wins?|the winners?|the champions?|became)\b|\bwho (?:took|got|lifted) the (?:title|cup|trophy|championship)\b|\b(?:which|what) team (?:won|wins?|took)\b/u;
const ASKS_LOST =
  /(?:谁|哪(?:个|支|一)?[^,。]{0,3}队)[^,。]{0,6}(?:输(?!给)|落败|被淘汰|出局)|\bwho (?:lost|loses?)\b(?! to)|\b(?:which|what) team (?:lost|loses?)\b(?! to)/u;

/** In UTF-16 code units, to either side. */
const FAR = 48;

/** Which side of a contest somebody is on: the one asked for (who **won**) or the other; `undefined` where neither is asked or told. */
export function sideOf({
  scene: { probe },
  text,
  candidate: { from, to, kinds },
}: SpanView): 'asked' | 'other' | undefined {
  const asked = probe.question.analysis.folded.text;
  const wanted = ASKS_LOST.test(asked) ? 'lost' : ASKS_WON.test(asked) ? 'won' : undefined;
  if (wanted === undefined) return undefined;
  const ahead = foldBefore(text, { at: from, length: FAR }).text;
  const after = foldBehind(text, { at: to, length: FAR }).text;
  const [own, other] = wanted === 'won' ? [SIDES.won, SIDES.lost] : [SIDES.lost, SIDES.won];
  if (own.object.test(ahead) || own.subject.test(after)) return 'other';
  const isNamed = NAMED.some((kind) => kinds.has(kind));
  return isNamed && (other.object.test(ahead) || (OPENS.test(ahead) && other.subject.test(after)))
    ? 'asked'
    : undefined;
}

const NAMED = ['organisation', 'person', 'name'] as const;
/** A clause begins. */
const OPENS = /(?:^|[,.。;:!?"] ?)(?:the )?$/u;
