import type { ChildProcess } from 'node:child_process';

/** A process that was started and is idle does not keep the program running. */
export function setIdle(child: ChildProcess, idle: boolean): void {
  if (idle) {
    child.unref();
    child.channel?.unref();
  } else {
    child.ref();
    child.channel?.ref();
  }
}
