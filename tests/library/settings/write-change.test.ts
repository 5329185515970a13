import { expect, it } from 'vitest';
import { writeChange } from '../../../src/library/settings/settings.ts';

it('what is as usual, or in a channel as it would be anyway, is not kept', () => {
  expect(writeChange({ name: 'mentions', value: true })).toEqual({ name: 'mentions' });
  expect(writeChange({ name: 'mentions', value: false })).toEqual({ name: 'mentions', value: 'off' });
  const here = { name: 'mentions', channel: '5' } as const;
  for (const inherited of [true, false]) {
    expect(writeChange({ ...here, value: inherited }, inherited)).toEqual(here);
    expect(writeChange({ ...here, value: !inherited }, inherited)).toEqual({
      ...here,
      value: inherited ? 'off' : 'on',
    });
  }
});
