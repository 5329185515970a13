import type { Metadata } from '../article/front-matter.ts';
import { readProperties } from './properties.ts';

/** @example readPdfHints({ Title: '题', CreationDate: "D:20211101083000+08'00'" }) // { title: '题', date: '2021-11-01' } */
export function readPdfHints(info: unknown): Metadata {
  const fields: Readonly<Record<string, unknown>> = { ...(typeof info === 'object' && info) };
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(fields['CreationDate'])) ?? [];
  return readProperties({
    title: fields['Title'],
    author: fields['Author'],
    ...(year && { date: `${year}-${month}-${day}` }),
  });
}
