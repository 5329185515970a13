import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { encode } from '../article/encode.ts';

export interface TestLine {
  readonly text: string;
  /** Points from the left and the upper edge of the page. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface TestPdf {
  readonly pages: readonly (readonly TestLine[])[];
  readonly info?: Readonly<Record<string, string>>;
  /** `unicode`: a font with a table to Unicode; `gbk`: one that is not embedded, by the encoding of Adobe-GB1. */
  readonly font?: 'unicode' | 'gbk';
  readonly picture?: boolean;
  readonly password?: string;
  /** The content of the first page as it is, for instance a bomb; with its filters. */
  readonly content?: { readonly bytes: Uint8Array; readonly filters: string };
}

const A4 = { width: 595, height: 842 } as const;

/** A small PDF, by hand: catalog, pages, one font, an uncompressed cross-reference table. */
export function writePdf(pdf: TestPdf): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.from(body));
  const kids = pdf.pages.map((_, i) => `${10 + i * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pdf.pages.length} >>`);
  for (const body of font(pdf)) add(body);
  add(
    `<< ${Object.entries(pdf.info ?? {})
      .map(([key, value]) => `/${key} ${hexText(value)}`)
      .join(' ')} >>`,
  );
  const pixel = deflateSync(Buffer.alloc(64 * 64, 0x99));
  add(
    stream(
      '/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
      pixel,
    ),
  );
  add(pdf.password ? encryption(pdf.password) : '<< >>');
  pdf.pages.forEach((lines, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Contents ${11 + i * 2} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> /XObject << /I1 8 0 R >> >> >>',
    );
    const drawing = [
      ...(pdf.picture ? ['q 400 0 0 500 50 200 cm /I1 Do Q'] : []),
      ...lines.map((line) => show(line, pdf.font)),
    ];
    const own = i === 0 ? pdf.content : undefined;
    add(
      own
        ? stream(`/Filter ${own.filters}`, own.bytes)
        : stream('/Filter /FlateDecode', deflateSync(drawing.join('\n'))),
    );
  });
  return assemble(objects, pdf.password !== undefined);
}

function show({ text, x, y, size }: TestLine, font: TestPdf['font'] = 'unicode'): string {
  const hex = Buffer.from(
    font === 'gbk' ? encode(text, 'gb18030') : Buffer.from(text, 'utf16le').swap16(),
  ).toString('hex');
  return `BT /F1 ${size} Tf ${x} ${A4.height - y} Td <${hex}> Tj ET`;
}

/** Objects 3 to 6: the font, its descendant, its descriptor and its table to Unicode. */
function font({ font: kind = 'unicode', pages }: TestPdf): readonly (string | Buffer)[] {
  const system =
    kind === 'gbk' ? 'Adobe) /Ordering (GB1) /Supplement 2' : 'Adobe) /Ordering (Identity) /Supplement 0';
  const units = [...new Set(pages.flat().flatMap(({ text }) => [...text]))].filter((one) => one.length === 1);
  const codes = units.map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  const table = Array.from({ length: Math.ceil(codes.length / 100) }, (_, i) =>
    codes.slice(i * 100, i * 100 + 100),
  )
    .map(
      (some) =>
        `${some.length} beginbfchar\n${some.map((code) => `<${code}> <${code}>`).join('\n')}\nendbfchar`,
    )
    .join('\n');
  const cmap =
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n` +
    `1 begincodespacerange <0000> <ffff> endcodespacerange\n${table}\nendcmap end end`;
  const toUnicode = kind === 'unicode' ? ' /ToUnicode 6 0 R' : '';
  const widths = kind === 'gbk' ? '1 95 500' : '32 126 500';
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${kind === 'gbk' ? 'GBK-EUC-H' : 'Identity-H'} /DescendantFonts [4 0 R]${toUnicode} >>`,
    `<< /Type /Font /Subtype /CIDFontType${kind === 'gbk' ? 0 : 2} /BaseFont /SimSun /CIDSystemInfo << /Registry (${system} >> /FontDescriptor 5 0 R /DW 1000 /W [${widths}] >>`,
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 850 /Descent -150 /CapHeight 700 /StemV 80 >>',
    stream('', Buffer.from(cmap)),
  ];
}

function stream(dictionary: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function hexText(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

function assemble(objects: readonly Buffer[], encrypted: boolean): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((body, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `/Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R${encrypted ? ` /Encrypt 9 0 R /ID [<${ID}> <${ID}>]` : ''}`;
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const ID = '00112233445566778899aabbccddeeff';
const PERMISSIONS = -44;
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** The standard security handler, revision 2 (ISO 32000-1, 7.6.3): enough to ask for the password. */
function encryption(password: string): string {
  const padded = Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32);
  const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest().subarray(0, 5);
  const owner = rc4(md5(padded), padded);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(Buffer.concat([padded, owner, permissions, Buffer.from(ID, 'hex')]));
  const user = rc4(key, PADDING);
  return `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${PERMISSIONS} >>`;
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number) => state[i & 255] ?? 0;
  const swap = (i: number, j: number) => {
    [state[i], state[j]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}

/** Lays text out: paragraphs in lines of so many columns (a Han character takes two), indented by two characters. */
export function layOut(
  paragraphs: readonly string[],
  at: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly columns: number;
    readonly indent?: boolean;
    readonly leading?: number;
  },
): readonly TestLine[] {
  const { x, size, columns, indent = false, leading = size * 1.5 } = at;
  const lines: TestLine[] = [];
  let y = at.y;
  for (const paragraph of paragraphs) {
    breakLines(paragraph, columns, indent ? 4 : 0).forEach((text, i) => {
      lines.push({ text, x: indent && i === 0 ? x + size * 2 : x, y, size });
      y += leading;
    });
    if (!indent) y += leading * 0.7;
  }
  return lines;
}

function breakLines(text: string, columns: number, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let room = columns - indent;
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s?|\s/g) ?? []) {
    const width = [...piece.trimEnd()].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0);
    if (width > room) {
      lines.push(line.trimEnd());
      [line, room] = ['', columns];
    }
    line += piece;
    room -= width + (piece.length - piece.trimEnd().length);
  }
  return [...lines, line];
}
