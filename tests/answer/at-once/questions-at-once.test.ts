import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { groupParts } from '../../../src/answer/at-once/group-parts.ts';
import { unanswered } from '../../../src/answer/at-once/unanswered.ts';
import { askArticle } from '../../../src/answer/compare/compare-articles.ts';
import { explainSentence } from '../../../src/answer/why.ts';
import { articleOf, collect } from '../../search/collections.ts';

const fair = articleOf(
  '柳湾灯会公告',
  ['柳湾灯会将于2月11日在文庙广场开幕。'],
  ['灯谜报名从1月20日开始，请到文化站二楼登记，每人限猜十条。'],
  ['门票每张8元，六岁以下儿童免费。', '停车场在码头东侧，可停90辆车。'],
);
const mill = articleOf(
  'Ardle mill',
  ['Ardle mill was built in 1788 by Thomas Kell on the east bank of the river.'],
  ['The mill opens at 10 am.', 'A ticket costs £4 for adults.', 'Parking is behind the chapel.'],
);

const fairPhone = articleOf(
  '柳湾灯会公告',
  ['柳湾灯会将于2月11日在文庙广场开幕。'],
  ['团体请拨打0871-6655443。'],
);
const millPhone = articleOf(
  'Ardle mill',
  ['Ardle mill was built in 1788 by Thomas Kell.', 'A ticket costs £4 for adults.'],
  ['Parties ring 01632 960 447.'],
);

/** For each passage what it answers and what is bold; for what is not answered, that. */
function ask(article: typeof fair, question: string) {
  const answer = answerQuestion(question, collect(article));
  if (answer.kind === 'not-found') return 'none';
  return groupParts(answer).map((group) => {
    if (group.kind === 'not-found') return { asked: group.asked, silent: true };
    const bold = group.spans.map(({ start, end }) => article.text.slice(start, end));
    return { asked: group.asked, text: group.passage.text, bold };
  });
}

describe('two questions asked at once', () => {
  it.each([
    ['报名什么时候开始，在哪里登记？', fair, ['1月20日', '文化站二楼']],
    ['報名什麼時候開始，在哪裡登記？', fair, ['1月20日', '文化站二楼']],
    ['灯会何时何地开幕？', fair, ['2月11日', '文庙广场']],
    ['Who built the mill, and when?', mill, ['Thomas Kell', '1788']],
  ])('%s is answered by one sentence, both bold', (question, article, bold) => {
    expect(ask(article, question)).toEqual([expect.objectContaining({ bold })]);
  });

  it.each([
    [
      '门票多少钱，停车场在哪里？',
      fair,
      [
        { asked: ['门票多少钱'], text: '门票每张8元，六岁以下儿童免费。', bold: ['8元'] },
        { asked: ['停车场在哪里'], text: '停车场在码头东侧，可停90辆车。', bold: ['码头东侧'] },
      ],
    ],
    [
      'How much is a ticket and where can I park?',
      mill,
      [
        { asked: ['How much is a ticket'], text: 'A ticket costs £4 for adults.', bold: ['£4'] },
        { asked: ['where can I park'], text: 'Parking is behind the chapel.', bold: ['chapel'] },
      ],
    ],
    // What the first is about does not make up for what is asked of it.
    [
      '门票多少钱，有餐厅吗？',
      fair,
      [expect.objectContaining({ bold: ['8元'] }), { asked: ['有餐厅吗'], silent: true }],
    ],
    [
      'Is there a restaurant, and how much is a ticket?',
      mill,
      [{ asked: ['Is there a restaurant'], silent: true }, expect.objectContaining({ bold: ['£4'] })],
    ],
  ])('%s is answered part by part', (question, article, expected) => {
    expect(ask(article, question)).toEqual(expected);
  });

  it.each([
    ['Who founded the fair, and when does it open?', ['Thomas Kell', '8 April']],
    ['When does the fair open, and who founded it?', ['8 April', 'Thomas Kell']],
  ])(
    '%s is answered by the sentence that tells both, though another tells one of them as well',
    (question, bold) => {
      const twice = articleOf(
        'Ardle fair',
        ['The fair opens on 8 April.'],
        ['There are sixty stalls.', 'The fair was founded by Thomas Kell and opens on 8 April.'],
        ['Parking is behind the chapel.'],
      );
      const text = 'The fair was founded by Thomas Kell and opens on 8 April.';
      expect(ask(twice, question)).toEqual([expect.objectContaining({ text, bold })]);
    },
  );

  it('are taken for one where articles are compared', () => {
    const asked = askArticle('门票多少钱，停车场在哪里？', collect(fair));
    expect(asked?.answer).toMatchObject({ kind: 'found', question: '门票多少钱，停车场在哪里？' });
    expect(asked?.answer).not.toHaveProperty('parts');
  });

  it('are declined where neither is told', () => {
    expect(ask(fair, '有餐厅吗？有宾馆吗？')).toBe('none');
  });
});

describe('the answer to several questions', () => {
  const collection = collect(mill);
  const question = 'Is there a restaurant, and how much is a ticket?';
  const answer = answerQuestion(question, collection);

  it('is of all of them as they were asked, and else of the first that is answered', () => {
    expect(answer).toMatchObject({ kind: 'found', question, missing: ['restaurant'] });
    expect(answer.kind === 'found' && answer.passage.text).toBe('A ticket costs £4 for adults.');
    expect(answer.reasons).toEqual(answerQuestion('how much is a ticket', collection).reasons);
  });

  it('tells what was asked in vain', () => {
    expect(unanswered(answer).map((silence) => silence.question)).toEqual(['Is there a restaurant']);
  });

  it('is explained by the part that its sentence answers', () => {
    const sentence = answer.kind === 'found' ? answer.passage.sentence : { start: -1 };
    expect(explainSentence(question, sentence, collection)).toEqual(
      explainSentence('how much is a ticket', sentence, collection),
    );
  });

  it.each([
    ['电话是多少？有餐厅吗？', fairPhone, ['餐厅']],
    ['电话是多少？电话是哪家公司的？', fairPhone, ['公司']],
    ['What is the phone number? Who owns the phone?', millPhone, ['owns']],
    ['What is the Phone number? Who owns the phone?', millPhone, ['owns']],
    // “phone” is no word of the question that is answered.
    ['How much is a ticket? Who has a phone?', millPhone, ['phone']],
  ])('names no word as not there that a part is answered with by its kind: %s', (asked, article, missing) => {
    expect(answerQuestion(asked, collect(article))).toMatchObject({ kind: 'found', missing });
  });
});
