import type { Article, Sentence, Span } from '../../article/article.ts';
import { LINES } from '../../article/headings.ts';
import { isOf } from '../../article/of-kind.ts';
import type { AnswerType } from '../../search/entities/answer-type.ts';
import type { Heading } from '../../search/index/stretch.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Scene } from '../../search/scene/scene.ts';
import { asksDifference } from '../asked/asks-difference.ts';
import { firstItems, toItems } from '../shown/list-items.ts';
import { saidByHeading } from './heading-ways.ts';

/** Of what a heading says, the title's words left out, so much is asked for: of 开放时间与交通 开放时间 is. */
const ASKED = 0.4;
/** What asks for all that stands below a heading that is the question. */
const FOR_ALL: ReadonlySet<AnswerType> = new Set(['thing', 'list', 'manner']);
const NAMES: ReadonlySet<number> = new Set([LINES.names, LINES.caption]);
/** Above a table that tells in what several differ. */
const ABOVE_TABLE: ReadonlySet<number> = new Set([...NAMES, LINES.announces, LINES.columns]);
/** It is asked for a time that has been: when did the museum open. */
const PAST = /\b(?:did|was|were|had|has|first)\b|[了过年]|成立|首次/u;
/** How much without what of. */
const PRICED = /\bhow much (?:is|are|does|do)\b/u;

/** A heading that is what is asked, and what stands below it, as far as it is shown. */
export interface Section {
  /** The heading, where it is shown with what is below it. */
  readonly above: readonly Sentence[];
  readonly shown: readonly Sentence[];
  /** Whether nothing is asked of what it names: what are the rules, not what they need. */
  readonly asksNoMore: boolean;
}

/**
 * The part of an article whose heading is the question: it has every word of it that tells anything (`opening hours`, `what are your
 * opening hours`, 有哪些命令), and hardly more. Who asks for a time or a price means a table below it, not prose; who asks in what
 * several differ, a table below what names or announces them.
 */
export function sectionAsked({
  article,
  scene,
}: Pick<RankedSentence, 'article' | 'scene'>): Section | undefined {
  const { question } = scene.probe;
  const differs = asksDifference(question.analysis);
  const isOpen = FOR_ALL.has(question.type);
  if (differs.length === 0 && !isOpen && !asksTable(scene)) return undefined;
  const lines = differs.length > 0 ? ABOVE_TABLE : NAMES;
  const shareAsked = createShare(scene, differs);
  let [best, most] = [undefined as Heading | undefined, 0];
  for (const heading of new Set(scene.stretch.headings)) {
    const share = heading !== undefined && lines.has(heading.line) ? shareAsked(heading) : 0;
    if (share > most) [best, most] = [heading, share];
  }
  if (best === undefined || (most < ASKED && differs.length === 0)) return undefined;
  const { below, rows } = sectionBelow(best, scene);
  if (differs.length > 0 && rows.length < 2) return undefined;
  if (differs.length === 0 && !isOpen && !haveAnswers(rows, scene)) return undefined;
  const own = firstKind(best, below, article);
  const shown = firstItems(toItems(own, ({ number }) => number === 1));
  if (shown.length === 0) return undefined;
  // The header of a table says what is shown.
  const isTold = best.line !== LINES.columns && isOf('row', article, shown[0]);
  return {
    above: isTold ? [] : [best.sentence],
    shown,
    asksNoMore: differs.length > 0 || asksNoMore(best, scene),
  };
}

/** The table or the list that comes first below a heading, and no more; of prose all, where the heading is one for sure. */
function firstKind(
  { sentence, line }: Heading,
  below: readonly Sentence[],
  article: Article,
): readonly Sentence[] {
  const [first] = below;
  const kind = (['row', 'list-item'] as const).find((one) => isOf(one, article, first));
  const isSure = line === LINES.names && !LABEL.test(sentence.text);
  const end = below.findIndex((one) =>
    kind !== undefined ? !isOf(kind, article, one) : !isSure && one.paragraph !== first?.paragraph,
  );
  return end < 0 ? below : below.slice(0, end);
}

const LABEL = /[:：][\s*_]*$/u;

/** What is done by or with what a heading names, in words that stop elsewhere; folded. What do the members **do**, what is it **for**. */
const DONE = /\b(?:do|for|from|with|to|of)[?!. ]*$|有什么用|[干做]什么|为什么/u;
/** Words of asking that only ask for the part itself. */
const ASKING: ReadonlySet<string> = new Set(['find', 'list', 'show', 'see', '找', '看', '查']);

/** Whether a question has no word, however common, that tells of what a heading names: staff **get**, rules **come**. */
function asksNoMore({ units }: Heading, { probe }: Scene): boolean {
  const { type, analysis, language } = probe.question;
  const said = saidByHeading(probe.units, language)(units);
  if (DONE.test(analysis.folded.text) || (type === 'manner' && said.length === 0)) return false;
  return probe.words.every(
    (word) =>
      !word.ordinary ||
      word.units.every(
        (place) =>
          said.includes(place) ||
          units.includes(probe.units[place] ?? -1) ||
          ASKING.has(analysis.units[place]?.key ?? ''),
      ),
  );
}

/** Whether what is asked for, a time of now or a price, may be told by a table for several days or people. */
function asksTable({ probe: { question } }: Scene): boolean {
  const { type, figure, analysis } = question;
  if (type === 'number')
    return figure === 'money' || (figure === undefined && PRICED.test(analysis.folded.text));
  return type === 'time' && (figure === undefined || figure === 'clock') && !PAST.test(analysis.folded.text);
}

/** Whether any of some sentences has something of the kind asked for. */
function haveAnswers(sentences: readonly Sentence[], { stretch, evidence, probe }: Scene): boolean {
  const starts = new Set(sentences.map(({ paragraph }) => paragraph));
  return evidence.some(
    ({ candidates, rightFigure }, index) =>
      starts.has(stretch.paragraphs[index] ?? -1) &&
      (probe.question.figure === undefined ? candidates.length > 0 : rightFigure),
  );
}

/**
 * Tells what share of a heading is asked for: 0 where it has not all that is asked.
 *
 * @param aside parts of the question that need not be in it
 */
function createShare(
  { probe, stretch: { title }, inTitle }: Scene,
  aside: readonly Span[],
): (heading: Heading) => number {
  const { analysis, language } = probe.question;
  const isAside = (place: number) => {
    const { start, end } = analysis.units[place] ?? { start: 0, end: 0 };
    return aside.some((span) => span.start < end && start < span.end);
  };
  const words = [...probe.words, ...probe.asked];
  const telling = words.filter((word) => !word.ordinary && !word.units.every(isAside));
  // Where no word tells anything (how do I get there), only what headings are called by is asked for one.
  const named = telling.length > 0 ? telling : words;
  const asked = named.map(({ units }) => units.filter((place) => !isAside(place)));
  const saidBy = saidByHeading(probe.units, language);
  return ({ units }) => {
    const said = saidBy(units);
    let [held, told] = [0, 0];
    const isHeld = (place: number) => telling.length > 0 && units.includes(probe.units[place] ?? -1);
    for (const word of asked) {
      const own = word.filter((place) => isHeld(place) || said.includes(place));
      // 学费 is not told by a heading 费用 in what is called 小学.
      if (own.length < word.length && !word.every((place) => inTitle[place] === 1)) return 0;
      told += own.length;
      held += own.filter(isHeld).length;
    }
    if (told === 0) return 0;
    const own = units.filter((unit) => !title.has(unit));
    const pieces = own.length > 0 ? own : units;
    return held < told ? 1 : pieces.filter((unit) => probe.places.has(unit)).length / pieces.length;
  };
}

/** What stands below a heading, with what is below tables and announcements there; the rows of tables among it. */
function sectionBelow(
  { sentence: { start }, line }: Heading,
  { stretch: { article } }: Scene,
): { readonly below: readonly Sentence[]; readonly rows: readonly Sentence[] } {
  const { sentences, under } = article;
  const place = sentences.findIndex((sentence) => sentence.start === start);
  const rows: Sentence[] = [];
  let end = place + 1;
  for (; end < sentences.length; end++) {
    const first = under[end] ?? -1;
    let above = first;
    while (above > place) above = under[above] ?? -1;
    if (above !== place) break;
    const sentence = sentences[end];
    if (sentence !== undefined && (first !== place || line === LINES.columns)) rows.push(sentence);
  }
  return { below: sentences.slice(place + 1, end), rows };
}
