import { expect, test } from 'vitest';
import { slimPacket } from '../../src/discord/slim-packet.ts';
import { guild } from './loopback/payloads.ts';

test('of a server its name and language are kept, and none of its channels and roles', () => {
  const { d } = slimPacket({ t: 'GUILD_CREATE', s: 3, op: 0, d: guild() });
  expect(d).toMatchObject({
    id: guild().id,
    name: 'loopback',
    preferred_locale: 'zh-CN',
    unavailable: false,
  });
  expect([d.channels, d.roles, d.members, d.emojis]).toEqual([[], [], [], []]);
  expect('owner_id' in slimPacket({ t: 'GUILD_CREATE', d: { id: '1' } }).d).toBe(false);
});

test.each([
  { t: 'READY', d: { guilds: [] } },
  { t: 'GUILD_CREATE', d: null },
  null,
  undefined,
  { t: 'GUILD_DELETE', d: { id: '1' } },
])('all else passes as it is: %j', (packet) => {
  expect(slimPacket(packet)).toBe(packet);
});
