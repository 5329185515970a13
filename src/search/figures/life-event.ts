import type { Analysis } from '../../text/terms.ts';

export type LifeEvent = 'birth' | 'death';

export function isLifeEvent(figure: string | undefined): figure is LifeEvent {
  return figure === 'birth' || figure === 'death';
}

/** How the date of a birth or a death is asked for, in a folded question; not at what hour. */
export const LIFE_EVENTS: Readonly<Record<LifeEvent, RegExp>> = {
  birth: /(?<!几点.*)(?:出生|出世|诞生|降生)(?!.*几点)|\bborn\b|\bbirth(?:day|date)?\b/u,
  death:
    /(?<!几点.*)(?:去世|逝世|病逝|过世|辞世|离世|死(?=的?[?？。\s]*$))(?!.*几点)|\bdie[ds]?\b|\bdeath\b/u,
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
