import * as v from 'valibot';
import type { Format } from '../src/article/article.ts';
import { messageOf } from '../src/errors.ts';
import type { GoldQuestion, GoldSpan } from '../src/library/gold.ts';
import { UsageError } from './command-line.ts';
import { type Placing, placeSpan, type RawSpan } from './place-span.ts';

const PLACE = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0)));
const SPANS = v.array(v.object({ text: v.string(), start: PLACE, start16: PLACE }));
const NAME = v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))]));
const QUESTION = v.object({
  id: NAME,
  q: v.string(),
  answers: v.nullish(SPANS, []),
  answerable: v.nullish(v.boolean()),
  evidences: v.nullish(SPANS),
});
const ARTICLE = v.object({
  id: NAME,
  lang: v.nullish(v.string(), 'zh'),
  title: v.nullish(v.string(), ''),
  text: v.string(),
  format: v.nullish(v.picklist(['markdown', 'plain'])),
  questions: v.nullish(v.array(QUESTION), []),
  summary: v.nullish(v.string()),
});

/** What a server's own votes are exported as. */
export type { GoldQuestion, GoldSpan };

/** As `bench/README.md` describes the form. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** How paragraphs are marked; `plain` where it is not told. */
  readonly format?: Format;
  readonly questions: readonly GoldQuestion[];
  /** How a person summed it up. */
  readonly summary?: string;
}

/** A file's articles, and how many of its spans do not stand where it says. */
export interface ParsedFile {
  readonly articles: readonly GoldArticle[];
  readonly moved: number;
  readonly lost: number;
}

/**
 * Reads articles, one JSON object a line, in the form of `bench/README.md`. What may be missing gets its meaning: no
 * title is an empty one, a question without `answers` has none, and one without `answerable` can be answered where it has
 * answers.
 *
 * @param file how it is called in what is told of it
 * @throws UsageError with file, line and what is wrong there; or where there is no line
 */
export function parseArticles(content: string, file: string): ParsedFile {
  const places = { stands: 0, moved: 0, lost: 0 };
  const articles = content
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      return [parseLine(line, { where: `${file}, line ${at + 1}`, id: `${at + 1}`, places })];
    });
  if (articles.length === 0) throw new UsageError(`${file} is empty: it needs one JSON object a line.`);
  return { articles, moved: places.moved, lost: places.lost };
}

interface LineContext {
  readonly where: string;
  /** Of an article that has none. */
  readonly id: string;
  /** Counted up. */
  readonly places: Record<Placing, number>;
}

function parseLine(line: string, { where, id, places }: LineContext): GoldArticle {
  const raw = v.safeParse(ARTICLE, parseJson(line, where));
  if (!raw.success) throw new UsageError(`${where}: ${describeIssue(raw.issues[0])}.`);
  const { format, summary, questions, text, lang, title, id: own } = raw.output;
  const place = (span: RawSpan): GoldSpan => {
    const { span: placed, placing } = placeSpan(text, span);
    places[placing]++;
    return placed;
  };
  return {
    id: own ?? id,
    lang,
    title,
    text,
    ...(format != null && { format }),
    ...(summary != null && { summary }),
    questions: questions.map(({ id: name, q, answers, answerable, evidences }, at): GoldQuestion => {
      if (answerable === true && answers.length === 0)
        throw new UsageError(`${where}: “${q}” is answerable, but has no answers.`);
      return {
        id: name ?? `${own ?? id}#${at + 1}`,
        q,
        answers: answers.map(place),
        answerable: answerable ?? answers.length > 0,
        ...(evidences != null && { evidences: evidences.map(place) }),
      };
    }),
  };
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${where}: no JSON object (${messageOf(error)}).`);
  }
}

/** @example describeIssue(issue) // 'questions.0.q is missing' */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null) return `no article, but ${issue.received}`;
  if (issue.received === 'undefined') return `${path} is missing`;
  return `${path}: expected ${issue.expected ?? 'something else'}, found ${issue.received}`;
}
