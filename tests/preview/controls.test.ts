import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { say } from '../discord/bot.ts';
import { findSerious, offered, openPage, useBrowser } from './browser.ts';
import { hasChromium } from './chromium.ts';
import { start } from './preview.ts';

describe.skipIf(!hasChromium)('commands, buttons and forms, in Chromium', () => {
  useBrowser();
  const hasFocus = async (one: Locator) => (await one.and(one.page().locator(':focus')).count()) === 1;

  test('the menu of commands goes by keys', async () => {
    const { url, handlers } = await start();
    const { page } = await openPage(url);
    await page.keyboard.type('/');
    const options = offered(page);
    await expect.poll(() => options.count()).toBe(5);
    const box = page.locator('.write');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    const marked = async () =>
      page.locator(`[id="${await box.getAttribute('aria-activedescendant')}"] .listbox-label`).textContent();
    expect(await marked()).toBe('/ask');
    await page.keyboard.press('ArrowDown');
    expect(await marked()).toBe('/library add');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await marked()).toBe('/work');
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    // In whatever language its name is typed.
    await box.fill('');
    await page.keyboard.type('／提问');
    await expect.poll(marked).toBe('/ask');
    await page.keyboard.press('Tab');
    await page.keyboard.type('why');
    await page.keyboard.press('Enter');
    await page.getByText('answer to why').waitFor();
    expect(handlers.requests).toMatchObject([{ command: 'ask', options: { question: 'why' }, locale: 'en' }]);
  });

  test('options are completed, chosen and checked as they are typed', async () => {
    const { url, handlers } = await start();
    const { page } = await openPage(url);
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    // Nothing is sent without what is required.
    await page.getByText('question: This option is required.').waitFor();
    await page.keyboard.type('why');
    await page.getByRole('button', { name: 'article' }).press('Enter');
    await page.keyboard.type('bet');
    await expect.poll(() => offered(page).allTextContents()).toEqual(['The beta']);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'length' }).press('Enter');
    await expect.poll(() => offered(page).allTextContents()).toEqual(['short', 'long']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'hide' }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'count' }).press('Enter');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.locator('.only-you').waitFor();
    expect(handlers.requests.at(-1)?.options).toEqual({
      question: 'why',
      article: 'beta',
      length: 'l',
      hide: true,
      count: 3,
    });
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(0);
  });

  test('choices for other words are not taken for those that were typed since', async () => {
    const { url, handlers } = await start({
      handlers: {
        completeRequest: async () => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          return ['a', 'b', 'c'].map((value) => ({ name: value, value }));
        },
      },
    });
    const { page } = await openPage(url);
    await page.keyboard.type('/ask why');
    await page.getByRole('button', { name: 'article' }).press('Enter');
    await expect.poll(() => offered(page).count()).toBe(3);
    await page.keyboard.type('mine');
    await page.keyboard.press('Enter');
    await page.getByText('answer to why').waitFor();
    expect(handlers.requests.at(-1)?.options).toEqual({ question: 'why', article: 'mine' });
  });

  test('what Discord would refuse is told', async () => {
    const { url, handlers } = await start();
    const refused = 'error: Failed to load resource: the server responded with a status of 400 (Bad Request)';
    const { page } = await openPage(url, { expected: [refused] });
    await page.keyboard.type('/ask ');
    await page.keyboard.type('a question that is too long');
    await page.keyboard.press('Enter');
    await page.getByText('Must be 20 or fewer in length.').waitFor();
    expect(handlers.requests).toEqual([]);
  });

  test('a button changes its message in place, and the focus stays there', async () => {
    const { url, handlers } = await start();
    const { page } = await openPage(url);
    await page.keyboard.type('/tools ');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keep' }).focus();
    expect(await page.getByRole('button', { name: 'Never' }).isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: 'Elsewhere' }).getAttribute('rel')).toContain('noopener');
    await page.keyboard.press('Enter');
    await page.getByText('done: tools:keep').waitFor();
    await expect.poll(() => page.locator('.message').count()).toBe(1);
    await expect.poll(() => page.locator('.message .button').count()).toBe(0);
    await expect.poll(() => page.locator('.message :focus').count()).toBe(1);
    expect(handlers.presses).toMatchObject([{ id: 'tools:keep', values: [], mayManage: true }]);
  });

  test('a list is opened, moved in and chosen from by keys', async () => {
    const { url, handlers } = await start();
    const { page } = await openPage(url);
    await page.keyboard.type('/tools ');
    await page.keyboard.press('Enter');
    const list = page.getByRole('combobox', { name: 'Pick one' });
    await list.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => offered(page).count()).toBe(2);
    expect(await findSerious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => offered(page).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('chose 2').waitFor();
    expect(handlers.presses).toMatchObject([{ id: 'tools:choose', values: ['2'] }]);
  });

  test('a form takes the focus, gives it back, and replaces the message of its button', async () => {
    const { url, handlers } = await start();
    const { page } = await openPage(url);
    await page.keyboard.type('/tools ');
    await page.keyboard.press('Enter');
    const button = page.getByRole('button', { name: 'Retitle' });
    await button.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'A new title' });
    await dialog.waitFor();
    const title = dialog.getByRole('textbox', { name: /^Title/ });
    expect(await hasFocus(title)).toBe(true);
    expect(await title.inputValue()).toBe('Old');
    expect(await findSerious(page)).toEqual([]);
    for (let k = 0; k < 12; k++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          'document.activeElement === document.body || document.querySelector("dialog").contains(document.activeElement)',
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await hasFocus(button)).toBe(true);
    await button.press('Enter');
    await title.fill('A good title');
    await title.press('Enter');
    await page.getByText('titled A good title').waitFor();
    await expect.poll(() => page.locator('.message').count()).toBe(1);
    expect(handlers.submissions).toMatchObject([
      { id: 'tools:titled', fields: { title: 'A good title', text: '' } },
    ]);
  });

  test('a message’s menu opens by the right button and by keys', async () => {
    const { url, handlers } = await start();
    const { page } = await openPage(url);
    await page.keyboard.type('An article, in short.');
    await page.keyboard.press('Enter');
    await page.getByText('As in Discord, Yuanwen answers commands').waitFor();
    const message = page.locator('.message').first();
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).waitFor();
    expect(await findSerious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
    const more = message.getByRole('button', { name: 'What can be done with this message' });
    await more.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByText('took “An article, in short.”, 0 files').waitFor();
    expect(handlers.requests.at(-1)).toMatchObject({
      command: 'Add as article',
      target: { content: 'An article, in short.' },
    });
  });

  test('a reply to the bot’s message is answered', async () => {
    const { url, handlers } = await start();
    const { page } = await openPage(url);
    await page.keyboard.type('/ask who?');
    await page.keyboard.press('Enter');
    await page.getByText('answer to who?').waitFor();
    await page.locator('.message').first().getByRole('button', { name: 'Reply' }).press('Enter');
    await expect.poll(() => page.locator('.reply-bar').textContent()).toContain('Replying to Yuanwen');
    await page.keyboard.type('and when?');
    await page.keyboard.press('Enter');
    await page.getByText('answer to and when?').waitFor();
    expect(handlers.requests.at(-1)?.options).toEqual({ question: 'and when?' });
    await expect
      .poll(() => page.locator('.message').nth(1).locator('.above').textContent())
      .toContain('answer to who?');
  });

  test('a file dropped on the page begins the command that takes one', async () => {
    const { url, handlers, uploads } = await start();
    const { page } = await openPage(url);
    const dropped = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['一篇文章'], '文章.txt', { type: 'text/plain' }));
      return transfer;
    })()`);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    await page.getByText('Drop the file to add it as an article').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await page.locator('.command-line', { hasText: '/library add' }).waitFor();
    await expect.poll(() => page.locator('.field-file-name').textContent()).toBe('文章.txt');
    await page.locator('.command-line .send').click();
    await page.getByText('added 文章.txt (12)').waitFor();
    const file = handlers.requests[0]?.attachments?.['file'];
    expect(new TextDecoder().decode(file && uploads.read(file))).toBe('一篇文章');
  });

  test('how work gets on is shown in the place of its reply', async () => {
    let finish = () => {};
    const seen = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { url } = await start({
      handlers: {
        handleRequest: async (_, __, progress) => {
          progress?.(say('half done').body);
          await seen;
          return say('all done');
        },
      },
    });
    const { page } = await openPage(url);
    await page.keyboard.type('/work ');
    await page.keyboard.press('Enter');
    await page.locator('.thinking', { hasText: 'half done' }).waitFor();
    finish();
    await page.getByText('all done').waitFor();
    await expect.poll(() => page.locator('.message').count()).toBe(1);
  });

  test('a file of a reply can be saved', async () => {
    const { url } = await start();
    const { page } = await openPage(url);
    await page.keyboard.type('/library list ');
    await page.keyboard.press('Enter');
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: '清单.txt' }).click();
    expect((await saving).suggestedFilename()).toBe('清单.txt');
  });
});
