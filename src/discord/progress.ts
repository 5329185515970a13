import type { Progress } from '../../commands/command.ts';
import type { MessageBody } from '../reply/body.ts';

/** Shows how work gets on in the place of “thinking …”. */
export interface ProgressShown {
  readonly tell: Progress;
  /** From now on there is a place to show it in. */
  readonly begin: () => void;
  /** Shows nothing more; what is on its way has arrived when this settles. @returns whether anything was shown */
  readonly end: () => Promise<boolean>;
}

/** Discord lets a message be edited about once a second for long. */
const EVERY_MS = 1200;

/**
 * @param show puts a body in the place; where it fails, nothing is lost but a word of comfort
 * @example const shown = showProgress((body) => rest.patch(…)); … shown.begin(); … await shown.end();
 */
export function showProgress(show: (body: MessageBody) => Promise<unknown>): ProgressShown {
  let latest: MessageBody | undefined;
  let began = false;
  let ended = false;
  let shown = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> | undefined;

  const next = () => {
    if (!began || ended || latest === undefined || underWay !== undefined || timer !== undefined) return;
    const body = latest;
    latest = undefined;
    shown = true;
    underWay = show(body)
      .catch(() => undefined)
      .finally(() => {
        underWay = undefined;
        timer = setTimeout(() => {
          timer = undefined;
          next();
        }, EVERY_MS);
        if (ended) clearTimeout(timer);
      });
  };

  return {
    tell: (body) => {
      latest = body;
      next();
    },
    begin: () => {
      began = true;
      next();
    },
    end: async () => {
      ended = true;
      await underWay;
      clearTimeout(timer);
      return shown;
    },
  };
}
