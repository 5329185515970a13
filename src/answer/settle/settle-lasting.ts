import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import type { PlacedSpan } from '../span/placed-span.ts';
import type { SpanContext } from './settle-span.ts';

/** The units that a length of time is asked and told in, both languages, folded. */
const UNITS = [
  '年|\\byears?\\b',
  '个?月|\\bmonths?\\b',
  '周|星期|礼拜|\\bweeks?\\b',
  '天|日|\\bdays?\\b',
  '小时|钟头|\\bhours?\\b',
  '分钟|\\bminutes?\\b',
  '秒|\\bseconds?\\b',
].map((unit) => ({
  asked: new RegExp(
    unit
      .split('|')
      .map((way) => (way.startsWith('\\b') ? `\\bhow many ${way.slice(2)}` : `(?:几|多少)个?${way}`))
      .join('|'),
    'u',
  ),
  told: new RegExp(unit, 'u'),
}));

/** How long ago, or at what age, and not how long, where neither is asked for. */
const AGO = /^(?:多|余)?(?:以|之)?前|^ (?:ago|earlier|before|old)\b/u;
const AT = /\bat (?:about |around |nearly |just |only )?(?:the age of |age )?$/u;
const ASKS_AGO = /前|早|\b(?:ago|before|advance|ahead|earlier|old|age)\b/u;

/** The verb right before the question word, and right before the time that it took; folded. What may stand between says nothing. */
const LIGHT_CHARACTERS = '了过着约近共达到大概需要得可能至少有最多长短只仅为';
const LIGHT_ZH = `(?:[${LIGHT_CHARACTERS}]|可以|不到|超过){0,4}`;
const VERB_ASKED_ZH = new RegExp(
  `([^${LIGHT_CHARACTERS}是在以\\P{Script=Han}])${LIGHT_ZH}(?:几|多少|多久|多长)`,
  'u',
);
const VERB_ASKED_EN =
  /^how (?:long|many [a-z]+) (?:do|does|did|can|will|would|should|must|may|could)(?: [a-z'-]+){1,5}? ([a-z]+)(?: (?:for|in|on|at|there|here|altogether))?\W*$/u;
/** What is done within the time: 几天内**回复**. A character of it tells (答复). */
const WITHIN_ASKED =
  /(?:几|多少)个?(?:年|月|周|天|日|小时|分钟)[之以]?内(?:会|能|可以|要|得|应)?(\p{Script=Han}{2})/u;
const LOOK_BACK = 32;

/**
 * Of several lengths of time the one that is asked for: none that tells how long ago or at what age, one in the unit asked for
 * (几天: 四天, not 一个月), and the one right behind the verb asked with (how long do they **live**: live ten years). Each only where it
 * leaves any.
 */
export function settleLasting<T extends PlacedSpan>(
  candidates: readonly T[],
  { text, question }: Pick<SpanContext, 'text' | 'question'>,
): readonly T[] {
  if (candidates.length < 2) return candidates;
  const asked = fold(question).text;
  const written = new Map(
    candidates.map((one) => {
      const { start, end } = one.span;
      return [
        one,
        {
          before: fold(text.slice(Math.max(0, start - LOOK_BACK), start)).text,
          own: fold(text.slice(start, end)).text,
          after: fold(text.slice(end, end + LOOK_BACK)).text,
        },
      ];
    }),
  );
  const only = (left: readonly T[], fits: (words: Words) => boolean) => {
    const fitting = left.filter((one) => fits(written.get(one) ?? NO_WORDS));
    return fitting.length > 0 ? fitting : left;
  };
  const lasting = ASKS_AGO.test(asked)
    ? candidates
    : only(candidates, ({ before, after }) => !AGO.test(after) && !AT.test(before));
  const unit = UNITS.find((one) => one.asked.test(asked));
  const inUnit = unit === undefined ? lasting : only(lasting, ({ own }) => unit.told.test(own));
  const [, deed] = WITHIN_ASKED.exec(asked) ?? [];
  if (deed !== undefined) {
    const within = new RegExp(`^[之以]?内[^,。;]{0,2}[${deed}]`, 'u');
    return only(inUnit, ({ after }) => within.test(after));
  }
  const [, verb] = VERB_ASKED_ZH.exec(asked) ?? [];
  const [, verbEn] = VERB_ASKED_EN.exec(asked) ?? [];
  if (verb !== undefined) {
    const behind = new RegExp(`${verb}${LIGHT_ZH}$`, 'u');
    return only(inUnit, ({ before }) => behind.test(before));
  }
  return verbEn === undefined ? inUnit : only(inUnit, ({ before }) => endsInVerb(before, stem(verbEn)));
}

interface Words {
  readonly before: string;
  readonly own: string;
  readonly after: string;
}
const NO_WORDS: Words = { before: '', own: '', after: '' };

/** Up to four light words or numbers may stand between: live **for about ten to** fifteen years. */
function endsInVerb(before: string, verb: string): boolean {
  const words = before
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(-BETWEEN - 1);
  const at = words.findLastIndex((word) => stem(word) === verb);
  return at >= 0 && words.slice(at + 1).every((word) => BETWEEN_EN.test(word));
}
const BETWEEN = 4;
const BETWEEN_EN =
  /^(?:for|about|around|some|up|to|at|least|most|only|just|nearly|almost|over|under|more|less|than|between|an?|the|and|or|roughly|approximately|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred)$/u;
