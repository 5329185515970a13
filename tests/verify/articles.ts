import { expect } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse.ts';

/** Small articles written for the verdicts: what is quoted in the tables stands in them, or nearly. */

function read(id: string, title: string, paragraphs: readonly string[]): Article {
  const parsed = parseArticle({ id, stem: id, text: `# ${title}\n\n${paragraphs.join('\n\n')}` });
  if (parsed.kind !== 'article') expect.fail(`${id} is no article`);
  return { ...parsed.article, version: '1' };
}

const policy = read('policy', '制造业大会开幕', [
  '11月1日，世界先进制造业大会在山东省济南市开幕。工业和信息化部部长肖亚庆出席并致辞。',
  '2020年，我国制造业增加值达到26.6万亿元，占全球比重近30%。制造业规模连续11年位居世界第一。制造业是立国之本、强国之基。',
  '要实施智能制造工程，推动5G、大数据与制造业深度融合。会议期间签约项目共二十三个，总投资超过1,200亿元。他说：“没有强大的制造业，就没有强大的国家。”',
  '出口同比增长22.5%，其中对东盟出口增长15.0%；利润率为5.8%，同比提高0.6个百分点。唯有创新……才能赢得主动！气温最低降至-12℃，误差不超过±0.5℃。',
]);

const report = read('report', '地方简报', [
  '2020年，我省制造业增加值达到2.6万亿元，占全国比重近10%。我省高端装备产业链条完整。大会在山东省青岛市闭幕。',
  '要实施智能制造工程，推动5G、大数据与制造业深度融合。数字经济是通往未来的必由之路。',
]);

const harbour = read('harbour', '布里爾港', [
  '布里爾港於1734年開挖，港內可以停泊四十艘船。港口的燈塔由安娜·費爾韋建造，高32米。',
  '每年有三萬五千名遊客到訪。當地人說：「潮水從不等人。」後院裡藏著乾淨的水源，臺階早已磨平。',
]);

const library = read('library', 'The Town Library', [
  'The town library opened in 1902. Mary Field gave the money for it, about $1.5 million in today’s terms.',
  'It holds 40,000 books and a well-known map of the coast. Its café serves tea until five o’clock. Visitors number 25% more than in 2019.',
  'The A4 catalogue lists Apple and O2 as sponsors. Every reader may borrow ten books at a time, and no reader has ever been refused.',
]);

export const articles = [policy, report, harbour, library];
