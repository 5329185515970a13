import { describe, expect, onTestFinished, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { startPreview } from '../../src/preview/start.ts';
import { createUploads } from '../../src/preview/uploads.ts';
import { createPinyin } from '../../src/text/pinyin.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { keepLines } from '../discord/bot.ts';
import { makeArticle } from '../reply/articles.ts';
import { offered, openPage, useBrowser } from './browser.ts';
import { hasChromium } from './chromium.ts';

const harbour = makeArticle([['布里尔港于1734年开挖。', '港内可以停泊四十艘船。']], {
  id: 'harbour',
  title: '布里尔港',
  version: '1',
});

async function start() {
  const app = { ...(await makeManagedApp({ corpus: [harbour] })), pinyin: createPinyin() };
  const { log, lines } = keepLines();
  const uploads = createUploads();
  const preview = await startPreview({ app, handlers, log, uploads, host: '127.0.0.1', port: 0 });
  onTestFinished(() => preview.stop());
  return { ...preview, lines };
}

describe.skipIf(!hasChromium)('quotations in the preview, in Chromium', () => {
  useBrowser();

  test('a changed figure is told of what is typed and of a message, from its menu', async () => {
    const { url, lines } = await start();
    const { page } = await openPage(url, { locale: 'zh-CN' });
    const last = page.locator('.message').last();
    await page.keyboard.type('/核对 港内可以停泊五十艘船');
    await page.keyboard.press('Enter');
    await expect.poll(() => last.textContent()).toContain('数字不同：原文是“四十艘”，引文是“五十艘”');
    expect(await last.locator('s, del').allTextContents()).toContain('四十艘');

    await page.locator('.write').fill('他说“港内可以停泊六十艘船”。');
    await page.keyboard.press('Enter');
    const said = page.locator('.message', { hasText: '他说' }).first();
    await said.click({ button: 'right' });
    await page.getByRole('menuitem', { name: '核对引文' }).click();
    const checked = page.locator('.message.only-you').last();
    await expect.poll(() => checked.textContent()).toContain('数字不同：原文是“四十艘”，引文是“六十艘”');
    expect(lines).toEqual([]);
  });

  test('an article and a sentence are found by their pinyin', async () => {
    const { url, lines } = await start();
    const { page } = await openPage(url, { locale: 'zh-CN' });
    await page.keyboard.type('/提问 停泊多少艘船？');
    await page.getByRole('button', { name: '文章', exact: true }).press('Enter');
    await page.keyboard.type('bleg');
    await expect.poll(() => offered(page).allTextContents()).toEqual(['布里尔港']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.message').last().textContent()).toContain('四十');

    await page.keyboard.type('/原句 tingbo');
    await expect
      .poll(() => offered(page).allTextContents())
      .toEqual([expect.stringContaining('港内可以停泊四十艘船。')]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.message').last().textContent()).toContain('tingbo');
    await expect.poll(() => page.locator('.message').last().textContent()).toContain('停泊');
    expect(lines).toEqual([]);
  });
});
