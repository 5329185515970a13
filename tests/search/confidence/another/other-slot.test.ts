import { describe, expect, it } from 'vitest';
import { otherSlot } from '../../../../src/search/confidence/another/other-slot.ts';
import { seatFirst } from '../../collections.ts';

const value = (question: string, ...sentences: readonly string[]) =>
  otherSlot(seatFirst(question, sentences).scene, 0);

describe('otherSlot', () => {
  it.each([
    ['可以在家上班吗？', '可以带狗上班，但要打过疫苗。', 1],
    ['可以在家上班嗎？', '可以帶狗上班，但要打過疫苗。', 1],
    ['可以带狗上班吗？', '可以带狗上班，但要打过疫苗。', 0],
    ['可以定时清扫吗？', '清扫前请收起地面上的电线。', 1],
    ['可以在屋里煮饭吗？', '房间内禁止煮饭。', 0],
    ['可以网上投保吗？', '60日以上的犬可以投保。', 1],
    ['可以定时清扫吗？', '清扫只能手动开始。', 0],
    ['要定时清扫吗？', '清扫自动开始。', 0],
    ['可以上班吗？', '可以带狗上班。', 0],
    ['几点上班？', '可以带狗上班。', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });

  it('looks for the way in the whole article', () => {
    expect(value('可以定时清扫吗？', '清扫前请收起电线。', '按住按钮设定定时。')).toBe(0);
  });
});
