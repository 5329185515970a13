import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { pairsOf, ROOT, readDockerfile } from './dockerfile.ts';

const { text, stages } = readDockerfile();
const [build, image] = stages;
const stepsOf = (keyword: string) => image?.steps.filter((step) => step.keyword === keyword) ?? [];
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
}).split('\n');
/** What `.dockerignore` lets through, after it kept everything back. */
const passing = [...readFileSync(join(ROOT, '.dockerignore'), 'utf8').matchAll(/^!(.+)$/gm)].map(
  ([, path]) => path ?? '',
);

describe('the Dockerfile', () => {
  it('has nothing that a linter finds', () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it('builds in one stage and ships in another, both of glibc’s Debian, of the same release', () => {
    expect(stages.map(({ from }) => from)).toEqual([`node:\${NODE}-bookworm`, 'debian:bookworm-slim']);
    expect(text).toMatch(/^ARG NODE=2[0-9]$/m);
  });

  it('runs as nobody in particular, keeps what it must in one volume, and gets the signal', () => {
    expect(stepsOf('USER').map((step) => step.text)).toEqual(['1000:1000']);
    expect(stepsOf('VOLUME').map((step) => step.text)).toEqual(['["/data"]']);
    const [settings] = stepsOf('ENV').map(pairsOf);
    expect(settings).toEqual({ NODE_ENV: 'production', DATA_DIR: '/data', OPS_PORT: '9090' });
    // Of a form that starts no shell, which would keep the signal for itself.
    expect(JSON.parse(stepsOf('CMD')[0]?.text ?? '')).toEqual(['node', 'dist/src/main.js']);
    expect(stepsOf('HEALTHCHECK')[0]?.text).toContain('/healthz');
  });

  it('copies what is there, and what .dockerignore lets through', () => {
    const copied = stages.flatMap(({ steps }) =>
      steps
        .filter(({ keyword, flags }) => keyword === 'COPY' && flags['from'] === undefined)
        .flatMap((step) => step.text.split(/\s+/).slice(0, -1)),
    );
    expect(copied).toContain('src');
    for (const path of copied) {
      expect(
        tracked.some((file) => file === path || file.startsWith(`${path}/`)),
        path,
      ).toBe(true);
      expect(
        passing.some((one) => one === path || path.startsWith(`${one}/`)),
        path,
      ).toBe(true);
    }
    for (const path of passing) expect(copied, path).toContain(path);
  });

  it('brings nothing secret along: everything is kept back but what is named', () => {
    const [first] = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => !/^(?:#|$)/.test(line));
    expect(first).toBe('*');
    expect(passing.some((path) => /env|data|git/.test(path))).toBe(false);
    expect(build?.steps.some(({ text: step }) => /TOKEN|PASSWORD/.test(step))).toBe(false);
  });
});
