import { NUMERAL } from './number-words.ts';

const NOT_OF_OTHERS = '(?<![一大多上下前后过夜])';

/** Amounts with what they are measured by, as a kitchen tells them, both languages: 半小匙, half a cup, a pinch. Folded. */
export const SMALL_AMOUNTS = {
  needs: '匙|勺|半|half|pinch|dash|handful|splash',
  pattern: new RegExp(
    [
      `(?:\\d[\\d.]{0,6}|${NOT_OF_OTHERS}半|${NUMERAL}{1,4})[大小茶汤]?[匙勺]`,
      `${NOT_OF_OTHERS}半(?:杯|碗|公斤|斤|瓶|包|颗|根|片|块|盒|磅|公升|升)`,
      '\\bhalf (?:an? |of an? )?(?:teaspoon|tablespoon|cup|pint|pound|lit(?:re|er)|kilo|bottle|tin|can|pack|packet|onion|lemon|lime)\\b',
      '\\ban? (?:pinch|dash|handful|splash)(?= of\\b|$|[,;.)])',
    ].join('|'),
    'gu',
  ),
} as const;
