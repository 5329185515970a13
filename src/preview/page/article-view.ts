import type { Insight } from '../insight.ts';
import type { ShownArticle, ShownParagraph } from '../read-article.ts';
import { el } from './element.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article with what was quoted marked, and in it the words that answer. Every text is a text node. */
export function showArticle(article: ShownArticle, insight: Marked): HTMLElement {
  const { title, byline, date, source, language, text, paragraphs } = article;
  const by = [byline, date].filter((part) => part !== undefined).join(' · ');
  const lang = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }[language];
  return el(
    'article',
    { class: 'article', lang },
    el('h3', { class: 'article-title', dir: 'auto' }, title),
    by !== '' && el('p', { class: 'article-by' }, by),
    source !== undefined &&
      el(
        'p',
        { class: 'article-by' },
        el('a', { href: source, target: '_blank', rel: 'noopener noreferrer' }, hostOf(source)),
      ),
    tablesTogether(paragraphs).map((part) =>
      'rows' in part ? showTable(part.rows, text, insight) : showParagraph(part, text, insight),
    ),
  );
}

type Marked = Pick<Insight, 'marks' | 'answers' | 'kind'>;

function showParagraph(
  { number, kind, start, end }: ShownParagraph,
  text: string,
  marked: Marked,
): HTMLElement {
  return el(
    kind === 'heading' ? 'h4' : 'p',
    { class: `paragraph ${kind}`, dir: 'auto' },
    numberOf(number),
    showStretch({ start, end }, text, marked),
  );
}

function showTable(rows: readonly ShownParagraph[], text: string, marked: Marked): HTMLElement {
  // Can be reached by keys, since it may have to be scrolled sideways.
  return el(
    'div',
    { class: 'table', tabindex: 0 },
    el(
      'table',
      {},
      rows.map(({ number, cells = [], names = false }) =>
        el(
          'tr',
          {},
          el('td', { class: 'row-number' }, numberOf(number)),
          cells.map((cell) =>
            el(
              names ? 'th' : 'td',
              { ...(names && { scope: 'col' }), dir: 'auto' },
              showStretch(cell, text, marked),
            ),
          ),
        ),
      ),
    ),
  );
}

function numberOf(paragraph: number): HTMLElement {
  return el('span', { class: 'paragraph-number', 'aria-hidden': 'true' }, `¶${paragraph}`);
}

/** The paragraphs in their order, the rows of one table as one. */
function tablesTogether(
  paragraphs: readonly ShownParagraph[],
): readonly (ShownParagraph | { readonly rows: readonly ShownParagraph[] })[] {
  const parts: (ShownParagraph | { readonly rows: ShownParagraph[] })[] = [];
  for (const paragraph of paragraphs) {
    const last = parts.at(-1);
    if (paragraph.kind !== 'row') parts.push(paragraph);
    else if (last !== undefined && 'rows' in last) last.rows.push(paragraph);
    else parts.push({ rows: [paragraph] });
  }
  return parts;
}

function showStretch(stretch: Span, text: string, { marks, answers, kind }: Marked): readonly Node[] {
  const inside = marks.map((mark) => clip(mark, stretch)).filter((mark) => mark !== undefined);
  const nodes: Node[] = [];
  let at = stretch.start;
  for (const mark of inside.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    nodes.push(document.createTextNode(text.slice(at, mark.start)));
    nodes.push(el('mark', { class: kind }, showMark(mark, text, answers)));
    at = mark.end;
  }
  nodes.push(document.createTextNode(text.slice(at, stretch.end)));
  return nodes;
}

function showMark(mark: Span, text: string, answers: readonly Span[] = []): readonly (Node | string)[] {
  const inside = answers.map((answer) => clip(answer, mark)).filter((answer) => answer !== undefined);
  const nodes: (Node | string)[] = [];
  let at = mark.start;
  for (const { start, end } of inside.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    nodes.push(text.slice(at, start), el('strong', {}, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at, mark.end)];
}

function clip(span: Span, to: Span): Span | undefined {
  const [start, end] = [Math.max(span.start, to.start), Math.min(span.end, to.end)];
  return start < end ? { start, end } : undefined;
}

function hostOf(source: string): string {
  return URL.canParse(source) ? new URL(source).host : source;
}
