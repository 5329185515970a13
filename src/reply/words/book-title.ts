/**
 * A title between Chinese title marks, those within it turned into the other kind: 《《雾海》更新公告》 would be two titles.
 *
 * @example markTitle('《雾海》更新公告', '《》') // '《〈雾海〉更新公告》'
 */
export function markTitle(title: string, outer: '《》' | '〈〉'): string {
  const [open, close] = outer === '《》' ? '《》' : '〈〉';
  const [from, to] = outer === '《》' ? ['《》', '〈〉'] : ['〈〉', '《》'];
  const within = title.replace(/[《》〈〉]/g, (mark) => to[from.indexOf(mark)] ?? mark);
  return `${open}${within}${close}`;
}
