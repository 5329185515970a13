import { describe, expect, it } from 'vitest';
import { asFailure, isCut, isRetryable, StoreFailure } from '../../../src/library/store/failure.ts';

const coded = (code: string) => Object.assign(new Error('as the driver words it'), { code });

describe('a failure of the database', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full', false],
    ['53100', 'disk-full', false],
    ['SQLITE_READONLY', 'not-writable', false],
    ['SQLITE_READONLY_DBMOVED', 'not-writable', false],
    ['25006', 'not-writable', false],
    ['SQLITE_BUSY', 'busy', true],
    ['SQLITE_BUSY_SNAPSHOT', 'busy', true],
    ['40001', 'busy', true],
    ['40P01', 'busy', true],
    ['57014', 'busy', false],
    ['SQLITE_CORRUPT', 'damaged', false],
    ['08006', 'unreachable', false],
    ['57P01', 'unreachable', false],
    ['ECONNREFUSED', 'unreachable', false],
  ])('%s is %s, and worth another try: %s', (code, kind, retryable) => {
    const cause = coded(code);
    expect(asFailure(cause)).toMatchObject({ name: 'StoreFailure', kind, cause });
    expect(isRetryable(cause)).toBe(retryable);
  });

  it('is known by its words where the driver gives no code', () => {
    expect(asFailure(new Error('Connection terminated unexpectedly'))).toMatchObject({ kind: 'unreachable' });
  });

  it.each([coded('SQLITE_CONSTRAINT_PRIMARYKEY'), coded('23505'), new TypeError('a fault'), 'no error'])(
    'is not what the program itself did wrong: %s',
    (error) => {
      expect(asFailure(error)).toBe(error);
      expect(isRetryable(error)).toBe(false);
    },
  );

  it('is a connection that went, not one that never came', () => {
    const went = ['57P01', '57P03', '08006', 'ECONNRESET', 'EPIPE'].map(coded);
    for (const error of [...went, new Error('Connection terminated unexpectedly')])
      expect(isCut(error)).toBe(true);
    const never = [
      coded('ECONNREFUSED'),
      new Error('timeout exceeded when trying to connect'),
      coded('40001'),
    ];
    for (const error of never) expect(isCut(error)).toBe(false);
  });

  it('is told once', () => {
    const failure = new StoreFailure('busy', new Error('x'));
    expect(asFailure(failure)).toBe(failure);
  });
});
