import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/answer/compare/compare-versions.ts';
import { buttonRow, makeForm } from '../../src/reply/components.ts';
import { renderChanged } from '../../src/reply/render-changed.ts';
import { renderDraft } from '../../src/reply/render-draft.ts';
import { LISTED_ON_A_PAGE, renderLibrary, renderNotice } from '../../src/reply/render-library.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { hostileArticle as articles, hostileText, makeArticle, passageAt } from './articles.ts';
import { checkBody, checkForm } from './check-body.ts';

const locales = fc.constantFrom(...LOCALES);
const row = buttonRow([{ id: 'a:b', label: 'x', style: 'main' }]);

describe('compareVersions', () => {
  const texts = (...sentences: readonly string[]) => makeArticle([sentences]);
  it.each([
    ['the same', ['甲。', '乙。'], ['甲。', '乙。'], 2, [], []],
    ['moved', ['甲。', '乙。'], ['乙。', '甲。'], 2, [], []],
    ['one changed', ['甲。', '乙。'], ['甲。', '丙。'], 1, ['丙。'], ['乙。']],
    ['one twice now', ['甲。'], ['甲。', '甲。'], 1, ['甲。'], []],
    ['one once now', ['甲。', '甲。'], ['甲。'], 1, [], ['甲。']],
  ])('%s', (_, before, after, same, added, gone) => {
    const changes = compareVersions(texts(...before), texts(...after));
    expect(changes.same).toBe(same);
    expect(changes.added.map(({ text }) => text)).toEqual(added);
    expect(changes.gone.map(({ text }) => text)).toEqual(gone);
  });
});

describe('whatever an article holds', () => {
  it('a draft stays within Discord’s limits, and what it says is shown as written', () => {
    fc.assert(
      fc.property(articles, articles, hostileText, locales, (article, before, title, locale) => {
        const replaces = { title, changes: compareVersions(before, article) };
        const leftOut = { count: 4, lines: [title, title, title] };
        for (const shown of [{ article }, { article, replaces, leftOut }])
          expect(checkBody(renderDraft(shown, { locale, buttons: [row] }))).toEqual([]);
      }),
    );
  });

  it('the longest of everything fits into a draft', () => {
    const sentence = `${'*'.repeat(3999)}。`;
    const article = makeArticle([Array.from({ length: 9 }, (_, at) => `${at}${sentence}`)], {
      title: '_'.repeat(2000),
      author: '*'.repeat(2000),
      publisher: '_'.repeat(2000),
      source: `https://example.com/${'a'.repeat(480)}`,
      date: '2020-01-01',
    });
    const changes = compareVersions(makeArticle([[...'甲乙丙丁'].map((each) => each + sentence)]), article);
    const body = renderDraft(
      {
        article,
        replaces: { title: '_'.repeat(2000), changes },
        leftOut: { count: 9, lines: Array.from({ length: 3 }, () => '*'.repeat(200)) },
      },
      { locale: 'en', buttons: [row] },
    );
    expect(checkBody(body)).toEqual([]);
    expect(body.embeds?.[0]?.description).toContain('(3/4)');
  });

  it.each([
    ['en', 'By** not given', 'Publisher** 青溪日报'],
    ['zh-CN', '作者** 未注明', '发布者** 青溪日报'],
    ['zh-TW', '作者** 未註明', '發布者** 青溪日报'],
  ] as const)('a draft tells the publisher from the author: %s', (locale, author, publisher) => {
    const draft = (about: { readonly author?: string; readonly publisher?: string }) =>
      renderDraft({ article: makeArticle([['甲。']], about) }, { locale, buttons: [row] }).embeds?.[0]
        ?.description;
    expect(draft({ publisher: '青溪日报' })).toContain(`**${author}\n**${publisher}\n`);
    expect(draft({})).not.toContain(publisher.slice(0, 3));
  });

  it('a page of the list stays within them', () => {
    const head = {
      id: '`'.repeat(64),
      title: '_'.repeat(400),
      author: '_'.repeat(400),
      publisher: '*'.repeat(400),
      date: '2020-01-01',
    };
    const one = {
      head: { ...head, language: 'en' as const },
      sentences: 1_000_000,
      fromCorpus: true,
      hidden: false,
      inUse: true,
    };
    for (const locale of LOCALES) {
      const listed = Array.from({ length: LISTED_ON_A_PAGE }, () => one);
      const shown = { locale, total: 1_000_000, page: 1, pages: 100_000, buttons: [row] };
      expect(checkBody(renderLibrary(listed, shown))).toEqual([]);
    }
  });

  it('a line of the list names the author and the publisher, as a citation does', () => {
    const head = {
      id: 'a1',
      title: '大会',
      author: '智通編選',
      publisher: '智通財經',
      language: 'zh-Hant' as const,
    };
    const one = { head, fromCorpus: false, hidden: false, inUse: false };
    const { embeds } = renderLibrary([one], { locale: 'zh-TW', total: 1, page: 1, pages: 1, buttons: [] });
    expect(embeds?.[0]?.description).toContain('智通編選 · 智通財經');
  });

  it('a notice and a changed citation stay within them', () => {
    fc.assert(
      fc.property(articles, articles, hostileText, locales, (earlier, now, said, locale) => {
        expect(checkBody(renderNotice([`: ${said}`, '.']))).toEqual([]);
        const changed = { earlier: passageAt(earlier, 0), now: passageAt(now, 0) };
        expect(checkBody(renderChanged(changed, locale))).toEqual([]);
        expect(checkBody(renderChanged({ now: changed.now }, locale))).toEqual([]);
        expect(checkBody(renderChanged({ earlier: changed.earlier }, locale))).toEqual([]);
      }),
    );
  });

  it('a form stays within them', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 9000 }), (text, longest) => {
        const fields = [{ id: 'title', label: `l ${text}`, value: text, longest }];
        expect(checkForm(makeForm('a:b', { title: `t ${text}`, fields }))).toEqual([]);
      }),
    );
  });
});
