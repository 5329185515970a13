import type { Term } from '../../../text/terms.ts';
import type { Clause } from './clause.ts';

/** Parts of speech that a name of something is made of; a proper name, or a word that is not in the dictionary. */
const NOMINAL = /^(?:n|b$|j|s$|x$|l$|i$)/;
/** Verbs that are nouns as well, and in a name only that. */
const ALSO_NOUNS =
  /^(?:战争|战役|运动|会议|选举|比赛|工程|建设|计划|组织|教育|工业|革命|事变|起义|条约|协定|投资|研究|管理|保险|健保|交通|广播|服务|统计|设计|创新|贸易|演唱会|展览|考试|训练|改革|合作|发展|规划|审判|投票|公投|测验)$/u;
const PROPER = /^(?:nr|ns|nt|nz|x$)/;
/** What only points at something said before, or belongs to how it is said. */
const POINTING =
  /[他她它其该此本这那某我你您咱哪谁]|自己|双方|两者|前者|后者|各自|彼此|对方|当地|当时|同时|以下|以上|上述|一般|^地区|^从|^随|^大型|岛上|群岛$|则$|率军|率队|即|同一|边境|及后|随后|第[一二三四五]|历时|主动|沿|市区|区内|境内|县内|市内|站内|区域内|全[市县省国境区州校镇乡村球]|主要|一些|部分|少数|许多|大量|不少|余下|其余|其他|另外|方面|之间|期间|时候|时期|之后|以来|原因|结果|目的|问题|意思|例子|情况|作者|人们|人士|大家|有人|事实|总数|总计|共计|合计|平均|估计|官方|数据|资料|记录|传说|据说|由于|因为|虽然|即使|如果|随着|根据|关于|对于/u;
/** Nouns that say how something is done, and so belong to the verb. */
const ADVERBIAL =
  /^(?:和平|武装|秘密|集体|公开|全平台|首度|个人|官方|现场|高票|全票|正面|陆军|率军|实际|部份|全面|数字|大举|大规模|父亲|母亲|儿子)$/u;
/** What points, but to the same for everybody who reads. */
const LIKE_A_NAME = /^(?:我国|本次|本届)$/u;
/** In characters. */
const SHORTEST = 2;
const LONGEST = 16;

/** What a clause is about: the words from its beginning that can only be a name of something. */
export interface Subject {
  readonly text: string;
  /** Where the words after it begin. */
  readonly end: number;
  readonly words: readonly Term[];
  /** Whether a person, a place or an organisation is named. */
  readonly named: boolean;
}

/**
 * The subject of a clause: nothing but nouns, perhaps with one 的 between them; `undefined` where it cannot stand
 * without what was said before.
 */
export function subjectOf(clause: Clause): Subject | undefined {
  const { words, start } = clause;
  let end = start;
  let links = 0;
  while (end < words.length) {
    const word = words[end];
    if (word === undefined) break;
    const links_ = word.key === '的' && end > start && ++links === 1;
    const joins = end > start && /^[和与及暨]$/.test(word.key) && isNominal(words[end + 1]);
    const deictic = end === start && LIKE_A_NAME.test(word.key);
    const describes = word.tag === 'a' && end > start && word.key.length >= 2 && isNominal(words[end + 1]);
    if (!links_ && !joins && !deictic && !describes && !isNominal(word)) break;
    end++;
  }
  const taken = words.slice(start, end);
  if (/[的于在与和以被将把向由从对]$/u.test(taken.at(-1)?.key ?? '')) return undefined;
  const text = clause.text(start, end);
  if (text === undefined || text.length < SHORTEST || text.length > LONGEST) return undefined;
  const keys = taken.map(({ key }) => key).join('');
  if (POINTING.test(keys.replace(/^(?:我国|本次|本届)/u, '')) || /[、·]$/u.test(text)) return undefined;
  if (taken.length === 1 && taken[0]?.tag === 'x' && keys.length <= 2) return undefined;
  // A name from another language goes on: 凡·阿兰.
  if (/^[·•‧]/u.test(clause.text(start, end + 1)?.slice(text.length) ?? '')) return undefined;
  if (ADVERBIAL.test(taken.at(-1)?.key ?? '')) return undefined;
  if (/^[^国省市县区镇州岛城军党]$/u.test(taken.at(-1)?.key ?? '')) return undefined;
  const specific = taken.some(
    ({ tag, kind, key }) => kind === 'latin' || (PROPER.test(tag) && key.length >= 2),
  );
  if (!specific && keys.length < 4) return undefined;
  const named = taken.some(({ tag, key }) => /^(?:nr|ns|nt)/.test(tag) && key.length >= 2);
  return { text, end, words: taken, named };
}

function isNominal(word: Term | undefined): boolean {
  if (word === undefined) return false;
  const { kind, tag, key } = word;
  if (kind === 'latin') return true;
  if (kind === 'han' && /^(?:vn|an)$/.test(tag)) return ALSO_NOUNS.test(key);
  return kind === 'han' && NOMINAL.test(tag) && (key.length >= 2 || tag.startsWith('n') || tag === 'j');
}
