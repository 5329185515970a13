import { describe } from 'vitest';
import { newFile } from './libraries.ts';
import { describeProcesses } from './processes.ts';
import { describeStored } from './stored.ts';

describe('a library answered from SQLite', () => {
  const make = async () => newFile();
  describeStored(make);
  describeProcesses(make);
});
