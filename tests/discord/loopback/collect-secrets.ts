import { collectSecret } from '../../logged/collect.ts';
import type { Json } from './rest.ts';

/** What the body of a request tells of people, where it is the JSON of an interaction. */
export function collectSecretsIn(body: string): void {
  try {
    collectSecrets('INTERACTION_CREATE', JSON.parse(body));
  } catch {
    // Something else, which tells of nobody.
  }
}

/** What an event tells of people: what they wrote, who they are, and what an answer to them takes. */
export function collectSecrets(name: string, payload: Json): void {
  if (name !== 'INTERACTION_CREATE' && name !== 'MESSAGE_CREATE') return;
  const { token, user, member, author, content, data } = payload ?? {};
  for (const id of [user?.id, member?.user?.id, author?.id]) collectSecret(id);
  collectSecret(token);
  collectSecret(content);
  for (const value of valuesIn(data?.options)) collectSecret(value);
  for (const value of valuesIn(data?.components)) collectSecret(value);
  for (const message of Object.values<Json>(data?.resolved?.messages ?? {})) collectSecret(message?.content);
}

/** Those of options and of fields, however they are nested. */
function valuesIn(nodes: Json): readonly unknown[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node) => [
    node?.value,
    ...valuesIn(node?.options),
    ...valuesIn(node?.components),
    ...valuesIn(node?.component === undefined ? [] : [node.component]),
  ]);
}
