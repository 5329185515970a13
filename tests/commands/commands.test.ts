import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { App, MessageReply, Request } from '../../commands/command.ts';
import { isTyped } from '../../commands/declare.ts';
import { apologise, commands, completeRequest, handleRequest as handleAny } from '../../commands/index.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { hostileText, makeArticle } from '../reply/articles.ts';
import { checkBody, checkChoices } from '../reply/check-body.ts';
import { conference, library, makeApp, messageOf, request } from './app.ts';

const one = makeApp();
const both = makeApp([conference, library]);

const handleRequest = async (asked: Request, app: App): Promise<MessageReply> =>
  messageOf(await handleAny(asked, app));
/** What is typed with a slash. */
const typed = commands.flatMap(({ data, complete }) => (isTyped(data) ? [{ data, complete }] : []));

function described({ body }: MessageReply): string {
  expect(checkBody(body)).toEqual([]);
  return body.embeds?.[0]?.description ?? '';
}

const handle = async (app: typeof one, ...asked: Parameters<typeof request>) =>
  described(await handleRequest(request(...asked), app));

describe('the declarations', () => {
  const NAME = /^[-_ʼ\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

  function checkNamed(named: {
    name: string;
    description: string;
    name_localizations?: Partial<Record<string, string | null>> | null | undefined;
    description_localizations?: Partial<Record<string, string | null>> | null | undefined;
  }) {
    const names = [named.name, ...Object.values(named.name_localizations ?? {})];
    const descriptions = [named.description, ...Object.values(named.description_localizations ?? {})];
    expect(names).toHaveLength(LOCALES.length);
    expect(descriptions).toHaveLength(LOCALES.length);
    for (const name of names) {
      expect(name).toMatch(NAME);
      expect(name).toBe(name?.toLowerCase());
    }
    for (const description of descriptions) {
      expect(description?.length).toBeGreaterThan(0);
      expect(description?.length).toBeLessThanOrEqual(LIMITS.command.description);
    }
  }

  it.each(typed.map(({ data }) => [data.name, data] as const))('/%s keeps Discord’s rules', (_, data) => {
    checkNamed(data);
    const options = data.options ?? [];
    for (const option of options) {
      checkNamed(option);
      if (option.type === 1) for (const inner of option.options ?? []) checkNamed(inner);
    }
    for (const locale of ['zh-CN', 'zh-TW'] as const) {
      const names = options.map((option) => option.name_localizations?.[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
    // Required options come first.
    const required = options.map((option) => ('required' in option ? option.required === true : false));
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    const anywhere = data.name === 'verify';
    expect(data.contexts).toEqual(anywhere ? [0, 1, 2] : [0, 1]);
    expect(data.integration_types).toEqual(anywhere ? [0, 1] : [0]);
  });

  it('are plain JSON', () => {
    const data = commands.map((command) => command.data);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('have the options of each command', () => {
    const names = Object.fromEntries(
      typed.map(({ data }) => [data.name, (data.options ?? []).map((option) => option.name)]),
    );
    expect(names).toEqual({
      ask: ['question', 'article', 'hide'],
      compare: ['question', 'article', 'second', 'third', 'fourth', 'fifth', 'hide'],
      summary: ['article', 'length', 'hide'],
      quote: ['words', 'article', 'hide'],
      verify: ['text', 'article', 'hide'],
      help: [],
      insights: ['article', 'keep'],
      articles: ['add', 'list', 'remove', 'rename', 'use', 'show', 'export', 'import'],
      settings: [],
    });
  });

  it('promise choices only where there are some to give', () => {
    for (const { data, complete } of typed) {
      const inner = (data.options ?? []).flatMap((option) =>
        option.type === 1 ? (option.options ?? []) : [option],
      );
      const promised = inner.some((option) => 'autocomplete' in option && option.autocomplete);
      expect(promised).toBe(complete !== undefined);
    }
  });
});

describe('/ask', () => {
  it('gives the sentence that answers, in either script, with its place', async () => {
    for (const question of ['2020年製造業增加值是多少？', '2020年制造业增加值是多少？']) {
      const said = await handle(one, 'ask', { question });
      expect(said.replaceAll('**', '')).toContain('> 2020年，我國製造業增加值達到26.6萬億元');
      expect(said).toContain('第 2 段第 1 句 · 智通財經 · 2021-11-01');
    }
  });

  it('says that the article does not say', async () => {
    expect(await handle(one, 'ask', { question: '奧運會的吉祥物叫什麼名字？' })).toContain(
      '這篇文章沒有提到。',
    );
  });

  it('asks all articles, or the one that was chosen', async () => {
    const question = 'When did the town library open?';
    expect(await handle(both, 'ask', { question }, 'en')).toContain('1902');
    const said = await handle(both, 'ask', { question, article: 'conference' }, 'en');
    expect(said).toContain('The article is in Chinese, and the question is not: please ask in Chinese.');
    expect(await handle(both, 'ask', { question, article: 'the town library' }, 'en')).toContain('1902');
  });

  it('shows the answer to the asker alone where that is wanted', async () => {
    const asked = { question: '誰致辭？' };
    expect((await handleRequest(request('ask', asked), one)).visibility).toBe('everyone');
    expect((await handleRequest(request('ask', { ...asked, hide: true }), one)).visibility).toBe('asker');
    expect((await handleRequest(request('ask', { ...asked, hide: false }), one)).visibility).toBe('everyone');
  });

  it.each([
    [{}, '請寫下您的問題。'],
    [{ question: ' \n ' }, '請寫下您的問題。'],
    [{ question: '？！' }, '請寫下您的問題。'],
    [{ question: '問'.repeat(501) }, '問題最多 500 個字元。您的問題有 501 個字元。'],
    [{ question: '誰？', article: '沒有' }, '找不到「沒有」。'],
  ])('%j is an error that tells the asker alone what to do', async (options, said) => {
    const reply = await handleRequest(request('ask', options), one);
    expect(described(reply)).toContain(said);
    expect(reply.visibility).toBe('asker');
  });

  it('says so where there is no article', async () => {
    expect(await handle(makeApp([]), 'ask', { question: '誰？' }, 'zh-CN')).toContain('现在一篇也没有');
  });
});

describe('/summary', () => {
  it('gives whole sentences in reading order', async () => {
    const said = await handle(one, 'summary', { length: 'short' });
    const places = [...said.matchAll(/`¶(\d)\.(\d)`/g)].map(([, paragraph, sentence]) =>
      Number(`${paragraph}${sentence}`),
    );
    // 7 sentences, of which a short summary takes no more than a quarter: 2.
    expect(places).toHaveLength(2);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(said).toContain('全文 7 句，挑出 2 句');
  });

  it('is longer where a longer one is asked for', async () => {
    const count = async (length: string) => (await handle(one, 'summary', { length })).split('`¶').length - 1;
    expect([await count('short'), await count('medium'), await count('long')]).toEqual([2, 3, 5]);
    expect(await count('長')).toBe(5);
  });

  it('takes the newest article where none was named, and says so', async () => {
    const said = await handle(both, 'summary', {}, 'en');
    expect(said).toContain('The Town Library');
    expect(said).toContain('the newest of 2 articles');
    const named = await handle(both, 'summary', { article: 'conference' }, 'en');
    expect(named).toContain('世界先進製造業大會開幕');
    expect(named).not.toContain('newest');
  });

  it('refuses a length that there is not', async () => {
    expect(await handle(one, 'summary', { length: 'huge' }, 'en')).toContain('You gave “huge”.');
  });
});

describe('/quote', () => {
  it('finds words as they stand, in either script', async () => {
    for (const words of ['連續11年位居世界第一', '连续１１年位居世界第一']) {
      expect(await handle(one, 'quote', { words })).toMatch(
        /^原文中有：\n\n> 製造業規模連續11年位居世界第一。/,
      );
    }
  });

  it('finds a place, also as autocomplete gives it', async () => {
    for (const words of ['2.2', '¶2.2', 'conference¶2.2', '第二段第2句']) {
      expect(await handle(one, 'quote', { words })).toMatch(/^> 製造業規模連續11年位居世界第一。\n/);
    }
  });

  it('takes a place alone to be in the article of /summary', async () => {
    expect(await handle(both, 'quote', { words: '¶2.1' })).toContain('40,000 books');
    expect(await handle(both, 'quote', { words: '¶2.1', article: 'conference' })).toContain('26.6萬億元');
    expect(await handle(both, 'quote', { words: 'conference¶2.1' })).toContain('26.6萬億元');
  });

  it('tells something where nothing is asked', async () => {
    expect(await handle(one, 'quote')).toMatch(/^文中很有代表性的一句：\n\n> /);
  });

  it.each([
    ['¶9', '沒有「¶9」這個位置。'],
    ['句'.repeat(501), '最多 500 個字元'],
  ])('%s is an error that says what to do', async (words, said) => {
    const reply = await handleRequest(request('quote', { words }), one);
    expect(described(reply)).toContain(said);
    expect(reply.visibility).toBe('asker');
  });

  it('says that the article has no such sentence', async () => {
    expect(await handle(one, 'quote', { words: '床前明月光，疑是地上霜，舉頭望明月' })).toContain(
      '文章裡沒有這句話。',
    );
  });
});

describe('/help', () => {
  it('is for the asker alone, and names the articles', async () => {
    const reply = await handleRequest(request('help', {}, 'en'), both);
    expect(reply.visibility).toBe('asker');
    expect(reply.body.embeds?.[0]?.fields?.[0]?.value).toContain('The Town Library');
    expect(checkBody(reply.body)).toEqual([]);
    for (const name of ['/ask', '/summary', '/quote', '/verify', '/compare', 'Verify quote'])
      expect(described(reply)).toContain(name);
  });
});

describe('anything else', () => {
  it('is an unknown command', async () => {
    const reply = await handleRequest(request('__proto__', {}, 'en'), one);
    expect(described(reply)).toContain(String.raw`I do not know “/\_\_proto\_\_”`);
    expect(reply.visibility).toBe('asker');
  });

  it('that breaks is thrown, not told', async () => {
    const broken = {
      library: { ...one.library, articles: () => Promise.reject(new Error('secret')) },
    };
    await expect(handleRequest(request('help'), broken)).rejects.toThrow('secret');
    expect(apologise('1234abcd', request('help'), one)).toMatchObject({ visibility: 'asker' });
  });
});

describe('autocomplete', () => {
  const complete = async (
    app: typeof one,
    command: string,
    name: string,
    value: string,
    options: Request['options'] = {},
  ) => {
    const choices = await completeRequest({ ...request(command, options), focused: { name, value } }, app);
    expect(checkChoices(choices)).toEqual([]);
    return choices;
  };

  it('offers articles by title, publisher, author or id, in whatever script and width', async () => {
    const ids = async (typed: string) =>
      (await complete(both, 'ask', 'article', typed)).map(({ value }) => value);
    expect(await ids('')).toEqual(['conference', 'library']);
    expect(await ids('制造业大会')).toEqual(['conference']);
    expect(await ids('智通财经')).toEqual(['conference']);
    expect(await ids('ＬＩＢＲＡＲＹ　town')).toEqual(['library']);
    expect(await ids('a. writer')).toEqual(['library']);
    expect(await ids('nothing of the kind')).toEqual([]);
  });

  it('puts titles that begin with what was typed first', async () => {
    const articles = ['b a', 'a b', 'c'].map((title) =>
      makeArticle([['甲。']], { id: title.replace(' ', '-'), title }),
    );
    const choices = await complete(makeApp(articles), 'summary', 'article', 'a');
    expect(choices.map(({ value }) => value)).toEqual(['a-b', 'b-a']);
  });

  it('tells namesakes apart and cuts long titles', async () => {
    const title = '很长的标题'.repeat(50);
    const choices = await complete(
      makeApp([makeArticle([['甲。']], { title, publisher: '报', date: '2020-01-02' })]),
      'ask',
      'article',
      '',
    );
    expect(choices[0]?.name).toMatch(/…\s*\(报, 2020-01-02\)$/);
  });

  it('offers no more than 25 articles', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      makeArticle([['甲。']], { id: `a${index}`, title: `题 ${index}` }),
    );
    expect(await complete(makeApp(many), 'ask', 'article', '题')).toHaveLength(25);
  });

  it('offers sentences whose value /quote finds again', async () => {
    const choices = await complete(both, 'quote', 'words', '连续11年');
    expect(choices[0]).toEqual({ name: '¶2.2 製造業規模連續11年位居世界第一。', value: 'conference¶2.2' });
    expect(await handle(both, 'quote', { words: choices[0]?.value ?? '' })).toContain('連續11年位居世界第一');
  });

  it('offers sentences of the chosen article only, and none of one that there is not', async () => {
    const of = (article: string) => complete(both, 'quote', 'words', '', { article });
    expect((await of('library')).every(({ value }) => value.startsWith('library¶'))).toBe(true);
    expect(await of('nothing')).toEqual([]);
    expect(await complete(makeApp([]), 'quote', 'words', '')).toEqual([]);
  });

  it('offers articles for the option article of /quote', async () => {
    expect((await complete(both, 'quote', 'article', 'town')).map(({ value }) => value)).toEqual(['library']);
  });

  it('offers nothing for a command that has nothing to offer', async () => {
    expect(await complete(both, 'help', 'article', '')).toEqual([]);
    expect(await complete(both, 'frobnicate', 'article', '')).toEqual([]);
  });
});

describe('whatever is typed', () => {
  it('is answered within Discord’s limits, pinging nobody', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('ask', 'compare', 'summary', 'quote', 'verify', 'help', 'other'),
        fc.dictionary(
          fc.constantFrom('question', 'words', 'text', 'article', 'second', 'length'),
          hostileText,
          { maxKeys: 3 },
        ),
        fc.constantFrom(...LOCALES),
        async (command, options, locale) => {
          const { body } = await handleRequest(request(command, options, locale), both);
          expect(checkBody(body)).toEqual([]);
          for (const name of ['article', 'words']) {
            const focused = { name, value: options[name] ?? '' };
            expect(
              checkChoices(await completeRequest({ ...request(command, options, locale), focused }, both)),
            ).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
