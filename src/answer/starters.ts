import type { Article, Sentence } from '../article/article.ts';
import type { Collection } from '../search/collection.ts';
import type { RankedSentence } from '../search/rank.ts';
import { searchCollection } from '../search/search.ts';
import { answerFound } from './answer.ts';
import { askInChinese } from './starters/chinese.ts';
import { commonWords } from './starters/common-words.ts';
import type { Draft, Kind } from './starters/draft.ts';
import { askInEnglish } from './starters/english.ts';
import { ownQuestions } from './starters/own-questions.ts';

/** A question made from a sentence, or of the article's own above it, which the engine answers with that sentence. */
export interface Starter {
  readonly kind: Kind;
  readonly question: string;
  readonly sentence: Sentence;
}

/** Fewer sure ones are better than more that fail. */
const LEAST_CONFIDENCE = 0.9;
const MOST = 5;
/** Of each kind: nobody asks better than the article itself. */
const MOST_OF_KIND = 2;
const MOST_OWN = 4;
/** Questions tried in all, whether they failed or not. */
const MOST_TRIED = 40;
/** Sentences read, from the beginning: enough for several of each kind, and an article may be a book. */
const MOST_READ = 300;
/** In UTF-16 code units. A longer sentence is a list or a table, which makes no question, and takes long to read. */
const LONGEST_READ = 500;
/** In UTF-16 code units: what is read at a glance. */
const LONGEST = { han: 32, latin: 80 } as const;

export interface Trying {
  /** What will be asked: the article among others; left out, the article alone. */
  readonly open?: (question: string) => Promise<Collection> | Collection;
  /** Waited for after each sentence read and before each question tried: it may let others have their turn. */
  readonly breathe?: () => Promise<void>;
}

/**
 * Questions to start with about an article, in its own language and script: each is tried, and kept only where what will
 * be asked answers it, surely, with the very sentence it was made from. Kinds are mixed; at most five.
 *
 * @param alone the article alone: what fails there is not tried on more
 * @example (await suggestQuestions(article, collection))[0]?.question === '世界先進制造業大會在哪裡開幕？'
 */
export async function suggestQuestions(
  article: Article,
  alone: Collection,
  { open = () => alone, breathe = async () => undefined }: Trying = {},
): Promise<readonly Starter[]> {
  const kept: Starter[] = [];
  let tried = 0;
  for (const { kind, question, sentence } of mixKinds(await draftQuestions(article, alone, breathe))) {
    if (kept.length === MOST || tried === MOST_TRIED) break;
    const most = kind === 'own' ? MOST_OWN : MOST_OF_KIND;
    if (kept.filter((one) => one.kind === kind).length === most) continue;
    if (kept.some((one) => one.question === question || (one.sentence === sentence && one.kind === kind)))
      continue;
    const wanted = { kind, question, sentence, article };
    tried++;
    await breathe();
    if (!(await isAnsweredBy(wanted, alone, breathe))) continue;
    await breathe();
    const asked = await open(question);
    if (asked === alone || (await isAnsweredBy(wanted, asked, breathe)))
      kept.push({ kind, question, sentence });
  }
  return kept;
}

type Wanted = Starter & { readonly article: Article };
type SentenceDraft = Draft & { readonly sentence: Sentence };

async function draftQuestions(
  article: Article,
  { analyzer }: Collection,
  breathe: () => Promise<void>,
): Promise<readonly SentenceDraft[]> {
  const longest = article.language === 'en' ? LONGEST.latin : LONGEST.han;
  const sentences = [...plainSentences(article)];
  const common = commonWords(article.language === 'en' ? sentences.map(({ text }) => text) : []);
  const drafts: SentenceDraft[] = ownQuestions(article).filter(({ question }) => question.length <= longest);
  for (const sentence of sentences) {
    const analysis = analyzer.analyze(sentence.text);
    const asked =
      article.language === 'en'
        ? askInEnglish(analysis, (word) => common.has(word))
        : askInChinese(analysis, article.language);
    for (const draft of asked) if (draft.question.length <= longest) drafts.push({ ...draft, sentence });
    await breathe();
  }
  return drafts;
}

/** So many as are read. */
function* plainSentences({ paragraphs }: Article): Generator<Sentence> {
  let read = 0;
  for (const { kind, sentences } of paragraphs) {
    if (kind === 'heading' || kind === 'row') continue;
    for (const sentence of sentences) {
      if (sentence.text.length > LONGEST_READ) continue;
      if (read++ === MOST_READ) return;
      yield sentence;
    }
  }
}

/** The first of each kind, then the second of each, and so on. */
function mixKinds(drafts: readonly SentenceDraft[]): readonly SentenceDraft[] {
  const places = new Map<Kind, number>();
  const placed = drafts.map((draft) => {
    const place = places.get(draft.kind) ?? 0;
    places.set(draft.kind, place + 1);
    return { draft, place };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ draft }) => draft);
}

/** Whether the sentence was found; of the answer to an own question any sentence of its paragraph. */
function isFound({ kind, sentence, article }: Wanted, best: RankedSentence | undefined): boolean {
  if (best?.article.id !== article.id) return false;
  if (best.sentence.start === sentence.start) return true;
  return kind === 'own' && best.sentence.paragraph === sentence.paragraph;
}

/** To find the sentence and to tell how sure that is are a turn each: of a book, both take their time. */
async function isAnsweredBy(
  wanted: Wanted,
  collection: Collection,
  breathe: () => Promise<void>,
): Promise<boolean> {
  const found = searchCollection(wanted.question, collection);
  if (!isFound(wanted, found.ranked[0])) return false;
  await breathe();
  const answer = answerFound(found, collection);
  return answer.kind === 'found' && answer.confidence >= LEAST_CONFIDENCE;
}
