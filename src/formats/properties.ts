import { cleanLine } from '../article/clean-line.ts';
import { readDate } from '../article/dates.ts';
import type { Metadata } from '../article/front-matter.ts';

const LONGEST = 300;
/** What programs write where nobody wrote a title or a name. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)|untitled|document\d*|无标题|無標題|文档\d*|新建|幻灯片|powerpoint|print|slide)|\.(?:docx?|wps|pptx?|indd|qxd|pdf|html?|tex|dvi|fdx)$/i;
const NO_NAME =
  /^(?:admin(?:istrator)?|user\d*|owner|unknown|anonymous|author|pc|root|lenovo|dell|hp|acer|asus|thinkpad|微软用户|微軟使用者|用户|作者|匿名|python-docx|un-named)$/i;

/** Title, author and day from the properties of an office file or a PDF, where they look like a person's. */
export function readProperties(of: {
  readonly title?: unknown;
  readonly author?: unknown;
  readonly date?: unknown;
}): Metadata {
  const [title, author] = [textOf(of.title), textOf(of.author)];
  const date = readDate(/^\d{4}-\d{2}-\d{2}/.exec(textOf(of.date))?.[0] ?? '');
  return {
    ...(title && !NO_TITLE.test(title) && { title }),
    ...(author && !NO_NAME.test(author) && { author }),
    ...(date && { date }),
  };
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? cleanLine(value) : '';
  return text.length <= LONGEST && /\p{L}|\d{4}/u.test(text) && !text.includes('\ufffd') ? text : '';
}
