import type { Analysis } from '../../text/terms.ts';
import { LIFE_WORDS } from '../entities/life-words.ts';

export type LifeEvent = 'birth' | 'death';

export function isLifeEvent(figure: string | undefined): figure is LifeEvent {
  return figure === 'birth' || figure === 'death';
}

/** What is asked of the time after or before it, or of where it was, is not its date: 去世后, the house where she was born. */
const OF_ITSELF = { zh: '(?![以之]?[后前])', en: "(?<!\\b(?:after|before|since|where) (?:[a-z']+ ){0,4})" };
/** What is named after a birthday, a birth or a death. */
const NAMED_AFTER = {
  birthday: '(?![会宴]|派对|聚会|晚会|活动|礼物|卡|蛋糕)',
  birth:
    '(?![ -](?:rate|control|certificate|part(?:y|ies)|registration|defect|order|rights?|weight|cake|card)s?\\b)',
  death: '(?![ -](?:rate|penalty|toll|certificate|row|sentence|duty|duties|tax|benefit|threat)s?\\b)',
};

/** How the date of a birth or a death is asked for, in a folded question. */
export const LIFE_EVENTS: Readonly<Record<LifeEvent, RegExp>> = {
  birth: new RegExp(
    [
      `(?:${LIFE_WORDS.birth.zh})${OF_ITSELF.zh}`,
      `生日${NAMED_AFTER.birthday}|诞辰(?![\\d一二三四五六七八九十百多]*周年)`,
      `${OF_ITSELF.en}(?:${LIFE_WORDS.birth.en}|\\bbirth(?:day|date)?\\b${NAMED_AFTER.birth})`,
    ].join('|'),
    'u',
  ),
  death: new RegExp(
    [
      `(?:${LIFE_WORDS.death.zh})${OF_ITSELF.zh}|死(?=的?[?？。\\s]*$|于)`,
      `${OF_ITSELF.en}\\b(?:die[ds]?|pass(?:ed)? away|(?:killed|assassinated|murdered)(?<=\\bwas\\b.*))\\b`,
      `${OF_ITSELF.en}\\bdeath\\b${NAMED_AFTER.death}`,
    ].join('|'),
    'u',
  ),
};

/** The places of the word that names the event, where its date is asked for; otherwise none. */
export function lifeEventIn({
  analysis,
  figure,
}: {
  readonly analysis: Analysis;
  readonly figure: string | undefined;
}): readonly number[] {
  if (!isLifeEvent(figure)) return [];
  const found = LIFE_EVENTS[figure].exec(analysis.folded.text);
  if (found === null) return [];
  const { start, end } = analysis.folded.toOriginal(found.index, found.index + found[0].length);
  return [...analysis.units.keys()].filter((place) => {
    const unit = analysis.units[place];
    return unit !== undefined && unit.start >= start && unit.end <= end;
  });
}
