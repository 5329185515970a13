import { beginningsOf } from '../words/pattern-beginnings.ts';
import { createWayFinder } from '../words/way-finder.ts';

/** Marks of a sentence that some questions look for. */
export interface Marks {
  /** Serial commas (`、`, or `,` in English). */
  readonly listed: number;
  readonly brackets: boolean;
  readonly because: boolean;
  readonly means: boolean;
  readonly called: boolean;
  readonly asks: boolean;
  /** X 是 …, X is a …: a definition by its form. */
  readonly defines: boolean;
  /** 位于, 地处, located in: says where something is. */
  readonly locates: boolean;
}

/** What makes a mark, by the script it is written in. */
const CUES = {
  because: {
    han: /因|由于|所以|为了|导致|致使|使得|鉴于|缘于|源于|出于/u,
    latin:
      /\b(?:because|due to|since|therefore|thus|caused?|in order to|so that|as a result|reason|owing)\b/u,
  },
  means: {
    han: /通过|利用|以.{1,12}(?:方式|方法|形式)|采用|使用|借助|依靠|透过|用/u,
    latin: /\b(?:by|using|through|via|with)\b/u,
  },
  called: {
    han: /叫做?|称|名为|命名|简称|别名|原名|本名|改名|更名|取名|又名/u,
    latin: /\b(?:called|named|known as|termed|dubbed|titled)\b/u,
  },
  locates: {
    han: /位于|地处|坐落|座落|位处|位在|毗邻|分布|隶属|辖|产于|在.{1,10}(?:省|市|县|区|国|州|岛|部)/u,
    latin: /\b(?:located|situated|lies|headquartered|based in|found in|in)\b/u,
  },
} as const;

/** Where a sentence says at its beginning what something is: only scripts that it has are looked through. */
const DEFINES = {
  han: /^(?:[^,，。;；]{1,36}?|[^,，。;；]{1,30}?\([^)]*\)[^,，。;；]{0,6}?)[是为即指]/u,
  latin: /^[^,.;]{1,60}?(?:\([^)]*\))?,? (?:is|are|was|were|means|refers to)\b/u,
};

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]/;
const ASKS = /[?？]\s*["')」』]*$/u;

type Cue = keyof typeof CUES;
const CUE_NAMES = Object.keys(CUES) as readonly Cue[];
/** Which cues a sentence may have, by what their patterns begin with: of each first in Chinese, then in English. */
const findBeginnings = createWayFinder(
  CUE_NAMES.flatMap((cue) => [beginningsOf(CUES[cue].han.source), beginningsOf(CUES[cue].latin.source)]),
);

/** @param text folded */
export function marksOf(text: string): Marks {
  const begins = findBeginnings(text);
  return {
    listed: countCommas(text),
    brackets: text.includes('('),
    because: hasCue('because', text, begins),
    means: hasCue('means', text, begins),
    called: hasCue('called', text, begins),
    asks: ASKS.test(text),
    defines: (HAN.test(text) && DEFINES.han.test(text)) || (LATIN.test(text) && DEFINES.latin.test(text)),
    locates: hasCue('locates', text, begins),
  };
}

function hasCue(cue: Cue, text: string, begins: Uint8Array): boolean {
  const at = 2 * CUE_NAMES.indexOf(cue);
  const { han, latin } = CUES[cue];
  return (begins[at] === 1 && han.test(text)) || (begins[at + 1] === 1 && latin.test(text));
}

function countCommas(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === LISTING_COMMA) count++;
  }
  return count;
}

const COMMA = ','.charCodeAt(0);
const LISTING_COMMA = '、'.charCodeAt(0);
