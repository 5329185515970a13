import type { Language, Span } from '../../article/article.ts';
import { findEntities } from '../../search/entities.ts';
import type { Analysis } from '../../text/terms.ts';
import type { Draft, Kind } from './draft.ts';

/** Question words, simplified and traditional. */
const ASKING = {
  'zh-Hans': { who: '谁', where: '哪里', when: '是什么时候', 'how-much': '多少', what: '是什么' },
  'zh-Hant': { who: '誰', where: '哪裡', when: '是什麼時候', 'how-much': '多少', what: '是什麼' },
} as const;

const CLAUSE = /[^，。；：！？,;!?\n]+/gu;
/** What stands before the subject: a relative clause, a preposition, a pair of brackets. */
const BEFORE_SUBJECT = /^.*(?:的|[（(《〈“”「」])/u;
/** A clause that leans on what was said before asks nothing on its own. */
const LEANS = /^(?:[他她它其這这那此該该並并也還还又而但且或如要以及]|因此|所以|其中|同時|同时)/u;
const THEME = /^(?<theme>[^“「《，]{2,16}?)(?:為|为|是|叫|名為|名为)[“「《]/u;
const LEAST_REST = 4;

/** Questions made by putting a question word in the place of a name, a place, a figure or a date. */
export function askInChinese(analysis: Analysis, language: Language): readonly Draft[] {
  const words = ASKING[language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'];
  const { text } = analysis;
  const entities = findEntities(analysis);
  const clauses = [...text.matchAll(CLAUSE)].map(({ 0: clause, index }) => ({ clause, start: index }));
  const drafts: Draft[] = [];
  const draft = (kind: Kind, question: string) => drafts.push({ kind, question: `${question.trim()}？` });

  for (const [at, { clause, start }] of clauses.entries()) {
    if (LEANS.test(clause.trim())) continue;
    const within = (kinds: readonly string[]) =>
      entities.filter(
        (one) => kinds.includes(one.kind) && one.start >= start && one.end <= start + clause.length,
      );
    const before = (entity: Span) => text.slice(start, entity.start);
    const after = (entity: Span) => text.slice(entity.end, start + clause.length);

    const theme = THEME.exec(text.slice(start))?.groups?.['theme'];
    if (theme !== undefined) draft('what', theme + words.what);

    for (const person of within(['person'])) {
      const rest = after(person);
      if (rest.length >= LEAST_REST && /^[\p{Script=Han}]/u.test(rest)) draft('who', words.who + rest);
    }
    const place = joined(within(['place']), text).find((one) => before(one).endsWith('在'));
    if (place !== undefined) {
      const subject = subjectOf(before(place).slice(0, -1));
      if (subject.length >= 2 && after(place) !== '')
        draft('where', `${subject}在${words.where}${after(place)}`);
    }
    const figure = analysis.terms.findLast(
      (term) =>
        term.kind === 'number' &&
        term.start >= start &&
        term.end <= start + clause.length &&
        !isDate(term.key),
    );
    if (figure !== undefined) {
      const subject = subjectOf(before(figure));
      if (subject.length >= LEAST_REST && !LEANS.test(subject))
        draft('how-much', subject + words['how-much'] + unitAfter(after(figure)));
    }
    const next = clauses[at + 1]?.clause;
    if (next !== undefined && /^(?:\d+年)?\d+月(?:\d+日)?$|^\d+年$/u.test(clause)) {
      const event = subjectOf(next);
      if (event.length >= LEAST_REST * 2 && !LEANS.test(event)) draft('when', event + words.when);
    }
  }
  return drafts;
}

/** The last noun phrase with what follows: what stands before it describes it. */
function subjectOf(clause: string): string {
  return clause.replace(BEFORE_SUBJECT, '').replace(/^[由於于在、\s]+/u, '');
}

/** Places right beside each other are one: 山東省濟南市. */
function joined(places: readonly Span[], text: string): readonly Span[] {
  const sorted = places.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all.filter(({ start, end }) => text.slice(start, end).length > 1);
}

function isDate(key: string): boolean {
  return /[年月日号]$/u.test(key);
}

/** A measure word goes on with the question (多少個國家), a whole new clause does not. */
function unitAfter(rest: string): string {
  return rest.length <= LEAST_REST ? rest : '';
}
