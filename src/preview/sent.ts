import * as v from 'valibot';
import { listOf, maybe, number, text } from '../interactions/lenient.ts';

/**
 * What the page sends, as Discord's client would. What is missing or of another kind is not there: what that means is
 * for whoever checks it against what is declared.
 */

const anything = listOf(v.unknown());

const sentInteraction = v.object({
  type: number,
  locale: text,
  message_id: text,
  data: maybe(
    v.object({
      name: text,
      type: number,
      target_id: text,
      options: anything,
      custom_id: text,
      component_type: number,
      values: maybe(v.array(v.unknown())),
      components: anything,
    }),
  ),
});

const sentMessage = v.object({
  content: text,
  locale: text,
  attachments: listOf(v.fallback(v.object({ id: text }), { id: undefined })),
  message_reference: maybe(v.object({ message_id: text })),
});

export type SentInteraction = v.InferOutput<typeof sentInteraction>;
export type SentMessage = v.InferOutput<typeof sentMessage>;

/** @example readSentInteraction({ type: 2, data: { name: 'ask' } }).data?.name === 'ask' */
export function readSentInteraction(body: unknown): SentInteraction {
  return read(sentInteraction, body);
}

export function readSentMessage(body: unknown): SentMessage {
  return read(sentMessage, body);
}

/** Of what is no object, nothing is there. */
function read<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const given = v.safeParse(schema, body);
  return given.success ? given.output : v.parse(schema, {});
}
