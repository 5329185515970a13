import { CALENDAR, COUNTERS, CURRENCIES, LONG_MEASURES, MEASURES } from '../../text/measures.ts';
import { stem } from '../../text/stem.ts';
import type { AnswerType } from '../entities/answer-type.ts';
import type { Probe, QuestionWord } from './probe.ts';
import { wordsAt } from './question-words.ts';

/** Where one of these is asked, the noun of the phrase (which **city**) is a kind of name, and answers seldom have it. */
const NAMED: ReadonlySet<AnswerType> = new Set([
  'person',
  'place',
  'organisation',
  'work',
  'time',
  'name',
  'position',
]);

/** What the question phrase has besides what is asked for: the question word, what counts. */
const ASKING = new RegExp(
  `^[多少长久宽高深远哪些几什么何种样第一二三四五六个的有百分之楼层间${COUNTERS}${MEASURES}${CALENDAR}]$`,
  'u',
);

/** A figure may be told in another measure. */
const MEASURE = new RegExp(`^(?:${LONG_MEASURES}|${CURRENCIES})$`, 'u');

/** What an English phrase measures (how **heavy**, what is the **weight**), as stems: no figure is an answer that is of something else. */
const GAUGED: ReadonlySet<string> = new Set(
  'heavy fast hot cold large big weight speed temperature population size'.split(' ').map(stem),
);

/** What is asked for within the question phrase; in Chinese to the end of the word that the phrase ends in. */
export function askedWords(
  probe: Pick<Probe, 'question' | 'background' | 'recurrence'>,
): readonly QuestionWord[] {
  const { focus, type, language, headUnits, analysis, figure } = probe.question;
  if (NAMED.has(type)) return [];
  const { units } = analysis;
  // 几盘 and 第几届 count, whatever the measure; 多少碗 may be of bowls.
  const isOfSeveral = (place: number) =>
    units[place - 1]?.key === '几' && units[place - 1]?.term === units[place]?.term;
  const isHead = (place: number) =>
    language === 'en'
      ? headUnits.includes(units[place]?.key ?? '') ||
        (type === 'number' && figure === undefined && GAUGED.has(units[place]?.key ?? ''))
      : /\p{Script=Han}/u.test(units[place]?.key ?? '') &&
        !isOfSeveral(place) &&
        (!ASKING.test(units[place]?.key ?? '') || opensWord(place));
  // 多少人 counts people, 多少人口 does not; an unknown word (册绘本) was only cut wrongly.
  const opensWord = (place: number) =>
    place === focus.end - 1 &&
    !isOfSeveral(place + 1) &&
    analysis.terms[units[place]?.term ?? -1]?.tag !== 'x' &&
    units[place]?.term === units[place + 1]?.term &&
    units[place]?.term !== units[place - 1]?.term;
  const terms = new Set<number>();
  let first = focus.end;
  for (let place = focus.end - 1; place >= focus.start; place--) {
    if (!isHead(place)) continue;
    terms.add(units[place]?.term ?? -1);
    first = place;
  }
  return wordsAt(probe, (place) => place >= first && terms.has(units[place]?.term ?? -1)).filter(
    (word) => !word.ordinary && !MEASURE.test(word.units.map((unit) => units[unit]?.key).join('')),
  );
}

/** The words outside the question phrase without those that it has a part of. */
export function wordsBeside({ asked, words }: Probe): readonly QuestionWord[] {
  const inPhrase = new Set(asked.flatMap(({ units }) => units));
  return words.filter(({ units }) => !units.some((unit) => inPhrase.has(unit)));
}

/** All words of a question that may be told, what its phrase asks for among them, in order. */
export function allWords(probe: Probe): readonly QuestionWord[] {
  return [...probe.asked, ...wordsBeside(probe)].sort((a, b) => (a.units[0] ?? 0) - (b.units[0] ?? 0));
}
