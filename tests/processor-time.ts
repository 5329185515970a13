/**
 * Milliseconds of processor time that some work takes, the least of several tries: neither other processes nor what runs for
 * the first time count.
 *
 * @example expect(processorTime(() => splitSentences(text, 0, text.length))).toBeLessThan(3000)
 */
export function processorTime(work: () => unknown, tries = 1): number {
  const spent = Array.from({ length: tries }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...spent);
}
