import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import * as handlers from '../../commands/index.ts';
import { makeFetching } from '../../src/application/make-fetching.ts';
import { openApplication } from '../../src/application/open-application.ts';
import { serveUploads } from '../../src/application/serve-uploads.ts';
import { version } from '../../src/application/version.ts';
import { readConfig } from '../../src/config.ts';
import { startPreview } from '../../src/preview/start.ts';
import { createUploads } from '../../src/preview/uploads.ts';
import { CHROMIUM, FLAGS } from '../preview/chromium.ts';

/** `npm run screenshot`: draws the picture that opens the README, of the page itself over the corpus. */

const ROOT = join(import.meta.dirname, '..', '..');
const PICTURE = join(ROOT, '.github', 'images', 'preview.png');
const SIZE = { width: 1440, height: 900 };

/** One whose figure the article does not give, and one that is answered. */
const DECLINED = '@Yuanwen 2021年制造业增加值是多少？';
const ANSWERED = '2020年制造业增加值占全球比重是多少？';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const dataDir = mkdtempSync(join(tmpdir(), 'yuanwen-'));
const config = readConfig({ environment: { DATA_DIR: dataDir }, directory: dataDir });
const uploads = createUploads();
const { app, close } = await openApplication({
  config,
  fetching: serveUploads(makeFetching(config, version()), uploads),
  warn: () => undefined,
  onProblem: () => undefined,
});
const { url, stop } = await startPreview({
  app,
  handlers,
  log: silent,
  uploads,
  host: '127.0.0.1',
  port: 0,
});
const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] });
try {
  const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: SIZE });
  await page.goto(url);
  await page.locator('.write').fill(DECLINED);
  await page.keyboard.press('Enter');
  await page.locator('.pane mark.nearest').waitFor();
  await page.locator('.write').pressSequentially(`/提问 ${ANSWERED}`);
  await page.keyboard.press('Enter');
  await page.locator('.pane mark.quoted').waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: PICTURE, animations: 'disabled' });
} finally {
  await browser.close();
  await stop();
  await close();
  rmSync(dataDir, { recursive: true });
}
process.stdout.write(`Drawn: ${PICTURE}\n`);
