import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { collect } from '../../search/collections.ts';

const fair = collect(
  buildArticle({
    id: 'fair',
    title: 'Marrow Fair 2031',
    text: [
      'Marrow Fair is a weekend for growers of large vegetables. It takes place on 6 and 7 September 2031 in the orchard of Tull House.',
      'If it is windy, the weighing moves to the Long Barn. The band plays in the yard. The pie supper has forty seats, and names are taken at the gate from Saturday noon.',
      '| Time | Event | Place |\n|---|---|---|\n| Saturday 11:00 | Giant leek show | Walled Garden |\n| Saturday 18:00 | Pie supper | Long Barn |\n| Sunday 15:00 | Prize giving | Orchard |',
    ].join('\n\n'),
    format: 'markdown',
  }),
);
const matsuri = collect(
  buildArticle({
    id: 'lamps',
    title: '石塘灯会',
    text: '石塘灯会是秋天的热闹日子。灯会九月六日在石塘码头举行。下雨时猜灯谜改到祠堂。',
  }),
);

function told(question: string, collection = fair): string {
  const answer = answerQuestion(question, collection);
  return answer.kind === 'found' ? answer.passage.text : '';
}

describe('when and where it is', () => {
  it.each(['Where is it?', 'When is the fair?', 'When is it?', 'Where does it take place?'])(
    '%s: where it is said of the subject itself',
    (question) => {
      expect(told(question)).toContain('takes place on 6 and 7 September');
    },
  );

  it.each(['灯会在哪里？', '灯会什么时候举行？'])('%s', (question) => {
    expect(told(question, matsuri)).toContain('码头举行');
  });

  it('asked of something else it is not that', () => {
    expect(told('Where does the band play?')).toContain('in the yard');
  });
});

describe('the row of a timetable', () => {
  it.each([
    ['When does the pie supper start?', 'Saturday 18:00'],
    ['Where is the leek show?', 'Walled Garden'],
    ['What time is the prize giving?', 'Sunday 15:00'],
  ])('%s: the one that names the event', (question, cell) => {
    expect(told(question)).toContain(cell);
  });

  it('is not what tells how many seats there are', () => {
    expect(told('How many seats are at the pie supper?')).toContain('forty seats');
  });
});

describe('where it was before, or is from', () => {
  const club = collect(
    buildArticle({
      id: 'cog',
      title: 'Cog Club',
      text: 'The Cog Club is based in the old mill on Lime Street. It began in 1990.\n\nMembers come from many towns.',
    }),
  );

  it.each([
    ['Where was the club before?', club],
    ['Where is the club from?', club],
    ['灯会以前在哪里？', matsuri],
  ])('%s: the place where it is now is not named', (question, collection) => {
    expect(answerQuestion(question, collection).confidence).not.toBe(0.75);
  });

  it('Where is the club?', () => {
    expect(told('Where is the club?', club)).toContain('Lime Street');
  });
});
