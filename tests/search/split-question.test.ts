import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../src/search/question/compound/split-question.ts';
import { analyzer } from './collections.ts';

const wholes = (question: string) => splitQuestion(question, analyzer).map(({ whole }) => whole);

describe('questions asked at once', () => {
  it.each([
    // Each says all by itself.
    ['押金多少？什么时候退款？', ['押金多少', '押金什么时候退款']],
    ['为什么停水，什么时候恢复？', ['为什么停水', '什么时候恢复']],
    ['為什麼停水，什麼時候恢復？', ['為什麼停水', '什麼時候恢復']],
    ['什么是渠首，什么是渠尾？', ['什么是渠首', '什么是渠尾']],
    ['When does it open and how much is a ticket?', ['When does it open', 'how much is a ticket']],
    ['Can I bring a dog, and is there parking?', ['Can I bring a dog', 'is there parking']],
    ['Opening hours? Tickets?', ['Opening hours', 'Tickets']],
    ['开放时间？票价？', ['开放时间', '票价']],
    // The second is about what the first is about.
    ['报名什么时候开始，到哪里登记？', ['报名什么时候开始', '报名到哪里登记']],
    ['灯会何时开始，在哪里买票？', ['灯会何时开始', '灯会在哪里买票']],
    ['燈會何時開始，在哪裡買票？', ['燈會何時開始', '燈會在哪裡買票']],
    ['陈望出生在哪里，他什么时候去世？', ['陈望出生在哪里', '陈望什么时候去世']],
    ['When does the mill open and who runs it?', ['When does the mill open', 'who runs the mill']],
    ['Where was Ann Lee born, and when did she die?', ['Where was Ann Lee born', 'when did Ann Lee die']],
    [
      'What is the price of the lamp, and how heavy is it?',
      ['What is the price of the lamp', 'how heavy is the lamp'],
    ],
    [
      'When does the mill open and where can I park?',
      ['When does the mill open', 'where can I park of the mill'],
    ],
    ['Who keeps the mill, and where was she born?', ['Who keeps the mill', 'where was she born']],
    // Where that cannot be told, all that the first says goes with it.
    ['Is there parking? How much does it cost?', ['Is there parking', 'How much does it cost there parking']],
    [
      'Who found this and where did they come from?',
      ['Who found this', 'where did they come from found this'],
    ],
    ['有停车场吗，多少钱？', ['有停车场吗', '有停车场多少钱']],
    // The second is nothing but a question phrase.
    ['谁发明的？哪一年？', ['谁发明的', '哪一年发明的']],
    ['誰發明的？哪一年？', ['誰發明的', '哪一年發明的']],
    ['Who founded the school, and when?', ['Who founded the school', 'when founded the school']],
    // So is one in the middle: it was parted from the first.
    ['渡口什么时候开放，在哪里，谁管理的？', ['渡口什么时候开放', '渡口在哪里开放', '渡口谁管理的']],
    // Of it are both.
    ['What is it and what is it for?', ['What is it', 'what is it for']],
    // So is the first, and asks for another circumstance.
    ['When and where was Ann Lee born?', ['When was Ann Lee born', 'where was Ann Lee born']],
    ['什么时候、在哪里举行？', ['什么时候举行', '在哪里举行']],
    ['灯会何时何地举行？', ['灯会何时举行', '灯会何地举行']],
    // Parted by a space alone: as by a question mark.
    ['押金多少钱 怎么联系房东', ['押金多少钱', '押金怎么联系房东']],
    ['押金多少錢 怎麼聯絡房東', ['押金多少錢', '押金怎麼聯絡房東']],
    ['几点开门　门票多少钱 有没有停车场', ['几点开门', '门票多少钱', '有没有停车场']],
    // What sets the scene stays with what it is the scene of.
    ['几点开门，如果下雨，怎么办？', ['几点开门', '如果下雨，怎么办']],
    ['几点开门？几点关门？在哪里？', ['几点开门', '几点关门', '在哪里开门']],
  ])('%s', (question, expected) => {
    expect(wholes(question)).toEqual(expected);
  });
});

describe('one question', () => {
  it.each([
    '谁和谁结婚了？',
    // A space between what does not ask by itself.
    '押金 什么时候退',
    '请问 怎么联系房东',
    '需要轮班吗 多久一次',
    '需要輪班嗎 一年幾次',
    '有没有儿童票 多少钱一张',
    '哪个国家 有多少人口',
    '灯会 什么时候 在哪里',
    '什么是 渠首',
    'how much are tickets for saturday and sunday',
    '在哪里和谁见面？',
    '甲队和乙队谁先到，谁后到？',
    '哪些国家和地区参加了？',
    '是周六开，还是周日开？',
    '在什么情况下，可以退款？',
    '如果下雨，怎么办？',
    '任何人都可以来，对吗？',
    '過了幾年後，誰當了站長？',
    '《谁在哪里，为什么》是谁写的？',
    '要看的是什么，而不是怎么看？',
    '什么时候开始？哪天？',
    'How many and which countries signed?',
    'Which man and which woman won?',
    'Who and what caused it?',
    'When two forces act, what happens?',
    'Besides the mill, what else was sold?',
    'Where is the city where he was born and where he died?',
    'What colour are the door and the roof?',
    'Is it red, or what?',
    'Thanks! When does it open?',
    // A guess, an instance, what is so if it is so, which of two: of the same question.
    '车为什么停开，是不是下雪？',
    '車為什麼停開，是因為下雪嗎？',
    '要交什么材料，比如照片吗？',
    '丢了票怎么办，能补吗？',
    '我不知道怎么办，能告诉我吗？',
    '不知道什么原因，门打不开怎么办？',
    '甲店和乙店的租金是多少，哪个高？',
    '什么是渠首和渠尾，区别是什么？',
    'May I bring a horse, and if so, does it need a stable?',
    'Which is larger, the mill or the chapel, and by how much?',
    'Which crew won in 1990 and which in 1994?',
    'What are the causes and what are the effects of frost?',
  ])('%s', (question) => {
    expect(splitQuestion(question, analyzer)).toEqual([{ asked: question, whole: question, steered: false }]);
  });
});

it('has no more than four parts; the last has the rest', () => {
  const parts = splitQuestion('谁办的？什么时候办？在哪里办？怎么报名？多少钱一张？', analyzer);
  expect(parts.map(({ asked }) => asked)).toEqual([
    '谁办的',
    '什么时候办',
    '在哪里办',
    '怎么报名？多少钱一张',
  ]);
});
