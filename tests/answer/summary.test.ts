import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textRank } from '../../src/answer/summary/centrality.ts';
import { AMOUNT_ONLY, BOILERPLATE, FORMALITIES, isAny, WHEN } from '../../src/answer/summary/cues.ts';
import { formOf } from '../../src/answer/summary/form.ts';
import { choose } from '../../src/answer/summary/select.ts';
import { MOST_WEIGHED, sketchArticle } from '../../src/answer/summary/sketch.ts';
import { scoreSentences, summarize } from '../../src/answer/summary.ts';
import type { Article } from '../../src/article/article.ts';
import { buildArticle } from '../../src/article/parse.ts';
import { createCollection } from '../../src/search/collection.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();

function article(title: string, ...lines: readonly string[]): Article {
  return buildArticle({ id: 'a', title, text: lines.join('\n') });
}

function summary(of: Article, count: number): readonly string[] {
  return summarize(of, count, createCollection([of], analyzer, knowledge)).sentences.map(({ text }) => text);
}

/** Best first. */
function ranking(of: Article): readonly string[] {
  return [...scoreSentences(of, analyzer)]
    .sort((a, b) => b.score - a.score)
    .map(({ sketch }) => sketch.sentence.text);
}

describe('news', () => {
  const news = article(
    '大桥通车',
    '来源：江城日报',
    '新大桥昨天上午正式通车。两岸居民不再需要绕行二十公里。',
    '工程历时四年，耗资十二亿元。谁来支付养护费用？市政府表示将在年内公布方案。',
  );

  it('is told by its first sentences, what is no sentence of it passed over', () => {
    expect(formOf(news)).toBe('news');
    expect(ranking(news)).toEqual([
      '新大桥昨天上午正式通车。', // place 1: 2 ÷ 2 = 1.00
      '两岸居民不再需要绕行二十公里。', // place 2: 2 ÷ 3 = 0.67
      '工程历时四年，耗资十二亿元。', // place 3: 2 ÷ 4 = 0.50
      '市政府表示将在年内公布方案。', // place 5: 2 ÷ 6 = 0.33
      '谁来支付养护费用？', // place 4: 2 ÷ 5 − 0.5 for the question = −0.10
      '来源：江城日报', // place 0: 2 ÷ 1 − 3 for the byline = −1.00 and less
    ]);
  });

  it.each([
    '周一的暴雨给数十万市民出行带来不便，地铁全线停运七小时。',
    'The rail company, which had said sorry for any inconvenience, will pay back fares to two million riders.',
    'Dear friends of the river have cleaned it of plastic for ten years.',
    'Yours is the earth, a painting by Ada Long, was sold for two million pounds.',
  ])('is told by its first sentence, though that has words of a notice in it: %s', (first) => {
    const rest = [
      '有关部门已经开始排水。',
      'Some riders were seen to smile on the way.',
      '学校明天照常上课。',
    ];
    expect(summary(article('', first, ...rest), 1)).toEqual([first]);
  });

  it('is summed up in reading order', () => {
    expect(summary(news, 2)).toEqual(['新大桥昨天上午正式通车。', '两岸居民不再需要绕行二十公里。']);
  });

  it('goes on with a short sentence, but never begins with a name or a label that has its line for itself', () => {
    const banned = article(
      'Player banned for two years',
      'Correspondents',
      'The chess player Odo Brandt has been banned for two years, the federation said on Friday.',
    );
    const denies = article(
      'Player banned for two years',
      'The chess player Odo Brandt has been banned for two years, the federation said on Friday. He denies it.',
      'A telephone was found in the flowers of the hall in which he had played six of his games.',
    );
    expect(summary(banned, 1)).toEqual([
      'The chess player Odo Brandt has been banned for two years, the federation said on Friday.',
    ]);
    expect(summary(denies, 2)[1]).toBe('He denies it.'); // one telling word, place 1: 2 ÷ 2 = 1.00 > 0.67
  });

  it.each([
    ['By Ann Lee', 'The old mill burned down on Monday.'],
    ['By Ann Lee and Bo de Wit, science correspondent', 'The old mill burned down on Monday.'],
    ['Photograph: Ann Lee', 'The old mill burned down on Monday.'],
    ["Editor's note: this page is kept up to date.", 'The old mill burned down on Monday.'],
    ['编者按：以下是截至今晨的消息。', '老磨坊周一晚上被大火烧毁。'],
    ['▲老磨坊的屋頂，圖／市民提供', '老磨坊週一晚上被大火燒毀。'],
    ['图为老磨坊。本报记者 李一 摄', '老磨坊周一晚上被大火烧毁。'],
    ['本报记者 李一 摄', '老磨坊周一晚上被大火烧毁。'],
    ['编辑：李一', '老磨坊周一晚上被大火烧毁。'],
    ['更多新闻请点击', '老磨坊周一晚上被大火烧毁。'],
  ])('passes over a line about the page: %s', (line, first) => {
    expect(summary(article('', line, first), 1)).toEqual([first]);
  });

  it.each([
    'By noon a crowd of three thousand had filled the square.',
    'By Monday a third of the houses had power again.',
    'Credit card debt rose to a record in March.',
    'Photo shops are closing in every town of the county.',
    'Source code of the voting machines was published yesterday.',
    'Editors of four newspapers were arrested yesterday.',
    'Copyright in the songs passed to the singer yesterday.',
    '更多的家庭开始在阳台上种菜，市农业局昨天公布了统计。',
    '作者起诉平台侵权，法院昨天判决赔偿八万元。',
    '版权纠纷拖了六年，昨天终于宣判。',
    '摄影展昨天在市美术馆开幕，展出四百幅作品。',
    '编辑部昨天搬进了新楼，老楼将改成图书馆。',
    '来源不明的资金流入楼市，银行昨天开始核查。',
  ])('is told by a first sentence that begins like such a line: %s', (first) => {
    const rest = ['有关部门已经开始调查。', 'Some of the neighbours were seen to smile on the way.'];
    expect(summary(article('', first, ...rest), 1)).toEqual([first]);
  });

  describe('that opens with a scene, a quotation or a question', () => {
    const hole = 'A hole four metres wide opened in the high street on Tuesday and swallowed a post box.';
    const clinic = '从昨晚起，市一院开设儿科夜门诊，挂号费和白天一样。';

    it.each([
      ['Hole swallows post box', ['Nobody saw it come. The street lay empty in the rain.', hole], hole],
      ['市一院开儿科夜门诊', ['“孩子一烧，大人就慌。”儿科主任说。', clinic], clinic],
      ['市一院开儿科夜门诊', ['孩子夜里发烧去哪里看？这是许多家长的难处。', clinic], clinic],
      ['市一院开儿科夜门诊', [`孩子夜里发烧去哪里看？${clinic}`], clinic],
      ['Hole swallows post box', ['By Ann Lee', 'Nobody saw it come. The street lay empty.', hole], hole],
    ])('is told from where the day is named: %s %#', (title, lines, news) => {
      expect(summary(article(title, ...lines, 'The council means to fill it.', '医院还缺人。'), 1)).toEqual([
        news,
      ]);
    });

    it.each([
      // The opening names a day itself.
      ['Hole swallows post box', 'The street lay empty on Tuesday morning. It rained.', hole],
      // It has more of the title than what comes next: here 1.00 and 0.
      [
        'Hole swallows post box',
        'A hole has swallowed a post box. It is deep.',
        'Nobody was hurt, the council said on Tuesday.',
      ],
      // It has most of the title, though what comes next has as much and names a day.
      [
        'Hole swallows post box',
        'A hole has swallowed a post box. It is deep.',
        'The hole that swallowed the post box was seen on Tuesday.',
      ],
      // What comes next names no day.
      [
        'Hole swallows post box',
        'The street lay empty. It rained.',
        'A hole opened and swallowed a post box.',
      ],
      // One sentence may be the news in a nutshell.
      [
        'Tie in the village, chief drawn by lot',
        'Their head came out of a mug.',
        'Both had the same votes in the village on Friday, a tie.',
      ],
      // There is no title to compare with.
      ['', 'The street lay empty in the rain. Nobody saw it come.', hole],
      // Questions and answers: the first answer is as good as the next.
      [
        'Giving blood',
        'Who can give blood? Anyone from 18 to 70.',
        'When may I give blood? Next month again.',
      ],
    ])('is else told from its beginning: %s %#', (title, first, next) => {
      const of = article(
        title,
        first,
        next,
        'The council means to fill it with three hundred tonnes of foam.',
      );
      expect(first).toContain(summary(of, 1)[0]);
    });
  });

  it('does not say the same twice', () => {
    const twice = article('', '大桥昨天上午正式通车。', '大桥昨天上午正式通车！', '居民不再绕行二十公里。');
    expect(summary(twice, 2)).toEqual(['大桥昨天上午正式通车。', '居民不再绕行二十公里。']);
    expect(summary(twice, 3)).toHaveLength(3);
  });
});

describe('notices and minutes', () => {
  it('are told by what is when, not by how they begin and end', () => {
    const notice = article(
      '关于停水的通知',
      '各位业主：',
      '为改造水箱，近期将停水。现将有关事项通知如下。',
      '注意事项',
      '请提前储水，并关好水龙头。',
      '11月16日22:00至次日6:00，1至8号楼停水。',
      '给您带来不便，敬请谅解。',
      '物业服务中心 2026年11月10日',
    );
    expect(formOf(notice)).toBe('notice');
    expect(summary(notice, 2)).toEqual([
      '为改造水箱，近期将停水。',
      '11月16日22:00至次日6:00，1至8号楼停水。',
    ]);
  });

  it('are told by what was decided, not by who was there', () => {
    const minutes = article(
      'Minutes of the parish council',
      'Present: Cllrs Ash, Birch and Cole',
      'Apologies: Cllr Dale',
      'The roof of the hall was discussed at length.',
      'The council agreed to have it mended for 12,000 pounds.',
      'The next meeting is on 4 December at 7 pm.',
      'The meeting closed at nine.',
    );
    expect(formOf(minutes)).toBe('notice');
    expect(summary(minutes, 2)).toEqual([
      'The council agreed to have it mended for 12,000 pounds.',
      'The next meeting is on 4 December at 7 pm.',
    ]);
    const chinese = article(
      '理事會會議紀錄',
      '出席：張三、李四',
      '案由一：社區巴士是否增班。',
      '說明：末班車太早，居民不便。',
      '決議：試辦三個月，通過。',
    );
    expect(summary(chinese, 1)).toEqual(['決議：試辦三個月，通過。']);
  });
});

describe('formulas of notices', () => {
  it.each([
    '给您带来不便，敬请谅解。',
    '停水期間造成不便，敬請見諒。',
    '对此我们深表歉意。',
    'We are sorry for any inconvenience.',
    'Please accept our apologies for any inconvenience caused.',
    'Sorry for the inconvenience!',
    'Dear residents,',
    'Yours faithfully',
  ])('are known: %s', (text) => {
    expect(isAny(FORMALITIES, text)).toBe(true);
  });

  it.each([
    '周一的暴雨给市民出行带来不便，市长致歉。',
    '11月16日22点至次日6点停水，敬请谅解。',
    'The operator, sorry for any inconvenience caused, will refund 2 million riders.',
    'Yours is the earth and everything in it.',
    'Dear friends of the river have cleaned it for ten years.',
    'The meeting closed the road for a year.',
  ])('are not known in what tells something: %s', (text) => {
    expect(isAny(FORMALITIES, text)).toBe(false);
  });
});

describe('a title', () => {
  it.each([
    '关于停水的通知（2026年）',
    '关于发布新标准的公告',
    '座谈会纪要',
    '理事會紀要',
    '招标公告（二次）',
    '放假通知：国庆',
    'Notice of meeting',
    'Public notice',
    'Invitation to the opening',
    'Minutes of the council',
    'Council meeting minutes, 4 May',
    'Parish council: minutes, May 2026',
    'May 2026 minutes',
  ])('is that of a notice or of minutes: %s', (title) => {
    expect(formOf(article(title, '甲。', '乙。'))).toBe('notice');
  });

  it.each([
    'Notice how the birds fly',
    'The last ten minutes of the match',
    'Board meeting lasts 90 minutes',
    '为什么收不到通知',
    '為何收不到通知',
    '法院发布限高公告',
    '奥运会纪录',
  ])('is not: %s', (title) => {
    expect(formOf(article(title, '甲。', '乙。'))).toBe('news');
  });
});

describe('when something is', () => {
  it.each([
    '每周二下午三点开会。',
    '中午停水。',
    '凌晨3点起停电。',
    '早上開門。',
    '五月三日開放。',
    'We meet every Tuesday.',
    'Sept. 5 is the day.',
    'Open from 9 Sept to 3 Jan.',
    'The gate closes at noon.',
  ])('is known: %s', (text) => {
    expect(isAny(WHEN, text)).toBe(true);
  });

  it.each(['大家早上好。', '三个月内答复。', 'In 5 marches we won.', 'Sunny weather helped.'])(
    'is not said: %s',
    (text) => {
      expect(isAny(WHEN, text)).toBe(false);
    },
  );
});

describe('interviews', () => {
  it.each([
    [
      'How did you come to this trade?',
      'By accident, when my uncle broke his hip.',
      'How many bells do you cast?',
      'Around forty in a good year.',
    ],
    ['问：你怎么入的行？', '答：舅舅摔伤了腿，我来帮忙。', '问：一年铸多少口钟？', '答：大约四十口。'],
    ['问1：你怎么入的行？', '舅舅摔伤了腿，我来帮忙。', '问题2：一年铸多少口钟？', '好的年份大约四十口。'],
    [
      '**How did you come to this trade?**',
      'By accident, when my uncle broke his hip.',
      'Question: how many bells do you cast?',
      'Around forty in a good year.',
    ],
  ])('are told by the answers, never by a bare question: %s', (first, one, second, other) => {
    expect(summary(article('The bell founder', first, one, second, other), 2)).toEqual([one, other]);
  });

  it('are told by the answers where these stand on the same line as the questions', () => {
    const faq = article(
      'Bell FAQ',
      'Q1: How heavy is it? It weighs two tonnes and a half.',
      'Q2: Where is it made? It is cast in Porto by hand.',
    );
    expect(summary(faq, 2)).toEqual(['It weighs two tonnes and a half.', 'It is cast in Porto by hand.']);
  });
});

describe('subheadings', () => {
  const headed = article(
    'Night ferry returns',
    'The lamps on the pier were lit again on Friday. People had waited for hours.',
    'Ferry sails after two years',
    'The captain wiped his eyes. He had worked on cargo ships.',
    'Six crossings every night until eleven',
    'That is two more than before. Crews have been hired.',
  );

  it('are the editors’ own summary', () => {
    expect(formOf(headed)).toBe('subheadings');
    expect(summary(headed, 2)).toEqual([
      'Ferry sails after two years',
      'Six crossings every night until eleven',
    ]);
  });

  it('are cited like any sentence', () => {
    const [first] = summarize(headed, 1, createCollection([headed], analyzer, knowledge)).sentences;
    expect(first?.citation).toMatchObject({ paragraph: 2, sentence: 1 });
    expect(headed.text.slice(first?.start, first?.end)).toBe('Ferry sails after two years');
  });

  it('must tell something: names of parts do not count', () => {
    const statute = article(
      '条例',
      '为了管理，制定本条例。',
      '第一章 总则',
      '条例适用于全市。',
      '第二章 罚则',
      '违者罚款。',
    );
    expect(formOf(statute)).toBe('news');
    expect(summary(statute, 3)).toEqual(['为了管理，制定本条例。', '条例适用于全市。', '违者罚款。']);
  });

  it('come in plural: a short line alone may be a caption', () => {
    const captioned = article('', '大桥昨天通车。', '工人们正在桥上挥手致意', '工程历时四年。');
    expect(formOf(captioned)).toBe('news');
  });
});

describe('talk', () => {
  const talk = article(
    '区块链的信用',
    '大家好，我们今天呢，就是聊聊区块链，谢谢大家来。',
    '然后其实这个区块链，它最大的价值是信用，对吧。',
    '那么这个信用呢，就是说可以让区块链记录交易，大家都看得到。',
    '然后我早上坐地铁，人好多呢。',
    '这个天气也很热，对吧。',
    '那么我们觉得区块链加上信用，就能降低交易的成本。',
  );

  it('is told by what it keeps coming back to, not by its greetings', () => {
    expect(formOf(talk)).toBe('talk');
    const ranked = ranking(talk);
    // 区块链, 信用 and 交易 tie these together; the title has the first two.
    expect(ranked.slice(0, 3).every((text) => text.includes('区块链') && text.includes('信用'))).toBe(true);
    // 区块链 too, but a greeting: behind all that speak of the matter.
    expect(ranked.indexOf('大家好，我们今天呢，就是聊聊区块链，谢谢大家来。')).toBeGreaterThan(2);
  });
});

describe('abstract', () => {
  it('is told by what its authors did, in English', () => {
    const abstract = article(
      'Pruning by sleep',
      'Large networks are widely used. However, they are slow to run. We propose to prune networks while they sleep. ' +
        'Our method removes half of the weights. Experiments on two datasets confirm it.',
    );
    expect(formOf(abstract)).toBe('abstract');
    // The first to say "we propose", and nearest to the title.
    expect(summary(abstract, 1)).toEqual(['We propose to prune networks while they sleep.']);
  });

  it('and in Chinese, the shorter of two', () => {
    const abstract = article(
      '',
      '目的 观察针灸治疗失眠的疗效。方法 将一百二十例失眠患者按照随机数字表法分为两组，观察组接受针灸治疗，对照组服用常规药物，疗程八周。结果 针灸组疗效较好。',
    );
    expect(formOf(abstract)).toBe('abstract');
    expect(summary(abstract, 1)).toEqual(['目的 观察针灸治疗失眠的疗效。']);
  });

  it('is not any text in which someone says "we"', () => {
    const quoted = article('', '"We propose to wait," said the mayor. The council voted at noon.');
    expect(formOf(quoted)).toBe('news');
  });
});

describe('textRank', () => {
  it('ranks by words shared with others', () => {
    const { sketches } = sketchArticle(
      article('', '稻谷收成提高。稻谷收成与雨水有关。雨水来自南方。孩子们唱歌。'),
      analyzer,
    );
    const ranks = textRank(sketches);
    // The second shares words with the first and the third; the fourth with none: 1 − damping.
    expect(ranks[1]).toBe(Math.max(...ranks));
    expect(ranks[3]).toBeCloseTo(0.15);
  });
});

describe('choose', () => {
  it('takes off what repeats a chosen one', () => {
    const { sketches } = sketchArticle(
      article('', '稻谷收成提高三成。稻谷收成提高很快。孩子们唱歌。'),
      analyzer,
    );
    const scored = sketches.map((sketch, index) => ({ sketch, score: [1, 0.9, 0.8][index] ?? 0 }));
    const places = (repetition: number) => choose(scored, 2, repetition).map(({ sketch }) => sketch.place);
    expect(places(0)).toEqual([0, 1]);
    // Two thirds of the second are the first's words: .9 less more than .1.
    expect(places(0.5)).toEqual([0, 2]);
  });
});

describe('any article', () => {
  it('of one sentence, of none that tells, of less than was asked', () => {
    expect(summary(article('', '只有一句话。'), 3)).toEqual(['只有一句话。']);
    expect(summary(article('', 'Hm. Oh. Ah.'), 2)).toHaveLength(2);
    expect(summary(article('', '一句。两句。'), 5)).toHaveLength(2);
  });

  it('gives whole sentences of the article in reading order, each once', () => {
    const piece = fc.constantFrom(
      '大桥通车。',
      '我们提出一种方法。',
      'We propose a bridge. ',
      '谁付钱？',
      '\n',
      '三个要点\n',
      '然后呢，',
      '对吧。',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        (pieces, count) => {
          const any = article('大桥', pieces.join(''));
          const all = any.paragraphs.flatMap((paragraph) => paragraph.sentences);
          const { sentences } = summarize(any, count, createCollection([any], analyzer, knowledge));
          expect(sentences).toHaveLength(Math.min(count, all.length));
          const starts = sentences.map(({ start }) => start);
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
          for (const passage of sentences) {
            expect(all).toContain(passage.sentence);
            expect(any.text.slice(passage.start, passage.end)).toBe(passage.text);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of any length takes bounded time: only so many sentences are weighed', () => {
    const long = article(
      '',
      ...Array.from({ length: 4000 }, (_, i) => `第${i}天农民收了${i}斤稻谷。天气不错。`),
    );
    const { sketches } = sketchArticle(long, analyzer);
    expect(sketches.length).toBeLessThanOrEqual(MOST_WEIGHED);
    // The first, and from all parts of it.
    expect(sketches[0]?.place).toBe(0);
    expect(sketches.at(-1)?.sentence.paragraph).toBeGreaterThan(3900);
  });

  it('of many short lines or one long item takes bounded time', () => {
    const lines = article(
      '夜',
      ...Array.from({ length: 4000 }, (_, at) => `夜${at}`),
      '昨夜有雨，今天放晴。',
    );
    expect(summary(lines, 2)).toHaveLength(2);
    expect(isAny(AMOUNT_ONLY, `3${'g x'.repeat(700)};`)).toBe(false);
    expect(isAny(BOILERPLATE, `By ${'Ann and '.repeat(500)}.`)).toBe(false);
  }, 5000);
});
