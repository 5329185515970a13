import { cases } from './case.ts';

/** There as quoted, or but for the form: both scripts and English. */
export const exactCases = cases([
  ['制造业是立国之本、强国之基。', 'exact policy¶2.3'],
  ['制造业是立国之本、强国之基', 'exact policy¶2.3'],
  ['立国之本', 'exact policy¶2.3'],
  ['制造业规模连续11年位居世界第一', 'exact policy¶2.2'],
  // What stands behind the quotation in the article is not compared with its last mark.
  ['制造业是立国之本。', 'exact policy¶2.3'],
  ['2020年，我国制造业增加值达到26.6万亿元。', 'exact policy¶2.1'],
  ['才能赢得主动！', 'exact policy¶4.2'],
  ['没有强大的制造业，就没有强大的国家。', 'exact policy¶3.3'],
  ['他说：“没有强大的制造业，就没有强大的国家。”', 'exact policy¶3.3'],
  ['气温最低降至-12℃，误差不超过±0.5℃。', 'exact policy¶4.3'],
  ['同比提高0.6个百分点', 'exact policy¶4.1'],
  ['-12℃', 'exact policy¶4.3'],
  ['26.6万亿元', 'exact policy¶2.1'],
  ['布里爾港於1734年開挖，港內可以停泊四十艘船。', 'exact harbour¶1.1'],
  ['潮水從不等人', 'exact harbour¶2.2'],
  ['後院裡藏著乾淨的水源', 'exact harbour¶2.3'],
  ['三萬五千名遊客', 'exact harbour¶2.1'],
  ['The town library opened in 1902.', 'exact library¶1.1'],
  ['opened in 1902', 'exact library¶1.1'],
  ['no reader has ever been refused', 'exact library¶3.2'],
  ['Its café serves tea until five o’clock.', 'exact library¶2.2'],
  ['The A4 catalogue lists Apple and O2 as sponsors.', 'exact library¶3.1'],
  ['about $1.5 million in today’s terms', 'exact library¶1.2'],
  // The same words twice: all places are given.
  ['要实施智能制造工程，推动5G、大数据与制造业深度融合。', 'exact policy¶3.1 report¶2.1'],
  ['智能制造工程', 'exact policy¶3.1 report¶2.1'],
  ['智能制造工程', 'exact report¶2.1', 'report'],
  ['制造业增加值达到', 'exact policy¶2.1 report¶1.1'],
]);

/** Over the ends of sentences, paragraphs and lines. */
export const crossingCases = cases([
  ['制造业规模连续11年位居世界第一。制造业是立国之本、强国之基。', 'exact policy¶2.2–2.3'],
  ['位居世界第一。制造业是立国之本', 'exact policy¶2.2–2.3'],
  ['出席并致辞。\n\n2020年，我国制造业增加值', 'exact policy¶1.2–2.1'],
  ['出席并致辞。2020年，我国制造业增加值', 'exact policy¶1.2–2.1'],
  ['出席并致辞。\n2020年，我国制造业\n增加值达到26.6万亿元', 'exact policy¶1.2–2.1'],
  ['强国之基。要实施智能制造工程', 'exact policy¶2.3–3.1'],
  ['四十艘船。港口的燈塔', 'exact harbour¶1.1–1.2'],
  ['四十艘船。\n港口的燈塔', 'exact harbour¶1.1–1.2'],
  ['四十艘船。港口的灯塔', 'same(script) harbour¶1.1–1.2'],
  ['opened in 1902. Mary Field gave', 'exact library¶1.1–1.2'],
  ['opened in 1902.\nMary Field\ngave the money', 'exact library¶1.1–1.2'],
  ['in today’s terms.\n\nIt holds 40,000 books', 'exact library¶1.2–2.1'],
  ['in today’s terms. It holds 40,000 books', 'exact library¶1.2–2.1'],
  ['致辞。2020年，我国制造业增加值达到26.6万亿元，占全球比重近30%。制造业规模', 'exact policy¶1.2–2.2'],
]);

export const formCases = cases([
  // Width.
  ['推动５Ｇ、大数据与制造业深度融合', 'same(width) policy¶3.1 report¶2.1'],
  ['达到２６．６万亿元', 'same(width) policy¶2.1'],
  ['2020年,我国制造业增加值', 'same(width) policy¶2.1'],
  ['占全球比重近30％', 'same(width) policy¶2.1'],
  ['Ｔhe town library opened', 'same(width) library¶1.1'],
  // Marks.
  ['制造业是立国之本，强国之基。', 'same(punctuation) policy¶2.3'],
  ['制造业是立国之本强国之基', 'same(punctuation) policy¶2.3'],
  ['他说：「没有强大的制造业，就没有强大的国家。」', 'same(punctuation) policy¶3.3'],
  ['没有强大的制造业就没有强大的国家', 'same(punctuation) policy¶3.3'],
  ['才能赢得主动？', 'same(punctuation) policy¶4.2'],
  ['制造业是立国之本、强国之基！', 'same(punctuation) policy¶2.3'],
  ['才能赢得主动。', 'same(punctuation) policy¶4.2'],
  ['a well known map of the coast', 'same(punctuation) library¶2.1'],
  ['a well–known map of the coast', 'same(punctuation) library¶2.1'],
  ["about $1.5 million in today's terms", 'same(punctuation) library¶1.2'],
  ['總投資超過1200億元', 'same(punctuation,script) policy¶3.2'],
  ['It holds 40000 books', 'same(punctuation) library¶2.1'],
  ['潮水從不等人！', 'same(punctuation) harbour¶2.2'],
  ['安娜‧費爾韋', 'same(punctuation) harbour¶1.2'],
  // Case.
  ['the town library opened in 1902', 'same(case) library¶1.1'],
  ['THE TOWN LIBRARY', 'same(case) library¶1.1'],
  ['推动5g、大数据', 'same(case) policy¶3.1 report¶2.1'],
  ['lists apple and o2 as sponsors', 'same(case) library¶3.1'],
  // Script.
  ['製造業是立國之本、強國之基', 'same(script) policy¶2.3'],
  ['布里尔港于1734年开挖', 'same(script) harbour¶1.1'],
  ['后院里藏着干净的水源，台阶早已磨平', 'same(script) harbour¶2.3'],
  ['後院裏藏着乾淨的水源', 'same(script) harbour¶2.3'],
  ['每年有三万五千名游客到访', 'same(script) harbour¶2.1'],
  ['工業和信息化部部長肖亞慶出席並致辭', 'same(script) policy¶1.2'],
  ['當地人説：「潮水從不等人。」', 'same(script) harbour¶2.2'],
  // Spacing.
  ['推动 5G、大数据与制造业深度融合', 'same(spacing) policy¶3.1 report¶2.1'],
  ['The townlibrary opened in 1902', 'same(spacing) library¶1.1'],
  ['The town library opened in1902.', 'same(spacing) library¶1.1'],
  ['opened in1902', 'same(spacing) library¶1.1'],
  ['Visitors number25% more than in2019', 'same(spacing) library¶2.3'],
  ['The A 4 catalogue lists Apple and O2', 'same(spacing) library¶3.1'],
  // Accents.
  ['Its cafe serves tea', 'same(accents) library¶2.2'],
  // One character, or two.
  ['Its cafe\u0301 serves tea', 'same(form) library¶2.2'],
  ['气温最低降至-12°C', 'same(form) policy¶4.3'],
  // What cannot be seen is said.
  ['制造业是立\u200b国之本', 'same(invisible) policy¶2.3'],
  ['The town li\u00adbrary opened', 'same(invisible) library¶1.1'],
  ['制造业\ufeff规模连续11年', 'same(invisible) policy¶2.2'],
  // Several at once.
  ['製造業是立國之本,強國之基', 'same(punctuation,script) policy¶2.3'],
  ['The Town Library Opened In 1902!', 'same(case,punctuation) library¶1.1'],
  ['推動５g、大數據', 'same(case,script,width) policy¶3.1 report¶2.1'],
]);
