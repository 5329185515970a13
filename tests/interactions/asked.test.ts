import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readAsked as read } from '../../src/interactions/asked.ts';
import { askingSchema } from '../../src/interactions/payload-schema.ts';

const readAsked = (payload: object) => read(v.parse(askingSchema, payload));

const inServer = {
  guild_id: '10',
  guild: { id: '10' },
  channel_id: '20',
  member: { user: { id: '1' }, permissions: '0' },
  locale: 'en-GB',
};

describe('the place of an interaction', () => {
  it.each([
    ['added to the server', { 0: '10' }, '10'],
    ['added to the server and by the asker', { 0: '10', 1: '1' }, '10'],
    ['added by the asker alone', { 1: '1' }, undefined],
    ['not said, as where a server is only like Discord', undefined, '10'],
    ['said in another form', 'x', '10'],
    ['said to be nobody', {}, '10'],
  ])('with the app %s', (_, owners, guild) => {
    const { place } = readAsked({ ...inServer, authorizing_integration_owners: owners });
    expect(place.guild).toBe(guild);
    expect(place).toMatchObject({ channel: '20', user: '1' });
  });

  it('is the asker’s own in direct messages', () => {
    const { guild_id: _, guild: __, member: ___, ...rest } = inServer;
    const direct = { ...rest, user: { id: '1' }, authorizing_integration_owners: { 0: '0' } };
    expect(readAsked(direct)).toMatchObject({ place: { channel: '20', user: '1' }, mayManage: true });
    expect(readAsked(direct).place.guild).toBeUndefined();
  });
});
