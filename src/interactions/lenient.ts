import * as v from 'valibot';

/**
 * Building blocks of schemas for what a gateway sends: any field may be missing, `null` or of another kind than
 * documented, and none of that may lose the rest. A field that is not as it should be is `undefined`, an item of a
 * list that is not as it should be is left out, and what is not named is not read.
 */

type Schema = v.GenericSchema<unknown, unknown>;

/** What a schema reads, or `undefined`. */
export function maybe<const Inner extends Schema>(inner: Inner) {
  return v.fallback(v.optional(inner), undefined);
}

/** The items of an array that are as they should be; none where there is no array. */
export function listOf<const Item extends Schema>(item: Item) {
  return v.pipe(
    v.fallback(v.optional(v.array(v.unknown()), []), []),
    v.transform((items): v.InferOutput<Item>[] =>
      items.flatMap((each) => {
        const read = v.safeParse(item, each);
        return read.success ? [read.output] : [];
      }),
    ),
  );
}

/** A string that says something. */
export const text = maybe(v.pipe(v.string(), v.nonEmpty()));

/** A whole number of Discord's, as of a type. */
export const number = maybe(v.number());

/** Objects by their ids, each to be read when it is asked for. */
export const byId = maybe(v.record(v.string(), v.unknown()));
