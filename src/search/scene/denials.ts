import { keyNumber } from '../words/key-number.ts';

/** Units that deny, as numbers; English ones are stems. */
export const DENIALS: ReadonlySet<number> = new Set(
  (
    '不 没 无 非 未 否 勿 ' +
    "no not never neither nor none cannot without unabl incap fail lack refus except exclud isn't aren't wasn't weren't " +
    "don't doesn't didn't can't couldn't won't wouldn't hasn't haven't hadn't"
  )
    .split(' ')
    .map(keyNumber),
);

/** Whether a sentence denies something. @param units their numbers; none of a sentence that is not there */
export function deniesIn(units: Int32Array | undefined): boolean {
  return units?.some((unit) => DENIALS.has(unit)) ?? false;
}
