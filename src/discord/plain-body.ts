import type { MessageBody } from '../reply/body.ts';
import { cutText } from '../reply/cut.ts';
import { LIMITS } from '../reply/limits.ts';
import { escapeMarkdown } from '../reply/markdown.ts';

type Embed = NonNullable<MessageBody['embeds']>[number];

/** Of what stands around the answer, in UTF-16 code units; escaping makes it twice as long at most. */
const AROUND = 200;
const BETWEEN = '\n\n';
const ELLIPSIS = '…';
/** Marks that come in pairs: bold, struck through. */
const PAIRED = ['**', '~~'] as const;
/** What a cut must not go through: escapes, bold, struck words, code, masked links. */
const MARKS = /\\.|\*\*|~~|`[^`\n]*`|\[(?:\\.|[^\]\\])*\]\([^\s)]*\)/gsu;

/**
 * A message body in words alone, for channels where the bot may not embed: heading, description, fields and
 * footer of its embeds one below the other, within `LIMITS.message.content`. Fields that do not fit are left
 * out; a description that does not is cut before its last part, where the citation stands.
 *
 * @example withoutEmbeds({ embeds: [{ description: '> 甲' }], allowed_mentions }).content === '> 甲'
 */
export function withoutEmbeds({ content, embeds = [], ...rest }: MessageBody): MessageBody {
  const said = content === undefined ? [] : [content];
  let left = LIMITS.message.content - (content?.length ?? 0);
  for (const embed of embeds) {
    const words = embedInWords(embed, left - BETWEEN.length);
    if (words.length > left - BETWEEN.length) break;
    said.push(words);
    left -= BETWEEN.length + words.length;
  }
  return { content: said.join(BETWEEN), ...rest };
}

function embedInWords({ author, description = '', fields = [], footer }: Embed, most: number): string {
  // Discord reads no Markdown in an embed's author and footer, but does in a message.
  const heading = escapeMarkdown(cutText(author?.name ?? '', AROUND));
  const note = escapeMarkdown(cutText(footer?.text ?? '', AROUND));
  const around = heading.length + note.length + 2 * BETWEEN.length;
  const answer = cutMarkdown(description, most - around);
  const listed = fields.map(({ name, value }) => `**${name}**\n${value}`).join(BETWEEN);
  const fits = around + answer.length + BETWEEN.length + listed.length <= most;
  return [heading, answer, fits ? listed : '', note].filter((part) => part !== '').join(BETWEEN);
}

function cutMarkdown(markdown: string, most: number): string {
  if (markdown.length <= most) return markdown;
  const last = markdown.lastIndexOf(BETWEEN);
  const kept = last < 0 || markdown.length - last >= most ? '' : markdown.slice(last);
  return cutMarks(markdown.slice(0, markdown.length - kept.length), most - kept.length) + kept;
}

/** A cut as of plain text, moved before the mark it would go through, and its bold and struck words ended. */
function cutMarks(markdown: string, most: number): string {
  let shown = cutText(markdown, Math.max(0, most - PAIRED.join('').length));
  const end = shown.length - ELLIPSIS.length;
  const open: string[] = [];
  for (const { 0: mark, index } of markdown.matchAll(MARKS)) {
    if (index >= end) break;
    if (index + mark.length > end) {
      shown = markdown.slice(0, index) + ELLIPSIS;
      break;
    }
    if (!PAIRED.some((paired) => paired === mark)) continue;
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  }
  return shown + open.toReversed().join('');
}
