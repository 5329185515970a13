import type { Passage } from '../answer/outcomes.ts';
import type { Insights, JudgedAnswer } from '../library/insights.ts';
import type { ComponentRow, MessageBody } from './body.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import { listPassage } from './passage.ts';
import { COLOURS, renderCard } from './render.ts';
import type { Locale } from './words/locale.ts';
import type { Words } from './words/words.ts';
import { wordsOf } from './words/words-of.ts';

/** A bad answer, with its sentence as far as it can be shown. */
export interface ShownAnswer {
  readonly judged: JudgedAnswer;
  readonly passage?: Passage;
  /** Whether the article is as it was; `none` where nothing was near the question. */
  readonly standing: 'same' | 'earlier' | 'gone' | 'none';
  /** What was chosen instead most often. */
  readonly better?: { readonly passage: Passage; readonly votes: number };
}

export interface InsightsShown {
  readonly insights: Insights;
  readonly worst: readonly ShownAnswer[];
  readonly titleOf: (article: string) => string;
  /** Of the one article that was asked about. */
  readonly title?: string;
  /** Whether questions asked in vain are kept. */
  readonly keeps: boolean;
  /** Whether votes are taken now. */
  readonly judged: boolean;
}

interface Shown {
  readonly locale: Locale;
  readonly buttons: readonly ComponentRow[];
}

/** As many are listed of each. */
const LISTED = { articles: 6, weeks: 6, inVain: 10 } as const;
/** In UTF-16 code units of Markdown, or before it is escaped, which makes it twice as long at most. */
const LENGTHS = { question: 70, title: 40, sentence: 180, better: 140 } as const;

/** How the answers of a server are judged, and what was asked in vain. */
export function renderInsights(shown: InsightsShown, { locale, buttons }: Shown): MessageBody {
  const words = wordsOf(locale);
  const { insights: said } = words.feedback;
  const { insights, title } = shown;
  const votes = insights.good + insights.bad > 0;
  const none = title === undefined ? said.empty : said.emptyHere;
  const empty = shown.judged ? none : said.unjudged;
  const sections = [
    [votes ? said.votes(insights.good, insights.bad) : escapeMarkdown(empty)],
    section(
      said.worst,
      shown.worst.map((one, i) => lineOfAnswer(one, i + 1, locale)),
    ),
    section(said.byArticle, title === undefined ? articleLines(shown, words) : []),
    section(said.byWeek, weekLines(insights, words)),
  ];
  return {
    ...renderCard({
      colour: COLOURS.plain,
      heading: title === undefined ? said.heading : said.headingOf(title),
      description: fillLines(sections.flatMap(parted), LIMITS.embed.description),
      ...(title === undefined && { field: { name: said.inVain, value: inVainLines(shown, words) } }),
      footer: said.anonymous,
    }),
    ...(buttons.length > 0 && { components: buttons }),
  };
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`**${heading}**`, ...lines];
}

/** An empty line between two sections. */
function parted(lines: readonly string[], at: number): readonly string[] {
  return at === 0 || lines.length === 0 ? lines : ['', ...lines];
}

/** Lines as long as there is room for whole ones. */
function fillLines(lines: readonly string[], most: number): string {
  let filled = '';
  for (const [i, line] of lines.entries()) {
    const longer = i === 0 ? line : `${filled}\n${line}`;
    if (longer.length > most) break;
    filled = longer;
  }
  return filled.trimEnd();
}

function lineOfAnswer(
  { judged, passage, standing, better }: ShownAnswer,
  number: number,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const { insights: said } = words.feedback;
  const details = [
    said.share(judged.bad, judged.good + judged.bad),
    ...(judged.answered ? [] : [said.declined]),
    ...(judged.shouldDecline > 0 ? [said.shouldDecline] : []),
    ...(standing === 'earlier' ? [said.earlierVersion] : []),
    ...(standing === 'gone' ? [said.gone] : []),
  ];
  const lines = [
    `${number}\\. ${quoted(judged.question, words)} · ${details.map(escapeMarkdown).join(' · ')}`,
  ];
  if (passage !== undefined) {
    // Of a question that was declined, it was shown as what is no answer.
    const label = judged.answered ? '' : escapeMarkdown(said.nearest);
    lines.push(`${label}${listPassage(passage, { locale, most: LENGTHS.sentence })}`);
  }
  if (better !== undefined) {
    const instead = escapeMarkdown(said.instead(better.votes, judged.good + judged.bad));
    lines.push(instead + listPassage(better.passage, { locale, most: LENGTHS.better }));
  }
  return lines.join('\n');
}

function articleLines({ insights, titleOf }: InsightsShown, words: Words): readonly string[] {
  return insights.articles.slice(0, LISTED.articles).map(({ article, good, bad }) => {
    const title = words.title(cutText(oneLine(titleOf(article)), LENGTHS.title));
    return `${escapeMarkdown(title)} ${words.feedback.insights.votes(good, bad)}`;
  });
}

function weekLines({ weeks }: Insights, words: Words): readonly string[] {
  return weeks.slice(0, LISTED.weeks).map(({ week, ...counts }) => {
    const monday = new Date(week).toISOString().slice(0, 10);
    return escapeMarkdown(words.feedback.insights.week({ monday, ...counts }));
  });
}

function inVainLines({ insights, keeps, judged }: InsightsShown, words: Words): string {
  const { insights: said } = words.feedback;
  const most = LIMITS.embed.fieldValue;
  const note = keeps
    ? insights.inVain.length === 0
      ? said.nothingInVain
      : ''
    : judged
      ? said.notKept
      : said.notKeptUnjudged;
  const more = `\n${escapeMarkdown(said.more(insights.inVain.length))}`;
  const below = note === '' ? '' : `${insights.inVain.length === 0 ? '' : '\n'}${escapeMarkdown(note)}`;
  const lines = insights.inVain.slice(0, LISTED.inVain).map(({ question, times, good, bad }) => {
    const votes = good + bad > 0 ? ` · ${said.votes(good, bad)}` : '';
    return `${quoted(question, words)} · ${said.times(times)}${votes}`;
  });
  const filled = fillLines(lines, most - below.length - more.length);
  const left = insights.inVain.length - (filled === '' ? 0 : filled.split('\n').length);
  return `${filled}${left > 0 ? `\n${escapeMarkdown(said.more(left))}` : ''}${below}`;
}

function quoted(question: string, words: Words): string {
  return escapeMarkdown(words.quoted(cutText(oneLine(question), LENGTHS.question)));
}
