import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, listLicences } from './licences.ts';
import { ROOT, readLocked } from './lockfile.ts';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const locked = readLocked();

describe('licences', () => {
  it('of all that runs in production are among those allowed', () => {
    const licences = listLicences();
    expect(licences.length).toBeGreaterThan(150);
    expect(licences.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('are read as they are meant', () => {
    expect(isAllowed('MIT AND Zlib')).toBe(true);
    expect(isAllowed('(MIT OR GPL-3.0-or-later)')).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0-only')).toBe(false);
    expect(isAllowed('GPL-3.0-only')).toBe(false);
    expect(isAllowed('unknown')).toBe(false);
  });
});

describe('scripts that run at an install', () => {
  it('of production packages are those that the READMEs name, and no others', () => {
    const scripted = locked.filter(({ dev, hasInstallScript }) => hasInstallScript && dev !== true);
    const names = scripted.map(({ name }) => name).sort();
    for (const file of ['README.md', 'README.zh-CN.md']) {
      // The first section tells how to start.
      const [, start = ''] = readFileSync(join(ROOT, file), 'utf8').split(/^## /m);
      const named = [...start.matchAll(/^- \*\*([@\w/.-]+)\*\*/gm)];
      expect(named.map(([, name]) => name).sort(), file).toEqual(names);
    }
  });

  it('are allowed by name in package.json, each of them and nothing else', () => {
    const scripted = new Set(
      locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name),
    );
    const allowed = Object.keys(manifest.allowScripts);
    for (const name of allowed) expect(scripted).toContain(name);
    for (const { name, dev } of locked.filter(({ hasInstallScript }) => hasInstallScript))
      if (dev !== true) expect(allowed).toContain(name);
  });
});

describe('the lockfile', () => {
  it('tells of every package by what it is known, and sends nobody to another place for it', () => {
    for (const { path, integrity, resolved, link } of locked) {
      expect(link, path).toBeUndefined();
      expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
      // Left out: whichever registry npm is set to is asked.
      expect(resolved, path).toBeUndefined();
    }
  });

  it('has another package in the place of one only where CONTRIBUTING.md says so', () => {
    const replaced = locked.filter(({ replacedBy }) => replacedBy !== undefined);
    expect(replaced.length).toBeGreaterThan(0);
    const recipes = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    for (const { name, replacedBy, version } of replaced) {
      expect(recipes).toContain(`\`${name}\``);
      expect(manifest.overrides[name]).toBe(`npm:${replacedBy}@${version}`);
    }
  });

  it('agrees with package.json', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    expect(packages[''].dependencies).toEqual(manifest.dependencies);
    expect(packages[''].devDependencies).toEqual(manifest.devDependencies);
    expect(packages[''].version).toBe(manifest.version);
  });
});

describe('npm run sbom', () => {
  // Not with `--omit dev`: npm then leaves out what development needs as well, such as pg.
  it('names every package, and of each whether it is for development alone', () => {
    const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 25,
    });
    const bill: { readonly bomFormat: string; readonly components: readonly Component[] } = JSON.parse(text);
    expect(bill.bomFormat).toBe('CycloneDX');
    const inProduction = new Map(
      bill.components.map(({ name, version, properties = [] }) => [
        `${name}@${version}`,
        properties.every((property) => property.name !== 'cdx:npm:package:development'),
      ]),
    );
    for (const { name, version, dev } of locked) {
      if (dev === true) continue;
      expect(inProduction.get(`${name}@${version}`), name).toBe(true);
    }
  });
});

interface Component {
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string }[];
}
