import type { Draft } from '../draft.ts';
import { MEASURED } from './ask-how-much.ts';
import { type Clause, dateEnd } from './clause.ts';
import { predicateFrom, withoutLe } from './predicate.ts';
import type { Subject } from './subject.ts';
import type { Asking } from './words.ts';

/** Verbs that a date follows: 成立于1921年. */
const DATED =
  /^(?:成立|创立|创建|建立|设立|始建|兴建|建成|落成|建|通车|开通|开业|启用|出生|生|诞生|去世|逝世|出版|发行|发表|创刊|起源|爆发|签署|竣工)(?:于|在)?$/u;

/** `1945年12月，民建在重庆成立` and `民建于1945年在重庆成立`: 民建是什么时候在重庆成立的？ */
export function askWhen(clause: Clause, subject: Subject, { when, done }: Asking): readonly Draft[] {
  const made: string[] = [];
  // A figure is of a time, and that is not when it came about.
  if (MEASURED.test(subject.words.map(({ key }) => key).join(''))) return [];
  const { words, dated } = clause;
  const ask = (predicate: string | undefined) => {
    if (predicate !== undefined && !predicate.endsWith('的'))
      made.push(`${subject.text}${when}${withoutLe(predicate)}${done}`);
  };
  if (dated) ask(predicateFrom(clause, subject.end));
  const after = dateEnd(words, subject.end);
  if (after > subject.end) ask(predicateFrom(clause, after));
  const verb = words[subject.end];
  const next = words[subject.end + 1];
  if (verb !== undefined && next !== undefined) {
    const whole = DATED.test(verb.key) && (/[于在]$/u.test(verb.key) || /^[于在]$/u.test(next.key));
    const dateFrom = /[于在]$/u.test(verb.key) ? subject.end + 1 : subject.end + 2;
    if (whole && dateEnd(words, dateFrom) === words.length) {
      const done_ = clause.text(subject.end, subject.end + 1)?.replace(/[于於在]$/u, '') ?? '';
      if (done_ !== '') made.push(`${subject.text}${when}${done_ === '生' ? '出生' : done_}${done}`);
    }
  }
  return made.map((question) => ({ kind: 'when', question: `${question}？` }));
}
