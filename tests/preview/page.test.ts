import { describe, expect, test } from 'vitest';
import type { App } from '../../commands/command.ts';
import * as handlers from '../../commands/index.ts';
import { createStarters } from '../../commands/starters.ts';
import { conference, makeApp } from '../commands/app.ts';
import { makeArticle } from '../reply/articles.ts';
import { findSerious, offered, openPage, useBrowser } from './browser.ts';
import { hasChromium } from './chromium.ts';
import { start } from './preview.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const HOSTILE =
  '<script>document.title="owned"</script> **不是粗体** `x` [點](https://evil.example) @everyone \u202e反的 <img src=x onerror=alert(1)>';

function withStarters(app: App): App {
  return { ...app, starters: createStarters(app.library) };
}

describe.skipIf(!hasChromium)('the page, in Chromium', () => {
  useBrowser();
  // Its dictionary takes a second to load.
  let usual: App | undefined;
  const real = (articles?: Parameters<typeof makeApp>[0]) => {
    if (articles !== undefined) return start({ app: makeApp(articles), handlers });
    usual ??= withStarters(makeApp([conference]));
    return start({ app: usual, handlers });
  };

  test('by keys alone, from the first to the marked sentence', async () => {
    const { url } = await real();
    const { page } = await openPage(url, { locale: 'zh-CN' });
    await page.keyboard.type('/提');
    await expect.poll(() => offered(page).allTextContents()).toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.keyboard.type('谁致辞？');
    await page.keyboard.press('Enter');
    const mark = page.locator('.pane mark');
    await mark.waitFor();
    expect(await mark.textContent()).toBe('工業和信息化部部長肖亞慶致辭。');
    expect(await mark.locator('strong').textContent()).toBe('肖亞慶');
    expect(
      await page.evaluate(`(() => {
        const { top, bottom } = document.querySelector('.pane mark').getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })()`),
    ).toBe(true);
    await expect
      .poll(() => page.locator('.message .embed').textContent())
      .toContain('工業和信息化部部長肖亞慶致辭。');
    await expect.poll(() => page.locator('.above').textContent()).toContain('/提问');
    await expect.poll(() => page.locator('.why').textContent()).toContain('把握');
    const meanings = () => page.locator('.details .meaning').allTextContents();
    await expect.poll(async () => (await meanings()).length).toBeGreaterThan(5);
    for (const meaning of await meanings()) expect(meaning).toMatch(/\p{Script=Han}{2}/u);
    // The box is ready for the next.
    expect(await page.locator(':focus').getAttribute('class')).toBe('write');
  });

  test('questions to start with are answered with the sentence they were made from', async () => {
    const { url } = await real();
    const { page } = await openPage(url);
    const starters = page.locator('.starter');
    await starters.first().waitFor();
    const count = await starters.count();
    expect(count).toBeGreaterThanOrEqual(3);
    for (let k = 0; k < count; k++) {
      await starters.nth(k).click();
      await expect.poll(() => page.locator('.message .embed').count()).toBe(k + 1);
      await expect.poll(() => page.locator('.message').last().locator('.embed blockquote').count()).toBe(1);
      await expect.poll(() => page.locator('.pane mark.quoted').count()).toBe(1);
    }
  });

  test('of words of one’s own nothing is said where no choice fits; of an article it is', async () => {
    const { url } = await real();
    const { page } = await openPage(url, { locale: 'zh-CN' });
    const note = page.getByText('没有符合的。');
    await page.keyboard.type('/提问 ');
    await expect.poll(() => offered(page).count()).toBeGreaterThan(0);
    await page.keyboard.type('紫色');
    await expect.poll(() => offered(page).count()).toBe(0);
    await page.waitForTimeout(400);
    expect(await note.isVisible()).toBe(false);
    await page.getByRole('button', { name: '文章', exact: true }).press('Enter');
    await page.keyboard.type('紫色');
    await note.waitFor();
  });

  test('what the article does not say is told so, with the nearest marked as what it is', async () => {
    const { url } = await real([{ ...conference, author: '智通編選' }]);
    const { page } = await openPage(url);
    await page.keyboard.type('@Yuanwen 2021年製造業增加值是多少？');
    await page.keyboard.press('Enter');
    await page.locator('.pane mark.nearest').waitFor();
    await expect.poll(() => page.locator('.why').textContent()).toContain('It does not answer the question.');
    // The page's own language, whatever that of the question is.
    const meanings = () => page.locator('.details .meaning').allTextContents();
    await expect.poll(async () => (await meanings()).length).toBeGreaterThan(3);
    for (const meaning of await meanings()) expect(meaning).not.toMatch(/\p{Script=Han}/u);
    await expect.poll(() => page.locator('.message .mention').textContent()).toBe('@Yuanwen');
    // As the citation has it: the author, too.
    await expect
      .poll(() => page.locator('.article-by').first().textContent())
      .toBe('智通編選 · 智通財經 · 2021-11-01');
  });

  test('the language is the asker’s, the page’s own, and kept', async () => {
    const { url } = await real();
    const { page } = await openPage(url);
    await page.locator('.starter').first().click();
    await page.locator('.message .embed').waitFor();
    await expect.poll(() => page.locator('.message .embed').textContent()).toContain('paragraph');
    await page.locator('.language').selectOption('zh-TW');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-TW');
    // What was said before stays as it was said; the page's own words change.
    await expect.poll(() => page.locator('.message .embed').textContent()).toContain('paragraph');
    await expect.poll(() => page.locator('.above').textContent()).toContain('使用了 /提問');
    await expect.poll(() => page.locator('.pane mark').count()).toBe(1);
    await page.locator('.starter').first().click();
    await expect.poll(() => page.locator('.message .embed').count()).toBe(2);
    await expect.poll(() => page.locator('.message .embed').last().textContent()).toMatch(/第 \d 段/);
    await page.reload();
    expect(await page.locator('.write').getAttribute('placeholder')).toBe('傳訊息到 #綜合');
  });

  test('the theme changes, and is kept', async () => {
    const { url } = await real();
    const { page } = await openPage(url);
    const back = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await back()).toBe('rgb(49, 51, 56)');
    await page.getByRole('button', { name: 'Light theme' }).click();
    expect(await back()).toBe('rgb(255, 255, 255)');
    await page.reload();
    await page.getByRole('button', { name: 'Dark theme' }).waitFor();
    expect(await back()).toBe('rgb(255, 255, 255)');
  });

  test('on a phone nothing is wider than the page, and the article lies over the channel', async () => {
    const { url } = await real();
    const { page } = await openPage(url, PHONE);
    await page.locator('.starter').first().tap();
    const look = page.locator('.look');
    await look.waitFor();
    await expect.poll(() => page.locator('.pane').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await look.tap();
    await expect.poll(() => page.locator('.pane mark').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.pane').isVisible()).toBe(false);
  });

  test('hostile words of an article are shown as words', async () => {
    const { url } = await real([
      makeArticle([[`會議的口號是“${HOSTILE}”。`, '會議在濟南召開。']], {
        id: 'hostile',
        title: HOSTILE,
        language: 'zh-Hant',
      }),
    ]);
    const { page } = await openPage(url, { locale: 'zh-TW' });
    await page.keyboard.type('/提問 會議的口號是什麼？');
    await page.keyboard.press('Enter');
    await page.locator('.pane mark').waitFor();
    expect(await page.title()).toBe('Yuanwen 原文');
    await expect.poll(() => page.locator('.pane mark').textContent()).toContain(HOSTILE);
    const quoted = page.locator('.embed blockquote');
    expect(await quoted.textContent()).toContain(
      '<script>document.title="owned"</script> **不是粗体** `x` [點](https://evil.example) @everyone',
    );
    expect(
      await page.locator('.message a, .message script, .message img[src="x"], .pane a, .pane script').count(),
    ).toBe(0);
    await expect.poll(() => page.locator('.embed code').count()).toBe(0);
  });

  test.for([
    ['dark', {}],
    ['light', {}],
    ['dark', PHONE],
    ['light', PHONE],
  ] as const)('axe finds nothing serious: %s %j', async ([theme, device]) => {
    const { url } = await real();
    const { page } = await openPage(url, device);
    if (theme === 'light') await page.getByRole('button', { name: 'Light theme' }).click();
    expect(await findSerious(page)).toEqual([]);
    await page.locator('.starter').first().click();
    await page.locator('.message .embed').waitFor();
    await page.locator('.write').fill('@Yuanwen 红烧肉怎么做？');
    await page.locator('.write').press('Enter');
    await expect.poll(() => page.locator('.message .embed').count()).toBe(2);
    await page.locator('.write').pressSequentially('/help ');
    await page.locator('.command-line').press('Enter');
    await page.locator('.only-you').waitFor();
    expect(await findSerious(page)).toEqual([]);
    await page.locator('.write').pressSequentially('/');
    expect(await findSerious(page)).toEqual([]);
    await page.locator('.write').pressSequentially('ask ');
    await page.locator('.command-line').waitFor();
    expect(await findSerious(page)).toEqual([]);
    if (device === PHONE) {
      await page.locator('.look').first().click();
      expect(await findSerious(page)).toEqual([]);
    }
  });
});
