import { describe, expect, it } from 'vitest';
import { periodsIn } from '../../../src/answer/settle/periods-in.ts';
import { settlePeriods } from '../../../src/answer/settle/settle-period.ts';
import type { PlacedSpan } from '../../../src/answer/span/placed-span.ts';

/** The figures that are left of those between stars, for a question. */
function left(marked: string, question: string): readonly string[] {
  const text = marked.replaceAll('*', '');
  const candidates: PlacedSpan[] = [];
  for (const [at, { index, 1: own = '' }] of [...marked.matchAll(/\*([^*]+)\*/g)].entries()) {
    const start = index - 2 * at;
    candidates.push({ kind: 'number', span: { start, end: start + own.length } });
  }
  const settled = settlePeriods(candidates, { text, sentence: text, sentenceStart: 0, question });
  return settled.map(({ span }) => text.slice(span.start, span.end));
}

describe('settlePeriods', () => {
  it.each([
    // Two kinds of periods: the quarter decides, then the year.
    ['2023年第一季度产量*100*吨，第二季度*120*吨。', '2023年第二季度产量多少？', ['120']],
    ['2023年第一季度產量*100*噸，第二季度*120*噸。', '2023年第二季度產量多少？', ['120']],
    [
      '2022年第二季度产量*90*吨，2023年第一季度*100*吨，第二季度*120*吨。',
      '2022年第二季度产量多少？',
      ['90'],
    ],
    [
      'Output was *100* tonnes in the first quarter of 2023 and *120* in the second quarter.',
      'What was output in the second quarter of 2023?',
      ['120'],
    ],
    // Two quarters: neither decides.
    ['第一季度*100*吨，第二季度*120*吨。', '第一季度和第二季度产量多少？', ['100', '120']],
    // What it is held against is another year.
    ['今年产量*120*万吨，比去年增长*20%*。', '去年产量多少？', []],
    ['今年產量*120*萬噸，較去年增長*20%*。', '去年產量多少？', []],
    ['今年产量*120*万吨，比去年的*100*万吨多。', '去年产量多少？', ['100']],
    ['This year it made *120* cars, *20%* more than last year.', 'How many did it make last year?', []],
    // Other ways to write a period.
    ['五月*88*艘，六月*96*艘。', '6月有多少艘？', ['96']],
    ['十一月*88*艘，一月*96*艘。', '11月有多少艘？', ['88']],
    ['二〇二〇年*88*艘，二〇二一年*96*艘。', '2020年有多少艘？', ['88']],
    ['Q1 sales were *88*, Q2 sales *96*.', 'What were sales in the second quarter?', ['96']],
    ['May: *70*. June output was *88*, July output *96*.', 'What was the output of June?', ['88']],
    ['1H sales were *88*, 2H sales *96*.', 'What were sales in the second half?', ['96']],
    ['It sold *88* for June and *96* during July.', 'How many were sold in July?', ['96']],
  ])('%s %s %j', (text, question, expected) => {
    expect(left(text, question)).toEqual(expected);
  });
});

describe('periodsIn', () => {
  it.each([
    ['十二月和二月', ['month 12', 'month 2']],
    ['05月', ['month 5']],
    ['三个月', []],
    ['you may march on', []],
    ['from january to june', []],
    ['in june 2020', ['month 6', 'year 2020']],
    ['上半年与去年相比', ['half 1']],
  ])('%s', (text, periods) => {
    expect(periodsIn(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual(periods);
  });
});
