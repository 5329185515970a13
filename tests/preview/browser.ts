import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { CHROMIUM, FLAGS } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser | undefined;

/** A browser for all tests of a file, with a profile of its own. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] });
  });
  afterAll(async () => {
    await browser?.close();
  });
}

export interface Opened {
  readonly page: Page;
  /** What the page complained of, and what it asked of others; checked at the end of the test, too. */
  readonly problems: readonly string[];
}

/** The preview's page in a profile of its own. A complaint that was not expected, or a request to another origin, fails the test. */
export async function openPage(
  url: string,
  { expected = [], ...options }: BrowserContextOptions & { readonly expected?: readonly string[] } = {},
): Promise<Opened> {
  if (browser === undefined) throw new Error('useBrowser() comes first');
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const problems: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') problems.push(`${line.type()}: ${line.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) problems.push(`asked ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual(expected);
  });
  await page.goto(url);
  await page.getByRole('combobox').first().waitFor();
  return { page, problems };
}

/** What is offered in the lists that are open; the language's own list is none of them. */
export function offered(page: Page): Locator {
  return page.locator('.listbox-item:visible');
}

/** What axe finds that is serious or critical, each in a line. */
export async function findSerious(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const violations: readonly {
    id: string;
    impact: string;
    nodes: readonly { html: string; failureSummary: string }[];
  }[] = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
}
