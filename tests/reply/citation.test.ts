import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/article/article.ts';
import { citeInMarkdown, citeInWords } from '../../src/reply/citation.ts';

const base: Citation = {
  article: 'a',
  title: '制造业大会开幕',
  author: '智通编选',
  publisher: '智通财经',
  date: '2021-11-01',
  start: 0,
  end: 1,
  paragraph: 3,
  sentence: 2,
};

describe('citeInWords', () => {
  it('names title, place, author, publisher and date in each language', () => {
    expect(citeInWords(base, 'zh-CN')).toBe(
      '《制造业大会开幕》第 3 段第 2 句 · 智通编选 · 智通财经 · 2021-11-01',
    );
    expect(citeInWords(base, 'zh-TW')).toBe(
      '〈制造业大会开幕〉第 3 段第 2 句 · 智通编选 · 智通财经 · 2021-11-01',
    );
    expect(citeInWords(base, 'en')).toBe(
      '“制造业大会开幕”, paragraph 3, sentence 2 · 智通编选 · 智通财经 · 2021-11-01',
    );
  });

  it('turns marks within a title into the other kind', () => {
    const titled = (locale: 'zh-CN' | 'zh-TW' | 'en') =>
      citeInWords({ ...base, title: '《雾港》3.2版更新公告' }, locale);
    expect(titled('zh-CN')).toContain('《〈雾港〉3.2版更新公告》');
    expect(titled('zh-TW')).toContain('〈《雾港》3.2版更新公告〉');
    expect(titled('en')).toContain('“《雾港》3.2版更新公告”');
  });

  it('names the author where there is no publisher, and leaves out what is not known', () => {
    const { publisher: _, ...authored } = base;
    expect(citeInWords(authored, 'zh-CN')).toContain(' · 智通编选 · ');
    const { author: __, date: ___, ...bare } = authored;
    expect(citeInWords(bare, 'zh-CN')).toBe('《制造业大会开幕》第 3 段第 2 句');
  });

  it('names author and publisher both, a name that is both once, and cuts neither for the other', () => {
    const said = (author: string) => citeInWords({ ...base, author }, 'zh-CN');
    expect(said('王芳')).toContain(' · 王芳 · 智通财经 · ');
    expect(said('智通财经')).toContain('第 2 句 · 智通财经 · 2021');
    // (80 − 3) ÷ 2 = 38 of the author, the last of them the sign of cutting, and the publisher whole.
    expect(said('长'.repeat(400))).toContain(` · ${'长'.repeat(37)}… · 智通财经 · `);
  });

  it('names where a longer quotation ends', () => {
    const within = { ...base, through: { paragraph: 3, sentence: 4 } };
    const beyond = { ...base, through: { paragraph: 4, sentence: 1 } };
    expect(citeInWords(within, 'zh-TW')).toContain('第 3 段第 2–4 句');
    expect(citeInWords(beyond, 'zh-CN')).toContain('第 3 段第 2 句至第 4 段第 1 句');
    expect(citeInWords(within, 'en')).toContain('paragraph 3, sentences 2–4');
    expect(citeInWords(beyond, 'en')).toContain('paragraph 3, sentence 2 to paragraph 4, sentence 1');
  });
});

describe('citeInMarkdown', () => {
  it('links the title to the source', () => {
    const source = 'https://example.com/a';
    expect(citeInMarkdown({ ...base, source }, 'zh-CN')).toBe(
      '[《制造业大会开幕》](https://example.com/a)第 3 段第 2 句 · 智通编选 · 智通财经 · 2021-11-01',
    );
  });

  it('encodes what would end the link', () => {
    const source = 'https://example.com/甲(1)?q=*a*|b';
    expect(citeInMarkdown({ ...base, source }, 'en')).toContain(
      '](https://example.com/%E7%94%B2%281%29?q=%2Aa%2A%7Cb)',
    );
  });

  it.each(['[独家] 报道', '见 https://example.com', '关于 example.com'])(
    'links the word for source where Discord would not link the title %s',
    (title) => {
      const cited = citeInMarkdown({ ...base, title, source: 'https://example.com/a' }, 'zh-CN');
      expect(cited).not.toMatch(/^\[/);
      expect(cited).toMatch(/ · \[原文\]\(https:\/\/example\.com\/a\)$/);
    },
  );

  it.each([
    'javascript:alert(1)',
    'no address',
    'https://discord.com@example.com/',
    `https://example.com/${'a'.repeat(600)}`,
  ])('does not link %s', (source) => {
    expect(citeInMarkdown({ ...base, source }, 'en')).not.toContain('](');
  });

  it('shows a title as written', () => {
    expect(citeInMarkdown({ ...base, title: '*星* <@1>' }, 'en')).toMatch(/^“\\\*星\\\* \\<\\@1\\>”, /);
  });
});
