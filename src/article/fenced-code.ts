const FENCE = /^[ \t]*(`{3,}|~{3,})(.*)$/;
/** A line that would be read as a heading, a list item or a quotation. */
const LIKE_A_BLOCK = /^([ \t]*)((?:#{1,6}[ \t]|[-*+•][ \t]|>).*)$/;

/**
 * Takes the fences off blocks of code, whose lines `hold` puts out of the way of what is read next. A fence without an
 * end runs to that of the text (CommonMark 0.31.2, section 4.5).
 *
 * @example holdFences('~~~\na*b*c\n~~~\nText', (code) => code.toUpperCase()) // 'A*B*C\nText'
 */
export function holdFences(text: string, hold: (code: string) => string): string {
  const read: string[] = [];
  let open: { readonly fence: string; readonly code: string[] } | undefined;
  const close = () => {
    if (open !== undefined && open.code.length > 0) read.push(hold(open.code.join('\n')));
    open = undefined;
  };
  for (const line of text.split('\n')) {
    const [, fence = '', rest = ''] = FENCE.exec(line) ?? [];
    if (open === undefined) {
      if (fence === '' || (fence.startsWith('`') && rest.includes('`'))) read.push(line);
      else open = { fence, code: [] };
    } else if (fence.startsWith(open.fence) && rest.trim() === '') close();
    else open.code.push(markCode(line));
  }
  close();
  return read.join('\n');
}

/**
 * Code that a reader of paragraphs would take for a block of its own keeps the signs of code, or gets them.
 * @example markCode('# a comment') // '`# a comment`'
 */
export function markCode(line: string): string {
  return line.replace(LIKE_A_BLOCK, '$1`$2`');
}
