import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/search/question/question.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const analyzer = createAnalyzer(createSegmenter());
const read = (text: string) => readQuestion(text, analyzer);

/** The words of the question phrase, as written; `undefined` where there is none. */
function phraseOf(text: string): string | undefined {
  const { focus, analysis } = read(text);
  if (focus.start === focus.end) return undefined;
  return text.slice(analysis.units[focus.start]?.start, analysis.units[focus.end - 1]?.end);
}

describe('readQuestion', () => {
  it.each([
    ['2020年制造业增加值是多少？', 'number', '多少'],
    ['大会有多少人参加？', 'number', '多少人'],
    ['這座城市有多少人口？', 'number', '多少人'],
    ['他获得过几枚金牌？', 'number', '几枚'],
    ['一天能发几盘？', 'number', '几盘'],
    ['初賽有幾輪？', 'number', '幾輪'],
    ['队长叫啥？', 'name', '叫啥'],
    ['这座桥有多长？', 'number', '多长'],
    ['臺北101有多高？', 'number', '多高'],
    ['她有多高興？', 'manner', '有多'],
    ['有多少日本游客？', 'number', '多少日'],
    ['占全球比重是百分之几？', 'number', '百分之几'],
    ['战争持续了多久？', 'duration', '多久'],
    ['工程花了多少年？', 'duration', '多少年'],
    ['他在北京住了幾個月？', 'duration', '幾個月'],
    ['大会是什么时候召开的？', 'time', '什么时候'],
    ['他何時出生？', 'time', '何時'],
    ['大會啥時候開？', 'time', '啥時候'],
    ['抗日战争在西元几年结束？', 'time', '西元几年'],
    ['大会在哪开？', 'place', '哪'],
    ['图书馆的地址是什么？', 'place', '什么'],
    ['What is the address of the library?', 'place', 'What is the address'],
    ['How long is the bridge?', 'number', 'How long'],
    ['How long was the bridge closed?', 'duration', 'How long'],
    ['公司成立于哪一年？', 'time', '哪一年'],
    ['電影哪一年上映？', 'time', '哪一年'],
    ['大桥几月通车？', 'time', '几月'],
    ['他在哪个朝代生活？', 'time', '哪个朝代'],
    ['事件发生在什么时间？', 'time', '什么时间'],
    ['谁在大会上致辞？', 'person', '谁'],
    ['是谁发明了电话？', 'person', '是谁'],
    ['這首歌是由誰演唱的？', 'person', '由誰'],
    ['哪位作家写了这本书？', 'person', '哪位'],
    ['何人主持会议？', 'person', '何人'],
    ['第一任校长是什么人？', 'person', '什么人'],
    ['大会在哪里召开？', 'place', '哪里'],
    ['會議在哪個城市舉行？', 'place', '哪個城市'],
    ['他出生于什么地方？', 'place', '什么地方'],
    ['总部设在何处？', 'place', '何处'],
    ['熊猫生活在哪些国家？', 'place', '哪些国家'],
    ['這條河流經哪幾個省？', 'place', '哪幾個省'],
    ['這部電影在哪兒拍攝？', 'place', '哪兒'],
    ['他毕业于哪所大学？', 'organisation', '哪所大学'],
    ['哪家公司生产这种汽车？', 'organisation', '哪家公司'],
    ['他效力於哪支球隊？', 'organisation', '哪支球隊'],
    ['他的代表作是哪部电影？', 'work', '哪部电影'],
    ['這個角色出自什麼小說？', 'work', '什麼小說'],
    ['她演唱了哪首歌？', 'work', '哪首歌'],
    ['公司在哪上班？', 'place', '哪'],
    ['坐地鐵到哪一站下？', 'place', '哪一站'],
    ['滤网多久清洗一次？', 'number', '多久'],
    ['珊瑚在哪几个月产卵？', 'time', '哪几个月'],
    ['水最热能到几度？', 'number', '几度'],
    ['为什么要搬？', 'reason', '为什么'],
    ['怎么这么慢？', 'reason', '怎么这么'],
    ['可以帶狗嗎？', 'whether', '嗎'],
    ['狗能不能带？', 'whether', '能不能'],
    ['可以带什么吗？', 'thing', '什么'],
    ['Do I have to pay?', 'whether', 'Do'],
    ['Is parking free on Sundays?', 'whether', 'Is'],
    ['Can you tell me when it opens?', 'time', 'when'],
    ['What does it cost to park?', 'number', 'What'],
    ['What did the guard earn?', 'number', 'What'],
    ['What did she earn a medal for?', 'thing', 'What'],
    ['How long is the bridge at Milford?', 'number', 'How long'],
    ['他为什么辞职？', 'reason', '为什么'],
    ['為何要建這座水庫？', 'reason', '為何'],
    ['怎样保持比重稳定？', 'manner', '怎样'],
    ['如何解決困難？', 'manner', '如何'],
    ['以什么方式致辞？', 'manner', '什么方式'],
    ['什么是碳达峰？', 'definition', '什么是'],
    ['“六稳”指的是什么？', 'definition', '指的是什么'],
    ['这座山又叫什么？', 'name', '叫什么'],
    ['制造业包括哪些行业？', 'list', '哪些'],
    ['有哪兩種方法？', 'list', '哪兩種'],
    ['什么动物吃竹子？', 'thing', '什么'],
    ['大会的主题是什么？', 'thing', '什么'],
    ['他們使用何種語言？', 'thing', '何種'],
    ['介绍一下大会', 'thing', undefined],
    ['When did the war end?', 'time', 'When'],
    ['What year was the library opened?', 'time', 'What year'],
    ['In which century was it built?', 'time', 'which century'],
    ['Who wrote the book?', 'person', 'Who'],
    ['Which president signed the law?', 'person', 'Which president'],
    ['Where is the library?', 'place', 'Where'],
    ['What city hosted the games?', 'place', 'What city'],
    ['How many books does the library hold?', 'number', 'How many books'],
    ['What percentage of voters agreed?', 'number', 'What percentage'],
    ['How long did the siege last?', 'duration', 'How long'],
    ['How many years did he reign?', 'duration', 'How many years'],
    ['Why did he resign?', 'reason', 'Why'],
    ['How is steel made?', 'manner', 'How'],
    ['Which company built the bridge?', 'organisation', 'Which company'],
    ['What university did she attend?', 'organisation', 'What university'],
    ['What did he eat?', 'thing', 'What'],
    ['Tell me about the library', 'thing', undefined],
  ])('%s asks for a %s by %s', (text, type, phrase) => {
    expect(read(text).type).toBe(type);
    expect(phraseOf(text)).toBe(phrase);
  });

  it.each([
    ['哪位作家写了这本书？', '作家'],
    ['會議在哪個城市舉行？', '城市'],
    ['他毕业于哪所大学？', '大学'],
    ['什么动物吃竹子？', '动物'],
    ['要培育什么样的企业？', '企业'],
    ['有哪兩種方法？', '方法'],
    ['大会有多少人参加？', '人'],
    ['2020年制造业增加值是多少？', ''],
    ['Which president signed the law?', 'president'],
    ['What city hosted the games?', 'city'],
    ['How many books does the library hold?', 'books'],
    // No noun follows the question word, only a small word.
    ['What year was the library opened?', ''],
    ['How tall is the tower?', ''],
    ['What type of engine does it use?', 'engine'],
    ['What non-profit trade groups did she found?', 'groups'],
    ['In what part of the valley did they live?', 'part'],
    ['What effect does trade have?', 'effect'],
    ['What river runs alongside the town?', 'river'],
    // The question word is itself the subject, or stands before no noun.
    ['What happened to the king?', ''],
    ['What runs the mill?', ''],
    ['Who described China to Europe?', ''],
    ['Where did trade begin?', ''],
  ])('%s: what is to be named is %j', (text, head) => {
    expect(read(text).head).toBe(head);
  });

  it.each([
    ['公司成立于哪一年？', true],
    ['What year was it built?', true],
    ['大会是什么时候召开的？', false],
    ['2020年有多少人？', false],
  ])('%s wants a year: %s', (text, wanted) => {
    expect(read(text).wantsYear).toBe(wanted);
  });

  it.each([
    ['為什麼要建這座水庫？', '为什么要建这座水库？'],
    ['會議在哪個城市舉行？', '会议在哪个城市举行？'],
    ['有多少人口？', '有多少人口？'],
    ['他畢業於哪所大學?', '他毕业于哪所大学？'],
  ])('reads %s like %s', (traditional, simplified) => {
    const { text: _, analysis: __, ...one } = read(traditional);
    const { text: ___, analysis: ____, ...other } = read(simplified);
    expect(one).toEqual(other);
  });

  it.each(['What does NATO stand for?', 'What is photosynthesis?', '什么是碳达峰？', '"六保"指的是什么？'])(
    'keeps out of the phrase what %s is about',
    (text) => {
      const { analysis, focus } = read(text);
      const about = analysis.units.filter(
        ({ term }, at) => (at < focus.start || at >= focus.end) && !analysis.terms[term]?.stop,
      );
      expect(about).not.toEqual([]);
    },
  );

  it('takes anything for a question, the phrase within it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '什么',
        '哪',
        '多少',
        '為何',
        '谁',
        'what ',
        'how many ',
        'which',
        '…',
        '２０２０年',
        '是',
        '？',
        '几',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const { focus, analysis, headUnits } = read(pieces.join(''));
        expect(focus.start).toBeGreaterThanOrEqual(0);
        expect(focus.end).toBeGreaterThanOrEqual(focus.start);
        expect(focus.end).toBeLessThanOrEqual(analysis.units.length);
        expect(headUnits).not.toContain('');
      }),
    );
  });
});
