/**
 * Whether a line is one of the labelled lines of a notice, minutes, a programme or a recipe: `地点：二楼会议室`,
 * `Venue: Town Hall`. A byline or a credit among such lines is one of them, and the article's.
 */
const FIELD = /^(?:[-*•]\s+)?(?:\*\*)?(\p{Script=Han}{2,8}|[A-Z][A-Za-z]+(?: [A-Za-z]+){0,2})(?:\*\*)?[:：]/u;
/** What a page says of itself in such a line. */
const OF_THE_PAGE =
  /^(?:作者|撰文|记者|記者|通讯员|通訊員|编辑|編輯|责任编辑|責任編輯|责编|責編|来源|來源|出处|出處|发布时间|發布時間|校对|校對|审核|審核|原标题|原標題|摘要|author|source|editor|published|by|abstract|summary)$/i;
const LONGEST = 80;

/** @example isField('地点：活动中心') // true */
export function isField(line: string): boolean {
  const label = line.length <= LONGEST ? FIELD.exec(line.trim())?.[1] : undefined;
  return label !== undefined && !OF_THE_PAGE.test(label);
}
