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
    ['Ann Lee, b. 1920, d. 1998, sang.', ['birth 1920', 'death 1998']],
    ['Ann Lee (Scottish singer, d. 1998) sang.', ['death 1998']],
    ['Born in York, the United Kingdom, on 6 May 1920, she sang.', ['birth 6 May 1920']],
    ['She was born to Al and Mary, a retired pair, in 1920.', ['birth 1920']],
    ['He was born in York and died in 1990.', ['death 1990']],
    ['He died in the house where he was born in 1920.', ['birth 1920']],
    ['On 2 March 1998, the king was assassinated.', ['death 2 March 1998']],
    ['Doris Day (1922–2019) sang.', ['birth 1922', 'death 2019']],
    ['Ann Lee (teacher, 1920–1998) sang.', ['birth 1920', 'death 1998']],
    ['Ann Lee (1920–1998, president of the club) sang.', ['birth 1920', 'death 1998']],
    ['王力平（作家，1920—1998），江苏人。', ['birth 1920', 'death 1998']],
    ['王力平（1920—1998，曾任校长），江苏人。', ['birth 1920', 'death 1998']],
    ['任继愈（原名任又之，1916—2009），学者。', ['birth 1916', 'death 2009']],
    ['Ann Lee (née King; 1920–1998) sang.', ['birth 1920', 'death 1998']],
    ['John Hill (American general, 1885–1945) wrote.', ['birth 1885', 'death 1945']],
    ['She was born to Jane and Alfred Lee in 1920.', ['birth 1920']],
    ['She died in York when she fell ill in 1998.', ['death 1998']],
    ['1920年作为长子出生于无锡。', ['birth 1920年']],
    ['1998年，神父李明病逝。', ['death 1998年']],
    ['1998年3月2日死去。', ['death 1998年3月2日']],
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
    ['She earned her Ph.D. in 1990.', 'a degree'],
    ['She took her M.D. in 1990.', 'a degree'],
    ['She earned a B.B. in 1990.', 'a degree'],
    ['He was born in Leeds and joined Smith & Co in 1998.', 'he joined it'],
    ['He died and was succeeded by his son in 1950.', 'a successor'],
    ['He was born in York but moved away in 1990.', 'he moved'],
    ['Born in York, she moved to London in 1990.', 'she moved'],
    ['Born in York, Mary Ann Lee joined the firm in 1990.', 'she joined it'],
    ['He was born to a baker, who opened a shop in 1990.', 'a shop'],
    ['In 1990 she bought the house where she was born.', 'she bought it'],
    ['In 1990 he left York when his mother died.', 'another one'],
    ['Bob Hill (president, 2001–2009) spoke.', 'an office'],
    ['Bob Hill (in power 2001–2009) spoke.', 'an office'],
    ['Bob Hill (second term, 2001–2009) spoke.', 'an office'],
    ['Bob Hill (governed 2001–2009) spoke.', 'an office'],
    ['鲍勃（主席，2001—2009）发言。', 'an office'],
    ['鮑勃（歷任主席，2001－2009）發言。', 'an office'],
    ['鲍勃（2001年—2009年任主席）发言。', 'an office'],
    ['鮑勃（執政2001年－2009年）發言。', 'an office'],
    ['The First World War (1914–1918) was long.', 'a war'],
    ['World War II (1939–1945) was long.', 'a war'],
    ['The War of the Spanish Succession (1701–1714) was long.', 'a war'],
    ['The Ming dynasty (1368–1644) fell.', 'a dynasty'],
    ['抗日战争（1937年—1945年）历时八年。', 'a war'],
    ['抗日戰爭（1937年－1945年）歷時八年。', 'a war'],
    ['明朝（1368年—1644年）灭亡。', 'a dynasty'],
    ['2010年因母亲去世回乡。', 'another one'],
    ['2010年因母親去世回鄉。', 'another one'],
    ['1990年，长子出生。', 'another one'],
    ['2010年出生率下降。', 'a rate'],
  ])('has none: %s (%s)', (text) => {
    expect(find(text)).toEqual([]);
  });
});
