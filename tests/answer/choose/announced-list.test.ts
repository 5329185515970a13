import { describe, expect, it } from 'vitest';
import { asking } from '../asking.ts';

const gym = asking('Fernhill Climbing Gym', [
  'Members cannot freeze a pass for less than a month. A pass can be refunded within ten days.',
  '## Refunds\n\nThe following are not refundable:\n\n- Day tickets\n- Hired shoes\n- Courses that have begun',
  '## Insurance\n\nOur insurance does not cover:\n\n- Lost jewellery\n- Broken glasses',
  'We pass your bookings on to the following partners:\n\n- Kestrel Pay\n- Dale Printing',
]);
const post = asking('青石物流寄件须知', [
  '寄件人不能代签。包裹七天内可以退回，运费不能退还。',
  '下列物品不予寄送：\n\n- 活体动物\n- 打火机',
  '我們與以下廠商合作配送：\n\n- 快馬快遞\n- 北嶺貨運',
  '以下情况恕不赔偿：易碎品未加保护、地址写错。',
]);

describe('a list that is asked for by what the line above it says', () => {
  it.each([
    ['what is not refundable', gym, 'The following are not refundable:', 'Courses that have begun'],
    ['Which items can’t be refunded?', gym, 'The following are not refundable:', 'Courses that have begun'],
    ['what does the insurance not cover', gym, 'Our insurance does not cover:', 'Broken glasses'],
    ['which partners get my bookings', gym, 'We pass your bookings', '- Dale Printing'],
    ['哪些东西不能寄', post, '下列物品不予寄送：', '- 打火机'],
    ['什麼不能寄送', post, '下列物品不予寄送：', '- 打火机'],
    ['不能寄送的有哪些？', post, '下列物品不予寄送：', '- 打火机'],
    ['哪些廠商合作配送', post, '我們與以下廠商合作配送：', '- 北嶺貨運'],
    ['哪些情况不赔偿', post, '以下情况恕不赔偿', '地址写错。'],
  ])('%s', (question, ask, from, to) => {
    const { kind, text, bold } = ask(question);
    expect([kind, text.startsWith(from), text.endsWith(to), bold]).toEqual(['found', true, true, undefined]);
  });

  it.each([
    ['what can members not freeze', gym],
    ['when is a pass not refundable', gym],
    ['为什么不能寄送', post],
    ['什么时候不能寄送', post],
    ['哪些费用不能退', post],
    ['哪些廠商賠償', post],
  ])('%s: another is asked, or when', (question, ask) => {
    expect(ask(question).text).not.toMatch(/^(?:The following are|We pass|下列物品|我們與|以下情况).*\n/u);
  });
});

describe('a list of the opposite, or of another kind', () => {
  const app = asking('Fern App privacy', [
    'We keep little.',
    'We do not share data with the following groups:\n\n- Advertisers\n- Brokers',
  ]);
  const both = asking('Fern App partners', [
    'We do not share data with the following groups:\n\n- Advertisers\n- Brokers',
    'We share data with the following companies:\n\n- Kestrel Pay\n- Dale Post',
  ]);
  const leaf = asking('青叶隐私', ['我们从不与以下机构共享数据：\n\n- 广告商\n- 中介']);

  it.each([
    ['which groups do you share data with', app],
    ['Which groups get data?', app],
    ['which companies do you not share data with', both],
    ['哪些机构共享数据', leaf],
  ])('%s: is not named', (question, ask) => {
    expect(ask(question).confidence).not.toBe(0.75);
  });

  it.each([
    ['which groups do you not share data with', both, 'We do not share'],
    ['which companies do you share data with', both, 'We share'],
  ])('%s', (question, ask, from) => {
    const { kind, text, bold } = ask(question);
    expect([kind, text.startsWith(from), bold]).toEqual(['found', true, undefined]);
  });
});

describe('of several lists that of what is asked', () => {
  const returns = asking('禾木退货', [
    '以下费用不退：押金、年费。',
    '下列商品不接受退货：\n\n- 内衣\n- 食品',
  ]);
  const fees = asking('Elm returns', [
    'The following fees cannot be refunded: deposit, membership.',
    'The following items cannot be refunded:\n\n- Underwear\n- Food',
  ]);
  it.each([
    ['哪些商品不能退', returns, '下列商品'],
    ['哪些费用不能退', returns, '以下费用'],
    ['which items can’t be refunded', fees, 'The following items'],
    ['which fees cannot be refunded', fees, 'The following fees'],
  ])('%s', (question, ask, from) => {
    expect(ask(question).text.startsWith(from)).toBe(true);
  });
});
