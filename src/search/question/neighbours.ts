import type { Neighbours, Probe } from './probe.ts';

/** The neighbours among a question's units that are to be matched and are no stop words. */
export function neighboursOf({
  question,
  content,
}: Pick<Probe, 'question' | 'content'>): readonly Neighbours[] {
  const { units, terms } = question.analysis;
  const telling = units.flatMap(({ term }, place) =>
    content[place] === 1 && !terms[term]?.stop ? [place] : [],
  );
  return telling.slice(1).map((second, at) => ({ first: telling[at] ?? 0, second }));
}
