/** A text of so many sentences, each with figures of its own. @example reports(1, 1) === '1号厂第0天造了0台机器。' */
export function reports(n: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, i) => `${n}号厂第${i}天造了${n * i}台机器。`).join('');
}
