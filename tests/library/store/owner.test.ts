import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../src/library/store/owner.ts';

describe('the owner of a library', () => {
  it.each([
    [{ guild: '81384788765712384', channel: '1', user: '2' }, '81384788765712384'],
    [{ channel: '1', user: '2' }, '@2'],
    [{}, undefined],
  ])('of %j is %s', (place, owner) => {
    expect(ownerOf(place)).toBe(owner);
  });
});
