import { CLOCK_EN, CLOCK_ZH } from '../../search/entities/clock-times.ts';
import { fold } from '../../text/fold.ts';
import { daysIn } from '../table/day-row.ts';

/** That something is open, or somebody there, as a rule, folded; both languages. */
const OPEN =
  /营业|开放|开门|开馆|开店|上班|值[班守]|在岗|当班|坐诊|出诊|接待|办公|运[行营]|发车|(?:服务|客服)(?:的)?时间|时间(?:的|是|为|:)|可以?(?:使用|联[系络]|拨打|致电|预约|咨询|前[来往]|入[场园馆]|参观|进[场出入])|\b(?:opens?|opening|hours|available|staffed|manned|on duty|works?|runs?|operates?|answers?|answered|(?:is|are|stays?|remains?) (?:always )?closed|closes|(?:can|may) (?:be )?(?:reach(?:ed)?|call(?:ed)?|contact(?:ed)?|visit(?:ed)?|used?|f(?:ound|ind)|book(?:ed)?|come))\b/u;
/** What was once, or happens once, is no rule. */
const ONCE = /了|曾|昨|上周|\b(?:was|were|had|did|last|yesterday|opened|resigned)\b/u;
const CLOCK = new RegExp(`${CLOCK_ZH}|${CLOCK_EN}`, 'u');
/** More days than a weekend has are a run of them: their hours are those of all. */
const WEEKEND_DAYS = 2;

/**
 * Whether a sentence tells the hours that something is open or somebody there, on the days that are asked or on some run of days:
 * what happens there once does not tell it (On Saturday the library hosts a story hour at 10:00).
 *
 * @param asked days of the week, 0 for Monday
 */
export function tellsOpen(sentence: string, asked: readonly number[]): boolean {
  const { text } = fold(sentence);
  const days = daysIn(text);
  const isOfThem = days.length > WEEKEND_DAYS || asked.some((day) => days.includes(day));
  return isOfThem && OPEN.test(text) && !ONCE.test(text) && CLOCK.test(text);
}
