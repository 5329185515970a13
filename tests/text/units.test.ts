import { describe, expect, it } from 'vitest';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const { analyze } = createAnalyzer(createSegmenter());
const keys = (text: string) => analyze(text).units.map(({ key }) => key);

describe('units', () => {
  it.each([
    ['制造业', ['制', '造', '业']],
    ['製造業', ['制', '造', '业']],
    ['16.98万亿元', ['16.98', '万', '亿', '元']],
    ['12,345人', ['12345', '人']],
    ['5.2%', ['5.2%']],
    ['COVID-19', ['covid', '19']],
    ['running cities', ['run', 'citi']],
    ['𠮷野家', ['𠮷', '野', '家']],
    // A number is a number however it is written.
    ['一九八四年', ['1984', '年']],
    ['1984年', ['1984', '年']],
    ['二〇二〇年', ['2020', '年']],
    ['兩千零八年', ['2008', '年']],
    ['二十一个国家', ['21', '个', '国', '家']],
    ['三个人', ['3', '个', '人']],
    ['第十八屆', ['第', '18', '届']],
    // Sayings are none.
    ['千万不要', ['千', '万', '不', '要']],
    ['万里长城', ['万', '里', '长', '城']],
    ['三三两两', ['三', '三', '二', '二']],
    ['一样', ['一', '样']],
    // One character for another.
    ['看著', ['看', '着']],
    ['甚麼', ['什', '么']],
    ['著名', ['着', '名']],
    ['', []],
  ])('%s: %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('stand where they were written', () => {
    const text = '第二十一條：佔５．２％';
    const written = analyze(text).units.map(({ key, start, end }) => [key, text.slice(start, end)]);
    expect(written).toEqual([
      ['第', '第'],
      ['21', '二十一'],
      ['条', '條'],
      ['占', '佔'],
      ['5.2%', '５．２％'],
    ]);
  });
});
