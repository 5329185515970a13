import type { Article } from '../article/article.ts';
import { sentencesOf } from '../article/sentences-of.ts';
import { sameQuestion, textOf } from './insights.ts';
import type { Mark, Vote } from './store/feedback/feedback.ts';

/** A stretch of an article that answers: see the form of the evaluation data in `bench/README.md`. */
export interface GoldSpan {
  readonly text: string;
  /** In code points. */
  readonly start: number;
  /** In UTF-16 code units, where the two differ. */
  readonly start16?: number;
}

export interface GoldQuestion {
  readonly id: string;
  readonly q: string;
  readonly answers: readonly GoldSpan[];
  readonly answerable: boolean;
  /** The sentences that are the proof. What people chose is whole sentences, so that these are it, too. */
  readonly evidences?: readonly GoldSpan[];
}

/** An article with the questions whose answer is known for certain. */
export interface GoldRow {
  readonly id: string;
  readonly lang: 'zh' | 'zh-Hant' | 'en';
  readonly title: string;
  readonly format: Article['format'];
  readonly text: string;
  readonly questions: readonly GoldQuestion[];
}

export interface Gold {
  readonly rows: readonly GoldRow[];
  /** Judged questions that say nothing for certain: nobody told what is right, or people disagree. */
  readonly uncertain: number;
  /** Of texts that are not kept any more. */
  readonly lost: number;
}

/** What votes claim of one question and one text of an article. */
interface Claims {
  readonly question: string;
  readonly article: string;
  readonly version: string;
  /** By the place of a sentence: how many more say that it answers than that it does not. */
  readonly sentences: Map<number, number>;
  /** How many more say that the article does not answer than that it does. */
  unanswerable: number;
}

const LANGUAGES = { 'zh-Hans': 'zh', 'zh-Hant': 'zh-Hant', en: 'en' } as const;

/**
 * The test that votes make up: questions with the sentences that answer them, and questions that an article does not
 * answer. Each vote counts 1 for what it claims and 1 against what it denies. A sentence is right where more speak for
 * it than against it; so is “the article does not say”. A question of which both would be right is left out. Who says
 * that none of what was offered is right speaks against every sentence that others chose from such a list.
 *
 * @param server of whom the rows are, for their ids
 * @param readArticle the article as that version was; `undefined` where it is not kept
 */
export async function gatherGold(
  votes: readonly Vote[],
  {
    server,
    readArticle,
  }: {
    readonly server: string;
    readonly readArticle: (article: string, version: string) => Promise<Article | undefined>;
  },
): Promise<Gold> {
  const certain = new Map<string, [Claims, ...Claims[]]>();
  let uncertain = 0;
  for (const claims of claimsOf(votes)) {
    const right = [...claims.sentences.values()].some((votes) => votes > 0);
    if (right === claims.unanswerable > 0) uncertain += 1;
    else {
      const text = JSON.stringify([claims.article, claims.version]);
      const known = certain.get(text);
      if (known === undefined) certain.set(text, [claims]);
      else known.push(claims);
    }
  }
  const rows: GoldRow[] = [];
  let lost = 0;
  for (const about of certain.values()) {
    const [{ article: id, version }] = about;
    const article = await readArticle(id, version);
    const row = article && rowOf(article, about, `${server}/${id}v${version}`);
    lost += about.length - (row?.questions.length ?? 0);
    if (row !== undefined && row.questions.length > 0) rows.push(row);
  }
  return { rows, uncertain, lost };
}

function claimsOf(votes: readonly Vote[]): Iterable<Claims> {
  const all = new Map<string, Claims>();
  const about = ({ question }: Vote, { article, version }: Mark): Claims => {
    const key = JSON.stringify([sameQuestion(question), article, version]);
    const known = all.get(key) ?? { question, article, version, sentences: new Map(), unanswerable: 0 };
    all.set(key, known);
    return known;
  };
  const answers = (vote: Vote, mark: Mark, by: 1 | -1) => {
    const { sentences } = about(vote, mark);
    sentences.set(mark.sentence, (sentences.get(mark.sentence) ?? 0) + by);
  };
  const nothingAnswers = (vote: Vote, text: Mark, by: 1 | -1) => {
    about(vote, text).unanswerable += by;
  };
  for (const vote of votes) {
    const { shown, verdict, answered } = vote;
    const by = verdict.kind === 'good' ? 1 : -1;
    if (shown !== undefined && answered) answers(vote, shown, by);
    if (shown !== undefined && answered && by > 0) nothingAnswers(vote, shown, -1);
    if (shown !== undefined && !answered) nothingAnswers(vote, shown, by);
    if (shown !== undefined && verdict.kind === 'should-decline') nothingAnswers(vote, shown, 1);
    if (verdict.kind !== 'another') continue;
    answers(vote, verdict.sentence, 1);
    // Said already by 👎 where the answer declined.
    const said = !answered && shown !== undefined && isOfSameText(shown, verdict.sentence);
    if (!said) nothingAnswers(vote, verdict.sentence, -1);
  }
  for (const [vote, mark] of deniedOf(votes)) answers(vote, mark, -1);
  return all.values();
}

/** Of each “something else”, the sentences chosen for the same question, but for what was shown, which is denied anyhow. */
function deniedOf(votes: readonly Vote[]): readonly (readonly [Vote, Mark])[] {
  const chosen = new Map<string, Map<string, Mark>>();
  for (const { question, verdict } of votes) {
    if (verdict.kind !== 'another') continue;
    const known = chosen.get(sameQuestion(question)) ?? new Map<string, Mark>();
    chosen.set(sameQuestion(question), known.set(textOf(verdict.sentence), verdict.sentence));
  }
  return votes.flatMap((vote) => {
    const { question, verdict, shown, answered } = vote;
    if (verdict.kind !== 'something-else') return [];
    const marks = [...(chosen.get(sameQuestion(question))?.values() ?? [])];
    return marks
      .filter((mark) => shown?.article !== mark.article || isOfSameText(shown, mark))
      .filter((mark) => !answered || shown === undefined || textOf(shown) !== textOf(mark))
      .map((mark) => [vote, mark] as const);
  });
}

function isOfSameText(one: Mark, other: Mark): boolean {
  return one.article === other.article && one.version === other.version;
}

function rowOf(article: Article, about: readonly Claims[], id: string): GoldRow {
  const all = sentencesOf(article);
  return {
    id,
    lang: LANGUAGES[article.language],
    title: article.title,
    format: article.format,
    text: article.text,
    questions: about.flatMap(({ question: q, sentences, unanswerable }, i): GoldQuestion[] => {
      const known = { id: `${id}#${i + 1}`, q };
      if (unanswerable > 0) return [{ ...known, answers: [], answerable: false }];
      const right = [...sentences].filter(([, votes]) => votes > 0).sort(([a], [b]) => a - b);
      const answers = right.flatMap(([place]) => {
        const sentence = all[place];
        return sentence === undefined ? [] : [spanOf(article.text, sentence)];
      });
      return answers.length === 0 ? [] : [{ ...known, answers, answerable: true, evidences: answers }];
    }),
  };
}

function spanOf(
  text: string,
  { text: words, start }: { readonly text: string; readonly start: number },
): GoldSpan {
  const points = [...text.slice(0, start)].length;
  return { text: words, start: points, ...(points !== start && { start16: start }) };
}
