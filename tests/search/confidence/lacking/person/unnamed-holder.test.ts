import { describe, expect, it } from 'vitest';
import { unnamedHolder } from '../../../../../src/search/confidence/lacking/person/unnamed-holder.ts';
import { seatFirst } from '../../../collections.ts';

function unnamedIn(question: string, ...sentences: readonly string[]): number {
  const { scene, index } = seatFirst(question, sentences);
  return unnamedHolder(scene, index);
}

describe('asked who holds an office', () => {
  it.each([
    ['德国代表是谁？', '来自德国、法国的代表以线上方式参会。'],
    ['誰是館長？', '館長今年將增設閱覽室。'],
    ['Who is the mayor?', 'The mayor opened the fair.'],
    ['山东省省长是谁？', '大会由工信部、山东省政府共同主办。'],
    ['山東省省長是誰？', '大會由工信部、山東省政府共同主辦。'],
  ])('%s is not answered by %s, which names nobody', (question, sentence) => {
    expect(unnamedIn(question, sentence)).toBe(1);
  });

  it.each([
    ['德国代表是谁？', '德国代表李小明以线上方式参会。', 'somebody is named'],
    ['省长是谁？', '部长肖亚庆致辞后，省长李明主持会议。', 'the office stands there'],
    ['馆长是谁？', '馆长一职由副县长李小明兼任。', 'who holds another office holds this one, too'],
    ['馆长是谁？', '馆长Peter今年退休。', 'a name in Latin letters'],
    ['名义上总理一职由谁委任？', '总理由总督委任。', 'it is not asked who holds it'],
    ['Who is the mayor?', 'The mayor, Ann Lee, opened the fair.', 'somebody is named'],
    ['谁主办大会？', '来自德国的代表参会。', 'no office'],
  ])('%s may be answered by %s (%s)', (question, sentence) => {
    expect(unnamedIn(question, sentence)).toBe(0);
  });

  it('whom a neighbour says to hold another office is not he', () => {
    expect(unnamedIn('山东省省长是谁？', '大会由山东省政府主办。', '部长肖亚庆致辞。')).toBe(1);
    expect(
      unnamedIn('Who is the mayor of Milford?', 'Milford is a town.', 'Governor Ann Lee spoke there.'),
    ).toBe(1);
    expect(unnamedIn('德国代表是谁？', '来自德国的代表以线上方式参会。', '部长肖亚庆致辞。')).toBe(1);
    expect(unnamedIn('山东省省长是谁？', '大会由山东省政府主办。', '肖亚庆致辞。')).toBe(0);
  });

  it('a neighbour may name the holder', () => {
    expect(unnamedIn('馆长是谁？', '馆长今年将增设阅览室。', '他叫陈立群。')).toBe(0);
  });
});
