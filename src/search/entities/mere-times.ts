/**
 * Words for a time that tell none, folded, both languages: 依商品頁標示的**日期**出貨, 请看**时间**表, **事後**無法補開, on the **date**
 * shown. As parts of speech they are times as 明天 is.
 */
export const MERE_TIMES: ReadonlySet<string> = new Set(
  [
    '日期 时间 时候 日子 时刻 时点 时段 时限 期限 期间 日程 年份 月份 事后 事前 事先 届时 到时 到时候 当时 那时 那时候 此时 这时 此刻 同时',
    '后来 其后 此后 日后 先前 此前 之前 之后 以前 以后 过后 前后',
    'date dates time times day days moment later before after',
  ].flatMap((words) => words.split(' ')),
);
