import { describe, expect, it } from 'vitest';
import { asksBetween } from '../../../src/answer/asked/asks-between.ts';

describe('asksBetween', () => {
  it.each([
    ['红队和蓝队谁快？', ['红队', '蓝队'], '快'],
    ['紅隊和藍隊哪個更貴？', ['红队', '蓝队'], '贵'],
    ['Who is older, Ann or Ben?', ['ann', 'ben'], 'older'],
    ['Which year was better, 1790 or 1880?', ['1790', '1880'], 'better'],
    ['Where was her brother buried, in Hull or in York?', ['hull', 'york'], undefined],
  ])('%s', (question, two, compared) => {
    expect(asksBetween(question)).toMatchObject({ two, compared });
  });

  it.each([
    '他和谁结婚？',
    '甲、乙以及谁被重用？',
    '镇子和哪个海相邻？',
    'Who founded the club or the band?',
    'Where, when or by whom was the mill built?',
  ])('not in %s', (question) => {
    expect(asksBetween(question)).toBeUndefined();
  });
});
