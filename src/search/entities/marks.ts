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

/** What makes a mark, by the script it is written in: only scripts that a sentence has are looked through. */
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
  defines: {
    han: /^[^,，。;；]{1,30}?(?:\([^)]*\))?[^,，。;；]{0,6}(?:是|为|即|指)/u,
    latin: /^[^,.;]{1,60}?(?:\([^)]*\))?,? (?:is|are|was|were|means|refers to)\b/u,
  },
} as const;

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]/;

/** @param text folded */
export function marksOf(text: string): Marks {
  const [han, latin] = [HAN.test(text), LATIN.test(text)];
  const has = (cue: keyof typeof CUES) =>
    (han && CUES[cue].han.test(text)) || (latin && CUES[cue].latin.test(text));
  return {
    listed: text.match(/、|,/g)?.length ?? 0,
    brackets: text.includes('('),
    because: has('because'),
    means: has('means'),
    called: has('called'),
    asks: /[?？]\s*["')」』]*$/u.test(text),
    defines: has('defines'),
    locates: has('locates'),
  };
}
