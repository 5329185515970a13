import type { Draft } from '../draft.ts';
import type { Clause } from './clause.ts';
import { predicateFrom } from './predicate.ts';
import type { Subject } from './subject.ts';
import type { Asking } from './words.ts';

const LIES = /^(?:位于|座落|坐落|地处|位居|座落于|坐落于|地处于)$/u;
const BORN = /^(?:出生于|生于|出生在|诞生于)$/u;
const PLACE = /^(?:ns|nt|nz|nr|n|x|s|f|j)/;
const SEAT = /^(?:首都|首府|总部|省会|县城|校址|主场|所在地|驻地|总公司|故乡|家乡)$/u;
const SITS = /^(?:位于|设在|设于|在|是|为)$/u;
/** What is done at a place, so that where is a question. */
const HELD =
  /^(?:召开|举行|举办|开幕|闭幕|成立|创立|创办|建立|设立|签署|签订|出生|去世|逝世|病逝|登陆|诞生|爆发|发动|起义|登基|即位|称帝|建国|定都|就读|任教|演出|会师|会面|投降|登场|集会|发表|建造|兴建|设厂|开业|开张|结婚|长大|下葬|安葬|遇刺|被捕|被杀|处决)/u;

/** `大会在济南市开幕`: 大会在哪里开幕？ `济南位于山东省`: 济南位于哪里？ */
export function askWhere(clause: Clause, subject: Subject, { where, isWhere }: Asking): readonly Draft[] {
  const { words } = clause;
  const at = subject.end;
  const verb = words[at];
  const made: string[] = [];
  if (verb !== undefined && LIES.test(verb.key)) made.push(`${subject.text}${isWhere}`);
  if (verb !== undefined && BORN.test(verb.key) && words[at + 1]?.tag === 'ns')
    made.push(`${subject.text}出生在${where}`);
  const seat = SEAT.test(subject.words.at(-1)?.key ?? '') && subject.words.length > 1;
  if (seat && SITS.test(verb?.key ?? '') && words[at + 1]?.tag === 'ns')
    made.push(`${subject.text}在${where}`);
  if (verb?.key === '在') {
    let end = at + 1;
    while (end < words.length && PLACE.test(words[end]?.tag ?? '') && !HELD.test(words[end]?.key ?? ''))
      end++;
    const named = words.slice(at + 1, end).some(({ tag }) => /^(?:ns|nt)/.test(tag));
    const rest = predicateFrom(clause, end);
    if (named && rest !== undefined && HELD.test(words[end]?.key ?? ''))
      made.push(`${subject.text}在${where}${rest.replace(/了$/u, '')}`);
  }
  return made.map((question) => ({ kind: 'where', question: `${question}？` }));
}
