import { describe, expect, it } from 'vitest';
import { findQuote, suggestQuotes } from '../../src/answer/quote.ts';
import { buildArticle } from '../../src/article/parse.ts';
import { UserError } from '../../src/errors.ts';
import { createCollection } from '../../src/search/collection.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const mill = buildArticle({
  id: 'mill',
  title: '老磨坊',
  text: [
    '老磨坊建于一九二三年，曾经每天磨出四吨面粉。它的水轮在战争中停了下来。',
    '去年，镇上的木匠用旧图纸修好了水轮，占总费用22.5%的木料来自村民。孩子们围着水轮拍手。',
    '磨坊现在每个周末开放。门票5元，收入的2.25%捐给学校。',
  ].join('\n'),
});
const concert = buildArticle({
  id: 'concert',
  title: 'A concert in the park',
  text: 'The orchestra played for three hours. Nobody left the party early, and art students drew the players. The art was sold.',
});
const analyzer = createAnalyzer(createSegmenter());
const collection = createCollection([mill, concert], analyzer);

function find(words: string) {
  return findQuote(words, collection);
}

function placesOf(words: string): readonly string[] {
  const quote = find(words);
  return quote.kind === 'exact' || quote.kind === 'close' ? quote.places.map(({ text }) => text) : [];
}

describe('exact', () => {
  it('quotes the sentence as the article has it', () => {
    const quote = find('它的水輪，在戰爭中停了下來');
    expect(quote.kind).toBe('exact');
    expect(placesOf('它的水輪，在戰爭中停了下來')).toEqual(['它的水轮在战争中停了下来。']);
  });

  it('quotes all the sentences a quotation runs over', () => {
    const quote = find('来自村民。孩子们围着');
    if (quote.kind !== 'exact') throw new Error(quote.kind);
    expect(quote.places[0]?.text).toBe(mill.text.slice(quote.places[0]?.start, quote.places[0]?.end));
    expect(quote.places[0]?.citation).toMatchObject({
      paragraph: 2,
      sentence: 1,
      through: { paragraph: 2, sentence: 2 },
    });
  });

  it('lists every place', () => {
    // Three sentences have 水轮; the one that has it in the middle of 旧图纸修好了水轮 as well.
    expect(placesOf('水轮')).toHaveLength(3);
  });

  it('lists ten places and counts the rest', () => {
    const chorus = buildArticle({ id: 'chorus', title: '', text: '重复的话。'.repeat(14) });
    const quote = findQuote('重复的话', createCollection([chorus], analyzer));
    expect(quote).toMatchObject({ kind: 'exact', more: 4 });
  });

  it('takes figures and words whole where they stand whole', () => {
    // Bare, 22.5% and 2.25% are the same letters.
    expect(placesOf('22.5%')).toEqual(['去年，镇上的木匠用旧图纸修好了水轮，占总费用22.5%的木料来自村民。']);
    expect(placesOf('2.25%')).toEqual(['门票5元，收入的2.25%捐给学校。']);
    // art also stands in party, but of these two sentences both have the word itself.
    expect(placesOf('art')).toEqual([
      'Nobody left the party early, and art students drew the players.',
      'The art was sold.',
    ]);
    // Where no place has it whole, a part of a word is what was meant.
    expect(placesOf('orchest')).toEqual(['The orchestra played for three hours.']);
  });
});

describe('close', () => {
  it('finds half-remembered wording, with its edit similarity', () => {
    const quote = find('去年镇里的木匠照旧图纸修好了水轮');
    // 上 → 里 and 用 → 照: 2 edits of 16 characters.
    expect(quote).toMatchObject({ kind: 'close', places: [{ ratio: 1 - 2 / 16 }] });
  });

  it('finds words in any order, however few, if all stand in one sentence', () => {
    expect(placesOf('木料 木匠 村民')[0]).toContain('占总费用22.5%的木料来自村民');
  });

  it.each([
    // The word of the article in whole: 木料 and 石料 share a character.
    ['占总费用22.5%的石料来自村民', '木料', '石料'],
    ['占总费用23.5%的木料来自村民', '22.5%', '23.5%'],
    ['The orchestra played for five hours', 'three hours', 'five hours'],
  ])('tells what differs: %s', (words, article, quotation) => {
    expect(find(words)).toMatchObject({ kind: 'close', changes: [{ article, quotation }] });
  });

  it.each([
    // Left out, and no other word for it: the figure stands a few words on.
    ['椅子质保五年，桌子质保两年，配件不在其内。', '椅子质保五年 桌子两年', [['质保', '']]],
    [
      '椅子質保五年，桌子質保兩年，配件不在其內。',
      '椅子質保三年 桌子兩年',
      [
        ['五年', '三年'],
        ['質保', ''],
      ],
    ],
    [
      'Chairs are covered for five years, tables for up to two years.',
      'chairs are covered for five years, tables two years',
      [['for up to', '']],
    ],
    // The very figure before another of its unit; a figure of its unit before none.
    ['桌子质保最少两年，最多三年，配件不在其内。', '桌子质保三年', [['最少两年，最多', '']]],
    ['椅子质保五年，桌子质保两年，配件不在其内。', '椅子质保五年 桌子四年', [['质保两年', '四年']]],
    // Of words that are little alike, the figure alone: 低于 … 自动回充 is 8 of 13 tokens there.
    ['水位高于 60% 时，闸门会立即放水，降到 40% 后关闭。', '水位高于70%立即放水', [['60%', '70%']]],
  ])('tells words that were left out, and a figure beside them: %s', (text, words, changes) => {
    const article = buildArticle({ id: 'b', title: 'b', text });
    const quote = findQuote(words, createCollection([article], analyzer));
    expect(
      quote.kind === 'close' ? quote.changes?.map((one) => [one.article, one.quotation]) : quote,
    ).toEqual(changes);
  });

  it.each([
    // 一九二三年 and 四吨 stand there.
    ['老磨坊建于1923年', 'exact'],
    ['每天磨出4吨面粉', 'exact'],
    ['老磨坊是1923年建成的，每天磨出4吨面粉', 'close'],
  ])('finds numerals in digits and in characters: %s', (words, kind) => {
    const quote = find(words);
    expect(quote.kind).toBe(kind);
    expect(quote.kind === 'exact' ? quote.but : ['amount']).toContain('amount');
    expect(placesOf(words)[0]).toContain('一九二三年');
  });

  it.each([
    ['礦泉水訂單的金額上限為 20,000 元。', '礦泉水訂單的金額上限為兩萬元'],
    ['矿泉水订单的金额上限为 35000 元。', '矿泉水订单的金额上限为三万五'],
    ['矿泉水订单的金额上限为三万五千元。', '矿泉水订单的金额上限为35000元'],
  ])('finds a sum in ten thousands, in digits or characters: %s', (text, words) => {
    const article = buildArticle({ id: 'b', title: 'b', text });
    const quote = findQuote(words, createCollection([article], analyzer));
    expect(quote.kind === 'close' ? quote.changes : quote.kind).toEqual('exact');
  });

  it('finds a line of which less is remembered, where no other is nearly as near', () => {
    // A ratio of 5 ÷ 8 = .625 is less than .4 + 2 ÷ 8 = .65; and 7 characters are less than 8.
    expect(find('镇上的木匠修水轮').kind).toBe('close');
    expect(find('磨坊每周末開放').kind).toBe('close');
    expect(find('木匠在北京开了新的工厂').kind).toBe('not-found');
  });

  it('finds numerals in digits and in English words', () => {
    expect(find('The orchestra played for 3 hours')).toMatchObject({ kind: 'exact', but: ['amount'] });
    expect(find('The orchestra played for 4 hours').kind).toBe('close');
    expect(placesOf('The orchestra played for 3 hours')).toEqual(['The orchestra played for three hours.']);
  });

  it('wants short queries letter for letter', () => {
    // Six characters, one of them wrong.
    expect(find('水轮停下来了').kind).toBe('not-found');
  });

  it('says not found with what is nearest', () => {
    const quote = find('火星探测器昨天在磨坊旁边降落并传回了第一张照片');
    expect(quote.kind).toBe('not-found');
    expect(quote.kind === 'not-found' && quote.nearest?.text).toContain('磨坊');
  });

  it('has something near to words of which none was remembered whole, but pairs of their characters', () => {
    // 子们 and 们围, in none of 孩子, 围着, 水轮 and 拍手.
    expect(find('亥子们围看水抡拍于')).toMatchObject({
      kind: 'not-found',
      nearest: { text: '孩子们围着水轮拍手。' },
    });
  });

  it('has nothing near to what shares no word, though it shares a digit or a syllable', () => {
    expect(find('99')).toEqual({ kind: 'not-found' });
    expect(find('The and of')).toEqual({ kind: 'not-found' });
  });

  it('has nothing near to what shares no letters, and to signs alone', () => {
    expect(find('жжжжж')).toEqual({ kind: 'not-found' });
    expect(find('？！')).toEqual({ kind: 'not-found' });
  });
});

describe('place', () => {
  it.each(['¶2.2', '2.2', '第二段第二句', 'mill¶2.2', '老磨坊¶2.2'])(
    '%s is the second sentence there',
    (words) => {
      expect(find(words)).toMatchObject({ kind: 'place', passage: { text: '孩子们围着水轮拍手。' } });
    },
  );

  it('gives a whole paragraph', () => {
    const quote = find('¶3');
    expect(quote).toMatchObject({ kind: 'place', passage: { text: mill.text.split('\n')[2] } });
  });

  it('is the named article’s', () => {
    expect(find('concert¶1.3')).toMatchObject({ kind: 'place', passage: { text: 'The art was sold.' } });
  });

  it('is the newest article’s where none is named, whether it may be words or not', () => {
    const dated = (id: string, date: string) =>
      buildArticle({ id, date, title: id, text: `这是${id}的第一句。这是${id}的第二句。` });
    const both = createCollection([dated('old', '2019-01-01'), dated('new', '2021-01-01')], analyzer);
    for (const words of ['¶1.2', '1.2']) {
      expect(findQuote(words, both)).toMatchObject({ passage: { text: '这是new的第二句。' } });
    }
    expect(suggestQuotes('1.2', both, 1)[0]?.article.id).toBe('new');
  });

  it.each([
    ['¶9', 'quote-place-unknown', { found: '¶9', paragraphs: 3, title: '老磨坊' }],
    ['concert¶2', 'quote-place-unknown', { found: 'concert¶2', paragraphs: 1, title: concert.title }],
    ['8.8', 'quote-place-unknown', { found: '8.8', paragraphs: 3, title: '老磨坊' }],
    ['nowhere¶1', 'article-unknown', { found: 'nowhere' }],
  ])('%s: a clear error', (words, code, facts) => {
    let caught: unknown;
    try {
      find(words);
    } catch (error) {
      caught = error;
    }
    if (!(caught instanceof UserError)) throw new Error('expected a UserError');
    expect(caught).toMatchObject({ code, facts });
  });

  it('names no article where only one is asked', () => {
    const alone = createCollection([mill], analyzer);
    expect(() => findQuote('¶9', alone)).toThrow(
      expect.objectContaining({ code: 'quote-place-unknown', facts: { found: '¶9', paragraphs: 3 } }),
    );
  });

  it('never takes a place with its sign for words', () => {
    // Bare, ¶2.25 is 225, which 22.5% and 2.25% hold.
    expect(() => find('¶2.25')).toThrow(UserError);
  });

  it('never takes a place for a figure that is another', () => {
    // Bare, 99.9 is 999.
    const call = buildArticle({ id: 'call', title: '急救', text: '急救电话是999。先打电话。' });
    const alone = createCollection([call], analyzer);
    expect(() => findQuote('99.9', alone)).toThrow(UserError);
    expect(findQuote('999', alone).kind).toBe('exact');
  });

  it('takes a number of the article for words where there is no such place', () => {
    // There is no paragraph 22, but 22.5 stands in the text.
    expect(find('22.5').kind).toBe('exact');
  });
});

describe('nothing asked', () => {
  it('gives a telling sentence', () => {
    const quote = find('  ');
    // First in the article, whole, and short enough to take in.
    expect(quote).toMatchObject({
      kind: 'telling',
      passage: { text: '老磨坊建于一九二三年，曾经每天磨出四吨面粉。' },
    });
  });

  it('has none without articles', () => {
    expect(findQuote('', createCollection([], analyzer))).toEqual({ kind: 'not-found' });
  });
});

describe('suggestQuotes', () => {
  it('offers sentences that hold what is typed, then near ones, each once', () => {
    const offered = suggestQuotes('水輪', collection, 5).map(({ text }) => text);
    expect(offered.slice(0, 3).every((text) => text.includes('水轮'))).toBe(true);
    expect(new Set(offered).size).toBe(offered.length);
  });

  it('offers at most so many, and telling ones before anything is typed', () => {
    expect(suggestQuotes('的', collection, 2)).toHaveLength(2);
    expect(suggestQuotes('', collection, 3)).toHaveLength(3);
    expect(suggestQuotes('', createCollection([], analyzer), 3)).toEqual([]);
  });

  it('offers a place that is typed first', () => {
    expect(suggestQuotes('¶2.2', collection, 3)[0]?.text).toBe('孩子们围着水轮拍手。');
  });
});
