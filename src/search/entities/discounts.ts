/**
 * A discount in Chinese, behind its figure, as a part of a regular expression for folded text: 八折 is 80 % of the price. Not 折叠, 折旧
 * and other words that begin so.
 */
export const DISCOUNT_ZH = '折(?![叠扇旧磨腾射断页返桥线纸])';
