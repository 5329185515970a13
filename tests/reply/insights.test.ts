import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/library/store/feedback/feedback.ts';
import { renderInsights } from '../../src/reply/render-insights.ts';
import { renderVote } from '../../src/reply/render-vote.ts';
import { selectRow } from '../../src/reply/select-list.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { conference } from '../commands/app.ts';
import { hostileArticle, hostileText, passageAt } from './articles.ts';
import { checkBody } from './check-body.ts';

const KINDS: readonly Verdict['kind'][] = ['good', 'bad', 'another', 'something-else', 'should-decline'];

describe('what is said of votes', () => {
  it('fits Discord, whatever was asked and judged', () => {
    const counts = { good: fc.nat(9999), bad: fc.nat(9999) };
    const several = { minLength: 8, maxLength: 12 };
    fc.assert(
      fc.property(
        fc.record({ article: hostileArticle, questions: fc.array(hostileText, several), title: hostileText }),
        fc.array(fc.record({ ...counts, inVain: fc.nat(9999) }), several),
        fc.boolean(),
        fc.constantFrom(...LOCALES),
        ({ article, questions, title }, weeks, keeps, locale) => {
          const passage = passageAt(article, 0);
          const judged = questions.map((question, i) => ({
            good: 9999,
            bad: 9999,
            answered: i % 2 === 0,
            question,
            better: [],
            shouldDecline: 1,
          }));
          const shown = {
            insights: {
              good: 99999,
              bad: 99999,
              weeks: weeks.map((week, i) => ({ ...week, week: i * 1e9 })),
              articles: questions.map((id, i) => ({ article: id, good: i, bad: i })),
              worst: judged,
              inVain: questions.map((question) => ({ question, times: 9999, good: 9999, bad: 9999 })),
            },
            worst: judged.slice(0, 5).map((one) => ({
              judged: one,
              passage,
              standing: 'earlier' as const,
              better: { passage, votes: 9999 },
            })),
            titleOf: (id: string) => id,
            keeps,
            judged: keeps,
          };
          const body = renderInsights(shown, { locale, buttons: [] });
          expect(checkBody(body)).toEqual([]);
          // All five of the worst have room.
          expect(body.embeds?.[0]?.description).toMatch(/^5\\\. /m);
          expect(checkBody(renderInsights({ ...shown, title }, { locale, buttons: [] }))).toEqual([]);
        },
      ),
    );
  });

  it('names the nearest sentence as what it is, and says how many more were asked in vain', () => {
    const judged = { question: '谁', answered: false, good: 0, bad: 1, better: [], shouldDecline: 0 };
    const asked = Array.from({ length: 13 }, (_, i) => ({ question: `问${i}`, times: 1, good: 0, bad: 0 }));
    const passage = passageAt(conference, 0);
    const shown = (answered: boolean) =>
      renderInsights(
        {
          insights: { good: 0, bad: 1, weeks: [], articles: [], worst: [], inVain: asked },
          worst: [{ judged: { ...judged, answered }, passage, standing: 'same' }],
          titleOf: (id) => id,
          keeps: true,
          judged: true,
        },
        { locale: 'zh-CN', buttons: [] },
      ).embeds?.[0];
    expect(shown(false)?.description).toContain('最接近的一句：');
    expect(shown(true)?.description).not.toContain('最接近');
    // Ten are listed of 13.
    expect(shown(true)?.fields?.[0]?.value).toMatch(/问9.*\n另有 3 个问题$/);
  });

  it('fits Discord, whatever was chosen', () => {
    fc.assert(
      fc.property(
        hostileArticle,
        hostileText,
        fc.constantFrom(...KINDS),
        fc.constantFrom(...LOCALES),
        (article, question, verdict, locale) => {
          const chosen = passageAt(article, 0);
          const list = selectRow({
            id: 'x',
            placeholder: question,
            choices: [{ label: chosen.text, value: 'y', description: question }],
          });
          for (const answered of [true, false]) {
            const vote = { question, answered, verdict, chosen, asks: true };
            expect(checkBody(renderVote(vote, { locale, controls: [list] }))).toEqual([]);
          }
        },
      ),
    );
  });
});
