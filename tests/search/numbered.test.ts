import { describe, expect, it } from 'vitest';
import { numberedIn } from '../../src/search/figures/numbered.ts';
import { tellNumbers } from '../../src/search/figures/tell-numbers.ts';
import { packProfiles, profileAt, viewProfiles } from '../../src/search/index/packed-profiles.ts';
import { profileOf } from '../../src/search/index/profile.ts';
import { readQuestion } from '../../src/search/question/question.ts';
import { analyzer } from './collections.ts';

const valuesOf = (question: string) =>
  numberedIn(readQuestion(question, analyzer)).map(({ value, form }) => `${form} ${value}`);

describe('what a question names by its number', () => {
  it.each([
    ['12号楼什么时候停水？', ['label 12']],
    ['第五章规定什么？', ['ordinal 5']],
    ['第二季度产量多少？', ['ordinal 2']],
    ['7月有多少艘船？', ['plain 7']],
    ['3棟什麼時候停水？', ['plain 3']],
    ['Where does bus 7 stop?', ['named 7']],
    ['What does chapter five say?', ['named 5']],
    ['What was the output of the second quarter?', ['ranked 2']],
    ['How many ships called in July?', ['month 7']],
    ['What was sold in April and May?', ['month 4', 'month 5']],
    ['What happened on 5 May?', ['month 5']],
    ['What happened on May 5th?', ['month 5']],
    ['What was decided at the June meeting?', ['month 6']],
    ['How much did July bring?', ['month 7']],
    ['How many boats called in Sept. 2019?', ['month 9']],
    ['Did December rents rise?', ['month 12']],
    ['How was trade for October?', ['month 10']],
    ['What did the choir plan for September?', ['month 9']],
  ])('%s', (question, numbered) => {
    expect(valuesOf(question)).toEqual(numbered);
  });

  it.each([
    ['前三季度产量多少？', 'three, not the third'],
    ['11月5号谁致辞？', 'of a date, the month alone', ['plain 11']],
    ['第几章规定处罚？', 'the number is asked for'],
    ['How many bees may be kept?', 'may is no month here'],
    ['Who sold 12 rooms?', 'a count'],
    ['When did Theresa May move house?', 'a name'],
    ['When did April leave?', 'a name'],
    ['When did Jan leave?', 'a name'],
    ['What was written by June Carter?', 'a name'],
    ['Which plays of August Wilson were shown?', 'a name'],
  ])('%s (%s)', (question, _, numbered: readonly string[] = []) => {
    expect(valuesOf(question)).toEqual(numbered);
  });
});

const tell = (question: string, sentence: string) => {
  const [numbered] = numberedIn(readQuestion(question, analyzer));
  if (numbered === undefined) throw new Error(`“${question}” numbers nothing`);
  const packed = packProfiles([profileOf({ text: sentence }, analyzer)], []);
  return tellNumbers(profileAt(viewProfiles(packed), 0), numbered);
};

describe('what a sentence tells of it', () => {
  it.each([
    ['12号楼停水吗？', '9至15号楼停水。', 'in a range'],
    ['12號樓停水嗎？', '9、12、15號樓停水。', 'in a list'],
    ['4号泊位多长？', '4号滚装泊位长300米。', 'with a word between'],
    ['第四章规定什么？', '第三至五章规定处罚。', 'in a range'],
    ['第四章规定什么？', '第三章至第五章规定处罚。', 'in a range'],
    ['第二季度产量多少？', '二季度产量40吨。', 'without 第'],
    ['What is room 12 like?', 'Rooms 9 to 15 are quiet.', 'in a range'],
    ['Where does bus 22 stop?', 'Buses 20–24 stop at the door.', 'in a range'],
    ['What is room 12 like?', 'Rooms 3, 12 and 15 are quiet.', 'in a list'],
    ['What does section 5 say?', '5. Termination', 'it opens the line'],
    ['Is the park open in July?', 'It is open from April to September.', 'in a range'],
    ['Is the park open in July?', 'Open April–September.', 'in a range with a dash'],
    ['Is the park open in July?', 'It is open from 3 April to 5 September.', 'in a range of days'],
    ['Is it open in January?', 'It is open from November to February.', 'over the new year'],
    ['Is it open in December?', 'Open November–February.', 'over the new year'],
    ['1月开放吗？', '每年11月至2月开放。', 'over the new year'],
    ['1月開放嗎？', '每年11月至翌年2月開放。', 'over the new year'],
    ['12月开放吗？', '11月到次年2月开放。', 'over the new year'],
    ['2024年1月停航吗？', '2023年11月至2024年2月停航。', 'with years'],
    ['1月份停航嗎？', '2023年11月至2024年2月停航。', 'with years, asked without'],
    ['8月停航吗？', '2022年11月至2024年2月停航。', 'over more than a year'],
    ['Is the lock closed in January 2024?', 'Closed from November 2023 to February 2024.', 'with years'],
    ['Is the lock closed in Jan. 2024?', 'Closed from Nov. 2023 to Feb. 2024.', 'in short'],
  ])('%s is told by %s (%s)', (question, sentence) => {
    expect(tell(question, sentence).told).toBe(true);
  });

  it.each([
    ['16号楼停水吗？', '9至15号楼停水。'],
    ['16号楼停水吗？', '11月16日，9号楼停水。'],
    ['第六章规定什么？', '第三至五章规定处罚。'],
    ['第三季度产量多少？', '前三季度产量100吨，第一季度40吨。'],
    ['What is room 18 like?', 'Rooms 9 to 15 are quiet.'],
    ['How many came in the third quarter?', 'The first quarter brought 3, the second quarter 4.'],
    ['How many ships called in July?', 'In May 88 ships called, and in June 96.'],
    ['How many casks were sold in August?', 'September trade came to 12 casks.'],
    ['How many casks were sold in July?', 'February was poor.'],
    ['Is it open in July?', 'It is open in March, September and December.'],
    ['Is it open in July?', 'It is open from November to February.'],
    ['7月开放吗？', '每年11月至次年2月开放。'],
    ['1号楼停水吗？', '11至12号楼停水。'],
    ['2023年1月停航吗？', '2023年11月至2024年2月停航。'],
    ['Is the lock closed in January 2023?', 'Closed from November 2023 to February 2024.'],
    ['Is the lock closed in June 2024?', 'Closed from November 2023 to February 2024.'],
  ])('%s: %s has others of the kind', (question, sentence) => {
    expect(tell(question, sentence)).toEqual({ told: false, others: true });
  });

  it('a count tells of no number: 全书共12章', () => {
    expect(tell('第五章规定什么？', '全书共12章。')).toEqual({ told: false, others: false });
  });

  it('may is a month only where it is written of one', () => {
    expect(tell('How many ships called in July?', 'Ships may call here.').others).toBe(false);
    expect(tell('Who may enter in July?', 'Children under 12 may enter.').others).toBe(false);
    expect(tell('Who entered in July?', 'Jan and the mar on the door were seen.').others).toBe(false);
  });

  it('says where the number could stand: in 9·至·15·号·楼 at the third unit', () => {
    expect(tell('12号楼停水吗？', '9至15号楼停水。').heldAt).toBe(2);
    expect(tell('What is room 12 like?', 'Rooms 9 to 15 are quiet.').heldAt).toBe(1);
  });
});
