import type { Span } from '../../article/article.ts';
import { SURNAMES } from '../../search/entities/chinese-names.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import { labelOf } from '../table/rows-asked.ts';

/** Who somebody is by what they are, folded: 原告是谁, who is the head coach. */
const WHO_IS = [
  /^(?:请问)?(?:本案|这[个位名家]|该)?(?:的)?([^的这那它他她我你,。:?]{2,8}?)(?:到底|究竟)?(?:是(?:谁|哪[位个家](?:公司|人)?|什么人|什么公司)|叫什么(?:名字)?|的?(?:姓名|名字)是(?:什么)?)[呀啊呢?\s]*$/u,
  /^(?:请问)?谁(?:是|担任)(?:本案的?|这[个位名]|该)?([^的这那它他她我你,。:?]{2,8}?)[呀啊呢?\s]*$/u,
  /^who(?:[’']s| is| are| was| were) (?:the |your |our )?([\p{L}'’ -]{3,40}?)(?: here| in this case)?\s*\?*$/u,
  /^what(?:[’']s| is| are) the (?:name of the )?([\p{L}'’ -]{3,40}?)(?:[’']s (?:full )?name)?\s*\?*$/u,
] as const;

/** A line that is a label and what it names, as far as a comma: 原告：周小禾，女; **Plaintiff:** Ann Lee, of Hull; 审判员 何若宁. */
const LINE =
  /^(?:[-•·*–]\s+|\d{1,2}[.、)]\s*)?[*_]{0,2}(?<label>[^：:，,。;；\s][^：:，,。;；]{0,40}?)[*_]{0,2}(?:\s*[：:][*_]{0,2}\s*|[ \t\u3000]+(?=\p{Script=Han}))(?<name>[^：:，,；;（(。\n]{2,60}?)[*_]{0,2}\s*(?=[，,；;（(。\n]|\.?$)/u;
/** What in Chinese characters is a name for sure, of a person by its surname (**林某**), of others by its end. */
const PERSON = new RegExp(
  `^(?:[${SURNAMES}]\\p{Script=Han}{1,2}|欧阳\\p{Script=Han}{1,2}|\\p{Script=Han}{1,4}[·•]\\p{Script=Han}{1,6})$`,
  'u',
);
const BODY =
  /^[\p{Script=Han}\w()·]{2,40}(?:公司|集团|银行|大学|学院|学校|中学|小学|医院|法院|委员会|协会|工作室|事务所|出版社|基金会|研究所|研究院|俱乐部|中心|政府|[局厅部社厂店所])$/u;
/** Every word with a capital, but the small ones. */
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:of|and|the|de|van|von|der|la|le|for|&|\p{Lu}[\p{L}'’.-]*))*$/u;
/** So many lines with one label are what somebody says, not who they are. */
const MOST_LINES = 2;

/** The line and the name in it. */
export interface LabelledLine {
  readonly best: RankedSentence;
  /** Offsets into the article's text. */
  readonly span: Span;
}

/**
 * Asked who somebody is by what they are called for here (原告是谁, who is the head coach), the line that begins with that label and
 * goes on with a name (原告：周小禾，女). Others only speak of them, and of other people with them.
 *
 * @param own sentences of the same article, best first
 */
export function labelledLine(own: readonly RankedSentence[]): LabelledLine | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  const asks = first.scene.probe.question.analysis.folded.text;
  const label = WHO_IS.map((pattern) => pattern.exec(asks)?.[1]).find((one) => one !== undefined);
  if (label === undefined) return undefined;
  const meant = labelOf(label);
  const lines = own.flatMap((found) => {
    const line = LINE.exec(found.sentence.text);
    const { label: own = '', name = '' } = line?.groups ?? {};
    return line === null || labelOf(own) !== meant ? [] : [{ found, name, line: line[0] }];
  });
  const [only, another] = lines.filter(({ name }) => isName(name.trim()));
  if (only === undefined || another !== undefined || lines.length > MOST_LINES) return undefined;
  const { found, name, line } = only;
  const start = found.sentence.start + line.lastIndexOf(name);
  return { best: found, span: { start, end: start + name.trimEnd().length } };
}

function isName(name: string): boolean {
  if (!/\p{Script=Han}/u.test(name)) return NAME.test(name);
  const folded = fold(name).text;
  return PERSON.test(folded) || BODY.test(folded);
}
