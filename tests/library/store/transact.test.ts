import { describe, expect, it } from 'vitest';
import { retry, retryReading } from '../../../src/library/store/transact.ts';

const CUT = ['57P01', '08006', 'ECONNRESET', 'EPIPE'];

/** Fails so many times in this way, then gives how often it was tried. */
function failing(times: number, code: string) {
  let tried = 0;
  return {
    tried: () => tried,
    work: async () => {
      tried += 1;
      if (tried <= times) throw Object.assign(new Error('not now'), { code });
      return tried;
    },
  };
}

describe('work that has to give way', () => {
  it.each(['40001', '40P01', 'SQLITE_BUSY'])('is tried anew: %s', async (code) => {
    expect(await retry(failing(3, code).work)).toBe(4);
  });

  it('is given up after six times', async () => {
    const { work, tried } = failing(99, '40P01');
    await expect(retry(work)).rejects.toMatchObject({ name: 'StoreFailure', kind: 'busy' });
    expect(tried()).toBe(6);
  });

  it.each(CUT)('is tried anew where the connection went and it only read: %s', async (code) => {
    expect(await retryReading(failing(3, code).work)).toBe(4);
    await expect(retryReading(failing(3, 'ECONNREFUSED').work)).rejects.toMatchObject({
      kind: 'unreachable',
    });
  });

  it('is not tried anew where that would not help, or might do it twice', async () => {
    for (const code of ['SQLITE_FULL', '23505', ...CUT]) {
      const { work, tried } = failing(1, code);
      await expect(retry(work)).rejects.toThrow('not now');
      expect(tried()).toBe(1);
    }
  });
});
