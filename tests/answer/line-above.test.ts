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
