/**
 * Text to bytes in an encoding that Node can only decode: the decoder's table, read backwards. Enough for
 * tests; characters outside the two-byte table throw.
 */
export function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    if (character <= '\x7f') bytes.push(character.charCodeAt(0));
    else {
      const pair = table.get(character);
      if (!pair) throw new Error(`${character} is not in ${encoding}`);
      bytes.push(...pair);
    }
  }
  return Uint8Array.from(bytes);
}

const tables = new Map<string, Map<string, readonly [number, number]>>();

function tableOf(encoding: string): Map<string, readonly [number, number]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** UTF-16, with or without its byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return Uint8Array.from(order === 'be' ? bytes.swap16() : bytes);
}
