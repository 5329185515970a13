import { describe, expect, onTestFinished, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { createCooldown } from '../../src/cooldown/cooldown.ts';
import { startPreview } from '../../src/preview/start.ts';
import { createUploads } from '../../src/preview/uploads.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { keepLines } from '../discord/bot.ts';
import { LONG } from '../long.ts';
import { openPage, useBrowser } from './browser.ts';
import { hasChromium } from './chromium.ts';
import { command, start as startServer } from './preview.ts';

async function start() {
  // On a busy machine questions may take longer than the time until the next is free: here none passes.
  const app = await makeManagedApp({ cooldown: createCooldown({ clock: () => 0 }) });
  const { log, lines } = keepLines();
  const uploads = createUploads();
  const preview = await startPreview({ app, handlers, log, uploads, host: '127.0.0.1', port: 0 });
  onTestFinished(() => preview.stop());
  return { ...preview, lines };
}

describe.skipIf(!hasChromium)('the settings of the preview, in Chromium', () => {
  useBrowser();

  test('are changed with lists and buttons, and answers follow them', async () => {
    const { url, lines } = await start();
    const { page } = await openPage(url, { locale: 'zh-CN' });
    await page.keyboard.type('/设置 ');
    await page.locator('.command-line').press('Enter');
    const panel = page.locator('.message.only-you').last();
    await panel.getByRole('button', { name: '关闭按钮' }).waitFor();
    await expect.poll(() => panel.textContent()).toContain('本服务器的设置');

    await panel.getByRole('button', { name: '关闭按钮' }).click();
    await expect.poll(() => panel.textContent()).toContain('✓ 已更改。回答下的按钮：关');
    await panel.getByRole('combobox', { name: '回复的语言' }).click();
    await panel.getByRole('option', { name: /英文/ }).click();
    await expect.poll(() => panel.textContent()).toContain('✓ Language of replies: now English.');
    await page.locator('.write').click();

    await page.keyboard.type('/提问 谁致辞？');
    await page.keyboard.press('Enter');
    const answer = page.locator('.message').last();
    await expect.poll(() => answer.textContent()).toContain('Q: 谁致辞？');
    await expect.poll(() => answer.locator('.button').count()).toBe(0);
    expect(lines).toEqual([]);
  });

  test('a mention is met with silence where mentions are off, and too many questions with when to go on', {
    timeout: LONG,
  }, async () => {
    const { url } = await start();
    const { page } = await openPage(url, { locale: 'zh-CN' });
    await page.keyboard.type('/设置 ');
    await page.locator('.command-line').press('Enter');
    const panel = page.locator('.message.only-you').last();
    await panel.getByRole('button', { name: '本频道不回应提及' }).click();
    await expect.poll(() => panel.textContent()).toContain('✓ 已更改。在本频道回应 @提及：关');
    const all = page.locator('.message');
    const before = await all.count();
    await page.locator('.write').click();
    await page.keyboard.type('@Yuanwen 谁致辞？');
    await page.keyboard.press('Enter');
    await expect.poll(() => all.count()).toBe(before + 1);
    // Why nothing is answered is told.
    await page.getByText('本频道已关闭对提及的回应').waitFor();
    for (let n = 0; n < 6; n++) {
      await page.keyboard.type('/提问 谁致辞？');
      await page.keyboard.press('Enter');
      await expect.poll(() => all.count()).toBe(before + 2 + n);
    }
    // Five answers, and none to the mention.
    await expect.poll(() => all.last().textContent()).toContain('您问得有点快');
  });
});

test('no role is offered in the preview, which has none', async () => {
  const app = await makeManagedApp();
  const preview = await startServer({ app, handlers });
  const [{ data, message }] = await preview.events('interactions', command('settings'));
  const said = JSON.stringify(data.components);
  expect(said).toContain('谁能添加文章：所有人');
  expect(said).not.toContain('身份组');
  const values = ['everyone'];
  const chosen = { component_type: 3, custom_id: 'settings:adders', values };
  const press = { type: 3, message_id: message.id, locale: 'zh-CN', data: chosen };
  const [changed] = await preview.events('interactions', press);
  expect(JSON.stringify(changed.data.embeds)).toContain('✓ 已更改。谁能添加文章：所有人');
});
