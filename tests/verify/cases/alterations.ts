import { cases } from './case.ts';

/** Words changed, added, left out. */
export const alterationCases = cases([
  ['制造业是强国之本、强国之基', 'altered policy¶2.3 [立→强]'],
  ['制造业是立国之根、强国之基', 'altered policy¶2.3 [本→根]'],
  ['制造业不是立国之本、强国之基', 'altered policy¶2.3 [→不]'],
  ['没有强大的制造业，就有强大的国家', 'altered policy¶3.3 [没→]'],
  ['制造业是立国之本、兴国之器、强国之基', 'altered policy¶2.3 [→兴国之器]'],
  ['世界先进制造业大会在浙江省济南市开幕', 'altered policy¶1.1 [山东→浙江]'],
  ['世界先进制造业大会在山东省济南市闭幕', 'altered policy¶1.1 [开→闭]'],
  ['工业和信息化部副部长肖亚庆出席并致辞', 'altered policy¶1.2 [→副]'],
  ['工业和信息化部部长肖亚庆出席', 'exact policy¶1.2'],
  ['推动大数据与制造业深度融合', 'altered policy¶3.1 report¶2.1 [5G→] #5→'],
  ['製造業不是立國之本、強國之基', 'altered(script) policy¶2.3 [→不]'],
  ['潮水從來不等人', 'altered harbour¶2.2 [→來]'],
  ['港口的燈塔由瑪麗·費爾韋建造', 'altered harbour¶1.2 [安娜→瑪麗]'],
  ['港口的灯塔由玛丽·费尔韦建造', 'altered(script) harbour¶1.2 [安娜→玛丽]'],
  ['The village library opened in 1902.', 'altered library¶1.1 [town→village]'],
  ['The old town library opened in 1902.', 'altered library¶1.1 [→old]'],
  ['The library opened in 1902.', 'altered library¶1.1 [town→]'],
  ['no reader has been refused', 'altered library¶3.2 [ever→]'],
  ['no reader has never been refused', 'altered library¶3.2 [ever→never]'],
  ['Every reader may borrow ten maps at a time', 'altered library¶3.2 [books→maps]'],
  ['Every reader may borrow twelve books at a time', 'altered library¶3.2 [ten→twelve] #ten→twelve'],
  ['Mary Fields gave the money for it', 'altered library¶1.2 [Field→Fields]'],
  // Left out without saying so.
  ['世界先进制造业大会开幕', 'altered policy¶1.1 [在山东省济南市→]'],
  ['2020年，我国制造业占全球比重近30%', 'altered policy¶2.1 [增加值达到26.6万亿元→] #26.6万亿元→'],
  [
    '工业和信息化部部长肖亚庆出席并致辞。制造业是立国之本、强国之基。',
    'altered policy¶1.2–2.3 [2020年，我国制造业增加值达到26.6万亿元，占全球比重近30%。制造业规模连续11年位居世界第一→] #2020年→ #26.6万亿元→ #30%→ #11年→',
  ],
  // A missing space beside another change; another figure before what is left out.
  ['The village library opened in1902', 'altered(spacing) library¶1.1 [town→village]'],
  ['The town library opened in1903', 'altered library¶1.1 [1902→1903] #1902→1903'],
  ['我国制造业占全球比重近80%', 'altered policy¶2.1 [增加值达到26.6万亿元→] [30%→80%] #30%→80% #26.6万亿元→'],
  ['The town library gave the money for it', 'altered library¶1.1–1.2 [opened in 1902. Mary Field→] #1902→'],
]);

/** What only looks the same: each named. */
export const lookAlikeCases = cases([
  ['The A4 catalogue lists Аpple and O2', 'altered library¶3.1 [Apple→Аpple] ≈A/А'],
  ['The A4 catalogue lists Apple and 02 as sponsors', 'altered library¶3.1 [O2→02] #→02 ≈O/0'],
  ['The tоwn library opened in 1902', 'altered library¶1.1 [town→tоwn] ≈o/о'],
  ['Тhe town library opened in 1902', 'altered library¶1.1 [The→Тhe] ≈T/Т'],
  ['Mаry Field gаve the money', 'altered library¶1.2 [Mary→Mаry] [gave→gаve] ≈a/а ≈a/а'],
  ['制造业规模连续ll年位居世界第一', 'altered policy¶2.2 [11年→ll年] #11年→'],
  ['推动5С、大数据与制造业', 'altered policy¶3.1 report¶2.1 [G→С]'],
  ['制造业是立国之木、强国之基', 'altered policy¶2.3 [本→木]'],
  ['末有强大的制造业，就没有强大的国家', 'altered policy¶3.3 [没→末]'],
  ['世界先进制造业大会在山东省济南巿开幕', 'altered policy¶1.1 [市→巿] ≈市/巿'],
  ['制造业是立国之本、强国之墓', 'altered policy¶2.3 [基→墓]'],
  ['唯冇创新……才能赢得主动', 'altered policy¶4.2 [有→冇] ≈有/冇'],
]);

/** With parts left out: each stands there, in order, in the same article. */
export const elisionCases = cases([
  ['2020年……占全球比重近30%', 'exact policy¶2.1'],
  ['2020年，我国制造业增加值……占全球比重近30%。', 'exact policy¶2.1'],
  ['制造业规模……世界第一。制造业是……强国之基', 'exact policy¶2.2–2.3'],
  ['世界先进制造业大会...强国之基', 'exact policy¶1.1–2.3'],
  ['世界先进制造业大会[…]强国之基', 'exact policy¶1.1–2.3'],
  ['世界先进制造业大会（……）强国之基', 'exact policy¶1.1–2.3'],
  ['世界先进制造业大会[...]深度融合……赢得主动', 'exact policy¶1.1–4.2'],
  ['……制造业是立国之本……', 'exact policy¶2.3'],
  ['世界先進製造業大會……強國之基', 'same(script) policy¶1.1–2.3'],
  ['布里爾港……四十艘船……磨平', 'exact harbour¶1.1–2.3'],
  ['布里尔港……四十艘船', 'same(script) harbour¶1.1'],
  ['The town library … gave the money', 'exact library¶1.1–1.2'],
  ['The town library ... gave the money', 'exact library¶1.1–1.2'],
  ['The town library [...] has ever been refused.', 'exact library¶1.1–3.2'],
  ['the town library … has ever been refused', 'same(case) library¶1.1–3.2'],
  // The article's own dots.
  ['唯有创新……才能赢得主动！', 'exact policy¶4.2'],
  ['唯有创新…才能赢得主动！', 'exact policy¶4.2'],
  ['唯有创新，才能赢得主动！', 'same(punctuation) policy¶4.2'],
  // Altered in a part.
  ['2020年……占全球比重近80%', 'altered policy¶2.1 {，我国制造业增加值达到26.6万亿元，} [30%→80%] #30%→80%'],
  [
    '世界先进制造业大会……强国之墓',
    'altered policy¶1.1–2.3 {在山东省济南市开幕。工业和信息化部部长肖亚庆出席并致辞。2020年，我国制造业增加值达到26.6万亿元，占全球比重近30%。制造业规模连续11年位居世界第一。制造业是立国之本、} [基→墓]',
  ],
  // In another order, in different articles.
  ['强国之基……世界先进制造业大会', 'not-found(out-of-order)'],
  ['gave the money … The town library', 'not-found(out-of-order)'],
  ['世界先进制造业大会……青岛市闭幕', 'not-found(apart)'],
  ['立国之本……四十艘船', 'not-found(apart)'],
]);

/** In an article that was not asked; near misses; nowhere. */
export const elsewhereCases = cases([
  ['四十艘船', 'elsewhere exact harbour¶1.1', 'policy'],
  ['港內可以停泊四十艘船', 'elsewhere exact harbour¶1.1', 'policy', 'report'],
  ['港内可以停泊四十艘船', 'elsewhere same(script) harbour¶1.1', 'library'],
  [
    '大会在山东省青岛市闭幕',
    'elsewhere exact report¶1.3 instead of altered policy¶1.1 [济南→青岛] [开→闭]',
    'policy',
  ],
  ['大会在山东省青岛市闭幕', 'exact report¶1.3'],
  [
    '制造业增加值达到2.6万亿元',
    'elsewhere exact report¶1.1 instead of altered policy¶2.1 [26.6万亿元→2.6万亿元] #26.6万亿元→2.6万亿元',
    'policy',
  ],
  [
    '制造业增加值达到26.6万亿元',
    'elsewhere exact policy¶2.1 instead of altered report¶1.1 [2.6万亿元→26.6万亿元] #2.6万亿元→26.6万亿元',
    'report',
  ],
  ['港內可以停泊五十艘船', 'elsewhere altered harbour¶1.1 [四十艘→五十艘] #四十艘→五十艘', 'policy'],
  ['The town library opened', 'elsewhere exact library¶1.1', 'harbour'],
  ['数字经济是通往未来的必由之路', 'elsewhere exact report¶2.2', 'policy'],
  ['制造业是强省之本', 'altered policy¶2.3 [立国→强省]', 'policy'],
  ['我们要坚持以人民为中心的发展思想', 'not-found'],
  ['红烧肉要先焯水再炒糖色', 'not-found'],
  ['It was the best of times, it was the worst of times.', 'not-found'],
  ['人民银行宣布降低存款准备金率', 'not-found'],
  ['The library was closed by the mayor after a flood ruined everything.', 'not-found'],
  ['工信局', 'not-found'],
  ['济宁', 'not-found'],
  ['art', 'not-found'],
  ['opened in 190', 'altered library¶1.1 [1902→190] #1902→190'],
  ['known ma', 'not-found'],
]);
