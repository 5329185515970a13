import { describe, expect, it } from 'vitest';
import { matchedTerms, missingTerms } from '../../../src/answer/why/terms-found.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { hearQuestion, rankSentences } from '../../../src/search/search.ts';
import { articleOf, collect } from '../../search/collections.ts';

const collection = collect(
  articleOf('長江大橋', ['大橋於1957年通車，全長１６７０米。', '橋上有鐵路。', '每年運送5.2%的貨物。']),
  articleOf('The Town Library', ['The constructor built two libraries.', 'COVID-19 closed it.']),
);

function missing(question: string): readonly string[] {
  const { probe } = hearQuestion(question, collection);
  return missingTerms(probe, collection.gather(probe));
}

/** The words of a question that the sentence beginning with `start` has. */
function matched(question: string, start: string): readonly string[] {
  const hearing = hearQuestion(question, collection);
  const found = rankSentences(hearing, collection).find(({ sentence }) => sentence.text.startsWith(start));
  if (found === undefined) throw new Error(`No sentence begins with ${start}`);
  return matchedTerms(hearing.probe, found, [found.sentence]);
}

describe('missingTerms', () => {
  it.each([
    ['大桥哪一年通车？', []],
    ['大橋的恐龍在哪裡？', ['恐龍']],
    // As the asker wrote them, in the order of the question, each once.
    ['机场和恐龙和机场在哪里？', ['机场', '恐龙']],
    // 江 and 大 occur, but never 江大 in a sentence; the title has both, so the word is not missing.
    ['长江大桥多长？', []],
    // 铁 and 路 occur, 公 does not.
    ['公路和铁路', ['公路']],
    ['2020年的貨物', ['2020年']],
    ['５．２％的货物', []],
    ['covid-19 Libraries dinosaurs', ['dinosaurs']],
    ['constructor __proto__', ['proto']],
    // What the phrase asks for is a word of the question; those that belong to asking are not.
    ['大桥有多少员工？', ['员工']],
    ['過橋要花多少錢？', ['過橋']],
    ['大桥一年运送多少货物？', []],
    ['大桥周几不开放？', ['开放']],
    // What asks and what counts are cut to the word behind them where the dictionary has neither: 哪开, 册绘本.
    ['大桥在哪开？', []],
    ['大桥有多少册绘本？', ['绘本']],
    // But names begin with such, too.
    ['何鸿燊是谁？', ['何鸿燊']],
    ['何鴻燊是誰？', ['何鴻燊']],
    ['哪吒什么时候上映？', ['哪吒', '上映']],
    ['大桥持续多长时间？', []],
    ['How many dinosaurs are in the library?', ['dinosaurs']],
    ['鐵路是什麼意思？', []],
    ['橋上有鐵路還是機場？', ['機場']],
    ['大桥不能走怎么办？', []],
    ['大桥最多一起走几秒？', []],
    ['What is the meaning of the library?', []],
    ['什么是？', []],
    ['', []],
  ])('%s: %j', (question, words) => {
    expect(missing(question)).toEqual(words);
  });
});

describe('matchedTerms', () => {
  it.each([
    ['大桥哪一年通车？', '大橋', ['大桥', '通车']],
    ['大橋全長1670米？', '大橋', ['大橋', '全長', '1670米']],
    ['library constructor, constructor!', 'The constructor', ['library', 'constructor']],
    ['COVID-19 or flu?', 'COVID-19', ['COVID-19']],
    // 桥 alone is not 大桥; small words are not told.
    ['大桥上有铁路吗？', '橋上', ['铁路']],
    ['恐龙在铁路上？', '橋上', ['铁路']],
  ])('%s at %s: %j', (question, start, words) => {
    expect(matched(question, start)).toEqual(words);
  });

  it.each([
    // 9至15号楼 stands for 12号楼, and the dates of a life for its end, but neither is written so.
    ['12号楼什么时候停水？', '9至15号楼周一停水。', ['楼', '停水']],
    ['12號樓什麼時候停水？', '9至15號樓週一停水。', ['樓', '停水']],
    ['When did Ann Lee die?', 'Ann Lee (1920–1998) was a painter.', ['Ann', 'Lee']],
  ])('%s ← %s: %j, not what stands for a word', (question, sentence, words) => {
    const within = collect(articleOf('', [sentence]));
    const hearing = hearQuestion(question, within);
    const [found] = rankSentences(hearing, within);
    expect(found && matchedTerms(hearing.probe, found, [found.sentence])).toEqual(words);
  });

  it.each([
    [
      'Opening hours',
      'The library is open from 9:00.',
      'What are the library hours?',
      ['library'],
      ['hours'],
    ],
    ['停水范围', '9号楼和10号楼。', '停水包括10号楼吗？', ['10号', '楼'], ['停水']],
  ])('of “%s” has a word only where it is shown', (heading, line, question, own, above) => {
    const text = `## ${heading}\n\n${line}`;
    const within = collect(buildArticle({ id: 'a', title: 'X', text, format: 'markdown' }));
    const hearing = hearQuestion(question, within);
    const found = rankSentences(hearing, within).find(({ sentence }) => sentence.text === line);
    const all = found?.article.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
    const shown = (passage: typeof all) => found && matchedTerms(hearing.probe, found, passage);
    expect(shown(all.filter(({ text: one }) => one === line))).toEqual(own);
    expect(shown(all)).toEqual(expect.arrayContaining([...own, ...above]));
  });
});
