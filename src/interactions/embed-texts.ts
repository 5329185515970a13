import type { Embed } from './payload-schema.ts';

/** What an embed says; who made it and its footer are none of its words. */
export function textsOfEmbed({ title, description, fields }: Embed): readonly string[] {
  const inFields = fields.flatMap(({ name, value }) => [name, value]);
  return [title, description, ...inFields].filter((part) => part !== undefined);
}
