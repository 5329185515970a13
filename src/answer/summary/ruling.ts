import type { Article, Sentence } from '../../article/article.ts';
import { numberOf } from '../../article/line-numbers.ts';
import { isOf } from '../../article/of-kind.ts';
import { sentencesOf } from '../../article/sentences-of.ts';
import { isAny } from './cues.ts';
import type { Sketch } from './sketch.ts';

/** Leads over to what was decided, at the end of the sentence or before its items. */
const DECIDES: readonly RegExp[] = [
  /(?:判[决決]|裁定|裁[决決]|[决決]定)如下[：:]/u,
  /\b(?:(?:court|tribunal|panel|judge) (?:therefore |hereby |accordingly )*(?:orders|rules|decides|directs)|it is (?:therefore |hereby |so )*(?:ordered|adjudged|decided))(?: as follows| that)?:/iu,
];

/** … as the heading of what was decided: Taiwan's judgments begin with it. It ends where the facts or the reasons begin. */
const HEADS_DECISION = /^主\s*文[：:]?$/u;
const ENDS_DECISION = /^(?:(?:犯罪)?事\s*[实實]|理\s*由)/u;

/** What is held to be so and why: the part that gives the reasons begins with it. */
const HOLDS: readonly RegExp[] = [
  /^(?:综上[，,]?|綜上[，,]?)?(?:本院|本庭|仲裁庭|合[议議]庭|本[会會局])(?:[经經][审審]查)?[认認][为為]|^(?:[一二三四五六七八九十]+、)?[综綜]上所述/u,
  /^(?:the|this) (?:court|tribunal|panel) (?:holds|finds|considers|concludes)\b|^(?:we|i) (?:hold|find) that\b/iu,
];

/** … and of those what follows from it. */
const CONCLUDES: readonly RegExp[] = [
  /(?:故|因此|[综綜]上|据此|據此).{0,200}?(?:[无無有]效|支持|[驳駁]回|成立|[责責]任|[应應])|[应應](?:[当當])?(?:承[担擔]|返[还還]|支付|[赔賠][偿償])|不予支持|予以支持/u,
  /\b(?:therefore|accordingly|it follows|must pay|is liable|is void|is (?:allowed|dismissed))\b/iu,
];

/** What the case is. */
const MATTER: readonly RegExp[] = [
  /[纠糾][纷紛]一案|一案[，,]本院|[上申][诉訴請请].{0,80}?一案/u,
  /^this is an? (?:appeal|application|claim|case|dispute)\b|\bv\.? .{0,80}? (?:came|comes) before\b/iu,
];

/** Who the parties are, a line for each. */
const PARTY: readonly RegExp[] = [
  /^(?:(?:再[审審])?(?:原告|被告|上[诉訴]人|被上[诉訴]人|申[请請]人|被申[请請]人|第三人)(?:人)?|(?:法定|委托|委託|[诉訴][讼訟])+代理人|法定代表人|[负負][责責]人|公[诉訴]机[关關]|[辩辯][护護]人)(?:[（(][^（()）]{1,20}[）)])?[：:]/u,
  /^(?:plaintiff|defendant|claimant|respondent|appellant|petitioner|third party|counsel(?: for [^:]{1,30})?)s?:/iu,
];

/** What a sentence is in a judgment or another ruling, each from 0 to 1. */
export interface Ruled {
  /** One of the things decided: 1 ÷ √n for the n-th. */
  readonly ruled: number;
  /** What is held to be so, 1, or what follows from it, ½. */
  readonly held: number;
  readonly matter: number;
  readonly party: number;
}

export const UNRULED: Ruled = { ruled: 0, held: 0, matter: 0, party: 0 };

/** Whether an article is the ruling itself, with what it decides below a line that says so; not news of one, which has no such line. */
export function isRuling(article: Article): boolean {
  const sentences = sentencesOf(article);
  const decides = sentences.findIndex(({ text }) => isAny(DECIDES, text));
  if (decides < 0) return has(sentences, (text) => HEADS_DECISION.test(text)) && has(sentences, isParty);
  return has(sentences.slice(0, decides), (text) => isAny(HOLDS, text));
}

/** What each sentence is in a ruling, in the same order. */
export function readRuling(article: Article, sketches: readonly Sketch[]): readonly Ruled[] {
  let stands: 'before' | 'reasons' | 'items' | 'headed' | 'after' = 'before';
  let decided = 0;
  const decide = (): Ruled => ({ ...UNRULED, ruled: 1 / Math.sqrt(++decided) });
  return sketches.map(({ sentence }): Ruled => {
    const { text, number } = sentence;
    const isItem = number > 1 || numberOf(text) !== undefined || isOf('list-item', article, sentence);
    if ((stands === 'items' && !isItem) || (stands === 'headed' && ENDS_DECISION.test(text)))
      stands = 'after';
    if (stands === 'items' || stands === 'headed') return decide();
    if (HEADS_DECISION.test(text)) {
      stands = 'headed';
      return UNRULED;
    }
    if (isAny(DECIDES, text)) {
      stands = 'items';
      return /[：:]$/u.test(text) ? UNRULED : decide();
    }
    const begins = isAny(HOLDS, text);
    if (begins) stands = 'reasons';
    const follows = stands === 'reasons' && isAny(CONCLUDES, text);
    return {
      ...UNRULED,
      held: begins ? 1 : follows ? 1 / 2 : 0,
      matter: Number(isAny(MATTER, text)),
      party: Number(isParty(text)),
    };
  });
}

function has(sentences: readonly Sentence[], fits: (text: string) => boolean): boolean {
  return sentences.some(({ text }) => fits(text));
}

function isParty(text: string): boolean {
  return isAny(PARTY, text);
}
