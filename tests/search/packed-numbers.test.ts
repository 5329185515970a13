import { expect, it } from 'vitest';
import type { EntityKind } from '../../src/search/entities/answer-type.ts';
import { packEntity, readEntity } from '../../src/search/index/packed-numbers.ts';

/** All there are, by their type: one more has to be named here. */
const KINDS: Readonly<Record<EntityKind, true>> = {
  time: true,
  year: true,
  duration: true,
  number: true,
  ordinal: true,
  position: true,
  percent: true,
  money: true,
  person: true,
  place: true,
  organisation: true,
  work: true,
  quoted: true,
  name: true,
  extent: true,
  address: true,
  range: true,
  birth: true,
  death: true,
};

it.each(Object.keys(KINDS) as EntityKind[])(
  '%s is read as it was packed, whatever its length and place',
  (kind) => {
    // 1 is the lowest bit of the length, which a kind past the sixteenth would be packed into.
    for (const length of [0, 1, 2, 255])
      for (const start of [0, 1, 262_143]) {
        const entity = { kind, start, end: start + length };
        expect(readEntity(packEntity(entity) ?? expect.fail('not packed'))).toEqual(entity);
      }
  },
);

it('what is too long or too far on is not packed', () => {
  expect(packEntity({ kind: 'name', start: 0, end: 256 })).toBeUndefined();
  expect(packEntity({ kind: 'name', start: 262_144, end: 262_145 })).toBeUndefined();
});
