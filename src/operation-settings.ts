import { join, resolve } from 'node:path';
import { type Complain, type Environment, readSwitch, readWhole } from './setting.ts';

/** The settings of whoever runs the bot for long. `.env.example` documents each. */
export interface OperationSettings {
  /** Where health and metrics are served; absent: nowhere. */
  readonly serve?: { readonly host: string; readonly port: number };
  /** `auto`: readable where the log goes to a terminal, else JSON. */
  readonly logFormat: LogFormat;
  /** Whether the log may hold what people ask, and who asks. */
  readonly logQuestions: boolean;
  /** An absolute path: the database, where it is SQLite, and what is remembered of starts. */
  readonly dataDir: string;
}

const LOG_FORMATS = ['auto', 'json', 'text'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/**
 * @param from where relative paths begin, and where the data are kept unless another folder is named
 * @example readOperationSettings({ OPS_PORT: '9090' }, { directory: '.', root: '.' }, complain).serve
 */
export function readOperationSettings(
  settings: Environment,
  { directory, root }: { readonly directory: string; readonly root: string },
  complain: Complain,
): OperationSettings {
  const port = readWhole(
    settings,
    { name: 'OPS_PORT', usual: 0, least: 1, most: 65_535, usually: 'none' },
    complain,
  );
  return {
    ...(port > 0 && { serve: { host: settings['OPS_HOST']?.trim() ?? '127.0.0.1', port } }),
    logFormat: readLogFormat(settings['LOG_FORMAT'], complain),
    logQuestions: readSwitch(settings, { name: 'LOG_QUESTIONS', usual: false }, complain),
    dataDir: resolve(directory, settings['DATA_DIR'] ?? join(root, 'data')),
  };
}

function readLogFormat(value: string | undefined, complain: Complain): LogFormat {
  const asked = value?.trim().toLowerCase() ?? 'auto';
  const format = LOG_FORMATS.find((known) => known === asked);
  if (format === undefined)
    complain(`LOG_FORMAT must be one of ${LOG_FORMATS.join(', ')}, found “${value}”.`);
  return format ?? 'auto';
}
