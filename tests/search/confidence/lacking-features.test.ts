import { describe, expect, it } from 'vitest';
import { LACKING_FEATURES } from '../../../src/search/confidence/lacking-features.ts';
import { hearQuestion } from '../../../src/search/search.ts';
import { articleOf, collect, seatFirst } from '../collections.ts';

function value(name: string, question: string, ...sentences: readonly string[]): number {
  const feature = LACKING_FEATURES.find((one) => one.name === name);
  const { scene, index } = seatFirst(question, sentences);
  if (feature === undefined) throw new Error(`No feature ${name}`);
  return feature.value(scene, index);
}

/** The same of the second sentence of two. */
function valueBehind(name: string, question: string, before: string, sentence: string): number | undefined {
  const feature = LACKING_FEATURES.find((one) => one.name === name);
  const { seats } = hearQuestion(question, collect(articleOf('Title', [before, sentence])));
  const seat = seats.find(({ index }) => index === 1);
  return seat && feature?.value(seat.scene, seat.index);
}

const CANVAS = 'The canvas was replaced two years ago.';

describe('a kind that is asked for by its word, and is not there', () => {
  it.each([
    ['What colour is the canvas?', CANVAS],
    ['What is the canvas made of?', CANVAS],
    ['What brand is the canvas?', CANVAS],
    ['What breed is Thimble?', 'Thimble came to us in August.'],
    ['Which languages are the letters in?', 'The letters are in three languages.'],
    ['帐篷是什么颜色的？', '帐篷只用过三次。'],
    ['帐篷是什么牌子的？', '帐篷只用过三次。'],
  ])('%s is not answered by: %s', (question, sentence) => {
    expect(value('missingKind', question, sentence)).toBe(1);
  });

  it.each([
    ['What colour is the canvas?', 'The canvas is grey-green.'],
    ['What colour is the canvas of the white tent?', 'The canvas of the tent was dyed blue.'],
    ['What is the canvas made of?', 'The canvas is cotton.'],
    ['What is the canvas made of?', 'The canvas is made of spider’s thread.'],
    ['What brand is the canvas?', 'The canvas comes from Helsport.'],
    ['What breed is Thimble?', 'Thimble is a terrier.'],
    ['Which languages are the letters in?', 'The letters are in Welsh.'],
    ['What happened to the canvas?', CANVAS],
    ['帐篷是什么颜色的？', '帐篷是墨绿色的。'],
    ['帐篷是什么材料做的？', '帐篷用的是尼龙布。'],
    ['他和警卫谈了什么？', '他和警卫谈了三次。'],
  ])('%s may be answered by: %s', (question, sentence) => {
    expect(value('missingKind', question, sentence)).toBe(0);
  });

  it.each([
    ['What colour is the kettle?', 'The kettle is a mossy teal-grey.'],
    ['What colour is the kettle?', 'The vermilion kettle whistles softly.'],
    ['What colour is the kettle, blue or white?', 'The kettle of the hut is white.'],
    ['What is the kettle made of?', 'The kettle is bakelite.'],
    ['What make is the van?', 'The van is an old saab.'],
    ['What breed is the hen?', 'The hen is a brahma.'],
    ['What language is the label in?', 'The label is in breton.'],
    ['Which model runs longest?', 'The tall model runs longest.'],
    ['Which party keeps the deposit?', 'The lender keeps the deposit.'],
    ['水壶是什么颜色的？', '水壶呈雾霾色，容量一升。'],
    ['水壶是什么颜色的？', '水壶是黛的。'],
    ['凉粉是用什么做的？', '凉粉用绿豆磨浆蒸制。'],
    ['放风筝用什么做线？', '放风筝宜用细绳做线。'],
    ['背包是什么牌子的？', '背包是驼峰的。'],
  ])('is not a list that is ever whole: %s %s', (question, sentence) => {
    expect(value('missingKind', question, sentence)).toBe(0);
  });

  it('may stand in a neighbour that goes on about the same, not in another', () => {
    expect(
      valueBehind(
        'missingKind',
        'What colour is the kettle?',
        'It is vermilion.',
        'The kettle whistles softly.',
      ),
    ).toBe(1);
    expect(
      valueBehind(
        'missingKind',
        'What colour is the kettle?',
        'The kettle is vermilion.',
        'It boils in four minutes.',
      ),
    ).toBe(0);
    expect(
      valueBehind(
        'missingKind',
        'What colour is the kettle?',
        'Supper is vegetarian.',
        'The kettle whistles softly.',
      ),
    ).toBe(1);
  });

  it('is not told by what was done, nor by other words behind it', () => {
    expect(value('missingKind', 'What colour is the kettle?', 'The kettle was mended in spring.')).toBe(1);
    expect(value('missingKind', 'What breed is the hen?', 'The hen is new and was bought in May.')).toBe(1);
  });

  it('is not told by the question’s own words', () => {
    expect(value('missingKind', 'What colour is the red fox?', 'The red fox barks.')).toBe(1);
  });
});

describe('a telephone number that is asked for', () => {
  it.each([
    ['What is the phone number of the warden?', 'The warden lives in the white cottage.', 1],
    ['What is the phone number of the warden?', 'The warden has 3 dogs.', 1],
    ['警卫室的电话是多少？', '警卫室在大门旁边。', 1],
    ['What is the phone number of the warden?', 'Ring the warden on 01632 960417.', 0],
    ['What number do I dial for the porter?', 'For the porter dial 9 from the hall.', 0],
    ['What is the phone number for a gas leak?', 'Smell gas? Ring us on 112.', 0],
    ['漏气打什么电话？', '漏气请拨110。', 0],
    ['Which phone does the warden have?', 'The warden has an old one.', 0],
  ])('%s %s: %d', (question, sentence, expected) => {
    expect(value('missingTelephone', question, sentence)).toBe(expected);
  });
});

describe('when, where, why, and who did it, of which the sentence says nothing', () => {
  it.each([
    [
      'untimed',
      'When were the sensors fitted?',
      'Norlan has since fitted sensors to all six of its ships.',
      1,
    ],
    ['untimed', 'When were the sensors fitted?', 'Sensors were fitted in March.', 0],
    ['untimed', 'When were the sensors fitted?', 'Sensors were fitted once the court had ruled.', 0],
    ['untimed', 'Who fitted the sensors?', 'Norlan has since fitted sensors.', 0],
    ['placeless', 'Where will the capsule land?', 'The capsule is to come back in a year.', 1],
    ['placeless', 'Where will the capsule land?', 'The capsule is to come down in the desert.', 0],
    ['placeless', 'Where will the capsule land?', 'The capsule is to come back to Woomera.', 0],
    ['reasonless', 'Why is the awning green?', 'The awning, which is green, goes nowhere.', 1],
    ['reasonless', 'Why is the awning green?', 'The awning is green, too.', 0.5],
    ['reasonless', 'Why is the awning green?', 'The awning is green because its owner likes frogs.', 0],
    ['untoldReason', '石桥队为什么退赛？', '公平竞赛奖授予石桥队。', 1],
    ['untoldReason', '石桥队为什么退赛？', '石桥队因伤退赛。', 0],
    ['untoldReason', '她为什么背叛会长？', '会长把她收为学徒。', 1],
    ['untoldReason', '她為什麼背叛會長？', '會長把她收為學徒。', 1],
    ['untoldReason', '她为什么背叛会长？', '会长使用指令，成就很多。', 1],
    ['untoldReason', '她为什么离开会长？', '会长为了钱出卖了她。', 0],
    ['untoldReason', '熬夜为什么不好？', '熬夜会头疼。', 0],
    ['untoldReason', 'Why is the awning dangerous?', 'The awning is green.', 1],
    ['untoldReason', 'Why is the awning green?', 'The awning is green.', 0],
    ['untoldReason', 'Why is the awning dangerous?', 'The awning falls because its pole is loose.', 0],
    ['untoldReason', 'Why did the awning fall?', 'The awning is green.', 0],
    ['untimed', 'When do the sensors trip?', 'Sensors trip when the door is forced.', 0],
    ['untimed', 'When there are sensors, what is fitted?', 'Norlan fitted sensors to all six ships.', 0],
    ['agentless', 'Who replaced the canvas?', CANVAS, 1],
    ['agentless', 'Who founded the mill?', 'The mill was founded in 1926, is run by Ann Lee.', 1],
    [
      'agentless',
      'Who built the mill?',
      'The mill was built for the wool trade of the upper valley and its dyers by Ann Lee.',
      0,
    ],
    ['untoldThing', 'Is there a bus to the mill?', 'Boots can be hired at the mill.', 1],
    ['untoldThing', 'Do you have lockers at the mill?', 'Boots can be hired at the mill.', 1],
    ['untoldThing', 'Is there a bus to the mill?', 'No bus goes to the mill.', 0],
    ['untoldThing', 'Is there a lift in the mill?', 'The elevator of the mill is slow.', 0],
    ['untoldThing', 'Where is the bus to the mill?', 'Boots can be hired at the mill.', 0],
    ['agentless', 'Which shop replaced the canvas?', CANVAS, 1],
    ['agentless', 'Who replaced the canvas?', 'The canvas was replaced by a sailmaker.', 0],
    ['agentless', 'Who replaced the canvas?', 'A sailmaker replaced the canvas.', 0],
    ['agentless', 'Who is the canvas for?', CANVAS, 0],
    ['unnamedRole', "Who was the company's lawyer?", 'The company and its lawyer lost.', 1],
    ['unnamedRole', "Who was the company's lawyer?", 'The lawyer of the company, Ann Lee, lost.', 0],
    ['unnamedRole', 'Who was the lawyer against?', 'The lawyer lost.', 0],
    ['unnamedRole', 'Who was the driver?', 'The driver, a baker from the next village, was unhurt.', 0],
    ['unnamedRole', 'Who was the driver?', 'The driver was his niece.', 0],
    ['unnamedRole', 'Who was the driver?', 'The driver was unhurt.', 1],
    ['unnamedKind', 'Which country does the plant come from?', 'The plant grows slowly.', 1],
    ['unnamedKind', 'Which country does the plant come from?', 'The plant grows in Kenya.', 0],
    ['unnamedKind', 'What does the plant need?', 'The plant grows slowly.', 0],
    ['otherVersion', 'When was version 2.0 released?', 'Version 3.2 was released in May.', 1],
    ['otherVersion', 'When was version 2.0 released?', 'Version 2.0 was released in May.', 0],
    [
      'otherVersion',
      'When was version 2.0 released?',
      'Version 3.2 was released in May for two systems, under the Apache 2.0 licence.',
      1,
    ],
    ['otherVersion', 'When was version 2.0 released?', 'Quern 2.0 was released in May.', 0],
    ['otherVersion', 'When was version 2.0 released?', 'Versions 3.2 and 2.0 were released in May.', 0],
    ['otherVersion', 'When was version 2 released?', 'Version 3.2 came in May, version two in March.', 0],
    ['otherVersion', '2.0版是什么时候发布的？', '3.2版五月发布。', 1],
    ['otherVersion', '2.0版是什么时候发布的？', '2.0版五月发布。', 0],
    ['otherVersion', '4版是什么时候印的？', '第四版五月印出。', 0],
    ['otherVersion', 'When was edition 4 printed?', 'The fourth edition was printed in May.', 0],
    ['otherVersion', 'When was edition 4 printed?', 'The fifth edition was printed in May.', 1],
    ['otherVersion', 'When was version 5.0 released?', 'Version 5 was released in May.', 0],
    ['otherVersion', 'When was version 5 released?', 'V5.0 was released in May.', 0],
    ['otherVersion', 'When will the port build 40 sheds?', 'The port will build forty sheds in May.', 0],
  ])('%s: %s %s: %d', (name, question, sentence, expected) => {
    expect(value(name, question, sentence)).toBe(expected);
  });

  it.each([
    ['Who replaced the canvas?', CANVAS, 1],
    ['What colour is the canvas?', CANVAS, 1],
    ['Who replaced the canvas?', 'The canvas was replaced by Ann Lee.', 0],
    ['Why is the awning green?', 'The awning is green, too.', 0.5],
    ['How long is the canvas?', CANVAS, 0],
  ])('%s %s: nothing of the kind is there: %d', (question, sentence, expected) => {
    expect(value('nothingAsked', question, sentence)).toBe(expected);
  });

  it.each([
    ['untimed', 'When was the bell cast?', 'In May the founder died.', 'It was cast again.', 0],
    ['untimed', 'When was the bell cast?', 'In May the founder died.', 'The bell was cast again.', 1],
    ['unnamedRole', 'Who is the lawyer?', 'Ann Lee is tall.', 'She is the lawyer.', 0],
    ['unnamedKind', 'Which company cast the bell?', 'Marten is old.', 'It cast the bell.', 0],
    ['reasonless', 'Why is the bell cracked?', 'Because of the frost we wept.', 'The bell is cracked.', 0],
  ])('%s: %s Behind “%s”, “%s”: %d', (name, question, before, sentence, expected) => {
    expect(valueBehind(name, question, before, sentence)).toBe(expected);
  });
});
