import { describe, expect, it } from 'vitest';
import { toldAt } from '../../src/search/confidence/told/told.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { sayingsOf } from '../../src/search/words/sayings.ts';
import { SAYINGS } from '../../src/search/words/sayings-table.ts';
import { fold } from '../../src/text/fold.ts';
import { isStopWord } from '../../src/text/words.ts';
import { analyzer, articleOf, collect, seatFirst } from './collections.ts';

describe('the table of sayings', () => {
  it.each(['zh', 'en'] as const)('has folded ways in %s, none of them twice for one', (language) => {
    for (const saying of SAYINGS) {
      const ways = saying[language].split('|');
      expect(new Set(ways).size, saying[language]).toBe(ways.length);
      expect(ways.map((way) => fold(way).text)).toEqual(ways);
      expect(ways.every((way) => way.length > 0)).toBe(true);
    }
  });

  it('has no two rows that share two ways in Chinese: a way of one alone would be worth less', () => {
    const rows = SAYINGS.map(({ zh }) => zh.split('|'));
    const shared = rows.flatMap((row, at) =>
      rows
        .slice(at + 1)
        .map((other) => row.filter((way) => other.includes(way)))
        .filter((both) => both.length > 1),
    );
    expect(shared).toEqual([]);
  });

  it('has no row of several ways in English that another all has: it would be that one again', () => {
    const rows = SAYINGS.map(({ en }) => en.split('|'));
    const within = rows.filter(
      (row, at) =>
        row.length > 1 &&
        rows.some((other, place) => place !== at && row.every((way) => other.includes(way))),
    );
    expect(within).toEqual([]);
  });

  it.each(['zh', 'en'] as const)(
    'has no stop word of one unit in %s: sentences are kept without',
    (language) => {
      const isOneUnit = (way: string) => language === 'en' || way.length === 1;
      const ways = SAYINGS.flatMap((saying) => saying[language].split('|')).filter(isOneUnit);
      expect(ways.filter(isStopWord)).toEqual([]);
    },
  );
});

describe('sayingsOf', () => {
  /** The words of the question that may be told otherwise. */
  const said = (question: string, language: 'zh' | 'en') => {
    const analysis = analyzer.analyze(question);
    const { places } = sayingsOf(analysis, language);
    return [...new Set(places.flat())].sort((a, b) => a - b).map((at) => analysis.units[at]?.key);
  };

  it.each([
    ['圖書館幾點關門？', ['关', '门']],
    ['狗能不能带？', ['狗', '带']],
  ])('%s', (question, words) => {
    expect(said(question, 'zh')).toEqual(expect.arrayContaining(words));
  });

  it('takes one Chinese character for a saying where it is a word by itself', () => {
    expect(said('公开的数据是什么？', 'zh')).not.toContain('开');
    expect(said('谁来开罚单？', 'zh')).toContain('罚');
  });

  it('takes English words in any form', () => {
    expect(said('What is the penalty for parking?', 'en')).toEqual(['penalti', 'park']);
  });
});

/** How far each sentence tells the word of the question that is written so. */
function toldOf(question: string, written: string, sentences: readonly string[]): readonly number[] {
  const { seats } = hearQuestion(question, collect(articleOf('Title', sentences)));
  return seats.map(({ scene, index }) => {
    const { units } = scene.probe.question.analysis;
    const word = [...scene.probe.words, ...scene.probe.asked].find(
      (one) => one.units.map((at) => units[at]?.key).join('') === written,
    );
    return word === undefined ? Number.NaN : toldAt(scene, index, word);
  });
}

describe('what a sentence says of the question', () => {
  it.each([
    // Can and by are stop words, which no sentence is said to have.
    ['Can it be hired by groups?', 'It can be hired by groups.'],
    ['Must you pay more at the weekend?', 'You must pay more at the weekend.'],
    ['還可以停車嗎？', '還可以停車。'],
    // A character of a word that both are (带狗); a way with a character that is held for another (著, 着).
    ['可带狗吗？', '可带狗。'],
    ['她以什麼著名？', '她以歌聲著名。'],
    // A stop word that is written as a way is (着, 著).
    ['门开着吗？', '门开着。'],
    ['Where is the wi-fi?', 'The wi-fi is upstairs.'],
  ])('%s is all said in %s', (question, sentence) => {
    const { scene, index } = seatFirst(question, [sentence]);
    expect(scene.evidence[index]?.said).toBe(1);
  });

  it('is nothing of money where it is asked how much of something else there is', () => {
    const { scene } = seatFirst('How much snow fell?', ['Snow fell; the fee is paid.']);
    const { sayings, question } = scene.probe;
    expect(sayings.places.flat().map((at) => question.analysis.units[at]?.key)).not.toContain('much');
  });
});

describe('a word that is told in another', () => {
  it.each([
    ['几点关门？', '关门', ['每天18:00打烊。', '每天供应咖啡。'], [0.7, 0]],
    ['抽烟罚多少？', '抽烟', ['馆内吸烟者罚五十元。', '馆内有烟花展。'], [0.7, 0]],
    ['What is the penalty?', 'penalti', ['The fine is set at £60.', 'The day was bright.'], [0.7, 0]],
  ] as const)('%s (%s)', (question, written, sentences, told) => {
    expect(toldOf(question, written, sentences)).toEqual(told);
  });

  it('is not told by a word that only has the way for a part of it', () => {
    // 盖 is to build; 覆盖 is to cover.
    expect(toldOf('房子什么时候建？', '建', ['积雪覆盖了山坡。', '房子明年盖。'])).toEqual([0, 0.7]);
  });
});

describe('a word of more than one meaning', () => {
  it.each([
    ['Who sold the porcelain?', 'porcelain', 'Tea came from China in 1712.'],
    ['Who drove the train?', 'train', 'The rail of the stairs is loose.'],
    ['When was the boiler repaired?', 'repair', 'Nobody works there in August.'],
    ['Who was sacked?', 'sack', 'The fire was out by noon.'],
    ['Which sights are there?', 'sight', 'Patients are visited at noon.'],
  ])('%s: %s is not told by %s', (question, written, sentence) => {
    expect(toldOf(question, written, [sentence])[0] ?? 0).toBeLessThan(0.5);
  });
});

describe('what contracts, leaflets, notices, guides and schools say otherwise', () => {
  it.each([
    ['房东是谁？', '房东', '甲方为周敏。', '甲状腺方面的门诊。'],
    ['租客是誰？', '租客', '乙方為周敏。', '紙箱出租給大家。'],
    ['屋顶漏水怎么办？', '漏水', '屋顶渗漏由物业处理。', '出水口在院里。'],
    ['谁要签字？', '签字', '双方盖章后生效。', '字典里有标签。'],
    ['孕婦能喝嗎？', '孕妇', '懷孕期間請勿服用。', '這家婦產科很大。'],
    ['放冰箱吗？', '冰箱', '开封后需冷藏。', '箱子在门口。'],
    ['副作用有哪些？', '副作用', '不良反应包括头痛。', '副馆长使用礼堂。'],
    ['哪天停服？', '停服', '10月16日停机更新。', '他不服从安排。'],
    ['坐船多少钱？', '坐船', '渡船每人五元。', '他坐在桥边。'],
    ['特產有哪些？', '特产', '伴手禮有凍米糖。', '產量特別大。'],
    ['什么时候考试？', '考试', '期末评量在六月。', '他参考了试纸。'],
    ['狗走丢了怎么办？', '丢', '犬只走失请报警。', '他走进失物处。'],
    ['把貓送人要登記嗎？', '送', '轉讓給他人的，十日內登記。', '他把貓抱到門口。'],
    ['发现开挂找谁？', '开挂', '怀疑作弊的请告诉裁判。', '墙上挂着一幅画。'],
    ['旱災多久？', '旱灾', '那年大旱三個月。', '災民住在帳篷裡。'],
    ['谁没上场？', '上场', '队长受伤无法出战。', '上午场馆开放。'],
    ['学会什么时候建的？', '建', '学会成立于1998年。', '学会有百名会员。'],
    ['忘了密碼怎麼辦？', '密码', '口令可由管理員重設。', '碼頭很密。'],
    [
      'What if I forgot my password?',
      'password',
      'A lost passphrase cannot be told.',
      'The word is passed on.',
    ],
    ['How much ram is there?', 'ram', 'It has 8 GB of memory.', 'The rest is stored on disc.'],
    ['Where can I leave my bike?', 'bike', 'Bicycles stand in the yard.', 'Boots stand in the hall.'],
    ['Are owls nocturnal?', 'nocturn', 'Owls fly at night.', 'Owls nest in trees.'],
    ['Is there wifi?', 'wifi', 'The inn has broadband.', 'Rooms can be booked online.'],
    ['Where can I park?', 'park', 'Cars can be left in the yard.', 'Trains leave in the morning.'],
    ['Do pensioners pay?', 'pension', 'Older people come in free.', 'The oldest room is shut.'],
    ['May parents stay?', 'parent', 'Guardians may stay.', 'A family ticket is 9 pounds.'],
    ['What animals hunt them?', 'hunt', 'Their enemies are owls.', 'Their eggs are blue.'],
  ])('%s: %s is told by %s, not by %s', (question, written, told, friend) => {
    const [one = Number.NaN, other = Number.NaN] = [[told], [friend]].map(
      (sentences) => toldOf(question, fold(written).text, sentences)[0] ?? 0,
    );
    expect(one).toBeGreaterThanOrEqual(0.5);
    expect(other).toBeLessThan(0.5);
  });
});
