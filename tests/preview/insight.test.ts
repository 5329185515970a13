import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { explainAnswer } from '../../src/preview/explain.ts';
import { lookBehind } from '../../src/preview/insight.ts';
import { FEATURES } from '../../src/search/features/index.ts';
import { conference, library, makeApp, request } from '../commands/app.ts';
import { makeArticle } from '../reply/articles.ts';

const app = makeApp([conference, library]);
const textAt = ({ start, end }: { readonly start: number; readonly end: number }) =>
  conference.text.slice(start, end);

describe('behind a reply', () => {
  it('stand the passage and the words that answer', async () => {
    const insight = await lookBehind(request('ask', { question: '誰致辭？' }), app);
    expect(insight).toMatchObject({ article: 'conference', kind: 'quoted', whys: [{ verdict: 'found' }] });
    expect(insight?.marks.map(textAt)).toEqual(['工業和信息化部部長肖亞慶致辭。']);
    expect(insight?.answers?.map(textAt)).toEqual(['肖亞慶']);
  });

  it('stand all that answer several questions', async () => {
    const insight = await lookBehind(request('ask', { question: '誰致辭？2020年增加值是多少？' }), app);
    expect(insight?.marks.map(textAt)).toEqual([
      '工業和信息化部部長肖亞慶致辭。',
      '2020年，我國製造業增加值達到26.6萬億元，佔全球比重近30%。',
    ]);
    expect(insight?.answers?.map(textAt)).toEqual(['肖亞慶', '26.6萬億元']);
    expect(insight?.whys?.map(({ asked, verdict }) => [asked, verdict])).toEqual([
      ['誰致辭', 'found'],
      ['2020年增加值是多少', 'found'],
    ]);
  });

  it('stands the nearest passage as what it is', async () => {
    const insight = await lookBehind(request('ask', { question: '2021年製造業增加值是多少？' }), app);
    expect(insight).toMatchObject({
      kind: 'nearest',
      whys: [{ verdict: 'not-found', missing: ['2021年'], matched: [] }],
    });
  });

  it('stands why nothing comes near, where nothing does', async () => {
    const insight = await lookBehind(request('ask', { question: '熊貓？' }), app);
    expect(insight).toMatchObject({ marks: [], whys: [{ verdict: 'not-found' }] });
    expect(insight?.article).toBeUndefined();
  });

  it('stands the latest that was compared', async () => {
    const fair = makeArticle([['世界先進製造業大會在北京市開幕。']], {
      id: 'fair',
      title: '大會',
      date: '2020-01-01',
    });
    const question = '世界先進製造業大會在哪裡開幕？';
    const insight = await lookBehind(request('compare', { question }), makeApp([conference, fair]));
    expect(insight?.marks.map(textAt)).toEqual(['11月1日，世界先進製造業大會在山東省濟南市開幕。']);
    const silent = await lookBehind(request('compare', { question: '紅燒肉怎麼做？' }), app);
    expect(silent).toBeUndefined();
  });

  it('stand all sentences of a summary, and all places of a quotation', async () => {
    const summary = await lookBehind(request('summary', { article: 'conference', length: 'short' }), app);
    expect(summary?.marks.length).toBeGreaterThanOrEqual(2);
    expect(summary?.whys).toBeUndefined();
    const quote = await lookBehind(request('quote', { words: '連續11年' }), app);
    expect(quote?.marks.map(textAt)).toEqual(['製造業規模連續11年位居世界第一。']);
  });

  it('stands nothing where nothing is quoted, or nothing could be asked', async () => {
    for (const asked of [
      request('help'),
      request('ask', { question: '？' }),
      request('ask', { question: '誰？', article: 'none' }),
      request('quote', { words: '9.9', article: 'conference' }),
    ]) {
      expect(await lookBehind(asked, app)).toBeUndefined();
    }
  });
});

describe('the explanation', () => {
  it('sums up all parts of the score, each in a kind that the page has words for', async () => {
    const answer = answerQuestion(
      '製造業增加值達到多少？',
      await app.library.open({}, { article: 'conference' }),
    );
    const [why = expect.fail('nothing')] = explainAnswer(answer, 'en');
    const total = answer.reasons.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(why.families.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(total, 1);
    expect(why.confidence).toBeLessThanOrEqual(0.99);
    expect(why.matched).toContain('製造業');
    expect(why.runnersUp.length).toBeGreaterThan(0);
    for (const { feature, meaning } of why.details) expect(meaning, feature).toMatch(/\p{L}{2}.* /u);
  });

  it('has words for a rule, too, whose name is what it asks', () => {
    const rule = { feature: 'opening > 0.5, asks ≤ 0', value: 1, weight: 1, contribution: 1 };
    const answer = { kind: 'not-found', question: '', missing: [], confidence: 1, reasons: [rule] } as const;
    expect(explainAnswer(answer, 'zh-CN')[0]?.details).toEqual([
      { feature: rule.feature, meaning: '以上几项合起来', adds: 1 },
    ]);
  });

  it('knows the kind of every feature', () => {
    const named = (feature: string) => ({ feature, value: 1, weight: 1, contribution: 1 });
    const answer = {
      kind: 'not-found',
      question: '',
      missing: [],
      confidence: 1,
      reasons: FEATURES.map(({ name }) => named(name)),
    } as const;
    expect(explainAnswer(answer, 'zh-TW')[0]?.details.map(({ meaning }) => meaning)).toContainEqual(
      expect.stringMatching(/\p{Script=Han}{4}/u),
    );
    expect(explainAnswer(answer, 'en')[0]?.families.map(({ family }) => family)).not.toContain('rules');
  });
});
