import { type Logger, type LoggerOptions, pino } from 'pino';
import type { LogFormat } from '../operation-settings.ts';
import { readable } from './readable-log.ts';

export interface LogSettings {
  readonly level: string;
  readonly format: LogFormat;
  /** Told the level of each line that is written. */
  readonly onLine?: (level: string) => void;
}

/** Where the log goes, as `process.stdout` is one. */
export interface LogOutput {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/**
 * The log: a line of JSON each, or readable where it goes to a terminal.
 *
 * @example createLog({ level: 'info', format: 'auto' }, process.stdout).info({ servers: 3 }, 'Connected')
 */
export function createLog({ level, format, onLine }: LogSettings, output: LogOutput): Logger {
  const options: LoggerOptions = {
    level,
    hooks: {
      logMethod(given, method, number) {
        onLine?.(pino.levels.labels[number] ?? String(number));
        method.apply(this, given);
      },
    },
  };
  const terminal = output.isTTY === true;
  if (format === 'json' || (format === 'auto' && !terminal))
    return pino(options, { write: (line) => void output.write(line) });
  return pino(options, { write: (line) => void output.write(`${readable(line, terminal)}\n`) });
}
