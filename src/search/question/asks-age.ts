import type { Analysis } from '../../text/terms.ts';
import { findChineseNames } from '../entities/chinese-names.ts';

/** 多大 at the end of a question, and what may stand before it that is no part of whom it asks of; folded. */
const HOW_BIG = /(?:今年|现在|如今|当时|那时|已经|有)?多大(?:了|啦|呢)?[?\s]*$/u;
/** Who is no name: pronouns, kin, trades, offices. A house, a ship or a file is none, nor is a country's 幅员. */
const SOMEBODY =
  /(?:(?<!幅)员|[审裁法]官|[他她你我您谁]|孩子|儿子|女儿|爸爸|妈妈|父亲|母亲|爷爷|奶奶|哥哥|姐姐|弟弟|妹妹|丈夫|妻子|老人|男子|女子|男孩|女孩|司机|老师|医生|[校队院局部市县镇村班组馆站所会店厂]长|教练|选手|球员|队员|演员|歌手|作者|主任|冠军|死者|伤者|嫌犯|患者|老板|主播)$/u;

/**
 * Whether 多大 asks how old somebody is, not how big something is: a person stands before it.
 *
 * @example asksAge(analyzer.analyze('陈立今年多大？')) // true
 */
export function asksAge({ terms, folded }: Analysis): boolean {
  const asked = HOW_BIG.exec(folded.text);
  if (asked === null) return false;
  const { start } = folded.toOriginal(asked.index, asked.index + 1);
  const isNamed = findChineseNames(terms).some(({ kind, end }) => kind === 'person' && end === start);
  return isNamed || SOMEBODY.test(folded.text.slice(0, asked.index));
}
