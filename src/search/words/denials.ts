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

/** Whether a sentence denies something. @param units their numbers; none of a sentence that is not there */
export function deniesIn(units: Int32Array | undefined): boolean {
  return units?.some((unit) => DENIALS.has(unit)) ?? false;
}

/** What allows, demands or makes free of a demand, as units; English ones are stems. */
const RULINGS: ReadonlySet<number> = new Set(
  '可 能 须 需 必 应 禁 准 许 免 谢 拒 允 请 仅 限 均 may can could must allow permit forbid forbidden ban need requir onli pleas free open close'
    .split(' ')
    .map(keyNumber),
);

/** Whether a sentence says what is allowed, demanded or not so. @param units their numbers */
export function rulesIn(units: Int32Array | undefined): boolean {
  return units?.some((unit) => RULINGS.has(unit) || DENIALS.has(unit)) ?? false;
}
