import { describe, expect, it } from 'vitest';
import { findLifeDates } from '../../src/search/entities/life-dates.ts';
import { fold } from '../../src/text/fold.ts';

const find = (text: string) =>
  findLifeDates(fold(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('the dates of a life', () => {
  it.each([
    ['沈怀瑾（1920年5月6日—1998年3月2日），建筑师。', ['birth 1920年5月6日', 'death 1998年3月2日']],
    ['林望舒（１８９８年－１９７１年），原名林阿福。', ['birth １８９８年', 'death １９７１年']],
    ['王力平（1920－1998），畫家。', ['birth 1920', 'death 1998']],
    ['王力平（1920年5月6日—），画家。', ['birth 1920年5月6日']],
    ['王力平（不详—1998年），画家。', ['death 1998年']],
    ['他1920年5月生于无锡，1998年卒于南京。', ['birth 1920年5月', 'death 1998年']],
    ['他去世于1998年。', ['death 1998年']],
    ['他生于1920年，卒于1998年。', ['birth 1920年', 'death 1998年']],
    ['1920年5月6日生，1998年3月2日，他在南京病逝。', ['birth 1920年5月6日', 'death 1998年3月2日']],
    ['一九二〇年出生於北京。', ['birth 一九二〇年']],
    ['Edith Marlowe (6 May 1920 – 2 March 1998) was a botanist.', ['birth 6 May 1920', 'death 2 March 1998']],
    ['Otto Varga (Hungarian: Varga Ottó, 1889–1962) sang.', ['birth 1889', 'death 1962']],
    ['Ann Lee (b. 3 May 1920, York; d. 4 June 1999) sang.', ['birth 3 May 1920', 'death 4 June 1999']],
    ['Ann Lee (1920–) sings.', ['birth 1920']],
    ['Ann Lee (born May 3, 1920) sings.', ['birth May 3, 1920']],
    ['She was born in York on 6 May 1920 and died, aged 78, in 1998.', ['birth 6 May 1920', 'death 1998']],
    ['In 1920, Ann was born.', ['birth 1920']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    ['大会11月1日开幕。', 'no birth'],
    ['伊丽莎白（1558年至1603年在位）是女王。', 'a reign'],
    ['Elizabeth I (reigned 1558–1603) was queen.', 'a reign'],
    ['他1950年迁居上海，后病逝。', 'the date is of another clause'],
    ['地震发生于1923年。', '生于 is a part of another word'],
    ['1920年，他还是学生，住在北京。', '生 is a part of another word'],
    ['该书问世于1998年。', 'a book'],
    ['纪念他逝世70周年。', 'a figure, but no date'],
    ['In 1910 she moved to York.', 'no birth'],
  ])('has none: %s (%s)', (text) => {
    expect(find(text)).toEqual([]);
  });
});
