import type { Article, Format, Paragraph } from './article.ts';
import type { Metadata } from './front-matter.ts';
import { detectLanguage } from './language.ts';
import { type ParagraphSpan, splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

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
export function buildArticle({ format = 'plain', ...parts }: ArticleParts): Article {
  return {
    ...parts,
    format,
    language: parts.language ?? detectLanguage(`${parts.title}\n${parts.text}`),
    paragraphs: splitParagraphs(parts.text, format).map((span, i) => buildParagraph(parts.text, span, i + 1)),
  };
}

/**
 * The same, a few paragraphs at a time.
 * @param breathe waited for after each paragraph: it may let others have their turn
 */
export async function buildArticleSlowly(
  { format = 'plain', ...parts }: ArticleParts & Pick<Article, 'language'>,
  breathe: () => Promise<void>,
): Promise<Article> {
  const paragraphs: Paragraph[] = [];
  for (const span of splitParagraphs(parts.text, format)) {
    paragraphs.push(buildParagraph(parts.text, span, paragraphs.length + 1));
    await breathe();
  }
  return { ...parts, format, paragraphs };
}

function buildParagraph(text: string, { start, end, kind }: ParagraphSpan, number: number): Paragraph {
  const sentences = splitSentences(text, start, end).map((span, i) => ({
    ...span,
    text: text.slice(span.start, span.end),
    paragraph: number,
    number: i + 1,
  }));
  return { start, end, kind, number, sentences };
}
