/** What multiplies a figure, and what it counts: both languages, folded. */

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['十', 1e1],
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** One name for each unit, and the ways to write it. A unit that no line names is no part of the figure. */
const UNITS: readonly (readonly [string, string])[] = [
  ['%', '% ％ percent'],
  ['percentage point', '个百分点 百分点 percentage-points percentage-point'],
  ['CNY', '元 元人民币 人民币 块钱 圆 yuan rmb cny ¥'],
  ['USD', '美元 美金 us-dollars us-dollar dollars dollar usd $ us$'],
  ['EUR', '欧元 euros euro eur €'],
  ['GBP', '英镑 pounds gbp £'],
  ['JPY', '日元 日圆 yen jpy'],
  ['HKD', '港元 港币 hkd hk$'],
  ['TWD', '新台币 台币 twd nt$'],
  ['KRW', '韩元 won krw ₩'],
  ['year', '年'],
  ['month', '月 月份'],
  ['day', '日 号'],
  ['days', '天 days'],
  ['hour', '小时 hours hour'],
  ['minute', '分钟 minutes minute'],
  ['time', '倍 times'],
  ['person', '人 名'],
  ['piece', '个'],
  ['kind', '种 项'],
  ['company', '家'],
  ['set', '台 套'],
  ['vehicle', '辆 艘 架'],
  ['tonne', '吨 tonnes tons'],
  ['kilogram', '公斤 千克 kg kilograms'],
  ['kilometre', '公里 千米 km kilometres kilometers'],
  ['metre', '米 metres meters'],
  ['square kilometre', '平方公里 平方千米 km2'],
  ['square metre', '平方米 m2'],
  ['mu', '亩'],
  ['hectare', '公顷 hectares ha'],
  ['degree', '度 °'],
  ['celsius', '摄氏度 °c'],
];

const NAME_OF: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(([name, forms]) =>
    forms.split(' ').map((form) => [form.replaceAll('-', ' '), name] as const),
  ),
);

/** The name of a unit, however it is written (folded). */
export function unitName(written: string): string | undefined {
  return NAME_OF.get(written.replace(/\s+/g, ' '));
}

/** An alternation of the forms, the longest first, as a regular expression; Latin ones are whole words. */
function alternation(forms: Iterable<string>): string {
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
      return /[a-z]$/.test(form) ? `${escaped}(?![a-z])` : escaped;
    })
    .join('|');
}

export const MULTIPLIER_FORMS = alternation(MULTIPLIERS.keys());
export const UNIT_FORMS = alternation(NAME_OF.keys());
