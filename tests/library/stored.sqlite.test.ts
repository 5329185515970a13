import { describe } from 'vitest';
import { newFile } from './libraries.ts';
import { describeStored } from './stored.ts';

describe('a library answered from SQLite', () => {
  describeStored(async () => newFile());
});
