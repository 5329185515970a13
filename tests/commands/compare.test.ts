import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageReply, Request } from '../../commands/command.ts';
import { entryRows } from '../../commands/controls/entry-rows.ts';
import { completeRequest, handlePress, handleRequest } from '../../commands/index.ts';
import { type AskedArticle, byDate, compareAsked } from '../../src/answer/compare/compare-articles.ts';
import type { Answer } from '../../src/answer/outcomes.ts';
import { makePassage } from '../../src/answer/passage.ts';
import type { Article } from '../../src/article/article.ts';
import { openStore } from '../../src/library/store/open.ts';
import { renderComparison } from '../../src/reply/render-comparison.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { reports } from '../library/reports.ts';
import { hostileArticle, hostileText, makeArticle, sentencesOf } from '../reply/articles.ts';
import { checkBody, checkChoices } from '../reply/check-body.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { conference, library, makeApp, messageOf, request } from './app.ts';
import { type ManagedApp, MEMBER, makeManagedApp } from './managed-app.ts';

const OWNER = '10';
const breathe = async () => undefined;
const yearOf = (year: number, output: string, more = '') =>
  `${year + 1}年1月，工信部举行发布会。${year}年，我国制造业增加值达到${output}万亿元，占全球比重近30%。${more}`;

async function keep(
  app: ManagedApp,
  { title, text, date }: { readonly title: string; readonly text: string; readonly date?: string },
) {
  const kept = await app.management.store.add(
    OWNER,
    { title, text, language: 'zh-Hans', format: 'plain', ...(date !== undefined && { date }) },
    { user: '1' },
  );
  if (kept.kind !== 'added') expect.fail(kept.kind);
  return kept.article;
}

/** Three yearly reports that were not brought in the order of their dates, one without any, and one about tea. */
async function makeYears({ indexMemory }: { readonly indexMemory?: number } = {}) {
  let now = Date.UTC(2024, 0, 31);
  const app = await makeManagedApp({
    corpus: [],
    now: () => now,
    ...(indexMemory !== undefined && { indexMemory }),
  });
  await keep(app, { title: '2021年发布会', text: yearOf(2021, '31.4'), date: '2022-01-20' });
  await keep(app, { title: '2020年发布会', text: yearOf(2020, '26.6'), date: '2021-01-19' });
  await keep(app, { title: '转载', text: yearOf(2021, '31.4', '本文为转载。') });
  await keep(app, { title: '茶博会', text: '茶叶博览会在杭州市举行。', date: '2023-05-01' });
  return {
    app,
    pass: (days: number) => {
      now += days * 86_400_000;
    },
  };
}

async function compare(
  app: Parameters<typeof handleRequest>[1],
  options: Request['options'],
  locale: Request['locale'] = 'zh-CN',
): Promise<MessageReply> {
  const reply = messageOf(await handleRequest({ ...MEMBER, locale, command: 'compare', options }, app));
  expect(checkBody(reply.body)).toEqual([]);
  return reply;
}

const said = ({ body }: MessageReply) => body.embeds?.[0]?.description ?? '';
const footer = ({ body }: MessageReply) => body.embeds?.[0]?.footer?.text;
const question = '制造业增加值是多少？';

describe('/compare of articles', () => {
  it('shows one cited sentence of each by date, the undated last, and what changed in between', async () => {
    const { app } = await makeYears();
    const reply = await compare(app, {
      question,
      article: 'a1',
      second: 'a2',
      third: 'a3',
      fourth: '茶博会',
    });
    expect(said(reply)).toBe(
      [
        '**1 · 2021-01-19** 《2020年发布会》第 1 段第 2 句 · a2v1¶1.2',
        '> 2020年，我国制造业增加值达到26.6万亿元，占全球比重近30%。',
        '',
        '**2 · 2022-01-20** 《2021年发布会》第 1 段第 2 句 · a1v1¶1.2',
        '与第 1 条大体相同，改动如下：',
        '**数字变了：2020年 → 2021年**',
        '**数字变了：26.6万亿元 → 31.4万亿元**',
        '> ~~2020年~~ **2021年**，我国制造业增加值达到~~26.6万亿元~~ **31.4万亿元**，占全球比重近30%。',
        '',
        '**3 · 2023-05-01** 《茶博会》',
        '这篇文章没有提到。',
        '',
        '**4 · 日期不详** 《转载》第 1 段第 2 句 · a3v1¶1.2',
        '与第 2 条一字不差。',
        '',
        '-# ~~删除线~~：只在先前那句里 · **粗体**：只在后来这句里',
      ].join('\n'),
    );
    expect(footer(reply)).toBe('没有日期的文章排在最后。');
    expect(reply.body.embeds?.[0]?.author?.name).toBe(`问：${question}`);
    expect(reply.visibility).toBe('everyone');
  });

  it('tells a date as one figure, and how many figures are not told', async () => {
    const app = await makeManagedApp({ corpus: [] });
    const opened = (date: string, cost: string) => `市图书馆于${date}开馆，总投资${cost}亿元，由市政府出资。`;
    await keep(app, { title: '旧', text: opened('2023年5月18日', '4.6'), date: '2023-01-01' });
    await keep(app, { title: '新', text: opened('2024年10月1日', '5.2'), date: '2024-01-01' });
    const asking = { question: '市图书馆总投资是多少？', article: 'a1', second: 'a2' };
    const shown = said(await compare(app, asking));
    expect(shown).toContain('**数字变了：2023年5月18日 → 2024年10月1日**');
    expect(shown).toContain('**数字变了：4.6亿元 → 5.2亿元**');
    expect(shown).not.toContain('处数字不同');

    const counts = (from: number) =>
      `市图书馆总投资5亿元，分馆有${['东', '西', '南', '北', '中', '新', '旧', '外']
        .map((area, at) => `${area}区${from + at}家`)
        .join('、')}。`;
    await keep(app, { title: '分馆旧', text: counts(11), date: '2023-01-01' });
    await keep(app, { title: '分馆新', text: counts(31), date: '2024-01-01' });
    const many = said(await compare(app, { ...asking, article: 'a3', second: 'a4' }));
    expect(many.match(/数字变了/g)).toHaveLength(6);
    expect(many).toContain('另有 2 处数字不同');
  });

  it('has the words that answer in bold where nothing else is', async () => {
    const { app } = await makeYears();
    const reply = await compare(app, { question, article: 'a1', second: 'a4' });
    expect(said(reply)).toContain('> 2021年，我国制造业增加值达到**31.4万亿元**，占全球比重近30%。');
  });

  it('takes those that answer best where none is named', async () => {
    const { app } = await makeYears();
    const reply = await compare(app, { question, hide: true }, 'en');
    expect(said(reply)).toContain('**1 · 2021-01-19** “2020年发布会”, paragraph 1, sentence 2');
    expect(said(reply)).toContain('**Figure changed: 26.6万亿元 → 31.4万亿元**');
    expect(said(reply)).toContain('**3 · undated** “转载”');
    expect(said(reply)).not.toContain('茶博会');
    expect(reply.visibility).toBe('asker');
    const none = await compare(app, { question: '红烧肉怎么做？' });
    expect(said(none)).toBe('**这 4 篇文章都没有提到。**');
    expect(none.body.components).toBeUndefined();
  });

  it('says the same of a library that is answered from the database', async () => {
    const [held, stored] = [await makeYears(), await makeYears({ indexMemory: 100 })];
    for (const options of [
      { question },
      { question, article: 'a1', second: 'a2' },
      { question, article: 'a2' },
    ])
      expect(said(await compare(stored.app, options))).toBe(said(await compare(held.app, options)));
  });

  it('says how many articles are still to be indexed, beside what the others say', async () => {
    const file = join(temporaryFolder(), 'yuanwen.db');
    // By a program that indexes nothing, and too long to be worked out for one question.
    const bare = await openStore({ kind: 'sqlite', file });
    const by = { user: '1' };
    const long = { title: '日报', text: reports(7, 8000), language: 'zh-Hans', format: 'plain' } as const;
    expect((await bare.add(OWNER, long, by)).kind).toBe('added');
    await bare.close();
    const app = await makeManagedApp({ corpus: [], file, indexMemory: 100 });
    // Dated: of words with figures in them, which may name a place, the newest article is opened in any case.
    await keep(app, { title: '2021年发布会', text: yearOf(2021, '31.4'), date: '2022-01-20' });
    const still = '还有 1 篇文章正在编入索引';
    const none = said(await compare(app, { question: '7号厂第7777天造了多少台机器？' }));
    expect(none).toMatch(new RegExp(`^\\*\\*这篇文章没有提到。\\*\\*\n${still}`));
    const some = await compare(app, { question });
    expect(said(some)).toContain('31.4万亿元');
    expect(footer(some)).toContain(still);
  });

  it('counts those beyond five that answer', async () => {
    const app = await makeManagedApp({ corpus: [] });
    for (let year = 2014; year < 2021; year++)
      await keep(app, { title: `${year}`, text: yearOf(year, `${year - 1990}`), date: `${year + 1}-01-01` });
    const reply = await compare(app, { question });
    expect(said(reply).match(/^\*\*\d · /gm)).toHaveLength(5);
    expect(footer(reply)).toBe('另有 2 篇也说到了；想看的话，请指定文章。');
  });

  it('tells a floor as one where all that were tried answer', async () => {
    const app = await makeManagedApp({ corpus: [] });
    for (let year = 2000; year < 2013; year++)
      await keep(app, { title: `${year}`, text: yearOf(year, `${year - 1990}`), date: `${year + 1}-01-01` });
    // Twelve of thirteen are tried, and five are shown.
    expect(footer(await compare(app, { question }))).toBe('至少还有 7 篇也说到了；想看的话，请指定文章。');
    expect(footer(await compare(app, { question }, 'zh-TW'))).toBe(
      '至少還有 7 篇也提到了；想看的話，請指定文章。',
    );
    expect(footer(await compare(app, { question }, 'en'))).toBe(
      'At least 7 more articles answer; name those to be compared.',
    );
  });

  it('keeps to what the channel is about', async () => {
    const { app } = await makeYears();
    await app.management.store.useInChannel(OWNER, '20', ['a1', 'a2']);
    const reply = await compare(app, { question }, 'zh-TW');
    expect(said(reply)).toContain('**2 · 2022-01-20**');
    expect(said(reply)).not.toContain('轉載');
    expect(said(reply)).not.toContain('转载');
  });

  it('says where an article is in another language than the question', async () => {
    const app = makeApp([conference, library]);
    const options = { question: '製造業增加值是多少？', article: 'conference', second: 'library' };
    const reply = messageOf(await handleRequest(request('compare', options), app));
    expect(messageOf(reply).body.embeds?.[0]?.description).toContain('這篇文章是英文的，而問題不是。');
    expect(reply.outcome).toEqual({ kind: 'found' });
  });

  it('refuses an article that there is not, and an empty question', async () => {
    const { app } = await makeYears();
    expect(said(await compare(app, { question, article: 'a1', second: '没有' }))).toContain(
      '没有找到“没有”。',
    );
    expect(said(await compare(app, { question: '？' }))).toContain('请写下您的问题。');
    const empty = await makeManagedApp({ corpus: [] });
    expect(said(await compare(empty, { question }))).toContain('至少要有一篇文章');
  });
});

describe('/compare of versions', () => {
  it('shows each with the day it was kept, the oldest first', async () => {
    const { app, pass } = await makeYears();
    const { store } = app.management;
    const replace = async (version: number, text: string) => {
      pass(31);
      const content = { title: '2020年发布会', text, language: 'zh-Hans', format: 'plain' } as const;
      const replaced = await store.replace(OWNER, { id: 'a2', version }, content, { user: '1' });
      expect(replaced.kind).toBe('replaced');
    };
    await replace(1, yearOf(2020, '26.6', '记者李明。'));
    await replace(2, yearOf(2020, '26.8'));
    const reply = await compare(app, { question, article: 'a2', second: '2020年发布会' });
    expect(said(reply)).toContain(
      '**1 · 第 1 版，2024-01-31 收入** 《2020年发布会》第 1 段第 2 句 · a2v1¶1.2',
    );
    expect(said(reply)).toContain('**2 · 第 2 版，2024-03-02 收入**');
    expect(said(reply)).toContain('与第 1 条一字不差。');
    expect(said(reply)).toContain('**3 · 第 3 版，2024-04-02 收入**');
    expect(said(reply)).toContain('与第 2 条大体相同，改动如下：\n**数字变了：26.6万亿元 → 26.8万亿元**');

    // The buttons: the context of each in the text of its own version.
    const ids = (reply.body.components ?? []).flatMap(({ components }) =>
      components.map((one) => ('custom_id' in one ? one.custom_id : '')),
    );
    expect(ids).toHaveLength(3);
    const press = async (id = '') =>
      messageOf(await handlePress({ ...MEMBER, locale: 'zh-CN', id, values: [] }, app));
    expect(said(await press(ids[2]))).toContain('工信部举行发布会');
    expect((await press(ids[2])).visibility).toBe('asker');
    const earlier = await press(ids[1]);
    expect(said(earlier)).toMatch(/工信部举行发布会.*26\.6万亿元/s);
    expect(said(earlier)).not.toContain('26.8万亿元');
    expect(footer(earlier)).toContain('a2v2¶1.2');
    const [turn] = (earlier.body.components ?? []).flatMap(({ components }) => components).slice(-1);
    const wider = await press(turn && 'custom_id' in turn ? turn.custom_id : undefined);
    expect(wider.replaces).toBe(true);
    expect(said(wider)).toContain('26.6万亿元');
    expect(said(wider)).not.toContain('26.8万亿元');

    for (let version = 3; version < 6; version++) await replace(version, yearOf(2020, `${version}.5`));
    const later = await compare(app, { question, article: 'a2' });
    expect(said(later)).toContain('**5 · 第 6 版');
    expect(said(later)).not.toContain('第 1 版');
    expect(footer(later)).toBe('更早的 1 版没有列出。');
  });

  it('says that an article has one alone', async () => {
    const { app } = await makeYears();
    const reply = await compare(app, { question, article: 'a1' });
    expect(said(reply)).toContain('**1 · 第 1 版，2024-01-31 收入**');
    expect(footer(reply)).toContain('这篇文章只有一个版本');
    expect(reply.outcome).toEqual({ kind: 'found' });
    const declined = await compare(app, { question: '谁发明了蒸汽机？', article: 'a1' });
    expect(declined.outcome).toEqual({ kind: 'not-found' });
    const corpus = messageOf(await handleRequest(request('compare', { question }), makeApp()));
    expect(corpus.body.embeds?.[0]?.footer?.text).toContain('這篇文章只有一個版本');
    expect(said(corpus)).toContain('**1 · 2021-11-01** ');
  });
});

describe('its options', () => {
  it('offer questions to start with, and articles that no other option names', async () => {
    const { app } = await makeYears();
    const offer = async (name: string, options: Request['options'] = {}, value = '') => {
      const asked = { ...MEMBER, command: 'compare', options, focused: { name, value } };
      const choices = await completeRequest(asked, app);
      expect(checkChoices(choices)).toEqual([]);
      return choices.map((choice) => choice.value);
    };
    expect(await offer('second', { article: 'a2' })).toEqual(['a1', 'a3', 'a4']);
    expect(await offer('article', {}, '转载')).toEqual(['a3']);
    expect(await offer('question', { article: 'a1' })).not.toEqual([]);
  });
});

describe('the reply', () => {
  const asked: fc.Arbitrary<AskedArticle> = fc
    .record({
      article: hostileArticle,
      at: fc.nat(20),
      silent: fc.boolean(),
      id: fc.stringMatching(/^[a-z_*]{1,64}$/),
      version: fc.option(fc.nat(99999), { nil: undefined }),
      savedAt: fc.option(fc.nat(2e12), { nil: undefined }),
    })
    .map(({ article: made, at, silent, id, version, savedAt }) => {
      const article = { ...made, id, ...(version !== undefined && { version: String(version) }) };
      return { ...answered(article, at, silent), ...(savedAt !== undefined && { savedAt }) };
    });

  /** The same sentence with figures put into it. */
  function alter({ article }: AskedArticle, at: number): AskedArticle {
    const { text = '' } = sentencesOf(article)[at % sentencesOf(article).length] ?? {};
    const { text: _, paragraphs: __, ...head } = article;
    const characters = [...text];
    const figures = '，26.6万亿元，5%'.repeat(1 + (at % 2));
    const altered = characters.toSpliced(characters.length / 2, 0, figures).join('');
    return answered(makeArticle([[altered]], head), 0, false);
  }

  function answered(article: Article, at: number, silent: boolean): AskedArticle {
    const sentences = sentencesOf(article);
    const sentence = sentences[at % sentences.length] ?? expect.fail('no sentence');
    const passage = makePassage({ article, sentences: [sentence], score: 1 });
    const found = { question: '', missing: [], confidence: 1, reasons: [] };
    const span = { start: sentence.start, end: sentence.end };
    const answer: Answer = silent
      ? { kind: 'not-found', ...found, nearest: passage }
      : { kind: 'found', ...found, passage, span, matched: [], runnersUp: [] };
    return { article, answer };
  }

  it('keeps Discord’s limits and pings nobody, whatever is compared', async () => {
    const kinds = new Set<string | undefined>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        fc.array(fc.record({ of: fc.nat(3), at: fc.nat(20), same: fc.boolean() }), { maxLength: 4 }),
        hostileText,
        fc.constantFrom(...LOCALES),
        fc.constantFrom('articles', 'versions'),
        async (some, again, asking, locale, of) => {
          const others = again.map(({ of: which, at, same }) => {
            const one = some[which % some.length] ?? expect.fail('none');
            return same ? one : alter(one, at);
          });
          const entries = await compareAsked(byDate([...some, ...others].slice(0, 5)), breathe);
          for (const { against } of entries) kinds.add(against?.comparison.kind);
          const body = renderComparison(
            { question: asking, entries, of, more: 3, atLeast: some.length > 2, chosenFrom: 9, unread: 2 },
            { locale, buttons: [] },
          );
          expect(checkBody(body)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    expect([...kinds]).toEqual(expect.arrayContaining(['same', 'changed', undefined]));
  }, 120_000);

  it('has buttons with ids of their own', async () => {
    const few = fc.uniqueArray(asked, { maxLength: 5, selector: ({ article }) => article.id });
    await fc.assert(
      fc.asyncProperty(few, async (some) => {
        const rows = entryRows(await compareAsked(some, breathe), 'en');
        const body = { content: 'a', components: rows, allowed_mentions: { parse: [], replied_user: false } };
        expect(checkBody(body)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
