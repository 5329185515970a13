import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { buildArticle } from '../../src/article/build.ts';
import { cutToFit } from '../../src/reply/cut.ts';
import { listPassage, quotePassage } from '../../src/reply/passage.ts';
import { showPassage } from '../../src/reply/show-passage.ts';
import { recordAnswer } from '../../src/terminal/records.ts';
import { collect } from '../search/collections.ts';

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

describe('what an item of a list stands under', () => {
  it.each([
    [
      travel,
      'Does the club pay for diving below thirty metres?',
      'The club does not pay for:',
      '- diving below thirty metres',
    ],
    [bike, '车锁丢失，押金退吗？', '出现下列情形的，押金不予退还：', '（二）车锁丢失；'],
    [pool, '可以攜帶充氣艇嗎？', '不得攜帶入場', '充氣艇'],
  ])(
    'is shown above it, since the item alone could say the contrary: %#',
    (article, question, line, item) => {
      const { passage, span } = ask(article, question);
      expect(passage.under?.text).toContain(line.replace(/^- /, ''));
      const { text } = showPassage(passage, { spans: span === undefined ? [] : [span] });
      expect(text.indexOf(line)).toBe(text.indexOf(passage.under?.text ?? '?'));
      expect(text.split('\n')).toHaveLength(3);
      expect(text).toContain(`\n[…]\n${passage.text}`);
      expect(passage.text).toContain(item.replace(/^- /, ''));
      // The passage itself stays as the article has it.
      expect(passage.text).toBe(article.text.slice(passage.start, passage.end));
    },
  );

  it('is said to be left out in between only where something is', () => {
    const { passage } = ask(bike, '车灯损坏，押金退吗？');
    expect(passage.sentence.text).toContain('车灯损坏');
    expect(showPassage(passage).text).toBe(
      passage.under === undefined ? passage.text : `${passage.under.text}\n${passage.text}`,
    );
  });

  it('moves the bold words along', () => {
    const { passage } = ask(bike, '车锁丢失，押金退吗？');
    const at = passage.text.indexOf('车锁');
    const span = { start: passage.start + at, end: passage.start + at + 2 };
    const shown = showPassage(passage, { spans: [span] });
    const [bold] = shown.spans;
    expect(shown.text.slice(bold?.start, bold?.end)).toBe('车锁');
    const markdown = quotePassage(passage, { locale: 'zh-CN', most: 4000, spans: [span] });
    expect(markdown).toContain('**车锁**');
    expect(cutToFit(shown, 1000, ({ text }) => text)).toBe(shown.text);
  });

  it('is in front of it on one line, where that is short', () => {
    const { passage } = ask(bike, '车锁丢失，押金退吗？');
    expect(listPassage(passage, { locale: 'zh-CN', most: 200 })).toContain('不予退还： ');
    const { under } = passage;
    const long = under && { ...under, text: `${'长'.repeat(61)}：` };
    const inline = showPassage({ ...passage, ...(long && { under: long }) }, { inline: true });
    expect(inline.text).toBe(passage.text);
  });

  it('is told in the record', () => {
    expect(recordAnswer(ask(bike, '车锁丢失，押金退吗？'), 'zh-CN')).toMatchObject({
      under: '出现下列情形的，押金不予退还：',
    });
    expect(recordAnswer(ask(bike, '押金多少？'), 'zh-CN')).not.toHaveProperty('under');
  });
});

describe('the line that is shown above an item', () => {
  const museum = articleOf(
    'Museum bags',
    'Not allowed in the halls:',
    '- Umbrellas\n- Open drinks',
    'A guard looks into every bag at the stairs.',
    '- A pencil for the quiz\n- Soft shoes',
  );
  const insured = articleOf(
    '家財保險',
    '以下情況賠償：',
    '1. 失竊\n   - 門窗被撬\n2. 漏水',
    '以下情況不賠：',
    '1. 疏忽\n   - 忘記關爐火\n2. 白蟻',
  );
  const cited = articleOf(
    '电梯须知',
    '可以运载：',
    '（一）轮椅\n（二）童车',
    '不得运载：',
    '（一）煤气罐\n（二）汽油桶',
  );
  const owner = 'as the owners of all the houses have agreed in the meeting that was held in spring, ';
  const long = articleOf(
    'Gardener',
    `We will not do this, ${owner.repeat(4)}namely:`,
    '- prune the old oaks\n- feed the fish',
  );

  it.each([
    // What is between two lists ends what was said of the first.
    [museum, 'Do I need a pencil for the quiz?', undefined],
    [museum, 'Are open drinks allowed?', 'Not allowed in the halls:'],
    // Neither a neighbour nor the item that it belongs to, but what the whole list is of.
    [insured, '忘記關爐火賠嗎？', '以下情況不賠：'],
    // Items by their numbers alone, each as short as a heading.
    [cited, '汽油桶能运载吗？', '不得运载：'],
    [long, 'Will you prune the old oaks?', 'We will not do this,'],
  ])('is that of its list: %#', (article, question, line) => {
    const { passage } = ask(article, question);
    expect(passage.under?.text.slice(0, line?.length)).toBe(line);
  });

  it('is cut where it is long, not left out', () => {
    const { text } = showPassage(ask(long, 'Will you prune the old oaks?').passage);
    const [above = '', item] = text.split('\n');
    expect(above).toMatch(/^We will not do this, .+…$/u);
    // At most 300 characters, of more than 350.
    expect(above.length).toBeLessThanOrEqual(300);
    expect(item).toBe('prune the old oaks');
  });
});
