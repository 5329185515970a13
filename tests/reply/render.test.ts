import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found, NotFound, Quote } from '../../src/answer/outcomes.ts';
import { UserError } from '../../src/errors.ts';
import type { MessageBody } from '../../src/reply/body.ts';
import { unescapeMarkdown } from '../../src/reply/markdown.ts';
import { renderAnswer } from '../../src/reply/render-answer.ts';
import { renderBroken, renderError } from '../../src/reply/render-error.ts';
import { renderHelp } from '../../src/reply/render-help.ts';
import { renderQuote } from '../../src/reply/render-quote.ts';
import { renderSummary } from '../../src/reply/render-summary.ts';
import { renderVerdicts } from '../../src/reply/render-verdicts.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { hostileArticle, hostileText, makeArticle, passageAt, sentencesOf } from './articles.ts';
import { checkBody } from './check-body.ts';

const article = makeArticle(
  [
    ['11月1日，大会在济南市开幕。', '肖亚庆致辞。'],
    ['2020年，增加值达到26.6万亿元。', '连续11年位居世界第一。'],
  ],
  { title: '大会开幕', publisher: '智通财经', date: '2021-11-01', source: 'https://example.com/a' },
);

const start = article.text.indexOf('26.6');
const found: Found = {
  kind: 'found',
  question: '2020年增加值是多少？',
  passage: passageAt(article, 2),
  span: { start, end: start + '26.6万亿元'.length },
  matched: ['2020年', '增加值'],
  missing: [],
  runnersUp: [passageAt(article, 3)],
  confidence: 0.8,
  reasons: [],
};
const notFound: NotFound = {
  kind: 'not-found',
  question: '票价是多少？',
  nearest: passageAt(article, 0),
  missing: ['票价'],
  confidence: 0.1,
  reasons: [],
};

function embedOf(body: MessageBody) {
  const embed = body.embeds?.[0];
  if (embed === undefined) throw new Error('no embed');
  return embed;
}

describe('an answer that was found', () => {
  const embed = embedOf(renderAnswer(found, { locale: 'zh-CN', articles: 1 }));

  it('quotes the passage with the answering words bold, and says where it stands', () => {
    expect(embed.description).toBe(
      '> 2020年，增加值达到**26.6万亿元**。\n\n[《大会开幕》](https://example.com/a)第 2 段第 1 句 · 智通财经 · 2021-11-01',
    );
  });

  it('repeats the question and lists the runners-up by place', () => {
    expect(embed.author?.name).toBe('问：2020年增加值是多少？');
    expect(embed.fields).toEqual([{ name: '也可以看看', value: '`¶2.2` 连续11年位居世界第一。' }]);
  });

  it('lists no runners-up where it is sure', () => {
    const sure = renderAnswer({ ...found, confidence: 0.99 }, { locale: 'en', articles: 1 });
    expect(embedOf(sure).fields).toBeUndefined();
  });

  it('names the articles of the runners-up where there are several', () => {
    const several = renderAnswer(found, { locale: 'zh-CN', articles: 3 });
    expect(embedOf(several).fields?.[0]?.value).toBe('`¶2.2` 《大会开幕》 连续11年位居世界第一。');
  });

  it('shows the answering words of a sentence that is too long to show whole', () => {
    const long = makeArticle([[`${'前，'.repeat(4000)}答案${'，后'.repeat(4000)}`]]);
    const at = long.text.indexOf('答案');
    const body = renderAnswer(
      { ...found, passage: passageAt(long, 0), span: { start: at, end: at + 2 }, runnersUp: [] },
      { locale: 'zh-CN', articles: 1 },
    );
    expect(embedOf(body).description).toContain('**答案**');
    expect(checkBody(body)).toEqual([]);
  });
});

describe('an answer that was not found', () => {
  it('says so plainly, names the words that never occur and marks the nearest passage as no answer', () => {
    expect(embedOf(renderAnswer(notFound, { locale: 'zh-CN', articles: 1 })).description).toBe(
      [
        '**这篇文章没有提到。**',
        '文中从未出现：“票价”',
        '',
        '最接近的一段（并没有回答这个问题）：',
        '> 11月1日，大会在济南市开幕。',
        '',
        '[《大会开幕》](https://example.com/a)第 1 段第 1 句 · 智通财经 · 2021-11-01',
      ].join('\n'),
    );
  });

  it('speaks of several articles where several were asked', () => {
    const [cn, tw, en] = (['zh-CN', 'zh-TW', 'en'] as const).map(
      (locale) => embedOf(renderAnswer(notFound, { locale, articles: 3 })).description,
    );
    expect(cn).toContain('这 3 篇文章都没有提到。');
    expect(tw).toContain('這 3 篇文章都沒有提到。');
    expect(en).toContain('None of the 3 articles says so.');
  });

  it('says of articles that are yet to be indexed that it does not know, and claims nothing of them', () => {
    const told = LOCALES.map((locale) => {
      const { description } = embedOf(renderAnswer(notFound, { locale, articles: 5, unread: 3 }));
      return description?.split('\n').slice(0, 2);
    });
    expect(told).toEqual([
      [
        '**None of the 2 articles says so.**',
        '3 articles are still being indexed: what they say is not known yet. Ask again in a few minutes.',
      ],
      ['**这 2 篇文章都没有提到。**', '还有 3 篇文章正在编入索引，里面有没有还不知道。请过几分钟再问。'],
      ['**這 2 篇文章都沒有提到。**', '還有 3 篇文章正在編入索引，裡面有沒有還不知道。請過幾分鐘再問。'],
    ]);
    const { nearest: _, ...nothing } = notFound;
    const none = embedOf(renderAnswer(nothing, { locale: 'en', articles: 1, unread: 1 })).description;
    expect(none).toMatch(/^One article is still being indexed/);
    expect(none).not.toContain('does not say');
    expect(
      embedOf(renderQuote({ kind: 'not-found' }, { locale: 'en', articles: 2, unread: 1 })).description,
    ).toBe(
      'The article has no such sentence.\nOne article is still being indexed: what it says is not known yet. Ask again in a few minutes.',
    );
    const checked = [{ quotation: '票价', verdict: { kind: 'not-found' }, unread: 2 }] as const;
    expect(embedOf(renderVerdicts(checked, { locale: 'zh-CN', articles: 2, more: 0 })).description).toBe(
      '**✗** “票价”\n还有 2 篇文章正在编入索引，里面有没有还不知道。请过几分钟再问。',
    );
  });

  it('quotes nothing where nothing is near', () => {
    const { nearest: _, ...nothing } = notFound;
    expect(embedOf(renderAnswer(nothing, { locale: 'en', articles: 1 })).description).not.toContain('>');
  });

  it('lists no more than a few of the words', () => {
    const missing = Array.from({ length: 40 }, (_, index) => `词${index}`);
    const { description } = embedOf(renderAnswer({ ...notFound, missing }, { locale: 'zh-CN', articles: 1 }));
    expect(description).toContain('“词5”等 40 个词');
  });
});

describe('a summary', () => {
  it('gives each sentence after its place, in order, and says they are the article’s own', () => {
    const sentences = [passageAt(article, 0), passageAt(article, 2)];
    const embed = embedOf(renderSummary({ article, sentences }, { locale: 'zh-TW' }));
    expect(embed.description).toBe(
      [
        '**[〈大会开幕〉](https://example.com/a)**',
        '全文 4 句，挑出 2 句',
        '',
        '`¶1.1` 11月1日，大会在济南市开幕。',
        '',
        '`¶2.1` 2020年，增加值达到26.6万亿元。',
      ].join('\n'),
    );
    expect(embed.footer?.text).toBe('每一句都是文章的原句，依原文順序排列。');
  });

  it('says where the article was chosen for the asker', () => {
    const body = renderSummary(
      { article, sentences: [passageAt(article, 0)] },
      { locale: 'en', chosenFrom: 3 },
    );
    expect(embedOf(body).description).toContain('the newest of 3 articles');
  });
});

describe('an error', () => {
  it('says what to do in full, and cuts only what a person wrote', () => {
    const remedy = `Put a value that holds ": " or begins with a sign in quotation marks: title: "5G: what now?"`;
    const facts = { problem: 'no-such-problem', expected: 'front matter', found: 'x'.repeat(200), remedy };
    const { description = '' } = embedOf(renderError(new UserError('article-refused', facts), 'en'));
    expect(unescapeMarkdown(description)).toContain(remedy);
    expect(description).not.toContain('x'.repeat(81));
  });

  it.each([
    ['en', 'These are there: a, b.'],
    ['zh-CN', '现有：a, b。'],
    ['zh-TW', '現有：a, b。'],
  ] as const)('names the articles where there is no list to choose from: %s', (locale, words) => {
    const error = new UserError('article-unknown', { found: 'nope', articles: 'a, b' });
    expect(embedOf(renderError(error, locale)).description).toContain(words);
  });
});

describe('a quote', () => {
  const say = (quote: Quote) => embedOf(renderQuote(quote, { locale: 'zh-CN', articles: 1 }));

  it('tells exact wording, closest wording and a guess apart', () => {
    const place = passageAt(article, 1);
    expect(say({ kind: 'exact', places: [place], more: 0 }).description).toMatch(
      /^原文里有：\n\n> 肖亚庆致辞。\n\n\[/,
    );
    const close = (ratio: number) => say({ kind: 'close', places: [{ ...place, ratio }] }).description;
    expect(close(0.9)).toMatch(/^原文的说法略有不同，最接近的一句是（相似度 90%）/);
    expect(close(0.7)).toMatch(/^您想找的也许是这一句（相似度 70%）/);
  });

  it.each([
    [
      'en',
      ['The article has “420”, not “520”.', 'The article does not have “x\\*y”', 'The article also has “甲”'],
    ],
    ['zh-CN', ['原文是“420”，不是“520”。', '原文这里没有“x\\*y”。', '原文这里还有“甲”。']],
    ['zh-TW', ['原文是「420」，不是「520」。', '原文這裡沒有「x\\*y」。', '原文這裡還有「甲」。']],
  ] as const)('names what differs from the closest wording: %s', (locale, lines) => {
    const changes = [
      ['420', '520'],
      ['', 'x*y'],
      ['甲', ''],
    ].map(([one = '', other = '']) => ({ kind: 'changed' as const, article: one, quotation: other }));
    const quote: Quote = { kind: 'close', places: [{ ...passageAt(article, 1), ratio: 0.9 }], changes };
    const { description } = embedOf(renderQuote(quote, { locale, articles: 1 }));
    for (const line of lines) expect(description).toContain(line);
  });

  it.each([
    ['en', 1, 'And 1 more difference.'],
    ['en', 2, 'And 2 more differences.'],
    ['zh-CN', 2, '另有 2 处不同。'],
    ['zh-TW', 2, '另有 2 處不同。'],
  ] as const)('says how many differences it does not name: %s, %i', (locale, more, line) => {
    const changes = Array.from({ length: 3 + more }, (_, at) => ({
      kind: 'changed' as const,
      article: `${at}1`,
      quotation: `${at}2`,
    }));
    const told = (count: number) => {
      const places = [{ ...passageAt(article, 1), ratio: 0.9 }];
      const quote: Quote = { kind: 'close', places, changes: changes.slice(0, count) };
      return embedOf(renderQuote(quote, { locale, articles: 1 })).description;
    };
    expect(told(3 + more)).toContain(line);
    expect(told(3)).not.toContain(line.slice(0, 3));
  });

  it('says where only a figure is written otherwise', () => {
    const places = [passageAt(article, 1)];
    expect(say({ kind: 'exact', places, more: 0, but: ['amount'] }).description).toMatch(
      /^见于下文，只有数字的写法（数值相同）不同：/,
    );
  });

  it('lists other places and counts those beyond', () => {
    const places = sentencesOf(article).map((_, index) => passageAt(article, index));
    const embed = say({ kind: 'exact', places, more: 7 });
    expect(embed.description).toMatch(/^原文中有 11 处：/);
    expect(embed.fields?.[0]?.value.split('\n')).toHaveLength(3);
    expect(embed.footer?.text).toBe('另外还有 7 处。');
  });

  it('shows a place without ado, and says what a telling sentence is', () => {
    expect(say({ kind: 'place', passage: passageAt(article, 0, 1) }).description).toMatch(
      /^> 11月1日.*肖亚庆致辞。\n\n.*第 1 段第 1–2 句/,
    );
    expect(say({ kind: 'telling', passage: passageAt(article, 0) }).description).toMatch(
      /^文中很有代表性的一句/,
    );
  });

  it('says plainly that there is none', () => {
    expect(say({ kind: 'not-found' }).description).toBe('文章里没有这句话。');
    expect(say({ kind: 'not-found', nearest: passageAt(article, 0) }).description).toContain(
      '并不是同一句话',
    );
  });
});

describe('an error', () => {
  it('says what was expected, what was found and what to do, in the asker’s language', () => {
    const error = new UserError('question-too-long', { found: 5012, most: 500 });
    expect(embedOf(renderError(error, 'zh-CN')).description).toBe(
      '问题最多 500 个字符。您的问题有 5012 个字符。请只问最想知道的一点，这样也更容易找到准确的原文。',
    );
  });

  it('tells nothing of a surprise but the id', () => {
    expect(embedOf(renderBroken('0badcafe', 'en')).description).toContain('0badcafe');
  });
});

describe('help', () => {
  it('names the commands as the asker’s Discord does, and the articles', () => {
    const embed = embedOf(renderHelp([article], { locale: 'zh-CN' }));
    expect(embed.description).toContain('`/提问`');
    expect(embed.fields?.[0]).toEqual({ name: '文章', value: '• [《大会开幕》](https://example.com/a)' });
  });

  it('lists as many articles as fit and counts the others', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...article,
      title: `第 ${index} 篇文章的标题`,
    }));
    const body = renderHelp(many, { locale: 'zh-TW' });
    const lines = embedOf(body).fields?.[0]?.value.split('\n') ?? [];
    expect(lines.at(-1)).toBe(`……另有 ${200 - (lines.length - 1)} 篇`);
    expect(checkBody(body)).toEqual([]);
  });
});

describe('every body, whatever the articles and questions are', () => {
  const ratio = fc.double({ min: 0, max: 1, noNaN: true });
  const scene = fc
    .record({
      article: hostileArticle,
      question: hostileText,
      missing: fc.array(hostileText, { maxLength: 12 }),
      locale: fc.constantFrom(...LOCALES),
      articles: fc.integer({ min: 1, max: 9999 }),
      pick: fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }),
      ratio,
    })
    .map(({ article, pick, ...rest }) => {
      const count = sentencesOf(article).length;
      const passages = pick.map((place) =>
        passageAt(article, place % count, Math.min(count - 1, (place % count) + (place % 3))),
      );
      const passage = passages[0] ?? passageAt(article, 0);
      const length = passage.end - passage.start;
      const [from = 0, size = 1] = pick;
      const start = passage.start + ((from * 37) % length);
      return {
        ...rest,
        article,
        passages,
        passage,
        span: { start, end: Math.min(passage.end, start + 1 + size * 20) },
      };
    });

  it('keeps Discord’s limits, pings nobody and shows the article’s characters', () => {
    fc.assert(
      fc.property(
        scene,
        ({ article, passages, passage, span, question, missing, locale, articles, ratio }) => {
          const found: Found = {
            kind: 'found',
            question,
            passage,
            span,
            matched: [],
            missing,
            runnersUp: passages.slice(1, 4),
            confidence: ratio,
            reasons: [],
          };
          const quotes: Quote[] = [
            { kind: 'exact', places: passages, more: articles },
            {
              kind: 'close',
              places: passages.map((place) => ({ ...place, ratio })),
              changes: [{ kind: 'changed', article: question, quotation: question }],
            },
            { kind: 'place', passage },
            { kind: 'telling', passage },
            { kind: 'not-found', nearest: passage },
            { kind: 'not-found' },
          ];
          const bodies = [
            renderAnswer(found, { locale, articles }),
            renderAnswer(
              { kind: 'not-found', question, nearest: passage, missing, confidence: ratio, reasons: [] },
              { locale, articles },
            ),
            renderAnswer(
              { kind: 'not-found', question, missing, confidence: ratio, reasons: [] },
              { locale, articles },
            ),
            renderSummary({ article, sentences: passages }, { locale, chosenFrom: articles }),
            ...quotes.map((quote) => renderQuote(quote, { locale, articles })),
            renderError(new UserError('article-unknown', { found: question }), locale),
            renderError(new UserError('command-unknown', { found: question }), locale),
            renderHelp([article, article], { locale }),
          ];
          for (const body of bodies) expect(checkBody(body)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
