import { describe, expect, it } from 'vitest';
import { spanIn } from './span-in.ts';

describe('findSpan, where a sentence has several of a kind', () => {
  it.each([
    // The other end, or the other times and numbers beside it.
    ['Nesting happens from March to July.', 'When do they nest?', 'March to July'],
    ['Nesting happens between March and July.', 'When do they nest?', 'between March and July'],
    ['Members are taken in June and December.', 'When are members taken?', 'June and December'],
    ['新会员每年三月和九月招收。', '什么时候招收新会员？', '三月和九月'],
    ['新會員每年三月、九月招收。', '什么时候招收新会员？', '三月、九月'],
    // Each time is another's.
    ['新馆和旧馆分别于三月和九月开放。', '新馆什么时候开放？', '三月'],
    ['A nest holds between 20 and 1,200 eggs.', 'How many eggs does a nest hold?', 'between 20 and 1,200'],
    ['违者罚款五十到二百元。', '违者罚款多少？', '五十到二百元'],
    ['The hens live eight to ten years.', 'How long do hens live?', 'eight to ten years'],
    ['預計工期三到五年。', '工期多少年？', '三到五年'],
    ['服务热线400-700-8800，全天有人接听。', '服务热线多少？', '400-700-8800'],
    ['服務熱線800-820-1234-5678，全天有人接聽。', '服务热线多少？', '800-820-1234-5678'],
    // With the unit, whichever it is, and half of one more.
    ['10周岁以下的猫可以参加。', '几岁的猫可以参加？', '10周岁'],
    ['麵粉 500公克', '面粉用多少？', '500公克'],
    ['退货的，退款比例下降15个百分点。', '退款比例下降多少？', '15个百分点'],
    ['公园面积368平方英里。', '公园面积多大？', '368平方英里'],
    ['全程两个半小时。', '全程多久？', '两个半小时'],
    ['他在村裡住了一年半。', '他住了多久？', '一年半'],
    ['The plan has 12 GB of data.', 'How much data does the plan have?', '12 GB'],
  ])('marks it whole: %s %s', (sentence, question, marked) => {
    expect(spanIn(sentence, question)).toBe(marked);
  });

  it.each([
    // The unit that is asked for.
    ['冷藏能放三天，冷冻能放两个月。', '剩菜能放几天？', '三天'],
    ['冷藏能放三天，冷凍能放兩個月。', '剩菜能放几个月？', '兩個月'],
    [
      'It keeps three days in the fridge or two months frozen.',
      'How many months does it keep?',
      'two months',
    ],
    // Behind the verb that is asked with; neither how long ago nor at what age.
    ['八十年前，他花了五年修成这座桥。', '修桥花了几年？', '五年'],
    ['八十年前，他花了五年修成這座橋。', '修桥花了多久？', '五年'],
    [
      'The swans breed at about four years and live ten years in the wild.',
      'How long do swans live?',
      'ten years',
    ],
    // What is done within the time; a character of the verb tells.
    ['不服的可在十日内申诉，委员会五日内答复。', '委员会几天内回复？', '五日'],
    // No years at the stove.
    ['老汤要炖两个小时，这家店开了三十年。', '老汤炖多久？', '两个小时'],
    // A text is long in characters.
    [
      'Passwords have at least ten characters and expire after 90 days.',
      'How long must a password be?',
      'ten characters',
    ],
    ['密码至少8位，每90天更换一次。', '密码要多长？', '8位'],
    ['密碼至少8位，每90天更換一次。', '密码要多长？', '8位'],
    // People, not their age; times, not coins.
    ['六歲以下兒童免票，每場限三十名觀眾。', '每场可以进几个人？', '三十名'],
    ['满30枚银币可以兑换，抽满60次保底。', '抽多少次保底？', '60次'],
  ])('marks the figure that is asked for: %s %s', (sentence, question, marked) => {
    expect(spanIn(sentence, question)).toBe(marked);
  });

  it.each([
    ['切成约一公分宽的条。', '切几人份？'],
    ['切成約一公分寬的條。', '切几人份？'],
    ['Last admission is 45 minutes before closing.', 'How much is admission?'],
    ['The password is checked in about one second.', 'How long must the password be?'],
  ])('marks no figure of another measure: %s %s', (sentence, question) => {
    expect(spanIn(sentence, question)).toBeUndefined();
  });

  it.each([
    // A name in quotation marks, and what somebody is before it.
    ['群主是“石头”，负责活动和年会奖品。', '群主是谁？', '石头'],
    ['值班管理「阿木」審核投稿。', '谁审核投稿？', '阿木'],
    // Neither an adverb nor a verb belongs to a name.
    ['西山队此前曾五次夺冠。', '谁五次夺冠？', '西山队'],
    ['西山队主教练许志明坦言，目标是保级。', '西山队主教练叫什么？', '许志明'],
    ['主教练汪大勇赛后说，节奏太快。', '谁是主教练？', '汪大勇'],
    // Who won, and who lost to whom.
    ['北塘队以2比1险胜卫冕冠军青山队，首次夺冠。', '谁夺冠了？', '北塘队'],
    ['北塘隊以1比2不敵青山隊，無緣決賽。', '谁赢了比赛？', '青山隊'],
    ['北塘队以1比2不敌青山队，无缘决赛。', '谁输了？', '北塘队'],
    ['The Rovers beat the defending champions Marsh United in the final.', 'Who won the final?', 'Rovers'],
    ['The Rovers lost to Marsh United in the final.', 'Who won the final?', 'Marsh United'],
    ['The Rovers lost to Marsh United in the final.', 'Who lost the final?', 'Rovers'],
    // Who is said to have done it, in other than names.
    ['老人捻着胡子说：“这桥是我外公修的。”', '桥是谁修的？', '我外公'],
    ['老人捻著鬍子說：「這橋是我外公修的。」', '桥是谁修的？', '我外公'],
    // What it is done with does nothing.
    ['木匠用铁锤把门砸开了。', '谁砸开了门？', '木匠'],
  ])('marks who did it: %s %s', (sentence, question, marked) => {
    expect(spanIn(sentence, question)).toBe(marked);
  });

  it.each([
    ['井說：「周大勇。」', '周大勇是谁？'],
    ['The next meeting is on 7 March in the scout hut.', 'Who ran the meeting?'],
    ['The special show is about the weavers’ wives and daughters.', 'Who curated the show?'],
    ['The work was started by Ann Lee and has five keepers.', 'Who are the keepers?'],
  ])('marks nobody: %s %s', (sentence, question) => {
    expect(spanIn(sentence, question)).toBeUndefined();
  });

  it.each([
    ['It was recorded in eleven days in Grimsby.', 'Where was it recorded?', 'Grimsby'],
    ['The owls are active mostly at night and nest in Elm Wood.', 'Where do the owls nest?', 'Elm Wood'],
    ['Umbrellas can be left in the hall.', 'Where can I leave my umbrella?', 'hall'],
  ])('marks a place and no time: %s %s', (sentence, question, marked) => {
    expect(spanIn(sentence, question)).toBe(marked);
  });

  it('leaves the number of an item out of a time', () => {
    expect(spanIn('3. 大会开幕时，请全体起立。', '什么时候全体起立？')).toBe('大会开幕时');
  });
});
