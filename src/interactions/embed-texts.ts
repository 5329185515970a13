import { fields, list, text } from './payload.ts';

/** What an embed says; who made it and its footer are none of its words. */
export function textsOfEmbed(payload: unknown): readonly string[] {
  const embed = fields(payload);
  const inFields = list(embed['fields']).flatMap((field) => [fields(field)['name'], fields(field)['value']]);
  return [embed['title'], embed['description'], ...inFields].flatMap((part) => text(part) ?? []);
}
