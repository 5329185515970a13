import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { startPreview } from '../../src/preview/start.ts';
import { createUploads } from '../../src/preview/uploads.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { keepLines } from '../discord/bot.ts';
import { findSerious, offered, openPage, useBrowser } from './browser.ts';
import { hasChromium } from './chromium.ts';

async function start() {
  const app = await makeManagedApp();
  const { log, lines } = keepLines();
  const preview = await startPreview({
    app,
    handlers,
    log,
    uploads: createUploads(),
    host: '127.0.0.1',
    port: 0,
  });
  onTestFinished(() => preview.stop());
  const kinds = async () =>
    (await app.management.store.feedback.votes('preview')).map(({ verdict }) => verdict.kind);
  return { ...preview, lines, kinds };
}

/** Whether the list that is open lies in what is seen of the channel, and its first and its last choice can be come to. */
async function isSeenWhole(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const seen = document.querySelector('.messages').getBoundingClientRect();
    const list = document.querySelector('.choose-around .listbox:not([hidden])').getBoundingClientRect();
    return list.top >= seen.top && list.bottom <= seen.bottom;
  })()`);
}

describe.skipIf(!hasChromium)('judging answers, in Chromium', () => {
  useBrowser();

  test('an answer is judged, what would have been right is chosen, and insights show it', async () => {
    const { url, lines, kinds } = await start();
    const { page } = await openPage(url, { locale: 'zh-TW' });
    await page.keyboard.type('/提問 誰在開幕式上致辭？');
    await page.keyboard.press('Enter');
    const message = (number: number) => page.locator('.message').nth(number);
    const answer = message(0);
    await answer.getByRole('button', { name: '👍' }).click();
    const kept = message(1);
    await kept.getByText('謝謝，已記下：這段原文回答了問題。').waitFor();
    await kept.getByText('不儲存：是誰提問、是誰評價').waitFor();
    expect(await kinds()).toEqual(['good']);

    await answer.getByRole('button', { name: '👎' }).click();
    const asked = message(2);
    const list = asked.getByRole('combobox');
    await list.click();
    const labels = await offered(page).locator('.listbox-label').allTextContents();
    expect(labels.slice(-2)).toEqual(['都不是', '應該回答「文章沒有提到」']);
    expect(labels.length).toBeGreaterThan(2);
    expect(await isSeenWhole(page)).toBe(true);
    expect(await findSerious(page)).toEqual([]);
    await offered(page).first().click();
    await asked.getByText('謝謝，已記下：正確的應該是這一句。').waitFor();
    expect(await kinds()).toEqual(['another']);
    await expect.poll(() => asked.locator('.choose').count()).toBe(0);

    await page.locator('.write').pressSequentially('/回饋 ');
    await page.locator('.command-line .send').click();
    const insights = message(3);
    await insights.getByText('評價最差的答案').waitFor();
    await insights.getByRole('button', { name: '1 ¶1.2' }).click();
    await message(4).getByText('上下文').waitFor();

    await asked.getByRole('button', { name: '收回' }).click();
    await asked.getByText('已收回，什麼也沒有保留。').waitFor();
    expect(await kinds()).toEqual([]);
    expect(lines).toEqual([]);
  });

  test('of several questions each is looked into and judged by itself, and explained beside them', async () => {
    const { url, kinds } = await start();
    const { page } = await openPage(url, { locale: 'zh-TW' });
    await page.keyboard.type('/提問 大會在哪裡開幕？誰在開幕式上致辭？門票多少錢？');
    await page.keyboard.press('Enter');
    const message = (number: number) => page.locator('.message').nth(number);
    const answer = message(0);
    await answer.getByText('3 · 門票多少錢').waitFor();
    await answer.getByRole('button', { name: '2 上下文' }).click();
    await message(1).getByText('上下文').waitFor();
    expect(await message(1).locator('blockquote strong').textContent()).toContain('肖亞慶');
    for (const label of ['1 👍', '2 👎', '3 👍']) await answer.getByRole('button', { name: label }).click();
    await expect.poll(kinds).toHaveLength(3);
    expect((await kinds()).toSorted()).toEqual(['bad', 'good', 'good']);
    await expect
      .poll(() => page.locator('.why-asked').allTextContents())
      .toEqual(['大會在哪裡開幕', '誰在開幕式上致辭', '門票多少錢']);
    expect(await page.locator('.why h3').last().textContent()).toContain('為什麼沒有');
    expect(await findSerious(page)).toEqual([]);
  }, 60_000);

  test.each([
    [1280, 707],
    [360, 740],
  ])(
    'a list low in the channel opens where it is seen, at %i × %i',
    async (width, height) => {
      const { url } = await start();
      const { page } = await openPage(url, { locale: 'zh-CN', viewport: { width, height } });
      for (let n = 0; n < 3; n++) {
        await page.locator('.write').fill('/提问 谁在开幕式上致辞？');
        await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('.message').count()).toBe(n + 1);
      }
      await page.locator('.message').last().getByRole('button', { name: '👎' }).click();
      const list = page.locator('.message').last().getByRole('combobox');
      await list.click();
      await expect.poll(() => offered(page).count()).toBeGreaterThan(2);
      expect(await isSeenWhole(page)).toBe(true);
      await offered(page).last().click();
      await page.getByText('我本应如实说明').waitFor();
    },
    60_000,
  );
});
