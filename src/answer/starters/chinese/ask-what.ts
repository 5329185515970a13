import type { Draft } from '../draft.ts';
import { type Clause, isOneOf } from './clause.ts';
import type { Subject } from './subject.ts';
import type { Asking } from './words.ts';

const CALLED = ['被称为', '又称', '俗称', '简称', '又名', '旧称', '古称', '原名', '本名', '别名', '亦称'];
/** Whom a sentence says somebody to be. */
const PERSON =
  /(?:家|者|人|员|长|王|帝|后|将军|将领|总统|总理|首相|大臣|教授|主席|书记|导演|演员|歌手|作家|画家|诗人|学者|博士|球员|选手|皇帝|皇后|公主|王子|贵族|僧人|传教士|牧师|主教|教宗|政治家|军人|元帅|女王|国王|之子|之女|儿子|女儿)$/u;
const THEME = /^(?:主题|名称|全名|全称|口号|宗旨|别称|英文名)$/u;

/** `制造业是立国之本`: 制造业是什么？ Of a person: 是谁？ */
export function askWhat(clause: Clause, subject: Subject, asking: Asking): readonly Draft[] {
  const { words, first } = clause;
  const at = subject.end;
  const verb = words[at];
  if (!first || verb === undefined) return [];
  const called = isOneOf(verb, CALLED)
    ? at + 1
    : verb.key === '被' && isOneOf(words[at + 1], ['称为', '称作', '誉为'])
      ? at + 2
      : undefined;
  if (called !== undefined && called < words.length) {
    const verbs = clause.text(at, called);
    return verbs === undefined ? [] : [{ kind: 'what', question: `${subject.text}${verbs}${asking.what}？` }];
  }
  const known = words.at(-1);
  if (verb.key === '以' && isOneOf(known, ['著称', '闻名', '为主', '知名', '出名', '著名'])) {
    const ends = clause.text(words.length - 1);
    const by = clause.text(at, at + 1);
    if (words.length - at > 2 && ends !== undefined && by !== undefined)
      return [{ kind: 'what', question: `${subject.text}${by}${asking.what}${ends}？` }];
  }
  if (!isOneOf(verb, '是为')) return [];
  const last = subject.words.at(-1);
  if (last !== undefined && THEME.test(last.key) && subject.words.length > 1)
    return [{ kind: 'what', question: `${subject.text}${asking.isWhat}？` }];
  const next = words[at + 1];
  const end = words.at(-1);
  if (next === undefined || end === undefined || !/^(?:n|x|vn)/.test(end.tag)) return [];
  const ask = (kind: 'what' | 'where', said: string) => [{ kind, question: `${subject.text}${said}？` }];
  const places = /^(?:ns|nt)$/.test(next.tag);
  if (subject.words.length === 1 && last?.tag === 'ns') return places ? ask('where', asking.isWhere) : [];
  const kindNamed = /^一[种个座位名家所项条部间支只类]$/u.test(next.key);
  const isOneName =
    subject.words.length === 1 || subject.words.every(({ tag }) => /^(?:nr|ns|nt|nz|x|j)/.test(tag));
  if (!isOneName || !(kindNamed || places)) return [];
  const named = subject.words.every(({ tag }) => tag.startsWith('nr'));
  if (named !== PERSON.test(end.key)) return [];
  return ask('what', named ? asking.isWho : asking.isWhat);
}
