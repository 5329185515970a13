import { describe, expect, it } from 'vitest';
import { checkBody, checkChoices } from './check-body.ts';

const allowed_mentions = { parse: [], replied_user: false };
const embed = (parts: object) => ({ embeds: [parts], allowed_mentions });

describe('checkBody', () => {
  it('finds nothing wrong with a good body', () => {
    expect(checkBody(embed({ description: '甲', color: 1 }))).toEqual([]);
    expect(checkBody({ content: '甲', allowed_mentions })).toEqual([]);
    expect(checkBody(embed({ description: String.raw`\<\@1\> \@everyone` }))).toEqual([]);
  });

  it.each([
    ['mentions that are not turned off', { content: '甲' }],
    ['pings of the asker', { content: '甲', allowed_mentions: { parse: [], replied_user: true } }],
    ['pings of roles', { content: '甲', allowed_mentions: { ...allowed_mentions, roles: ['1'] } }],
    ['an empty message', { allowed_mentions }],
    ['an empty embed', embed({ color: 1 })],
    ['a long content', { content: 'a'.repeat(2001), allowed_mentions }],
    ['a long description', embed({ description: 'a'.repeat(4097) })],
    ['a blank description', embed({ description: ' \n' })],
    ['a long field', embed({ fields: [{ name: 'a', value: 'a'.repeat(1025) }] })],
    ['a field without a name', embed({ fields: [{ value: 'a' }] })],
    ['many fields', embed({ fields: Array(26).fill({ name: 'a', value: 'a' }) })],
    ['a long author', embed({ description: 'a', author: { name: 'a'.repeat(257) } })],
    ['a long footer', embed({ description: 'a', footer: { text: 'a'.repeat(2049) } })],
    ['too much in all', embed({ description: 'a'.repeat(4096), footer: { text: 'a'.repeat(1905) } })],
    ['many embeds', { embeds: Array(11).fill({ description: 'a' }), allowed_mentions }],
    ['half a character', embed({ description: 'a\ud83d' })],
    ['a live mention', embed({ description: '<@123>' })],
    ['a live mention behind an escaped backslash', embed({ description: String.raw`\\@everyone` })],
  ])('finds %s', (_, body) => {
    expect(checkBody(body)).toHaveLength(1);
  });
});

describe('checkChoices', () => {
  it('finds what Discord would not take', () => {
    expect(checkChoices([{ name: '甲', value: 'a' }])).toEqual([]);
    expect(checkChoices([{ name: '', value: 'a' }])).toHaveLength(1);
    expect(checkChoices([{ name: 'a', value: 'a'.repeat(101) }])).toHaveLength(1);
    expect(checkChoices(Array(26).fill({ name: 'a', value: 'a' }))).toHaveLength(1);
  });
});
