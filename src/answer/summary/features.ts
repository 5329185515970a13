import type { Article } from '../../article/article.ts';
import { LINES } from '../../article/heading-lines.ts';
import { headingsOf } from '../../article/headings.ts';
import { isOf } from '../../article/of-kind.ts';
import { lexRank, textRank } from './centrality.ts';
import {
  AMOUNT_ONLY,
  ATTENDANCE,
  BOILERPLATE,
  CLAIMS,
  CLOSING,
  CONTRIBUTION,
  COURTESIES,
  DECISIONS,
  FORMALITIES,
  isAny,
  LEANING,
  OUTCOME,
  QUESTION,
  WHEN,
} from './cues.ts';
import { headingsIn } from './form.ts';
import { letterheadOf } from './letterhead.ts';
import { newsStart } from './news-start.ts';
import { isRuling, type Ruled, readRuling, UNRULED } from './ruling.ts';
import { cosine, type Sketch, type Sketchbook } from './sketch.ts';

/** What speaks for and against a sentence, each from 0 to 1; the graded ones as shares of the article's best. */
export interface Evidence extends Ruled {
  /** 1 ÷ (1 + place): the first sentence 1, the second ½ … */
  readonly lead: number;
  /** The same, counted from where the news begins; 0 before it. */
  readonly newsLead: number;
  /** Is one of the editors' own subheadings. */
  readonly subheading: number;
  /** Likeness to the title. */
  readonly title: number;
  readonly textRank: number;
  readonly lexRank: number;
  /** Says what the authors did. */
  readonly contribution: number;
  /** … and is the first that does. */
  readonly firstContribution: number;
  /** ln(characters) ÷ ln(200), at most 1. */
  readonly length: number;
  /** About the page, not of the article. */
  readonly boilerplate: number;
  readonly question: number;
  /** Has a line for itself and only asks, as in an interview: what is told is the answer under it. */
  readonly bareQuestion: number;
  /** Leads over or takes leave, or says who was there. */
  readonly formality: number;
  readonly decision: number;
  /** Says on which day, or at what hour. */
  readonly when: number;
  /**
   * Names or announces what follows instead of telling it: a heading that is no telling subheading, an item of
   * an agenda, a line ending in a colon.
   */
  readonly label: number;
  /** The row of a table, or a line with a label before what it says (`出租方：…`); a heading or a label that only names; a thing and its amount. */
  readonly silent: number;
  /** The first below the name of a part: 1 ÷ √n in the n-th, since what matters most is said before what else there is. */
  readonly opening: number;
  /** Says how much, how long or on which day. */
  readonly figure: number;
  /** Says what the writer holds to be true. */
  readonly claim: number;
  /** Begins with a pronoun or a connective. */
  readonly leaning: number;
  readonly tooShort: number;
  /** … and opens its paragraph: within one, `Marks did not change.` ends what was begun. */
  readonly shortOpening: number;
  /** Is no part of what is told: says that the text is at its end, or is a name on a line for itself. */
  readonly closing: number;
  /** Is of the letter-head or the signature: who wrote it, when, under what number. */
  readonly letterhead: number;
  /** Thanks, greets or introduces someone. */
  readonly courtesy: number;
}

/** A sentence with fewer telling words than this says too little to stand alone. */
const FEWEST_WORDS = 3;
const LONG = 200;

/** The evidence of each sentence of a sketchbook, in the same order. */
export function gatherEvidence({ article, sketches, title }: Sketchbook): readonly Evidence[] {
  const { telling: subheadings, labels } = headingsIn(article);
  const { lines } = headingsOf(article);
  const titles = toShares(sketches.map(({ vector }) => cosine(vector, title)));
  const textRanks = toShares(textRank(sketches));
  const lexRanks = toShares(lexRank(sketches));
  const firstContribution = sketches.findIndex(isContribution);
  const start = newsStart({ sketches, title, lines });
  const letterhead = letterheadOf(article);
  const ruling = isRuling(article) ? readRuling(article, sketches) : [];
  let parts = 0;
  return sketches.map((sketch, index) => {
    const { text, paragraph } = sketch.sentence;
    const line = lines[sketch.place];
    const tooShort = !subheadings.has(paragraph) && sketch.length < FEWEST_WORDS;
    const isAlone = article.paragraphs[paragraph - 1]?.sentences.length === 1;
    const names = labels.has(paragraph) || (line === LINES.names && !subheadings.has(paragraph));
    return {
      lead: 1 / (1 + sketch.place),
      newsLead: sketch.place < start ? 0 : 1 / (1 + sketch.place - start),
      subheading: Number(subheadings.has(paragraph)),
      title: titles[index] ?? 0,
      textRank: textRanks[index] ?? 0,
      lexRank: lexRanks[index] ?? 0,
      contribution: Number(isContribution(sketch)),
      firstContribution: Number(index === firstContribution),
      length: Math.min(1, Math.log(text.length) / Math.log(LONG)),
      boilerplate: Number(isAny(BOILERPLATE, text)),
      question: Number(line === LINES.asks || QUESTION.test(text)),
      bareQuestion: Number(line === LINES.asks),
      formality: Number(isAny(FORMALITIES, text) || isAny(ATTENDANCE, text)),
      decision: Number(isAny(DECISIONS, text)),
      when: Number(isAny(WHEN, text)),
      label: Number(names || /[:：]$/.test(text)),
      silent: Number(isSilent(article, sketch) || (names && paragraph !== 1)),
      opening: isOpening(article, sketch, labels) ? 1 / Math.sqrt(++parts) : 0,
      figure: Number(FIGURE.test(text)),
      claim: Number(isAny(CLAIMS, text)),
      leaning: Number(isAny(LEANING, text)),
      tooShort: Number(tooShort),
      shortOpening: Number(tooShort && sketch.sentence.number === 1),
      closing: Number(isAny(CLOSING, text) || (isAlone && tooShort && !ENDED.test(text))),
      letterhead: Number(letterhead.has(paragraph)),
      courtesy: Number(isAny(COURTESIES, text)),
      ...(ruling[index] ?? UNRULED),
    };
  });
}

/** A line with a label before what it says, of no more than so many characters: `出租方（甲方）：…`, `Lead time (weeks): …`. */
const LABELLED = /^[^。！？!?，,；;：:\n]{1,24}[：:]/u;
/** Which of them say something: those that end as sentences do. */
const ENDED = /[。！？.!?…；;][”"」』）)]*$/u;

const FIGURE =
  /\d|[一二两兩三四五六七八九十百半][年个個月日天周週元倍]|\b(?:two|three|four|five|six|seven|eight|nine|ten) /u;

function isSilent({ paragraphs }: Article, { sentence: { text, paragraph } }: Sketch): boolean {
  const { kind, sentences } = paragraphs[paragraph - 1] ?? {};
  if (kind === 'row') return true;
  if (sentences?.length !== 1 || ENDED.test(text)) return false;
  return kind === 'list-item' ? isAny(AMOUNT_ONLY, text) : LABELLED.test(text);
}

function isOpening(article: Article, { sentence }: Sketch, labels: ReadonlySet<number>): boolean {
  return (
    sentence.number === 1 &&
    ENDED.test(sentence.text) &&
    labels.has(sentence.paragraph - 1) &&
    !isOf('row', article, sentence)
  );
}

function isContribution({ sentence: { text } }: Sketch): boolean {
  return isAny(CONTRIBUTION, text) && !isAny(OUTCOME, text);
}

function toShares(values: readonly number[]): readonly number[] {
  const most = values.reduce((best, value) => Math.max(best, value), 0);
  return values.map((value) => (most === 0 ? 0 : value / most));
}
