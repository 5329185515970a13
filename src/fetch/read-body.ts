import { Buffer } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { badAnswer, type FetchProblem, tooLarge } from './problems.ts';

/**
 * The body of an answer, unpacked. It ends at the first chunk past the limit, be it as sent or as unpacked, so that
 * neither an endless body nor one that unpacks without end is ever held.
 */
export async function readBody(
  response: IncomingMessage,
  most: number,
): Promise<{ readonly kind: 'body'; readonly bytes: Uint8Array } | FetchProblem> {
  if (Number(response.headers['content-length'] ?? 0) > most) return tooLarge(most);
  const body = unpack(response);
  if ('kind' in body) return body;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      if (!Buffer.isBuffer(chunk)) continue;
      length += chunk.length;
      if (length > most) return tooLarge(most);
      chunks.push(chunk);
    }
  } catch (error) {
    return badAnswer(`a body that breaks off (${error instanceof Error ? error.message : error})`);
  } finally {
    response.destroy();
  }
  return { kind: 'body', bytes: Buffer.concat(chunks) };
}

function unpack(response: IncomingMessage): Readable | FetchProblem {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === '') return response;
  const unpacker = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  };
  if (!Object.hasOwn(unpacker, encoding)) return badAnswer('a body packed in a way that was not asked for');
  const stream = unpacker[encoding as keyof typeof unpacker]();
  response.once('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}
