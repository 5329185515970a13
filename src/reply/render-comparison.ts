import type { Entry } from '../answer/compare/compare-articles.ts';
import type { SentenceComparison } from '../answer/compare/compare-sentences.ts';
import type { FigureStep } from '../answer/compare/join-dates.ts';
import type { Passage } from '../answer/outcomes.ts';
import type { Span } from '../article/article.ts';
import type { ComponentRow, MessageBody } from './body.ts';
import { citeEntry } from './cite-entry.ts';
import { cutText, cutToFit } from './cut.ts';
import { LIMITS } from './limits.ts';
import { blockQuote, escapeMarkdown, oneLine } from './markdown.ts';
import { COLOURS, renderCard } from './render.ts';
import { showChanges } from './render-changes.ts';
import { shareRoom } from './share-room.ts';
import { tellSilence } from './tell-silence.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** What was compared. */
export interface Compared {
  readonly question: string;
  /** In the order they are shown in. */
  readonly entries: readonly Entry[];
  readonly of: 'articles' | 'versions';
  /** Articles that answer too, or earlier versions, which are not among the entries. */
  readonly more: number;
  /** Whether there may be still more of them, which were not tried. */
  readonly atLeast?: boolean;
  /** None was named: of how many articles these are the ones that answer. */
  readonly chosenFrom?: number;
  /** How many of these were not looked into, since they are yet to be indexed. By default none. */
  readonly unread?: number | undefined;
}

interface Shown {
  readonly locale: Locale;
  readonly buttons: readonly ComponentRow[];
}

const BETWEEN = '\n\n';
/** Lines about figures, and of each figure, in UTF-16 code units. */
const [FIGURES, FIGURE] = [6, 40];
/** What a block may take of the room for its figures. */
const FIGURES_SHARE = 1 / 3;

/** One question put to several articles or versions: what each says, and what changed from one to the next. */
export function renderComparison(compared: Compared, { locale, buttons }: Shown): MessageBody {
  const { question, entries, chosenFrom = 1, unread = 0 } = compared;
  const words = wordsOf(locale);
  const nothing = entries.every(({ said }) => said === undefined);
  return {
    ...renderCard({
      colour: nothing ? COLOURS.notFound : COLOURS.found,
      heading: words.answer.asked(question),
      description:
        entries.length === 0
          ? tellSilence({ articles: chosenFrom, unread }, locale).join('\n')
          : describeEntries(compared, locale),
      footer: notesOn(compared, locale).join(' '),
    }),
    ...(buttons.length > 0 && { components: buttons }),
  };
}

function describeEntries({ entries, of }: Compared, locale: Locale): string {
  const changed = entries.some(({ against }) => against?.comparison.kind === 'changed');
  const legend = changed ? `${BETWEEN}-# ${wordsOf(locale).compare.legend}` : '';
  const room = LIMITS.embed.description - legend.length - BETWEEN.length * (entries.length - 1);
  const show = (entry: Entry, index: number, most: number) =>
    showEntry(entry, { locale, of, number: index + 1, most, changed });
  const whole = entries.map((entry, index) => show(entry, index, LIMITS.embed.description));
  const shares = shareRoom(
    whole.map(({ length }) => length),
    room,
  );
  const blocks = entries.map((entry, index) => {
    const [block = '', share = 0] = [whole[index], shares[index]];
    return block.length <= share ? block : show(entry, index, share);
  });
  return blocks.join(BETWEEN) + legend;
}

interface Room {
  readonly locale: Locale;
  readonly of: Compared['of'];
  readonly number: number;
  /** UTF-16 code units. */
  readonly most: number;
  /** Whether bold is for what was changed; else it is for the words that answer. */
  readonly changed: boolean;
}

function showEntry(entry: Entry, { locale, of, number, most, changed }: Room): string {
  const words = wordsOf(locale);
  const version = of === 'versions' ? versionOf(entry, locale) : undefined;
  const when = version ?? entry.article.date ?? words.compare.undated;
  const label = `**${number} · ${escapeMarkdown(when)}**`;
  const head = `${label} ${citeEntry(entry, { locale, most: Math.floor(most / 2) - label.length })}`;
  const rest = most - head.length - 1;
  const { said, against, answer } = entry;
  if (said === undefined) return `${head}\n${silence(answer, locale)}`;
  if (against === undefined) return `${head}\n${quoteSaid(said, changed ? undefined : spanOf(entry), rest)}`;
  return `${head}\n${showAgainst(said, against, { locale, most: rest })}`;
}

/** Articles of the corpus have no versions that were kept. */
function versionOf({ article: { version }, savedAt }: Entry, locale: Locale): string | undefined {
  if (version === undefined || savedAt === undefined) return undefined;
  return wordsOf(locale).compare.version(version, new Date(savedAt).toISOString().slice(0, 10));
}

function silence(answer: Entry['answer'], locale: Locale): string {
  const words = wordsOf(locale).answer;
  const language = answer.kind === 'not-found' ? answer.otherLanguage : undefined;
  return language === undefined ? words.notFound(1) : words.otherLanguage(language, 1);
}

/** The words that answer, where they stand in the one sentence. */
function spanOf({ answer, said }: Entry): Span | undefined {
  const span = answer.kind === 'found' ? answer.span : undefined;
  return span && said && span.start >= said.start && span.end <= said.end ? span : undefined;
}

function quoteSaid({ text, start }: Passage, span: Span | undefined, most: number): string {
  const bold = span && { start: span.start - start, end: span.end - start };
  const excerpt = { text, ...(bold && { spans: [bold] }) };
  return cutToFit(excerpt, most, (cut) => blockQuote(cut.text, ...(cut.spans ?? [])));
}

function showAgainst(
  said: Passage,
  { entry, comparison }: NonNullable<Entry['against']>,
  { locale, most }: Pick<Room, 'locale' | 'most'>,
): string {
  const words = wordsOf(locale).compare;
  if (comparison.kind === 'same') {
    if (comparison.but.length === 0) return words.same(entry);
    const lead = `${words.sameBut(entry, comparison.but)}\n`;
    return lead + quoteSaid(said, undefined, most - lead.length);
  }
  const { figures, also } = comparison;
  const lead = [
    words.changed(entry),
    ...tellFigures(figures, locale, most * FIGURES_SHARE),
    ...(also.length > 0 ? [escapeMarkdown(wordsOf(locale).verify.also(also))] : []),
  ];
  const before = `${lead.join('\n')}\n`;
  return before + showChanges(inVerdictForm(comparison), most - before.length);
}

/** What is struck through is the earlier, what is bold the later. */
function inVerdictForm({ stretches }: Extract<SentenceComparison, { kind: 'changed' }>) {
  return stretches.map(({ kind, earlier, later }) =>
    kind === 'same'
      ? ({ kind, article: later, quotation: '' } as const)
      : ({ kind, article: earlier, quotation: later } as const),
  );
}

function tellFigures(steps: readonly FigureStep[], locale: Locale, most: number): readonly string[] {
  const { verify } = wordsOf(locale);
  const lines: string[] = [];
  // What says how many more there are.
  let length = verify.moreFigures(steps.length).length + 1;
  for (const { earlier, later } of steps.slice(0, FIGURES)) {
    const step = {
      ...(earlier !== undefined && { earlier: cutText(oneLine(earlier), FIGURE) }),
      ...(later !== undefined && { later: cutText(oneLine(later), FIGURE) }),
    };
    const line = `**${escapeMarkdown(wordsOf(locale).compare.figure(step))}**`;
    length += line.length + 1;
    if (length > most) break;
    lines.push(line);
  }
  const rest = steps.length - lines.length;
  return rest > 0 ? [...lines, verify.moreFigures(rest)] : lines;
}

/** Plain text. */
function notesOn(
  { entries, of, more, atLeast = false, chosenFrom, unread = 0 }: Compared,
  locale: Locale,
): readonly string[] {
  const words = wordsOf(locale).compare;
  if (of === 'versions')
    return [
      ...(more > 0 ? [words.moreVersions(more)] : []),
      ...(entries.length === 1 && more === 0 ? [words.oneVersion] : []),
    ];
  const undated = entries.filter(({ article }) => article.date === undefined).length;
  return [
    ...(undated > 0 && undated < entries.length ? [words.undatedLast] : []),
    ...(more > 0 ? [words.moreAnswer(more, atLeast)] : []),
    ...(entries.length === 1 && chosenFrom !== undefined && chosenFrom > 1 ? [words.oneAnswers] : []),
    // Where none answers it is said above.
    ...(entries.length > 0 && unread > 0 ? [wordsOf(locale).unread(unread)] : []),
  ];
}
