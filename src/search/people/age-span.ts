/** Ages that a text tells, in years, from the youngest up to below the oldest; and where they stand among its units. */
export interface Ages {
  readonly from: number;
  /** `Infinity` where there is no oldest. */
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Whether only the one end is told: 未满三岁 and under 6 are `below`, 65岁以上 and over 70 `above`. */
  readonly bound: 'below' | 'above' | 'none';
}
