import { describe, expect, onTestFinished, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { startPreview } from '../../src/preview/start.ts';
import { createUploads } from '../../src/preview/uploads.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { keepLines } from '../discord/bot.ts';
import { makeArticle } from '../reply/articles.ts';
import { findSerious, offered, openPage, useBrowser } from './browser.ts';
import { hasChromium } from './chromium.ts';

const report = (year: number, ships: number) =>
  makeArticle([[`${year}年，布里尔港停泊了${ships}艘渔船。`, '港口的灯塔高32米。']], {
    id: `port-${year}`,
    title: `港口年报${year}`,
    date: `${year}-12-31`,
    version: '1',
  });

describe.skipIf(!hasChromium)('/compare in the preview, in Chromium', () => {
  useBrowser();

  test('two articles are named, compared, marked, and opened at the sentence', async () => {
    const app = await makeManagedApp({ corpus: [report(2021, 52), report(2020, 40)] });
    const { log, lines } = keepLines();
    const started = { app, handlers, log, uploads: createUploads(), host: '127.0.0.1', port: 0 };
    const preview = await startPreview(started);
    onTestFinished(() => preview.stop());
    const { page } = await openPage(preview.url, { locale: 'zh-CN' });
    await page.keyboard.type('/对比 停泊了多少艘渔船？');
    await page.getByRole('button', { name: '文章', exact: true }).press('Enter');
    await page.keyboard.type('2021');
    await expect.poll(() => offered(page).allTextContents()).toEqual(['港口年报2021 (2021-12-31)']);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '第二篇' }).press('Enter');
    // The one that is named already is not offered again.
    await expect.poll(() => offered(page).allTextContents()).toEqual(['港口年报2020 (2020-12-31)']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    const reply = page.locator('.message').last();
    await reply.locator('.embed-description s, .embed-description del').first().waitFor();
    expect(await reply.locator('s, del').allTextContents()).toEqual(
      expect.arrayContaining(['2020年', '40艘']),
    );
    await expect.poll(() => reply.textContent()).toContain('数字变了：40艘 → 52艘');
    await expect
      .poll(() => page.locator('.pane mark.quoted').textContent())
      .toBe('2021年，布里尔港停泊了52艘渔船。');
    expect(await findSerious(page)).toEqual([]);
    await reply.getByRole('button', { name: '第 1 条的上下文' }).click();
    await expect
      .poll(() => page.locator('.message.only-you').last().textContent())
      .toContain('2020年，布里尔港停泊了40艘渔船。');
    expect(lines).toEqual([]);
  });
});
