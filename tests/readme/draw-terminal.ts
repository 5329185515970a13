/** In pixels; Chinese characters are as wide as the font is high. */
const FONT_SIZE = 15;
const LINE = 26;
const PADDING = 24;
const TITLE_BAR = 38;
/** What a line holds, in widths of a Chinese character. */
const LINE_WIDTH = 56;
/** Of a Latin letter, in the widest of the fonts named. */
const NARROW = 0.61;

const FONTS =
  "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK TC', 'PingFang TC', 'Microsoft JhengHei', monospace";
/** Characters as wide as Chinese ones, with those that are so in Chinese fonts. */
const WIDE = /[\u2014-\u2026\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/u;
const BOLD = /(\p{Cc}\[(?:1|22)m)/u;

/** What is written in a line, bold or not. */
interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/**
 * A picture (SVG) of what a terminal shows: lines wrapped at its width, bold as the escape codes have it. Lines
 * that begin with `$ ` or `› ` are what a person typed.
 *
 * @example drawTerminal('$ npm start\n› 谁致辞？', 'A chat')
 */
export function drawTerminal(output: string, title: string): string {
  const lines = output.split('\n').flatMap((line) => {
    const typed = /^[$›] /u.test(line);
    return wrap(readRuns(line)).map((runs) => ({ runs, typed }));
  });
  const width = LINE_WIDTH * FONT_SIZE + 2 * PADDING;
  const height = TITLE_BAR + lines.length * LINE + PADDING;
  const texts = lines.flatMap(({ runs, typed }, row) => {
    if (runs.length === 0) return [];
    const y = TITLE_BAR + (row + 1) * LINE - 8;
    return [`<text x="${PADDING}" y="${y}"${typed ? ' class="t"' : ''}>${runs.map(drawRun).join('')}</text>`];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeMarkup(title)}">`,
    `<style>text{font-size:${FONT_SIZE}px;font-family:${FONTS};fill:#d6dae0;white-space:pre}.b{font-weight:700;fill:#ffd479}.t{fill:#8fd3a4}</style>`,
    `<rect width="${width}" height="${height}" rx="10" fill="#1e2229"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map(
      (fill, i) => `<circle cx="${PADDING + 6 + i * 20}" cy="20" r="6" fill="${fill}"/>`,
    ),
    ...texts,
    '</svg>',
  ].join('\n')}\n`;
}

function readRuns(line: string): readonly Run[] {
  let bold = false;
  return line.split(BOLD).flatMap((part) => {
    if (!BOLD.test(part)) return part === '' ? [] : [{ text: part, bold }];
    bold = part.endsWith('[1m');
    return [];
  });
}

function wrap(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let filled = 0;
  for (const { text, bold } of runs) {
    for (const character of text) {
      const width = WIDE.test(character) ? 1 : NARROW;
      if (filled + width > LINE_WIDTH) {
        lines.push([]);
        filled = 0;
      }
      filled += width;
      const line = lines.at(-1) ?? [];
      const last = line.at(-1);
      if (last?.bold === bold) line[line.length - 1] = { text: last.text + character, bold };
      else line.push({ text: character, bold });
    }
  }
  return lines;
}

function drawRun({ text, bold }: Run): string {
  return bold ? `<tspan class="b">${escapeMarkup(text)}</tspan>` : escapeMarkup(text);
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
