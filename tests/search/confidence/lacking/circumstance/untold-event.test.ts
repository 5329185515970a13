import { describe, expect, it } from 'vitest';
import { untoldEvent } from '../../../../../src/search/confidence/lacking/circumstance/untold-event.ts';
import { seatFirst } from '../../../collections.ts';

function untoldIn(question: string, ...sentences: readonly string[]): number {
  const { scene, index } = seatFirst(question, sentences);
  return untoldEvent(scene, index);
}

describe('asked when somebody was born or died, married, or something was founded', () => {
  it.each([
    ['肖亚庆什么时候出生？', '11月1日，肖亚庆通过视频致辞。'],
    ['肖亞慶哪一年去世？', '2021年，肖亞慶通過視頻致辭。'],
    ['张志远何时结婚？', '馆长张志远表示，今年将增设阅览室。'],
    ['工信部什么时候成立？', '11月1日，工信部主办的大会在济南举行。'],
    ['沈怀瑾什么时候去世？', '沈怀瑾（1920年—），建筑师。'],
    ['When did Ann Lee die?', 'Ann Lee (1920–) is a painter.'],
    ['When did Ann Lee die?', 'Ann Lee moved in 1950 and again in 1960.'],
    ['When was Mary Hill born?', 'In 1910 Mary Hill moved to York.'],
    ['When did she die?', 'In 1910 she moved to York.'],
    ['他生于哪一年？', '1910年他迁居上海。'],
    ['他的生日是什麼時候？', '1910年他遷居上海。'],
    ['他什么时候牺牲？', '1910年他迁居上海。'],
    ['When did she pass away?', 'In 1910 she moved to York.'],
    ['When was the king killed?', 'In 1910 the king moved to York.'],
    ['When did Ann Lee die?', 'Ann Lee (president, 2001–) spoke.'],
    ['When was the firm founded?', 'The firm moved to York in 1910.'],
    ['When did Ann Lee found the firm?', 'The firm moved to York in 1910.'],
    ['Where was Ellen Krause born?', 'The chief engineer, Ellen Krause, works in York.'],
    ['张志远在哪里出生？', '张志远在济南任馆长。'],
  ])('%s is not answered by %s', (question, sentence) => {
    expect(untoldIn(question, sentence)).toBe(1);
  });

  it.each([
    ['肖亚庆什么时候出生？', '肖亚庆，1959年9月生，河北人。', 'told in other words'],
    ['她何时去世？', '她1910年病逝于北京。', 'told in other words'],
    ['When did he die?', 'He was killed in 1910.', 'told in other words'],
    ['When did Ada die?', 'Ada (1815–1852) liked numbers.', 'the dates of a life'],
    ['When was Ada born?', 'Ada (1815) liked numbers.', 'a year in brackets'],
    ['When was the firm founded?', 'The firm has been there since 1910.', 'told in other words'],
    ['肖亚庆在哪里致辞？', '肖亚庆通过视频致辞。', 'no such event is asked for'],
    ['肖亚庆出生在哪里？', '肖亚庆是河北人。', 'who is of a place was born there'],
    ['Where was Ann Lee born?', 'Ann Lee comes from York.', 'who is from a place was born there'],
    ['Where was the firm founded?', 'The firm moved to York in 1910.', 'no time is asked for'],
    ['周文山什么时候去世？', '画家周文山1980年离世。', 'told in other words'],
    ['慧明什麼時候去世？', '僧人慧明1902年圓寂。', 'told in other words'],
    ['When did Samuel Brook die?', 'Samuel Brook was laid to rest in 1902.', 'told in other words'],
    ['When was Mary Stone born?', 'Mary Stone came into the world in 1856.', 'told in other words'],
    ['陈秀兰什么时候结婚？', '陈秀兰1950年与同学喜结连理。', 'told in other words'],
    ['When did the couple marry?', 'They tied the knot in 1950.', 'told in other words'],
    ['赵强什么时候结婚？', '赵强和孙丽1992年领了证。', 'told in other words'],
    ['When did Old Tom die?', 'Old Tom breathed his last in 1931.', 'told in other words'],
    ['When was the choir established?', 'The choir came together in 1985.', 'told in other words'],
    ['青山商会什么时候成立？', '青山商会1998年在民政局登记注册。', 'told in other words'],
    ['文学社哪年成立？', '文学社1921年挂牌。', 'told in other words'],
    ['县剧院什么时候建立？', '县剧院1935年动工。', 'told in other words'],
    ['When was the firm founded?', 'The firm was registered in 1998.', 'told in other words'],
    ['When was the club founded?', 'The club held its inaugural meeting in 1921.', 'told in other words'],
    ['When was the tomb found?', 'The tomb was discovered in 1922.', 'to find is not to found'],
    ['县里出生率哪年下降？', '县里1990年人口减少。', 'a rate'],
    ['When was the death penalty abolished?', 'The penalty was ended in 1965.', 'a penalty'],
    ['新中国何时诞生？', '新中国1949年成立。', 'no person'],
    ['地震发生于哪一年？', '1923年的地震很大。', '生于 is a part of another word'],
  ])('%s may be answered by %s (%s)', (question, sentence) => {
    expect(untoldIn(question, sentence)).toBe(0);
  });

  it('a neighbour may tell it', () => {
    expect(untoldIn('张志远什么时候出生？', '张志远1959年在青山。', '他出生在那里。')).toBe(0);
  });
});
