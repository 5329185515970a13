import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { buildArticle, LONGEST_ARTICLE, type ParseInput, parseArticle } from '../../src/article/parse.ts';
import { processorTime } from '../processor-time.ts';

function parse(input: string | Omit<ParseInput, 'id'>): Article {
  const result = parseArticle({ id: 'file', ...(typeof input === 'string' ? { text: input } : input) });
  if (result.kind === 'problem') throw new Error(JSON.stringify(result));
  return result.article;
}

const outline = (article: Article) =>
  article.paragraphs.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);

describe('the published page and the article in the corpus', () => {
  const page = parse(readFileSync(new URL('./fixtures/page-as-published.txt', import.meta.url), 'utf8'));
  const file = new URL('../../corpus/world-advanced-manufacturing-conference-2021.md', import.meta.url);
  const corpus = parse(readFileSync(file, 'utf8'));

  it('has the same body, the stretch mended by hand aside', () => {
    const broken = '“六穩”“六？！比蝿？wù)，加大';
    expect(page.text.split(broken)).toHaveLength(2);
    expect(page.text.replace(broken, '“六穩”“六保”任務，加大')).toBe(corpus.text);
  });

  it('has the same title, author and date', () => {
    const { title, author, date, language } = corpus;
    expect({ title, author, date, language }).toEqual({
      title: '工信部：推動5G、互聯網、大數據、人工智能與制造業深度融合',
      author: '智通編選',
      date: '2021-11-01',
      language: 'zh-Hant',
    });
    expect(page).toMatchObject({ title, author, date, language });
    expect(corpus.publisher).toContain(page.publisher);
  });

  it('has no residue left', () => {
    expect(corpus.text).not.toMatch(
      /[()?!,;:āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|智通聲明|分享|作者|編選自|\n{3}|^[ \t　]|[ \t　]$/m,
    );
    expect(corpus.text).not.toContain(corpus.title);
  });

  it('has its paragraphs and sentences', () => {
    expect(corpus.paragraphs.map(({ kind, sentences }) => `${kind} ${sentences.length}`)).toEqual([
      'prose 1',
      'prose 4',
      'prose 1',
      'heading 1',
      'prose 2',
      'prose 7',
      'prose 6',
      'prose 2',
    ]);
    expect(corpus.paragraphs[5]?.sentences[3]?.text).toBe(
      '2012年到2020年，制造業增加值從16.98萬億元增長到26.6萬億元，占全球比重由22.5%提高到近30%，連續11年位居世界第一。',
    );
  });
});

describe('front matter', () => {
  it('gives every key', () => {
    const text =
      '---\ntitle: "5G: 然后呢?"\nauthor: 张三\npublisher: 某报\ndate: 2021-11-01\nsource: https://example.com/a\nlanguage: zh-CN\ntags: [a, b]\n---\n\n正文。\n';
    expect(parse(text)).toMatchObject({
      id: 'file',
      title: '5G: 然后呢?',
      author: '张三',
      publisher: '某报',
      date: '2021-11-01',
      source: 'https://example.com/a',
      language: 'zh-Hans',
      text: '正文。',
    });
  });

  it('may have a mark before it, \\r\\n line ends, empty values and values that look like other types', () => {
    const article = parse('\ufeff---\r\ntitle: 2021\r\nauthor:\r\npublisher: true\r\n---\r\n正文。\r\n又。');
    expect(article).toMatchObject({ title: '2021', publisher: 'true', text: '正文。\n又。' });
    expect(article).not.toHaveProperty('author');
  });

  it.each([
    ['unclosed', '---\ntitle: a\n\n正文。', 'a line ---'],
    ['no mapping', '---\n- a\n- b\n---\n正文。', 'key: value'],
    ['a colon in a value', '---\ntitle: a: b\n---\n正文。', 'key: value'],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\n正文。', 'key: value'],
    ['no such day', '---\ndate: 2021-02-30\n---\n正文。', 'YYYY-MM-DD'],
    ['another form of date', '---\ndate: yesterday\n---\n正文。', 'YYYY-MM-DD'],
    ['no web address', '---\nsource: javascript:alert(1)\n---\n正文。', 'https://'],
    ['an unknown language', '---\nlanguage: constructor\n---\n正文。', 'zh-Hans'],
    ['a list for a title', '---\ntitle: [a, b]\n---\n正文。', 'key: value'],
    ['an alias', '---\nauthor: &a x\ntitle: *a\n---\n正文。', 'key: value'],
    [
      'a bomb',
      `---\na: &a [x,x]\n${'bcdefgh'.replace(/./g, (c) => `${c}: &${c} [*${String.fromCharCode(c.charCodeAt(0) - 1)},*a]\n`)}title: *h\n---\n正文。`,
      'key: value',
    ],
    ['deep nesting', `---\ntitle: ${'['.repeat(7000)}\n---\n正文。`, 'key: value'],
    ['a huge value', `---\ntitle: ${'长'.repeat(5000)}\n---\n正文。`, 'key: value'],
  ])('is a problem with expected, found and remedy: %s', (_, text, expected) => {
    const result = parseArticle({ id: 'file', text });
    expect(result).toMatchObject({
      kind: 'problem',
      code: 'front-matter',
      expected: expect.stringContaining(expected),
    });
    if (result.kind === 'problem')
      expect(Math.min(result.found.length, result.remedy.length)).toBeGreaterThan(3);
  });

  it('cannot reach prototypes, tags or names of methods', () => {
    const article = parse(
      '---\n__proto__: { title: x }\nconstructor: y\ntoString: z\ntitle: !!js/function a\n---\n正文。',
    );
    expect(article.title).toBe('a');
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
    expect(Object.hasOwn(article, 'constructor')).toBe(false);
  });
});

describe('what is left out', () => {
  const leftOut = (text: string) => {
    const result = parseArticle({ id: 'file', text });
    return result.kind === 'article' && result.leftOut;
  };

  it('is told with the article: the first lines, and how many', () => {
    expect(leftOut('正文。\n又一段。\n分享\n微信\nQQ\n微博')).toEqual({
      count: 4,
      lines: ['分享', '微信', 'QQ'],
    });
    expect(leftOut('正文。\n又一段。')).toEqual({ count: 0, lines: [] });
  });

  it('holds the entries of front matter that nothing is made of', () => {
    expect(leftOut('---\ntitle: 题\n地点: 二楼\ntags: [a]\ndraft:\n---\n正文。')).toEqual({
      count: 2,
      lines: ['地点: 二楼', 'tags: …'],
    });
  });
});

describe('titles', () => {
  it.each([
    ['# 标题\n\n正文。', '标题', '正文。'],
    ['# Title ##\nText.', 'Title', 'Text.'],
    ['标题在此\n\n第一段。\n第二段。', '标题在此', '第一段。\n第二段。'],
    ['标题在此\n第一段很长，讲了很多的事情。', '标题在此', '第一段很长，讲了很多的事情。'],
    ['只有一段', 'stem', '只有一段'],
    ['第一句话。\n\n第二段。', 'stem', '第一句话。\n\n第二段。'],
    ['第一条 本法\n\n第二条 为了。', 'stem', '第一条 本法\n\n第二条 为了。'],
    ['---\ntitle: 标题\n---\n# 标题\n\n正文。', '标题', '正文。'],
    ['时间：2026年9月18日\n\n请准时出席。', 'stem', '时间：2026年9月18日\n\n请准时出席。'],
    ['Venue: Town Hall\n\nAll are welcome.', 'stem', 'Venue: Town Hall\n\nAll are welcome.'],
    ['Dear neighbours\n\nThe water is off.', 'stem', 'Dear neighbours\n\nThe water is off.'],
    ['---\ntitle: 标题\n---\n# 小标题\n\n正文。', '标题', '# 小标题\n\n正文。'],
  ])('%j', (text, title, body) => {
    expect(parse({ text, stem: 'stem' })).toMatchObject({ title, text: body });
  });
});

describe('paragraphs', () => {
  it('follow the signs of Markdown', () => {
    const text =
      '# T\n\nOne line.\nSame paragraph.\n\n## Sub\n- item one\n- item two\n1. first\n\n> quoted words here.\n\n---\n\nLast.';
    expect(outline(parse(text))).toEqual([
      'prose: One line.\nSame paragraph.',
      'heading: Sub',
      'list-item: item one',
      'list-item: item two',
      'list-item: 1. first',
      'prose: quoted words here.',
      'prose: Last.',
    ]);
  });

  it('are lines where lines are paragraphs', () => {
    const text =
      '第一章 总则\n第一条 为了加强管理，制定本法。\n第二条 下列行为适用本法：\n（一）生产；\n（二）销售。\n第二章 附则\n第三条 本法自发布之日起施行。';
    expect(outline(parse(text))).toEqual([
      'prose: 第一章 总则',
      'prose: 第一条 为了加强管理，制定本法。',
      'prose: 第二条 下列行为适用本法：',
      'list-item: （一）生产；',
      'list-item: （二）销售。',
      'heading: 第二章 附则',
      'prose: 第三条 本法自发布之日起施行。',
    ]);
  });

  it('are joined where lines were broken at a fixed width', () => {
    const wrapped =
      'The quick brown fox jumps over the lazy dog and then runs away from the\nbig bad wolf who lives in the forest. It was a long day for everyone who\ncame.';
    const next = 'Another paragraph begins here and goes on for a while until its line is\nbroken.';
    expect(outline(parse(`${wrapped}\n\n${next}`))).toEqual([`prose: ${wrapped}`, `prose: ${next}`]);
    const chinese = `${'中文'.repeat(16)}\n${'文字'.repeat(16)}\n结束了。`;
    expect(outline(parse(chinese))).toEqual([`prose: ${chinese}`]);
  });

  it('are headings where short, alone, without an end mark, and neither first nor last', () => {
    const kinds = (line: string) =>
      buildArticle({ id: 'a', title: '', text: `首段。\n\n${line}\n\n末段。` }).paragraphs[1]?.kind;
    expect(kinds('推动高质量发展')).toBe('heading');
    expect(kinds('一、总体要求')).toBe('heading');
    expect(kinds('A short English heading')).toBe('heading');
    expect(kinds('全文如下：')).toBe('prose');
    expect(kinds('好。')).toBe('prose');
    expect(kinds('长'.repeat(37))).toBe('prose');
    expect(kinds('word '.repeat(22))).toBe('heading');
    expect(kinds('word '.repeat(23))).toBe('prose');
    expect(
      buildArticle({ id: 'a', title: '', text: '首段\n\n末段' }).paragraphs.map(({ kind }) => kind),
    ).toEqual(['prose', 'prose']);
  });
});

describe('languages', () => {
  it.each([
    ['互联网与数据。', 'zh-Hans'],
    ['互聯網與數據。', 'zh-Hant'],
    ['后来他来了，中文。', 'zh-Hans'],
    ['The internet, with 中文.', 'en'],
    ['采用Rodrigues参数(MRP)建立了控制系统的数学模型。', 'zh-Hans'],
  ] as const)('%s', (text, language) => {
    expect(buildArticle({ id: 'a', title: '', text }).language).toBe(language);
  });
});

describe('limits', () => {
  it.each(['', ' \n\t　', '---\ntitle: a\n---\n', '***\n\n---'])('an empty body is a problem: %j', (text) => {
    expect(parseArticle({ id: 'a', text })).toMatchObject({
      kind: 'problem',
      code: 'empty',
    });
  });

  it('so is one that is too long', () => {
    const text = '长。'.repeat(LONGEST_ARTICLE / 2 + 1);
    expect(parseArticle({ id: 'a', text })).toMatchObject({
      kind: 'problem',
      code: 'too-long',
      found: '2000002',
    });
  });

  it('reads a text of very many lines', () => {
    const count = 150_000;
    expect(parse('一行字在此，很好。\n'.repeat(count)).paragraphs).toHaveLength(count);
    expect(
      parse('words in a line that is long enough to have been wrapped\n'.repeat(30_000)).paragraphs,
    ).toHaveLength(1);
  });

  it('reads a hostile text in reasonable time', () => {
    for (const piece of [
      '# ',
      ' ',
      '(',
      'a(b',
      '联(lián',
      '\n',
      '- ',
      '" ',
      '---\n',
      '中(',
      '。”',
      '> ',
      '# #',
    ]) {
      const long = piece.repeat(300_000 / piece.length);
      const spent = processorTime(() =>
        [`x\n${long}`, `${long}x`].map((text) => parseArticle({ id: 'a', text })),
      );
      expect(spent, piece).toBeLessThan(5000);
    }
  });
});

describe('offsets', () => {
  const lines = fc.array(
    fc.constantFrom(
      '# 标题',
      '正文。又一句！',
      'Text here. And more',
      '- item',
      '',
      '  缩进',
      '> q',
      '---',
      '一、点',
      '\t',
      '1. x',
    ),
    { maxLength: 20 },
  );

  it('of paragraphs and sentences index into the text, in order, and cover every sentence', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('markdown', 'plain'), (parts, format) => {
        const text = parts.join('\n');
        const article = buildArticle({ id: 'a', title: 't', text, format });
        expect(article.text).toBe(text);
        let at = 0;
        article.paragraphs.forEach((paragraph, i) => {
          expect(paragraph.number).toBe(i + 1);
          expect(paragraph.start).toBeGreaterThanOrEqual(at);
          const covered = paragraph.sentences.map((sentence, j) => {
            expect(sentence).toMatchObject({
              paragraph: i + 1,
              number: j + 1,
              text: text.slice(sentence.start, sentence.end),
            });
            return sentence.text;
          });
          const bare = (s: string) => s.replace(/\s/g, '');
          expect(bare(covered.join(''))).toBe(bare(text.slice(paragraph.start, paragraph.end)));
          expect(covered.length).toBeGreaterThan(0);
          at = paragraph.end;
        });
      }),
      { numRuns: 500 },
    );
  });
});
