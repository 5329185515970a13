import { finish, finishSlowly, type Steps } from '../steps.ts';
import type { Article, Format, Paragraph } from './article.ts';
import type { Metadata } from './front-matter.ts';
import { detectLanguage } from './language.ts';
import { type ParagraphSpan, paragraphSteps } from './paragraphs.ts';
import { sentenceSteps } from './sentences.ts';

interface ArticleParts extends Metadata {
  readonly id: string;
  readonly title: string;
  /** The body with `\n` line ends; kept as it is, so that offsets into it stay true. */
  readonly text: string;
  readonly version?: string;
  /** By default `plain`. */
  readonly format?: Format;
}

/**
 * An article from its parts, without any cleaning: for text that is known to be clean.
 * @example buildArticle({ id: 'a', title: '标题', text: '第一句。第二句。' }).paragraphs[0].sentences.length // 2
 */
export function buildArticle(parts: ArticleParts): Article {
  return finish(articleSteps(parts));
}

/** The same, in small steps. @param breathe waited for after each: it may let others have their turn */
export function buildArticleSlowly(parts: ArticleParts, breathe: () => Promise<void>): Promise<Article> {
  return finishSlowly(articleSteps(parts), breathe);
}

function* articleSteps({ format = 'plain', ...parts }: ArticleParts): Steps<Article> {
  const language = parts.language ?? detectLanguage(`${parts.title}\n${parts.text}`);
  const paragraphs: Paragraph[] = [];
  for (const span of yield* paragraphSteps(parts.text, format)) {
    paragraphs.push(yield* buildParagraph(parts.text, span, paragraphs.length + 1));
    yield;
  }
  return { ...parts, format, language, paragraphs };
}

function* buildParagraph(
  text: string,
  { start, end, kind }: ParagraphSpan,
  number: number,
): Steps<Paragraph> {
  const spans = kind === 'row' ? [{ start, end }] : yield* sentenceSteps(text, start, end);
  const sentences = spans.map((span, i) => ({
    ...span,
    text: text.slice(span.start, span.end),
    paragraph: number,
    number: i + 1,
  }));
  return { start, end, kind, number, sentences };
}
