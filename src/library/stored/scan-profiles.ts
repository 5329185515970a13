import type { Block } from '../../search/gathered.ts';
import { type PackedProfiles, viewProfiles } from '../../search/index/packed-profiles.ts';
import type { Probe } from '../../search/question/probe.ts';

/**
 * Where the question's units stand in some articles, as their postings would tell: for so few articles it is quicker
 * to read them through than to make postings.
 *
 * @param firstPlace of the first article in the collection; the others follow
 */
export function scanProfiles(probe: Probe, articles: readonly PackedProfiles[], firstPlace = 0): Block {
  const lists = () => Array.from(probe.units, (): number[] => []);
  const [ofUnit, ofPair, ofTitle] = [lists(), lists(), lists()];
  const starts = [0];
  const lengths: number[] = [];
  for (const [place, profiles] of articles.entries()) {
    const { sentences, units, unitStarts, title } = viewProfiles(profiles);
    for (let sentence = 0; sentence < sentences; sentence++) {
      const row = lengths.length;
      const [from, to] = [unitStarts[sentence] ?? 0, unitStarts[sentence + 1] ?? 0];
      lengths.push(to - from);
      for (let at = from; at < to; at++) {
        for (const j of probe.places.get(units[at] ?? -1) ?? NONE) {
          pushOnce(ofUnit[j], row);
          if (j > 0 && at > from && units[at - 1] === probe.units[j - 1]) pushOnce(ofPair[j], row);
        }
      }
    }
    for (const unit of title) for (const j of probe.places.get(unit) ?? NONE) pushOnce(ofTitle[j], place);
    starts.push(lengths.length);
  }
  return {
    places: Int32Array.from({ length: articles.length }, (_, place) => firstPlace + place),
    starts,
    lengths,
    ofUnit,
    ofPair,
    ofTitle,
  };
}

const NONE: readonly number[] = [];

/** Rows come in rising order. */
function pushOnce(rows: number[] | undefined, row: number): void {
  if (rows !== undefined && rows.at(-1) !== row) rows.push(row);
}
