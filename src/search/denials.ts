import { keyNumber } from './key-number.ts';

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
