import type { Paragraph } from '../article/article.ts';
import type { Metadata } from '../article/front-matter.ts';

/** A paragraph as a file's own structure gives it. */
export interface Block {
  /** A row of a table is prose of its own, told by how its cells are parted. */
  readonly kind: Exclude<Paragraph['kind'], 'row'>;
  readonly text: string;
}

/** What a reader finds in a file, before cleaning. */
export interface Extract {
  readonly kind: 'extract';
  readonly blocks: readonly Block[];
  /** What the file says of the article in so many words. */
  readonly known: Metadata;
  /** What it says less surely. */
  readonly hints?: Metadata;
  readonly encoding?: string;
  /** Lines that were taken for the page's, not the article's: running heads, advertisements. */
  readonly leftOut?: readonly string[];
}

const SIGNS = { heading: '## ', 'list-item': '- ', prose: '' } as const satisfies Record<
  Block['kind'],
  string
>;
/** A line of nothing but signs, as between sections: Markdown would read some of them otherwise. */
const DIVIDER = /^[-*_=~—–─·•.\s]+$/;

/**
 * Blocks as Markdown, a line each with a blank line between: the form in which the parser reads paragraphs
 * without guessing.
 *
 * @example writeBlocks([{ kind: 'heading', text: '一' }, { kind: 'prose', text: '甲\n乙' }]) // '## 一\n\n甲 乙'
 */
export function writeBlocks(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const { kind, text } of blocks) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line === '' || DIVIDER.test(line)) continue;
    lines.push(SIGNS[kind] + (kind === 'prose' ? line : line.replace(/^(?:#{1,6}|[-*+•·●▪◦‧])\s+/, '')));
  }
  return lines.join('\n\n');
}
