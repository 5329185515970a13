import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnsweredPart, Found, NotFound } from '../../src/answer/outcomes.ts';
import { renderAnswer } from '../../src/reply/render-answer.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { hostileArticle, hostileText, makeArticle, passageAt } from './articles.ts';
import { checkBody } from './check-body.ts';

const article = makeArticle([['灯会2月11日在文庙广场开幕。', '门票8元。'], ['停车场在码头东侧。']], {
  title: '灯会',
  source: 'https://example.com/a',
});
const spanOf = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};
const told = (asked: string, place: number, words: string): AnsweredPart & { readonly answer: Found } => ({
  asked,
  answer: {
    kind: 'found',
    question: asked,
    passage: passageAt(article, place),
    span: spanOf(words),
    matched: [],
    missing: [],
    runnersUp: [],
    confidence: 0.9,
    reasons: [],
  },
});
const silence = (asked: string, more: Partial<NotFound> = {}): AnsweredPart => ({
  asked,
  answer: { kind: 'not-found', question: asked, missing: [], confidence: 0, reasons: [], ...more },
});
const when = told('什么时候开幕', 0, '2月11日');
const where = told('在哪里', 0, '文庙广场');
const price = told('门票多少钱', 1, '8元');

function descriptionOf(parts: readonly AnsweredPart[], locale: (typeof LOCALES)[number] = 'zh-CN') {
  const body = renderAnswer({ ...when.answer, question: '都问', parts }, { locale, articles: 1 });
  expect(checkBody(body)).toEqual([]);
  return body.embeds?.[0]?.description;
}

const CITED = '[《灯会》](https://example.com/a)';

describe('the answer to questions asked at once', () => {
  it('is one quotation where one passage answers them all, the words of each bold', () => {
    expect(descriptionOf([when, where])).toBe(
      `> 灯会**2月11日**在**文庙广场**开幕。\n\n${CITED}第 1 段第 1 句`,
    );
  });

  it('is a quotation for each passage, below what it answers', () => {
    expect(descriptionOf([when, price, where])).toBe(
      `**1 · 什么时候开幕 · 在哪里**\n> 灯会**2月11日**在**文庙广场**开幕。\n\n${CITED}第 1 段第 1 句\n\n**2 · 门票多少钱**\n> 门票**8元**。\n\n${CITED}第 1 段第 2 句`,
    );
  });

  it.each([
    ['en', 'The article does not say.'],
    ['zh-CN', '这篇文章没有提到。'],
    ['zh-TW', '這篇文章沒有提到。'],
  ] as const)('says in %s what the article does not', (locale, said) => {
    expect(descriptionOf([when, silence('有*餐厅*吗')], locale)).toMatch(
      new RegExp(`\\n\\n\\*\\*2 · 有\\\\\\*餐厅\\\\\\*吗\\*\\*\\n\\*\\*${said}\\*\\*$`, 'u'),
    );
  });

  it('does not say of articles that are yet to be read that they do not', () => {
    const answer = { ...when.answer, parts: [when, silence('有餐厅吗')] };
    const [embed] = renderAnswer(answer, { locale: 'en', articles: 3, unread: 1 }).embeds ?? [];
    const said = embed?.description?.split('\n').slice(-2).join(' ');
    // Of three two are read.
    expect(said).toMatch(/^\*\*None of the 2 .*\*\* .*index/u);
    expect(said).not.toContain('3');
  });

  it('says below what the article does not, and nowhere else, what other articles say to it', () => {
    const other = makeArticle([['码头有三家餐厅。', '码头没有宾馆。']], { title: '码头' });
    const [restaurant, hotel] = [silence('有餐厅吗'), silence('有宾馆吗')];
    const elsewhere = new Map(
      [restaurant, hotel].flatMap(({ answer }, at) =>
        answer.kind === 'found' ? [] : [[answer, [passageAt(other, at)]] as const],
      ),
    );
    const answer = { ...when.answer, parts: [restaurant, when, hotel] };
    const body = renderAnswer(answer, { locale: 'zh-CN', articles: 1, elsewhere });
    expect(checkBody(body)).toEqual([]);
    const [first, , , last] = body.embeds?.[0]?.description?.split('\n\n') ?? [];
    expect(first).toBe(
      '**1 · 有餐厅吗**\n**这篇文章没有提到。**\n别的文章里有答案\n`¶1.1` 《码头》 码头有三家餐厅。',
    );
    expect(last).toBe(
      '**3 · 有宾馆吗**\n**这篇文章没有提到。**\n别的文章里有答案\n`¶1.2` 《码头》 码头没有宾馆。',
    );
    expect(body.embeds?.[0]?.fields).toBeUndefined();
  });

  it('names no next best below several passages, whose they are could not be told', () => {
    const unsure = { ...when.answer, confidence: 0.6, runnersUp: [passageAt(article, 2)] };
    const fields = (parts: readonly AnsweredPart[]) =>
      renderAnswer({ ...unsure, parts }, { locale: 'zh-CN', articles: 1 }).embeds?.[0]?.fields?.length;
    expect([fields([when, where]), fields([when, price])]).toEqual([1, undefined]);
  });

  it('says which part is in a language that the article is not in', () => {
    expect(descriptionOf([when, silence('where', { otherLanguage: 'zh-Hans' })])).toContain('请用中文提问');
  });

  it('says what never occurs, and that what is not answered is kept', () => {
    const answer = { ...when.answer, missing: ['餐厅'], parts: [when, silence('有餐厅吗')] };
    const body = renderAnswer(answer, { locale: 'zh-CN', articles: 1, counted: true });
    expect(body.embeds?.[0]?.footer?.text).toMatch(/^文中从未出现：“餐厅” · .*不记录/u);
  });

  it('fits into a message whatever is quoted and asked', () => {
    fc.assert(
      fc.property(
        hostileArticle,
        hostileText,
        fc.constantFrom(...LOCALES),
        fc.integer({ min: 2, max: 4 }),
        (article, asked, locale, count) => {
          const passage = passageAt(article, 0);
          const span = { start: passage.start, end: passage.end };
          const answer: Found = { ...when.answer, passage, span };
          const others = Array.from({ length: count }, (_, at) =>
            at % 2 === 0 ? { asked, answer } : silence(asked),
          );
          const body = renderAnswer({ ...answer, question: asked, parts: others }, { locale, articles: 1 });
          expect(checkBody(body)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
