import { expect, it } from 'vitest';
import { isSnowflake, sentAt } from '../src/snowflake.ts';

it('tells ids by their form', () => {
  for (const id of ['1', '175928847299117063', '18446744073709551615']) expect(isSnowflake(id)).toBe(true);
  for (const other of ['', '-1', '1.5', '0x1f', '@everyone', '１２', ' 1', '1\n', '1'.repeat(21)])
    expect(isSnowflake(other)).toBe(false);
});

it('tells when a message was sent', () => {
  // Discord's own example: 175928847299117063 >> 22 = 41,944,705,796 ms after 2015-01-01.
  expect(new Date(sentAt('175928847299117063')).toISOString()).toBe('2016-04-30T11:18:25.796Z');
});
