import { appendFileSync } from 'node:fs';

// A shard's process without a Discord: what it does is written to a file, and it dies as told by `FATES`, a letter for
// each start: d dies before it serves, k dies after, s stays.
const {
  SHARDS: id,
  SHARD_COUNT: count,
  SHARD_STANDBY: standby,
  FAKE_LOG: file,
  FATES: fates = '',
} = process.env;
const write = (what) => appendFileSync(file, `${id}/${count} ${process.pid} ${what}\n`);
write(standby === 'true' ? 'standby' : 'start');
const { readFileSync } = await import('node:fs');
const starts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => / (?:start|standby)$/.test(line)).length;
const fate = fates[starts - 1] ?? 's';
if (fate === 'd') process.exit(1);
process.on('message', (message) => {
  if (message.kind === 'release') {
    write('release');
    process.send({ kind: 'released', answered: [`a${process.pid}`] });
  }
  if (message.kind === 'take') write(`take ${message.except}`);
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => {
  write('end');
  process.exit(0);
});
process.send({ kind: 'serving' });
if (fate === 'k') setTimeout(() => process.exit(1), 50);
