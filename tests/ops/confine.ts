import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** Of the Dockerfile's `USER`. */
const USER = 1000;

/** The folder of the program and that of its data, as they are outside. */
export interface Folders {
  readonly app: string;
  readonly data: string;
}

export interface Confined {
  readonly file: string;
  readonly args: readonly string[];
  /** Where the program finds its data. */
  readonly data: string;
}

/** `$1` is the program's folder, `$2` that of its data, `$3` Node.js; what follows are its arguments. */
const SCRIPT = `set -e
mount -t tmpfs tmpfs /mnt
mkdir /mnt/app /mnt/data
touch /mnt/node
mount --bind "$1" /mnt/app
mount --bind "$2" /mnt/data
mount --bind "$3" /mnt/node
mount -o remount,ro,bind /mnt/app
mount -o remount,ro,bind /mnt
mount -t tmpfs tmpfs /tmp
mount -o remount,ro,bind /
shift 3
cd /mnt/app
exec setpriv --reuid=${USER} --regid=${USER} --clear-groups --bounding-set=-all --inh-caps=-all --no-new-privs /mnt/node "$@"`;
const UNSHARE = ['--mount', '--propagation', 'private'] as const;

/**
 * How to start Node.js with arguments as `compose.yaml` would: by the image's user, without any rights, on files of which
 * only the volume and `/tmp` can be written. Takes Linux and its root; elsewhere nothing is returned.
 */
export function confine({ app, data }: Folders, args: readonly string[]): Confined | undefined {
  if (process.getuid?.() !== 0 || spawnSync('unshare', [...UNSHARE, 'setpriv', '--version']).status !== 0)
    return undefined;
  chownSync(data, USER, USER);
  const inside = [...UNSHARE, 'sh', '-c', SCRIPT, 'sh', app, data, process.execPath, ...args];
  return { file: 'unshare', args: inside, data: '/mnt/data' };
}
