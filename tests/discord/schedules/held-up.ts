/** How long the machine kept a program from running: others had its processors. */
export interface HeldUp {
  /** In ms, since the watch began. */
  readonly ms: () => number;
  readonly stop: () => void;
}

const EVERY_MS = 10;
/** Less is what timers are late by, and collections of garbage on other threads. */
const LEAST_MS = 40;

/**
 * Counts the stretches in which a timer was late though this process did not compute: what it computes itself counts as
 * its time of processor, so a program that holds its own loop is not held up.
 *
 * @example const heldUp = watchHeldUp(); …; heldUp.ms() // 0 on a machine with processors to spare
 */
export function watchHeldUp(
  now: () => number = () => performance.now(),
  computed: () => number = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000,
): HeldUp & { readonly tick: () => void } {
  let total = 0;
  let [at, used] = [now(), computed()];
  const tick = () => {
    const late = now() - at - EVERY_MS;
    const own = computed() - used;
    if (late - own >= LEAST_MS) total += late - own;
    [at, used] = [now(), computed()];
  };
  const timer = setInterval(tick, EVERY_MS);
  timer.unref();
  return { ms: () => total, stop: () => clearInterval(timer), tick };
}
