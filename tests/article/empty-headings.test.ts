import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { emptyHeadings } from '../../src/article/empty-headings.ts';
import { headingsOf } from '../../src/article/headings.ts';
import { sentencesOf } from '../../src/article/sentences-of.ts';

/** The lines that nothing stands below. */
function emptyIn(...blocks: readonly string[]): readonly string[] {
  const article = buildArticle({ id: 'a', title: 't', text: blocks.join('\n\n'), format: 'markdown' });
  const empty = emptyHeadings(article, headingsOf(article).lines);
  return sentencesOf(article).flatMap(({ text }, at) => (empty[at] === 1 ? [text] : []));
}

describe('emptyHeadings', () => {
  it.each([
    ['signs', ['## Opening hours', '### Weekdays', 'From nine to five.']],
    ['ways to number', ['一、停水安排', '（一）停水范围', '9号楼停水。', '（二）時間', '周一。']],
    ['a heading and questions', ['## Tickets', 'How much is it?', 'Four pounds.', 'Is it free?', 'No.']],
    ['a heading and a label', ['二、聯繫方式', '電話：', '8600。']],
    ['a question and labels', ['谁来办？', '主办单位：', '云山县文旅局。']],
    ['a heading that says something', ['## Hours', '### Open from 9 to 17 every day but Sunday', 'Come.']],
  ])('a line has its parts below it: %s', (_, blocks) => {
    expect(emptyIn('Welcome.', ...blocks)).toEqual([]);
  });

  it.each([
    ['the same sign', ['## Prices', '## Hours', 'At nine.'], 'Prices'],
    ['a higher one', ['## Visit', '### Prices', '## Hours', 'At nine.'], 'Prices'],
    ['the same way to number', ['一、时间', '九点。', '二、收费', '三、地点', '湖边。'], '二、收费'],
    ['a way above', ['一、甲', '（一）收費', '二、時間', '九點。'], '（一）收費'],
    ['another question', ['Is there a mirror?', 'Where is it made?', 'In Porto.'], 'Is there a mirror?'],
    ['the end of the article', ['## Hours', 'At nine.', '## Prices'], 'Prices'],
  ])('nothing stands below it before %s', (_, blocks, heading) => {
    expect(emptyIn('Welcome.', ...blocks)).toEqual([heading]);
  });

  it('is as long as the lines, which are none in plain prose', () => {
    expect(emptyIn('Welcome.', 'Come at nine.')).toEqual([]);
  });
});
