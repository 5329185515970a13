import { expect, test } from 'vitest';
import { until } from '../discord/loopback/server.ts';
import { startProgram } from '../start-program.ts';
import { command } from './preview.ts';

const link = (told: string) => /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0];

test('without a token the program serves the preview, answers, and leaves when told', async () => {
  const { child, ended, told } = startProgram({ PREVIEW_PORT: '0' });
  await until('the link', () => link(told()) !== undefined);
  const url = link(told()) ?? '';
  expect(await (await fetch(url)).text()).toContain('Yuanwen');
  const ask = command('ask', [{ type: 3, name: 'question', value: '大会在哪里召开？' }]);
  const answer = await fetch(`${url}/api/interactions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ask),
  });
  expect(await answer.text()).toContain('濟南市');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  // Neither a question nor an answer is printed.
  expect(told()).not.toMatch(/大会|濟南/);
});

test('a host that is not this machine’s is told in one line', async () => {
  const { ended, told } = startProgram({ PREVIEW_HOST: '192.0.2.1' });
  expect(await ended).toEqual([1, null]);
  expect(told()).toMatch(/^The preview cannot listen at 192\.0\.2\.1:3000 \(\w+\)\. Set [^\n]+\n$/);
});
