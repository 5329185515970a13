import { stem } from '../../text/stem.ts';
import { ANSWERED_BY } from '../entities/answer-type.ts';
import { keyNumber } from '../words/key-number.ts';
import { standsAt } from '../words/stands-at.ts';
import type { Question } from './question.ts';

/** A stretch of units in which one of them does not mean what it means in a question: 开 in 未开封. */
export interface Misreading {
  /** Where the stretch begins, counted from that unit. */
  readonly from: number;
  readonly row: readonly number[];
}

/** Number of a unit of the question → the stretches in which it is none of it. */
export type Misreadings = ReadonlyMap<number, readonly Misreading[]>;

/**
 * Words and what they stand in without being meant, folded; English ones as they are written. None of those that are always so is
 * English: there a word within another is none (unopened is a stem of its own). A negating prefix makes another word; who asks for
 * a yes or no is told by some of these, too (满18岁可以吗, 未满18岁不可以): those are `figures`.
 */
const WITHIN = {
  zh: {
    always: {
      成年: '未成年',
      开封: '未开封',
      拆封: '未拆封',
      婚: '未婚',
      主流: '非主流',
      // A verb of one character, by itself in the question, within another word whose meaning is apart: what may tell the same
      // deed (打印 of 打, 应付 of 付, 出版 of 出) is none. Nor where the question tells the other character, too: 房子何时**交**, **交房**.
      交: '交房 交通 交流 交叉 交友 交际 交界 交汇 交往 交警 外交 社交 成交 邦交',
      开: '开发 开支 开心 开水 开朗 离开 避开',
      住: '住持 记住 停住 抓住 挡住 保住',
      打: '打扫 打造 打算 打破 打听 打击 打上 不打',
      出: '出租 出售 出生 出口 出席 出入 出土 出色 突出 演出 输出 退出 杰出 指出',
      收: '收据 吸收 验收 丰收',
      付: '对付',
      修: '修改 修订 修正 修养',
      管: '管道 管线 尽管 不管 水管 气管 血管',
      教: '教室 教堂 教材 宗教',
      演: '演讲 演变 演算 演化 演习',
    },
    figures: {
      满: '未满 不满',
      足: '不足',
      含: '不含',
      合格: '不合格',
      及格: '不及格',
      使用: '未使用',
      开启: '未开启',
      注册: '未注册',
      接种: '未接种',
      糖: '无糖',
      证: '无证',
      偿: '无偿',
    },
    // As units: a numeral is its number.
    eachTime: { '1次': '周1次 天1次 日1次 月1次 年1次 季1次 季度1次 星期1次 小时1次' },
  },
  en: {
    always: {},
    figures: {
      // A house that is open is not one that opened.
      open: 'open daily|open every|open all year|open at weekends|open on weekends|open at the weekend|open on weekdays|open on mondays|open on saturdays|open on sundays',
    },
    eachTime: { once: 'once a|once an|once every|once per|once each|once daily' },
  },
} as const;

/** What makes another word with any that follows: 非会员, non-members. */
const NON = { zh: keyNumber('非'), en: keyNumber('non') } as const;
/** When something opened, not when it is open. */
const OPENED = /\bdid\b|\b(?:was|were) .*\bopened\b/iu;
/** At one go (一次能扫多久, how long does it run once charged), and not how often. */
const AT_ONE_GO = {
  zh: /(?<!(?:多久|多长时间|[几多少每]\p{Script=Han}{1,3})[^,。]{0,6})[一1]次(?:能|可|最多|最长|充|可以)/u,
  en: /\bonce\b(?! (?:an?|every|per|each|daily)\b)(?<!\bhow often\b.*)/iu,
} as const;
/** What a question may be about that has a contrary in 非: nouns, verbs, what distinguishes. */
const DENIABLE = /^(?:n|v|b|a)/;
const NONE: Misreadings = new Map();

/** A word, and the longer ones that it is no part of, each as the numbers of their units. */
interface Entry {
  readonly word: readonly number[];
  readonly within: readonly (readonly number[])[];
}

const TABLE = {
  zh: {
    always: entriesOf(WITHIN.zh.always, 'zh'),
    figures: entriesOf(WITHIN.zh.figures, 'zh'),
    eachTime: entriesOf(WITHIN.zh.eachTime, 'zh'),
  },
  en: {
    always: entriesOf(WITHIN.en.always, 'en'),
    figures: entriesOf(WITHIN.en.figures, 'en'),
    eachTime: entriesOf(WITHIN.en.eachTime, 'en'),
  },
} as const;

function entriesOf(table: Readonly<Record<string, string>>, language: 'zh' | 'en'): readonly Entry[] {
  const unitsOf = (words: string) =>
    (language === 'zh' ? [...words] : words.split(' ').map(stem)).map(keyNumber);
  return Object.entries(table).map(([word, within]) => ({
    word: unitsOf(word),
    within: within.split(language === 'zh' ? ' ' : '|').map(unitsOf),
  }));
}

/** Where units of a question are no part of what it says; mostly nowhere. */
export function misreadingsOf(question: Question): Misreadings {
  const { analysis, language, type, text } = question;
  const units = analysis.units.map(({ key }) => keyNumber(key));
  const found = new Map<number, Misreading[]>();
  const done = new Set<string>();
  const add = (row: readonly number[], first: number, length: number) => {
    // A word that is said again is noted once.
    const key = `${first} ${row.join(' ')}`;
    if (done.has(key)) return;
    done.add(key);
    if (units.some((_, at) => standsAt(units, at, row))) return;
    for (let by = first; by < first + length; by++) {
      const unit = row[by] ?? -1;
      found.set(unit, [...(found.get(unit) ?? []), { from: -by, row }]);
    }
  };
  // A character by itself is a word only where it is cut as one.
  const says = ({ word }: Entry) =>
    units.some(
      (_, at) =>
        standsAt(units, at, word) &&
        (word.length > 1 ||
          language === 'en' ||
          analysis.terms[analysis.units[at]?.term ?? -1]?.key.length === 1),
    );
  const { always, figures, eachTime } = TABLE[language];
  const atOneGo = AT_ONE_GO[language].test(analysis.folded.text);
  const asksFigure = ANSWERED_BY[type].length > 0 && (language === 'zh' || OPENED.test(text));
  const entries = [...always, ...(asksFigure ? figures : []), ...(atOneGo ? eachTime : [])];
  for (const entry of entries) {
    if (!says(entry)) continue;
    for (const row of entry.within) {
      const first = row.findIndex((_, at) => standsAt(row, at, entry.word));
      const other = row.some((unit) => !entry.word.includes(unit) && units.includes(unit));
      if (first >= 0 && !(language === 'zh' && entry.word.length === 1 && other))
        add(row, first, entry.word.length);
    }
  }
  for (const [place, { kind, tag, stop }] of analysis.terms.entries()) {
    if (stop || kind === 'number' || (kind === 'han' && !DENIABLE.test(tag))) continue;
    const own = units.filter((_, at) => analysis.units[at]?.term === place);
    if (own.length > 1 || language === 'en') add([NON[language], ...own], 1, own.length);
  }
  return found.size > 0 ? found : NONE;
}

/** Whether a unit of a sentence stands there where it is not meant. */
export function isMisread(misreadings: Misreadings, units: ArrayLike<number>, at: number): boolean {
  const known = misreadings.get(units[at] ?? -1);
  if (known === undefined) return false;
  for (let k = 0; k < known.length; k++) {
    const one = known[k];
    if (one !== undefined && at + one.from >= 0 && standsAt(units, at + one.from, one.row)) return true;
  }
  return false;
}
