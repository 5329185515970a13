import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { listPassage } from '../../../src/reply/passage.ts';
import { showPassage } from '../../../src/reply/show-passage.ts';
import { recordAnswer } from '../../../src/terminal/records.ts';
import { collect } from '../../search/collections.ts';

function articleOf(title: string, ...blocks: readonly string[]) {
  return buildArticle({ id: 'a', title, text: blocks.join('\n\n'), format: 'markdown' });
}

const travel = articleOf(
  'Travel cover of the Heron Club',
  'The club pays for delays of more than six hours.',
  'The club does not pay for:',
  '- skiing outside the marked runs\n- diving below thirty metres\n- paragliding',
  'Claims are sent by post.',
);
const bike = articleOf(
  '单车租借须知',
  '押金一百元。',
  '出现下列情形的，押金不予退还：',
  '（一）车灯损坏；\n（二）车锁丢失；\n（三）轮胎被扎破。',
  '还车请到东门。',
);
const pool = articleOf(
  '游泳池告示',
  '## 不得攜帶入場',
  '- 玻璃瓶\n- 充氣艇\n- 寵物',
  '## 開放時間',
  '每日上午六時至晚上九時。',
);

function ask(article: ReturnType<typeof articleOf>, question: string) {
  const answer = answerQuestion(question, collect(article));
  if (answer.kind === 'not-found') throw new Error(`“${question}” is not answered: ${answer.confidence}`);
  return answer;
}

/** The lines told above the found item; of what is declined, above the nearest. */
function above(article: ReturnType<typeof articleOf>, question: string, item: string): readonly string[] {
  const answer = answerQuestion(question, collect(article));
  const passage = answer.kind === 'found' ? answer.passage : answer.nearest;
  expect(passage?.sentence.text).toContain(item);
  return (passage?.under ?? []).map(({ text }) => text);
}

describe('what an item of a list stands under', () => {
  it.each([
    [
      travel,
      'Does the club pay for diving below thirty metres?',
      'The club does not pay for:',
      'diving below',
    ],
    [bike, '车锁丢失，押金退吗？', '出现下列情形的，押金不予退还：', '（二）车锁丢失；'],
    [pool, '可以攜帶充氣艇嗎？', '不得攜帶入場', '充氣艇'],
  ])(
    'is shown above it, since the item alone could say the contrary: %#',
    (article, question, line, item) => {
      const { passage, span } = ask(article, question);
      const { text } = showPassage(passage, { spans: span === undefined ? [] : [span] });
      expect(text).toBe(`${line}\n[…]\n${passage.text}`);
      expect(passage.text).toContain(item);
      // The passage itself stays as the article has it.
      expect(passage.text).toBe(article.text.slice(passage.start, passage.end));
    },
  );

  it('is not said to be some way off where it stands right above', () => {
    const { passage } = ask(bike, '车灯损坏，押金退吗？');
    expect(passage.sentence.text).toContain('车灯损坏');
    expect(showPassage(passage).text).toMatch(/^出现下列情形的，押金不予退还：\n+（一）车灯损坏；$/);
  });

  it.each([
    [
      'prose between two lists ends what the first stands under',
      articleOf(
        'Bus trip',
        'Not allowed on the bus:',
        '- Dogs\n- Hot food',
        'The driver checks every ticket at the door of the bus.',
        '- Your passport for the border\n- A warm coat',
      ),
      'Do I need a passport for the border?',
      'passport',
      [],
    ],
    [
      'an item with items of its own is not above the next of its list',
      articleOf(
        '赔偿范围',
        '以下情况赔偿：',
        '1. 火灾造成的损失。\n   - 电线起火也算。\n2. 水管爆裂造成的损失。\n3. 盗窃造成的损失。',
      ),
      '水管爆裂赔吗？',
      '水管爆裂',
      ['以下情况赔偿：'],
    ],
    [
      'an item within an item stands under both',
      articleOf(
        'Coach rules',
        'Not allowed on the coach:',
        '1. Dogs\n2. Hot food\n   - soup in flasks\n   - chips',
      ),
      'Is soup in flasks allowed on the coach?',
      'soup',
      ['Not allowed on the coach:', '2. Hot food'],
    ],
    [
      'a numbering within another begins with its first',
      articleOf(
        '保障说明',
        '以下情况不赔：',
        '（一）酒后驾车；\n（二）无证驾驶：\n1. 驾驶摩托车；\n2. 驾驶拖拉机；\n（三）飙车。',
      ),
      '驾驶拖拉机赔吗？',
      '拖拉机',
      ['以下情况不赔：', '（二）无证驾驶：'],
    ],
    [
      'short items that look like headings have it as well',
      articleOf('保单', '以下情况不赔：', '（一）地震海啸', '（二）战争暴乱', '理赔请致电。'),
      '战争暴乱赔不赔？',
      '战争暴乱',
      ['以下情况不赔：'],
    ],
    [
      'a heading holds for all below it, whatever stands between',
      articleOf(
        'Baking',
        '## Do not use',
        'They spoil the cake in the oven.',
        '- margarine\n- cold eggs',
        '## Use',
        '- butter',
      ),
      'Can I use margarine?',
      'margarine',
      ['Do not use'],
    ],
    [
      'a numbering goes on over prose',
      articleOf(
        'Bus',
        'Not allowed on the bus:',
        '1. Dogs of any size.',
        'They frighten the driver.',
        '2. Hot food in boxes.',
        'It smells.',
        '3. Tents and poles.',
      ),
      'Are tents and poles allowed?',
      'Tents',
      ['Not allowed on the bus:'],
    ],
    [
      'what follows may be announced without a colon',
      articleOf('保险', '以下情形，保险公司不予赔偿。', '1、酒后驾车造成的损失。\n2、战争暴乱造成的损失。'),
      '战争暴乱赔吗？',
      '战争',
      ['以下情形，保险公司不予赔偿。'],
    ],
    [
      'what an exception is announced with is not of the items after it',
      articleOf(
        'Bus',
        'Not allowed on the bus:',
        '1. Dogs of any size.',
        'Exceptions:',
        '- guide dogs',
        '2. Hot food in boxes.',
      ),
      'Is hot food in boxes allowed?',
      'Hot food',
      ['Not allowed on the bus:'],
    ],
    [
      'a remark in brackets is nothing that items stand under',
      articleOf(
        'Bus',
        'Tell the driver.',
        '(Guide dogs may come.)',
        '- Hot food in boxes is thrown away\n- Tents are left behind',
      ),
      'What happens with hot food in boxes?',
      'Hot food',
      [],
    ],
    [
      'articles of a law stand under nothing of the kind',
      articleOf('公園條例', '第一條 公園每日開放。', '第二條 入園須購票。', '第三條 禁止攀折花木。'),
      '可以攀折花木嗎？',
      '攀折',
      [],
    ],
  ])('%s', (_, article, question, item, lines) => {
    expect(above(article, question, item)).toEqual(lines);
  });

  it('moves the bold words along', () => {
    const { passage } = ask(bike, '车锁丢失，押金退吗？');
    const at = passage.text.indexOf('车锁');
    const span = { start: passage.start + at, end: passage.start + at + 2 };
    const { text, spans } = showPassage(passage, { spans: [span] });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['车锁']);
  });

  it('is cut where it is long, and stands in front on one line', () => {
    const { passage } = ask(bike, '车锁丢失，押金退吗？');
    expect(listPassage(passage, { locale: 'zh-CN', most: 200 })).toContain('不予退还： ');
    const [line] = passage.under ?? [];
    const long = line && { ...line, text: `不赔：${'长'.repeat(400)}` };
    const told = { ...passage, ...(long && { under: [long] }) };
    for (const [inline, most] of [
      [true, 60],
      [false, 300],
    ] as const) {
      const { text } = showPassage(told, { inline });
      expect(text.startsWith('不赔：长')).toBe(true);
      expect(text.endsWith(passage.text)).toBe(true);
      expect(text.length).toBeLessThanOrEqual(most + '[…]'.length + 2 + passage.text.length);
    }
  });

  it('is told in the record', () => {
    expect(recordAnswer(ask(bike, '车锁丢失，押金退吗？'), 'zh-CN')).toMatchObject({
      under: ['出现下列情形的，押金不予退还：'],
    });
    expect(recordAnswer(ask(bike, '押金多少？'), 'zh-CN')).not.toHaveProperty('under');
  });
});
