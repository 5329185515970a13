import type { Article, Sentence } from '../../src/article/article.ts';
import { type GoldArticle, type GoldQuestion, startOf } from '../data.ts';
import { holdsStart, holdsText, toArticle } from '../fit/gather.ts';
import { proofOf } from '../proof-sentences.ts';
import { type Reply, type System, sentencesOf } from '../system.ts';

/** Articles that are asked together, and what they are asked. */
export interface Sitting {
  readonly articles: readonly GoldArticle[];
  readonly questions: readonly Posed[];
}

export interface Posed {
  /** The article it was asked of. */
  readonly gold: GoldArticle;
  readonly question: GoldQuestion;
  /** As it is put to the systems, which may be in another script than `question.q`. */
  readonly wording: string;
}

/** What one system made of one question. */
export interface Outcome {
  readonly answerable: boolean;
  /** Place, from 1, of the first sentence in which a gold answer begins. */
  readonly rank: number | undefined;
  /** Whether the first sentence holds a gold answer, where it stands or by its text. */
  readonly firstByText: boolean;
  /** Whether the first sentence is the one that people marked as proof; `undefined` where none was marked. */
  readonly firstIsEvidence: boolean | undefined;
  /** The same of any sentence of a proof that runs over several: at least half of it was marked. */
  readonly firstInEvidence: boolean | undefined;
  readonly score: number;
  readonly milliseconds: number;
  readonly shown: Judged | undefined;
}

/** What the asker was shown, against the gold. */
export interface Judged {
  readonly found: boolean;
  readonly sentences: number;
  readonly passageHoldsAnswer: boolean;
  readonly asksForSpan: boolean;
  /** Length in UTF-16 units, and whether it holds a gold answer or is held by one. */
  readonly span: { readonly length: number; readonly right: boolean } | undefined;
}

/** Asked before the clock counts, so that no system is timed while its code is still being compiled. */
const WARM_UP = 30;

/** One article a sitting, or all in one. In a pool the unanswerable are left out: another article may answer them. */
export function seat(
  articles: readonly GoldArticle[],
  {
    pooled,
    word,
  }: { readonly pooled: boolean; readonly word: (question: string, gold: GoldArticle) => string },
): readonly Sitting[] {
  const posed = (gold: GoldArticle): readonly Posed[] =>
    gold.questions
      .filter(({ answerable }) => answerable || !pooled)
      .map((question) => ({ gold, question, wording: word(question.q, gold) }));
  return pooled
    ? [{ articles, questions: articles.flatMap(posed) }]
    : articles.map((gold) => ({ articles: [gold], questions: posed(gold) }));
}

/** Asks a system every question of the sittings. */
export function measure(system: System, sittings: readonly Sitting[]): readonly Outcome[] {
  let cold = WARM_UP;
  return sittings
    .filter(({ questions }) => questions.length > 0)
    .flatMap(({ articles, questions }) => {
      const built = articles.map(toArticle);
      const owners = new Map(articles.map((gold, at) => [gold, built[at]]));
      const ask = system.open(built);
      for (const { wording } of questions.slice(0, cold)) ask(wording);
      cold -= Math.min(cold, questions.length);
      const places = placesOf(built);
      return questions.map((posed) => {
        const start = performance.now();
        const reply = ask(posed.wording);
        const milliseconds = performance.now() - start;
        return judge(reply, posed, { places, own: owners.get(posed.gold), milliseconds });
      });
    });
}

interface Place {
  readonly sentence: Sentence;
  readonly article: Article;
}

interface Where {
  readonly places: readonly Place[];
  readonly own: Article | undefined;
  readonly milliseconds: number;
}

function judge(reply: Reply, { question }: Posed, { places, own, milliseconds }: Where): Outcome {
  const ranked = reply.ranking().flatMap((number) => places.slice(number, number + 1));
  const at = ranked.findIndex(({ sentence, article }) => article === own && holdsStart(sentence, question));
  const [first] = ranked;
  const { closest, any } = proofOf(question, own === undefined ? [] : sentencesOf([own]));
  const isIn = (proof: ReadonlySet<Sentence>) =>
    closest.size === 0 ? undefined : first !== undefined && proof.has(first.sentence);
  return {
    answerable: question.answerable,
    rank: at < 0 ? undefined : at + 1,
    firstByText:
      at === 0 || (first !== undefined && holdsText(first.sentence, question, first.article === own)),
    firstIsEvidence: isIn(closest),
    firstInEvidence: isIn(any),
    score: reply.score,
    milliseconds,
    shown: judgeShown(reply, question, places, own),
  };
}

function judgeShown(
  reply: Reply,
  question: GoldQuestion,
  places: readonly Place[],
  own: Article | undefined,
): Judged | undefined {
  const shown = reply.shown?.();
  if (shown === undefined) return undefined;
  const { found, first, sentences, passage, asksForSpan, span } = shown;
  const [from, to] = [places[first], places[first + sentences - 1]];
  const atHome = from?.article === own;
  const whole = question.answers.some(
    (answer) =>
      atHome &&
      startOf(answer) >= (from?.sentence.start ?? 0) &&
      startOf(answer) + answer.text.length <= (to?.sentence.end ?? 0),
  );
  const byText = question.answers.some(
    ({ text }) => text !== '' && (atHome || text.length > 3) && passage.includes(text),
  );
  const right = question.answers.some(
    ({ text }) => span !== undefined && (span.includes(text) || text.includes(span)),
  );
  return {
    found,
    sentences,
    passageHoldsAnswer: whole || byText,
    asksForSpan,
    span: span === undefined ? undefined : { length: span.length, right },
  };
}

function placesOf(articles: readonly Article[]): readonly Place[] {
  return articles.flatMap((article) => sentencesOf([article]).map((sentence) => ({ sentence, article })));
}
