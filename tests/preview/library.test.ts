import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { startPreview } from '../../src/preview/start.ts';
import { createUploads, type Uploads } from '../../src/preview/uploads.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { keepLines } from '../discord/bot.ts';
import { findSerious, openPage, useBrowser } from './browser.ts';
import { hasChromium } from './chromium.ts';

const TEXT = '本屆茶葉博覽會在杭州市舉行。\n\n開幕式由李明主持，共有320家企業參展。';

/** An app whose intake reads what the page uploaded. */
async function startLibrary(uploads: Uploads = createUploads()) {
  const app = await makeManagedApp({
    intake: {
      fromFile: async ({ url, name }) => {
        const bytes = uploads.read({ url });
        const text = new TextDecoder().decode(bytes);
        return parseArticle({ id: 'new', text, stem: name.replace(/\.\w+$/, '') });
      },
    },
  });
  const { log, lines } = keepLines();
  const preview = await startPreview({ app, handlers, log, uploads, host: '127.0.0.1', port: 0 });
  onTestFinished(() => preview.stop());
  return { ...preview, lines };
}

describe.skipIf(!hasChromium)('the library of the preview, in Chromium', () => {
  useBrowser();

  test('a file is dropped, retitled, kept and asked', async () => {
    const { url, lines } = await startLibrary();
    const { page } = await openPage(url, { locale: 'zh-CN' });
    await dropFile(page);
    await page.locator('.field-file-name', { hasText: '茶博会.txt' }).waitFor();
    await expect.poll(() => page.locator('.field-file-name').textContent()).toBe('茶博会.txt');
    await page.locator('.command-line .send').click();
    const draft = page.locator('.message.only-you').last();
    await draft.getByRole('button').first().waitFor();

    await draft.getByRole('button', { name: '改标题' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('杭州茶博会');
    await dialog.getByRole('button', { name: '提交' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => draft.textContent()).toContain('杭州茶博会');

    await draft.locator('.button').first().click();
    await expect.poll(() => draft.locator('.button').count()).toBe(0);
    await page.keyboard.type('/提问 谁主持开幕式？');
    await page.keyboard.press('Enter');
    const mark = page.locator('.pane mark.quoted');
    await mark.waitFor();
    expect(await mark.textContent()).toBe('開幕式由李明主持，共有320家企業參展。');
    await expect.poll(() => page.locator('.article-title').textContent()).toBe('杭州茶博会');
    expect(lines).toEqual([]);
  });

  test('Enter right behind a drop sends the file', async () => {
    const { url } = await startLibrary();
    const { page } = await openPage(url, { locale: 'zh-CN' });
    await dropFile(page);
    await page.keyboard.press('Enter');
    const draft = page.locator('.message.only-you').last();
    await draft.getByRole('button', { name: '改标题' }).waitFor();
    await expect.poll(() => draft.textContent()).toContain('茶博会');
  });

  test('a message becomes an article by its menu', async () => {
    const { url } = await startLibrary();
    const { page } = await openPage(url);
    await page.locator('.write').fill(TEXT.replaceAll('\n', ''));
    await page.keyboard.press('Enter');
    await page.locator('.message').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Add as article' }).click();
    const draft = page.locator('.message.only-you').last();
    await draft.locator('.button').first().click();
    await expect.poll(() => draft.locator('.button').count()).toBe(0);
    await page.locator('.write').pressSequentially('/articles list ');
    await page.locator('.command-line').press('Enter');
    await expect.poll(() => page.locator('.message').last().textContent()).toContain('2 articles here');
  });

  test('of a file that is only sent it is said how to make an article of it', async () => {
    const { url } = await startLibrary();
    const { page } = await openPage(url, { locale: 'zh-TW' });
    await page.locator('.write').focus();
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: '茶博会.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(TEXT),
      });
    await page.locator('.attached-file').first().waitFor();
    await page.locator('.write').press('Enter');
    await page.getByText('再選「新增為文章」').waitFor();
    await page.locator('.message').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: '新增為文章' }).click();
    await page.locator('.message.only-you').getByRole('button', { name: '改標題' }).waitFor();
  });

  test('the table of an article is a table beside the answer, its row and cell marked', async () => {
    const { url } = await startLibrary();
    const { page } = await openPage(url);
    const text =
      'Fares of the ferry to the island are these.\n\n| Who | Fare | Hours |\n|---|---|---|\n| Adult | 5 pounds | 9 to 17 |\n| Child | 3 pounds | |\n\nDogs go free.';
    await dropFile(page, 'Fares.md', text);
    await page.keyboard.press('Enter');
    const draft = page.locator('.message.only-you').last();
    await draft.getByRole('button', { name: 'Keep' }).waitFor();
    await expect.poll(() => draft.textContent()).toContain('Adult · 5 pounds · 9 to 17');
    expect(await draft.textContent()).not.toContain('|');
    await draft.getByRole('button', { name: 'Keep' }).click();
    await expect.poll(() => draft.locator('.button').count()).toBe(0);
    await page.keyboard.type('/ask What is the fare of a child?');
    await page.keyboard.press('Enter');
    await page.locator('.pane mark.quoted').first().waitFor();
    expect(await page.locator('.article tr').allTextContents()).toEqual([
      '¶2WhoFareHours',
      '¶3Adult5 pounds9 to 17',
      '¶4Child3 pounds',
    ]);
    expect(await page.locator('.article th').allTextContents()).toEqual(['Who', 'Fare', 'Hours']);
    expect(await page.locator('.pane mark.quoted').allTextContents()).toEqual(['Child', '3 pounds']);
    expect(await page.locator('.pane mark.quoted strong').allTextContents()).toEqual(['3 pounds']);
    expect(await findSerious(page)).toEqual([]);
  });

  test('without a file or a link, a text is pasted into a form', async () => {
    const { url } = await startLibrary();
    const { page } = await openPage(url);
    await page.keyboard.type('/articles add ');
    await page.locator('.command-line .send').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').last().fill(TEXT);
    await dialog.getByRole('textbox').first().fill('The fair');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => page.locator('.message.only-you').last().textContent()).toContain('The fair');
  });
});

async function dropFile(page: Page, name = '茶博会.txt', text = TEXT) {
  const dropped = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    return transfer;
  })()`);
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
}
