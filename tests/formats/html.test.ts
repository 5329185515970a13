import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../src/article/article.ts';
import { rowAt } from '../../src/article/table-rows.ts';
import { decodeHtml } from '../../src/formats/decode-html.ts';
import { openPage } from '../../src/formats/dom.ts';
import { readBlocks } from '../../src/formats/html-blocks.ts';
import { choosePageTitle } from '../../src/formats/page-title.ts';
import { encode, encodeUtf16 } from '../article/encode.ts';
import { CHINESE_PARAGRAPHS, CHINESE_TITLE, chinesePage, ENGLISH_PAGE, ENGLISH_PARAGRAPHS } from './pages.ts';
import { bytesOf, metadataOf, outline, read, readGood, verdict } from './read.ts';

const html = (text: string | Uint8Array, source?: string) => ({
  name: 'page.html',
  bytes: typeof text === 'string' ? bytesOf(text) : text,
  ...(source && { source }),
});

const CHINESE_OUTLINE = [
  `prose: ${CHINESE_PARAGRAPHS[0]}`,
  'heading: 发展历程',
  `prose: ${CHINESE_PARAGRAPHS[1]}`,
  `prose: ${CHINESE_PARAGRAPHS[2]}`,
  'list-item: 加强关键核心技术攻关',
  'list-item: 培育优质企业',
  'row: 年份 | 增加值',
  'row: 2012 | 16.98万亿元',
];

function wordsAt({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}

function open(source: string) {
  const page = openPage(source);
  if (page === undefined) throw new Error('no page');
  return page;
}

describe('the days of a page', () => {
  const page = (...days: readonly string[]) =>
    `<html><head><title>Festival</title></head><body><article><h1>Festival</h1>${days
      .map(
        (day, i) => `<p><time>${day}</time></p><p>${ENGLISH_PARAGRAPHS[i % ENGLISH_PARAGRAPHS.length]}</p>`,
      )
      .join('')}</article></body></html>`;

  it('stay where there are several, as in a programme', async () => {
    const { text } = await readGood(html(page('May 3', 'May 4', 'May 5')));
    for (const day of ['May 3', 'May 4', 'May 5']) expect(text).toContain(day);
  });

  it('are the page’s where there is but one', async () => {
    expect((await readGood(html(page('May 3', 'May 3')))).text).not.toContain('May 3');
  });
});

describe('who wrote a page, and when, in one line', () => {
  const page = (line: string) =>
    `<title>Festival</title><article><h1>Festival</h1><p class="byline">${line}</p>${ENGLISH_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;

  it.each([
    ['By Nora Field, 12 March 2024', 'Nora Field', '2024-03-12'],
    ['By Nora Field | Published: March 12, 2024 08:30', 'Nora Field', '2024-03-12'],
    ['2024-03-12 作者：张三', '张三', '2024-03-12'],
    ['By Nora Field', 'Nora Field', undefined],
    ['12 March 2024 by Nora Field', 'Nora Field', '2024-03-12'],
    ['Nora Field | Leeds | 12 March 2024', 'Nora Field', '2024-03-12'],
    ['Nora Field, 12 March 2024 | 7 min read', 'Nora Field', '2024-03-12'],
    ['文：约翰·李 2024-03-12 阅读约3分钟', '约翰·李', '2024-03-12'],
    // What else stands in the line is nobody's name.
    ['12 March 2024 | 7 min read', undefined, '2024-03-12'],
    ['12 March 2024 Harbour Quay', undefined, '2024-03-12'],
    ['4 minute read', undefined, undefined],
    ['2024-03-12 阅读约3分钟', undefined, '2024-03-12'],
  ])('%s', async (line, author, date) => {
    const read = await readGood(html(page(line)));
    expect([read.author, read.date]).toEqual([author, date]);
  });

  it('is told apart from who published it', async () => {
    const read = await readGood(html(page('来源：江城晚报 2024-03-12')));
    expect([read.author, read.publisher]).toEqual([undefined, '江城晚报']);
  });
});

describe('a news page', () => {
  it('in Chinese gives its article alone', async () => {
    const article = await readGood(html(chinesePage()));
    expect(outline(article)).toEqual(CHINESE_OUTLINE);
    expect(metadataOf(article)).toEqual({
      title: CHINESE_TITLE,
      author: '张三',
      publisher: '工信微报',
      date: '2021-11-01',
      source: 'https://www.news.example/2021/1101/1.html',
      language: 'zh-Hans',
    });
  });

  it('in English gives its article alone', async () => {
    const article = await readGood(html(ENGLISH_PAGE, 'https://times.example/a?b=1'));
    expect(outline(article)).toEqual([
      ...ENGLISH_PARAGRAPHS.map((text) => `prose: ${text}`),
      'prose: “We will share what we have learned,” the minister said, “and learn from those who share.”',
    ]);
    expect(metadataOf(article)).toEqual({
      title: 'Manufacturing conference opens in Jinan',
      author: 'Jane Doe, Li Si',
      publisher: 'The Example Times',
      date: '2021-11-01',
      source: 'https://times.example/a?b=1',
      language: 'en',
    });
  });

  it('is read in each encoding, as declared or found out', async () => {
    for (const bytes of [
      encode(chinesePage('gb2312').replace('©', ''), 'gb18030'),
      encode(chinesePage('gbk').replace('©', '').replace('<meta charset="gbk">', ''), 'gb18030'),
      // A page that declares wrongly what is valid UTF-8.
      bytesOf(chinesePage('gb2312')),
      encodeUtf16(chinesePage('utf-16'), 'le', true),
    ])
      expect(outline(await readGood(html(bytes)))).toEqual(CHINESE_OUTLINE);
    const traditional =
      '十一月一日，世界先進製造業大會在濟南開幕，來自德國、加拿大、日本等國家的代表參加了會議。';
    const big5 = encode(
      chinesePage('big5', [traditional, traditional, traditional]).replace(/[^\0-\x7f]/g, (c) => {
        try {
          return encode(c, 'big5') && c;
        } catch {
          return '';
        }
      }),
      'big5',
    );
    const article = await read(html(big5));
    expect(article).toMatchObject({ kind: 'article', encoding: 'big5' });
  });

  it('never runs a script and never keeps one', async () => {
    const { text } = await readGood(html(chinesePage()));
    expect(text).not.toMatch(/脚本|alert|script|隐藏|广告|网友|相关新闻/);
  });

  it('is not believed when it names another site as its source', async () => {
    const fetched = 'https://copy.example/1';
    expect((await readGood(html(chinesePage(), fetched))).source).toBe(fetched);
    expect((await readGood(html(chinesePage(), 'http://m.news.example/1'))).source).toBe(
      'https://www.news.example/2021/1101/1.html',
    );
    const script = chinesePage().replace('https://www.news.example/2021/1101/1.html', 'javascript:alert(1)');
    expect((await readGood(html(script))).source).toBeUndefined();
  });

  it('loses deceptive characters in its title and text', async () => {
    const page = chinesePage()
      .replaceAll(CHINESE_TITLE, `\u202e${CHINESE_TITLE}\u0007`)
      .replace('肖亚庆表示', '肖亚庆\u2066表示');
    const article = await readGood(html(page));
    expect(article.title).toBe(CHINESE_TITLE);
    expect(outline(article)).toEqual(CHINESE_OUTLINE);
  });
});

describe('pages of older and other makes', () => {
  it('set in tables, with paragraphs by line breaks and indents', async () => {
    const legacy = `<HTML><HEAD><TITLE>${CHINESE_TITLE}</TITLE></HEAD><BODY><table width=760><tr><td><a href="/">首页</a> | <a href="/n">新闻</a></td></tr>
<tr><td><table><tr><td align=center><b>${CHINESE_TITLE}</b></td></tr><tr><td class=content><font size=3>
　　${CHINESE_PARAGRAPHS[0]}<br>　　${CHINESE_PARAGRAPHS[1]}<br><br>　　${CHINESE_PARAGRAPHS[2]}</font></td></tr></table></td></tr></table></BODY></HTML>`;
    const article = await readGood(html(legacy));
    expect(article.title).toBe(CHINESE_TITLE);
    expect(outline(article)).toEqual(CHINESE_PARAGRAPHS.map((text) => `prose: ${text}`));
  });

  it('of WeChat, hidden until a script shows them', async () => {
    const wechat = `<!DOCTYPE html><html><head><title></title><meta property="og:title" content="${CHINESE_TITLE}"><meta property="og:site_name" content="微信公众平台"></head>
<body><div id="page-content"><h1 class="rich_media_title" id="activity-name"> ${CHINESE_TITLE} </h1>
<div class="rich_media_meta_list"><a id="js_name"> 工信微报 </a><em id="publish_time">2021-11-01 10:32</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">
${CHINESE_PARAGRAPHS.map((text) => `<section style="margin: 0"><span>${text}</span></section><p><br></p>`).join('')}</div></div>
<div id="js_pc_qr_code" style="display: none"><p>微信扫一扫，关注该公众号，获取更多内容，欢迎转发。</p></div></body></html>`;
    const article = await readGood(html(wechat));
    expect(outline(article)).toEqual(CHINESE_PARAGRAPHS.map((text) => `prose: ${text}`));
    expect(metadataOf(article)).toMatchObject({
      title: CHINESE_TITLE,
      publisher: '工信微报',
      date: '2021-11-01',
    });
  });
});

describe('a page without an article', () => {
  it.each([
    ['nothing', '<html></html>'],
    ['a comment without an end', '<!-- <html><p>一段话，一段话。</p></html>'],
    [
      'a script alone',
      '<html><script>document.write("一段很长的文字，一段很长的文字，一段很长的文字，一段很长的文字。")</script></html>',
    ],
    ['a form', '<html><body><h1>登录</h1><form><input name=a><button>登录</button></form></body></html>'],
    [
      'a list of links',
      `<html><body>${'<p><a href="/x">一篇文章的标题在这里，请点击阅读全文内容</a></p>'.repeat(30)}</body></html>`,
    ],
  ])('is refused: %s', async (_, page) => {
    expect(await verdict(html(page))).toBe('no-article');
  });

  it('is refused without a crash where it is nested too deeply', async () => {
    for (const name of ['div', 'b', 'table'])
      expect(await verdict(html(`<html>${`<${name}>`.repeat(10_000)}${CHINESE_PARAGRAPHS[0]}`))).toMatch(
        /broken|article|costly/,
      );
  });
});

it('a plain page written by hand is an article', async () => {
  const article = await readGood(
    html(`<title>通知</title><p>${CHINESE_PARAGRAPHS[0]}<p>${CHINESE_PARAGRAPHS[1]}`),
  );
  expect(outline(article)).toEqual(CHINESE_PARAGRAPHS.slice(0, 2).map((text) => `prose: ${text}`));
  expect(article.title).toBe('通知');
});

describe('readBlocks', () => {
  const blocks = (source: string) => readBlocks(open(source).body).map(({ kind, text }) => `${kind} ${text}`);

  it.each([
    ['<p>甲<br>乙<br><br>丙</p>', ['prose 甲', 'prose 乙', 'prose 丙']],
    ['<div>甲<p>乙</p>丙</div>', ['prose 甲', 'prose 乙', 'prose 丙']],
    ['<h2>一<br>二</h2>', ['heading 一 二']],
    ['<ul><li>甲<ul><li>乙</li></ul>丙</li></ul>', ['list-item 甲', 'list-item 乙', 'list-item 丙']],
    ['<ol><li><p>甲</p></li></ol>乙', ['list-item 甲', 'prose 乙']],
    ['<table><tr><td><p>甲</p><p>乙</p></td></tr></table>', ['prose 甲', 'prose 乙']],
    ['<table><tr><td>甲<td></td><td>乙</table>', ['prose 甲 | | 乙']],
    ['<table><tr><td><td>甲<td></table>', ['prose 甲']],
    ['<p>互联\n   网与 5G\n网络 a\nb</p>', ['prose 互联网与 5G 网络 a b']],
    ['<pre>a\nb</pre>', ['prose a', 'prose b']],
    ['<p>结论<sup>[1]</sup>，10<sup>th</sup>', ['prose 结论，10th']],
    ['<p>30 m<sup>2</sup>，10<sup>-6</sup> s<sup>−1</sup>', ['prose 30 m²，10⁻⁶ s⁻¹']],
    ['<p>word<sup>2</sup>, 2010<sup>3</sup>, m<sup><a href="#n">4</a></sup>', ['prose word, 2010, m']],
    ['<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字', ['prose 漢字']],
    ['<p>a<!-- b --><style>c</style><noscript>d</noscript><svg><text>e</text></svg></p>', ['prose a']],
    ['<p hidden>a</p><p style="Display: None">b</p><p>c</p>', ['prose c']],
  ])('reads %s', (source, expected) => {
    expect(blocks(source)).toEqual(expected);
  });
});

describe('a row of a table', () => {
  const ROOMS = '<tr><th></th><th>Beds</th><th>Guests</th></tr>';
  const LOFT = '<tr><td>Loft</td><td>1</td><td>2</td></tr>';
  const TOWNS =
    '<tr><th rowspan=2>Town</th><th colspan=2>Guests</th></tr><tr><th>2022</th><th>2023</th></tr>' +
    '<tr><td rowspan=2>Lindby</td><td>10</td><td>20</td></tr><tr><td>30</td><td>40</td></tr>';
  const said = (rows: string) =>
    `<title>Inns</title><p>${ENGLISH_PARAGRAPHS[0]}</p><table>${rows}</table><p>${ENGLISH_PARAGRAPHS[1]}</p>`;

  it.each([
    // Without the empty places Gull would stand below Beds.
    [`${ROOMS}<tr><td>Gull</td><td></td><td>4</td></tr>`, '4', 'Guests'],
    [`${ROOMS}<tr><td>Gull</td><td>2</td><td></td></tr>`, '2', 'Beds'],
    [`${ROOMS}<tr><td>Gull</td><td colspan=2>9 or 10</td></tr>`, '9 or 10', 'Beds'],
    [
      `${ROOMS}<tr><td colspan=3>Upstairs</td></tr><tr><td>Tern</td><td>3</td><td>5</td></tr>${LOFT}`,
      '5',
      'Guests',
    ],
    [TOWNS, '40', ''],
    [TOWNS, '30', 'Guests'],
  ])('has each cell below the name of its column: %s, %s', async (rows, cell, name) => {
    const article = await readGood(html(said(rows)));
    const at = article.paragraphs.map(({ number }) => rowAt(article, number));
    const row = at.find((one) => one?.cells.some((span) => wordsAt(article, span) === cell));
    const column = row?.cells.findIndex((span) => wordsAt(article, span) === cell) ?? -1;
    const named = row?.header?.[column];
    expect(named && wordsAt(article, named)).toBe(name);
  });

  it('stands beside the cell that reaches down to it', async () => {
    expect(outline(await readGood(html(said(TOWNS))))).toContain('row: Lindby | 30 | 40');
  });

  it('takes no room for what a cell claims to fill', async () => {
    const rows = '<tr><td rowspan=1000000000 colspan=1000000000>a<td>b</tr><tr><td>c</tr>'.repeat(50);
    expect((await readGood(html(said(rows)))).text.length).toBeLessThan(100_000);
  });

  it('does not become many times its size by cells that reach down', async () => {
    const cells = `<td rowspan=99999>${'a'.repeat(90)}</td>`.repeat(99);
    for (const row of ['<tr></tr>', '<tr><td>b</td></tr>']) {
      // 99 cells of 90 characters beside 2,000 rows would be 18 million.
      const rows = `<tr>${cells}</tr>${row.repeat(2000)}`;
      expect((await readGood(html(said(rows)))).text.length).toBeLessThan(1_000_000);
    }
  });
});

describe('choosePageTitle', () => {
  const places = { headings: [], stated: [], window: '', site: '' };
  it.each([
    [{ window: '大会在济南开幕_产经_新华网' }, '大会在济南开幕'],
    [{ window: '大会在济南开幕-人民网' }, '大会在济南开幕'],
    [{ window: '5G-A是什么' }, '5G-A是什么'],
    [{ window: 'Spider-Man returns | The Daily' }, 'Spider-Man returns'],
    [{ window: 'Life - a story', site: 'Example' }, 'Life - a story'],
    [{ window: 'A long story - Example', site: 'Example' }, 'A long story'],
    [{ headings: ['导航', '大会在济南开幕'], window: '大会在济南开幕 - 站' }, '大会在济南开幕'],
    [{ headings: ['只有这个'] }, '只有这个'],
    [{ stated: ['甲乙丙丁'], window: '首页' }, '甲乙丙丁'],
    [{}, undefined],
  ])('of %j', (given, expected) => {
    expect(choosePageTitle({ ...places, ...given })).toBe(expected);
  });
});

describe('decodeHtml', () => {
  it('believes the server before the page, and valid UTF-8 before either', () => {
    const gbk = encode('<meta charset="big5"><p>你好，世界', 'gb18030');
    expect(decodeHtml(gbk, 'text/html; charset=GBK')).toMatchObject({ encoding: 'gbk' });
    expect(decodeHtml(bytesOf('<p>你好'), 'text/html; charset=gbk')).toMatchObject({ encoding: 'utf-8' });
  });

  it('reads what browsers read: a western page, a nearly right one', () => {
    const western = Buffer.from('<meta charset="windows-1252"><p>It\x92s', 'latin1');
    expect(decodeHtml(western)).toMatchObject({ text: expect.stringContaining('It’s') });
    const cut = bytesOf(`<p>${CHINESE_PARAGRAPHS.join('').repeat(5)}`).slice(0, -1);
    expect(decodeHtml(cut)).toMatchObject({ encoding: 'utf-8' });
  });

  it('refuses bytes of no encoding, and names of none', () => {
    const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 131 + (i % 7) * 57) % 256 || 1);
    expect(decodeHtml(noise, 'text/html; charset=nonsense')).toMatchObject({ kind: 'problem' });
  });
});

describe('openPage', () => {
  it.each([
    '<title>t</title><p>b</p>',
    '<html><title>t</title><body><p>b</p></body></html>',
    '<!DOCTYPE html><head><title>t</title></head><body><p>b</p>',
    '<head><title>t</title></head><p>b</p>',
    '<html lang="zh"><head><title>t</title><body class="x"><p>b</p>',
    '\ufeff<body><title>t</title><p>b</p>',
  ])('finds the title and the body of %s', (source) => {
    const page = open(source);
    expect(page.querySelector('title')?.textContent).toBe('t');
    expect(page.body.querySelector('p')?.textContent).toBe('b');
  });
});
