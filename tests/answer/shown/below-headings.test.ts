import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import type { Article } from '../../../src/article/article.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { collect } from '../../search/collections.ts';

function articleOf(title: string, ...blocks: readonly string[]): Article {
  return buildArticle({ id: 'a', title, text: blocks.join('\n\n'), format: 'markdown' });
}

function ask(article: Article, question: string) {
  return answerQuestion(question, collect(article));
}

/** What is shown, and the sentence that was found. */
function shown(article: Article, question: string): { readonly text: string; readonly found: string } {
  const answer = ask(article, question);
  if (answer.kind === 'not-found') throw new Error(`“${question}” is not answered: ${answer.confidence}`);
  const { text, sentence, citation, start, end } = answer.passage;
  expect(text).toBe(article.text.slice(start, end));
  expect(citation).toMatchObject({ start, end });
  return { text, found: sentence.text };
}

const lamp = articleOf(
  'Lumo 2 Bedside Lamp: Frequently Asked Questions',
  'Can I use the lamp without the app?\nYes. Tap the top once to switch it on or off.',
  'How long does the battery last?',
  'On a full charge the lamp runs for about 9 hours. Charging takes two hours.',
  'How bright is it?\nThe maximum output is 420 lumens.',
  'Is there a mirror?',
  'Where is it made?\nThe lamp is assembled in Porto.',
);
const library = articleOf(
  '图书馆自助借还机常见问题',
  '问：逾期怎么办？\n答：每本每天收取一角滞纳金，最高不超过书价。',
  '能在网上续借吗？\n可以。登录“我的图书馆”即可续借一次。',
  'Q3：丢了借书证怎么补办？\nA3：带身份证到一楼服务台，当场领取。',
);
const notice = articleOf(
  '青禾小区通知',
  '我小区将于近期改造供水设施。',
  '一、改造内容\n更换两台水泵。工程由安澜公司承担。',
  '二、注意事项',
  '1. 请提前储备生活用水。\n2. 恢复供水后，水质可能浑浊，请放水后再使用。\n3. 太阳能热水器用户请关闭上水阀门。',
  '三、收费标准',
  '四、联系方式',
  '物业电话：8600 3321。',
);
const minutes = articleOf(
  '永安里理事會會議紀錄',
  '案由一：社區巴士是否增加夜間班次。\n說明：現行末班車為晚上8時30分。\n決議：自10月1日起試辦三個月。',
  '案由二：活動中心屋頂漏水修繕。\n說明：三家廠商已報價。\n決議：由大新工程承作，保固五年。',
  '案由三：年底跳蚤市場日期。\n決議：訂於12月13日上午9時，在永安公園舉行。',
);
const statute = articleOf(
  'Allotment Gardens Act',
  'An Act to provide for the management of gardens.',
  '3. Rent',
  '(1) The yearly sum shall not exceed two crowns per square metre.\n(2) A tenant over the age of 65 shall pay half.',
  '6. Offences',
  'A person who damages the crops of another is liable to a fine of 500 crowns.',
);

describe('a question of the article’s own', () => {
  it.each([
    [lamp, 'How bright is it?', 'The maximum output is 420 lumens.'],
    [lamp, 'How long does the battery last?', 'On a full charge the lamp runs for about 9 hours.'],
    [lamp, 'Where is it made?', 'The lamp is assembled in Porto.'],
    [library, '逾期怎么办？', '答：每本每天收取一角滞纳金，最高不超过书价。'],
    [library, '逾期怎麼辦？', '答：每本每天收取一角滞纳金，最高不超过书价。'],
    [library, '借书证丢了怎么补办', 'A3：带身份证到一楼服务台，当场领取。'],
  ])('%#: %s is answered by what stands below it', (article, question, answer) => {
    const { text, found } = shown(article, question);
    expect(found).toBe(answer);
    // With the question above it, which the short answer is to.
    expect(text).toMatch(/[?？]\n/u);
    expect(text.endsWith(answer)).toBe(true);
  });

  it.each([
    [lamp, 'Can I use the lamp without the app?', 'Yes. Tap the top once to switch it on or off.'],
    [library, '能在网上续借吗？', '可以。登录“我的图书馆”即可续借一次。'],
  ])('%#: a bare yes is shown with what explains it', (article, question, answer) => {
    expect(shown(article, question).text.endsWith(answer)).toBe(true);
  });

  // A yes to the one is none to the other.
  it('is no answer to another question that shares its words', () => {
    expect(ask(lamp, 'Can I use the lamp outdoors?').kind).toBe('not-found');
  });

  it('is declined where nothing stands below it', () => {
    expect(ask(lamp, 'Is there a mirror?').kind).toBe('not-found');
  });

  it('is answered by the next sentence in running prose too, but left alone where somebody is quoted with it', () => {
    const essay = articleOf('水库', '水库的钱从哪里来？政府出一半，企业出一半。', '工程明年开工。');
    expect(shown(essay, '水库的钱从哪里来').text).toContain('政府出一半');
    const quoted = articleOf('The Duke', '“Who dares?” asked the Duke of Lee.', 'Nobody spoke.');
    expect(shown(quoted, 'Who asked “Who dares?”').text).toContain('the Duke of Lee');
  });
});

describe('a heading', () => {
  it.each(['注意事项有哪些', '注意事項有哪些？', '有哪些注意事项？'])(
    '%s: shows the whole list below it',
    (question) => {
      const { text, found } = shown(notice, question);
      expect(found).toBe('1. 请提前储备生活用水。');
      expect(text.startsWith('二、注意事项')).toBe(true);
      expect(text.endsWith('请关闭上水阀门。')).toBe(true);
    },
  );

  it('does not, where one of the list is asked for', () => {
    expect(shown(notice, '太阳能热水器要注意什么').text).toBe('3. 太阳能热水器用户请关闭上水阀门。');
  });

  it('names a list in English too', () => {
    const pool = articleOf(
      'Riverside Pool',
      '## What to bring',
      '- A towel and a swimming cap\n- A padlock for the locker',
      '## Prices',
      'Adults pay four pounds.',
    );
    expect(shown(pool, 'What should I bring?').text).toBe(
      'What to bring\n\n- A towel and a swimming cap\n- A padlock for the locker',
    );
  });

  it('is declined where nothing stands below it', () => {
    expect(ask(notice, '收费标准是什么').kind).toBe('not-found');
    expect(ask(notice, '收費標準是什麼').kind).toBe('not-found');
  });

  it.each([
    [notice, '联系方式是什么', '物业电话：8600 3321。'],
    [
      statute,
      'What is the highest rent?',
      '(1) The yearly sum shall not exceed two crowns per square metre.',
    ],
    [
      statute,
      'What are the offences?',
      'A person who damages the crops of another is liable to a fine of 500 crowns.',
    ],
  ])('%#: %s is answered below it', (article, question, answer) => {
    expect(shown(article, question).found).toBe(answer);
  });
});

describe('an item of an agenda', () => {
  it.each([
    ['案由一的決議是什麼', '決議：自10月1日起試辦三個月。'],
    ['案由二的決議是什麼', '決議：由大新工程承作，保固五年。'],
    ['案由二的决议是什么', '決議：由大新工程承作，保固五年。'],
    ['跳蚤市場什麼時候辦', '決議：訂於12月13日上午9時，在永安公園舉行。'],
    ['跳蚤市场在哪里办', '決議：訂於12月13日上午9時，在永安公園舉行。'],
  ])('%s', (question, answer) => {
    expect(shown(minutes, question).found).toBe(answer);
  });

  it('is found by its number in English', () => {
    const board = articleOf(
      'Minutes of the board',
      'Item 1: The boiler.\nThe board decided to replace it in May.',
      'Item 2: Lifeguards.\nThe board decided to hire two.',
    );
    expect(shown(board, 'What did the board decide under item 2?').found).toBe(
      'The board decided to hire two.',
    );
  });
});

describe('in a long article', () => {
  it('what stands below a question is found though it has none of the words asked', () => {
    // More sentences than are looked at one by one, all with words of the question.
    const others = Array.from(
      { length: 300 },
      (_, at) => `Does battery ${at} of the lamp last? Long batteries last.`,
    );
    const long = articleOf(
      'Questions',
      ...others,
      'How long does the battery of the lamp last?\nAbout nine hours.',
    );
    expect(shown(long, 'How long does the battery of the lamp last?').found).toBe('About nine hours.');
  });
});

describe('words of the question', () => {
  it('that stand in the heading are told as found', () => {
    const answer = ask(statute, 'What is the fine for offences?');
    if (answer.kind === 'not-found') throw new Error('not found');
    // `fine` belongs to the question phrase (what is the fine).
    expect(answer.matched).toEqual(['offences']);
  });
});
