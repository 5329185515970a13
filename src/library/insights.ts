import { fold } from '../text/fold.ts';
import { weekOf } from './store/feedback/days.ts';
import type { AskedInVain, Mark, Verdict, Vote } from './store/feedback/feedback.ts';

/** Votes for and against. */
export interface Count {
  readonly good: number;
  readonly bad: number;
}

/** What was said of one answer: of a question with the sentence shown. */
export interface JudgedAnswer extends Count {
  readonly question: string;
  readonly answered: boolean;
  readonly shown?: Mark;
  /** Chosen instead, the most often first. */
  readonly better: readonly { readonly sentence: Mark; readonly votes: number }[];
  /** How many said that it should have declined. */
  readonly shouldDecline: number;
}

export interface Insights extends Count {
  /** Newest first. `week` is its beginning: Monday, 0:00 UTC. */
  readonly weeks: readonly (Count & { readonly week: number; readonly inVain: number })[];
  /** The most 👎 first. */
  readonly articles: readonly (Count & { readonly article: string })[];
  /** Those with a 👎, the worst first. */
  readonly worst: readonly JudgedAnswer[];
  /** Those asked most first; votes about an answer that declined are counted where the questions themselves are not. */
  readonly inVain: readonly (Count & { readonly question: string; readonly times: number })[];
}

/**
 * What votes and questions asked in vain come to.
 *
 * @param article looks at the votes about it alone; what was asked in vain is of none
 */
export function sumUp(
  { votes, asked }: { readonly votes: readonly Vote[]; readonly asked: readonly AskedInVain[] },
  article?: string,
): Insights {
  const some = article === undefined ? votes : votes.filter(({ shown }) => shown?.article === article);
  const vain = article === undefined ? asked : [];
  const alike = rememberAlike();
  return {
    ...count(some),
    weeks: byWeek(some, vain),
    articles: [...group(some, ({ shown }) => shown?.article)]
      .flatMap(([id, about]) => (id === undefined ? [] : [{ article: id, ...count(about) }]))
      .sort((a, b) => b.bad - a.bad || b.good - a.good),
    worst: judgedAnswers(some, alike)
      .filter(({ bad }) => bad > 0)
      .sort((a, b) => badness(b) - badness(a)),
    inVain: inVain({ votes: some, asked: vain }, alike),
  };
}

/** Of the normal distribution: 95% lie within so many standard deviations. */
const Z = 1.96;

/**
 * How bad an answer is for certain: the lower bound of the share of 👎, so that 3 of 4 are worse than 1 of 1.
 * E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927).
 *
 * @example badness({ good: 0, bad: 1 }) // 0.207; of 3 in 4, 0.301
 */
export function badness({ good, bad }: Count): number {
  const n = good + bad;
  if (n === 0) return 0;
  const share = bad / n;
  const square = Z * Z;
  const deviation = Z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return (share + square / (2 * n) - deviation) / (1 + square / n);
}

/** Questions that differ in width, case, script or white space alone are one. */
export function sameQuestion(question: string): string {
  return fold(question).text.replace(/\s+/g, '');
}

/** A question by what it is alike in; each is folded once, since thousands of votes are about a few hundred. */
type Alike = (question: string) => string;

function rememberAlike(): Alike {
  const known = new Map<string, string>();
  return (question) => {
    const folded = known.get(question) ?? sameQuestion(question);
    known.set(question, folded);
    return folded;
  };
}

function judgedAnswers(votes: readonly Vote[], alike: Alike): readonly JudgedAnswer[] {
  const answers = group(votes, ({ question, answered, shown }) =>
    JSON.stringify([alike(question), answered, shown && textOf(shown)]),
  );
  return [...answers.values()].flatMap((about) => {
    const last = about.at(-1);
    if (last === undefined) return [];
    const { question, answered, shown } = last;
    const better = about.flatMap(({ verdict }) => (verdict.kind === 'another' ? [verdict.sentence] : []));
    return [
      {
        ...count(about),
        question,
        answered,
        ...(shown && { shown }),
        better: [...group(better, textOf).values()]
          .sort((a, b) => b.length - a.length)
          .flatMap(({ 0: sentence, length: votes }) => (sentence === undefined ? [] : [{ sentence, votes }])),
        shouldDecline: about.filter(({ verdict }) => verdict.kind === 'should-decline').length,
      },
    ];
  });
}

/** A mark in letters, by which it is compared. */
export function textOf({ article, version, sentence }: Mark): string {
  return JSON.stringify([article, version, sentence]);
}

function byWeek(votes: readonly Vote[], asked: readonly AskedInVain[]): Insights['weeks'] {
  const ofVotes = group(votes, ({ at }) => weekOf(at));
  const ofAsked = group(asked, ({ week }) => week);
  const weeks = [...new Set([...ofVotes.keys(), ...ofAsked.keys()])].sort((a, b) => b - a);
  return weeks.map((week) => ({
    week,
    ...count(ofVotes.get(week) ?? []),
    inVain: (ofAsked.get(week) ?? []).reduce((sum, { times }) => sum + times, 0),
  }));
}

function inVain(
  { votes, asked }: { readonly votes: readonly Vote[]; readonly asked: readonly AskedInVain[] },
  alike: Alike,
): Insights['inVain'] {
  const declined = group(
    votes.filter(({ answered }) => !answered),
    ({ question }) => alike(question),
  );
  const kept = group(asked, ({ question }) => alike(question));
  return [...new Set([...kept.keys(), ...declined.keys()])]
    .map((key) => {
      const about = declined.get(key) ?? [];
      const counted = (kept.get(key) ?? []).reduce((sum, { times }) => sum + times, 0);
      const question = kept.get(key)?.[0]?.question ?? about.at(-1)?.question ?? '';
      return { question, times: Math.max(counted, about.length), ...count(about) };
    })
    .sort((a, b) => b.times - a.times);
}

function count(votes: readonly { readonly verdict: Verdict }[]): Count {
  const good = votes.filter(({ verdict }) => verdict.kind === 'good').length;
  return { good, bad: votes.length - good };
}

function group<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
}
