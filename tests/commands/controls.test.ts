import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked, MessageReply, Reply } from '../../commands/command.ts';
import { answerRows } from '../../commands/controls/rows.ts';
import { handlePress, handleRequest } from '../../commands/index.ts';
import { keyOf, readKey, writeKey } from '../../commands/passage-key.ts';
import type { Found, Passage } from '../../src/answer/outcomes.ts';
import { makePassage } from '../../src/answer/passage.ts';
import type { Sentence } from '../../src/article/article.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { hostileArticle, hostileText, passageAt, sentencesOf } from '../reply/articles.ts';
import { checkBody } from '../reply/check-body.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { conference, makeApp, messageOf, request } from './app.ts';
import { MANAGER, type ManagedApp, MEMBER, makeManagedApp } from './managed-app.ts';

const HARBOUR = `The harbour of Brill was dug in 1734. Forty ships find room in it. Most of them fish for herring.

Its lighthouse was built by Anna Verweij. The light is seen twenty miles away.`;

const content = (text: string, title = 'The harbour of Brill') =>
  ({ title, text, language: 'en', format: 'plain', source: 'https://example.com/brill' }) as const;

const add = async (app: ManagedApp, text = HARBOUR, title?: string) =>
  app.management.store.add('10', content(text, title), { user: '1' });

async function ask(
  app: ManagedApp,
  question: string,
  asked: Asked = MEMBER,
  options = {},
): Promise<MessageReply> {
  const reply = messageOf(
    await handleRequest({ ...asked, command: 'ask', options: { question, ...options } }, app),
  );
  expect(checkBody(reply.body)).toEqual([]);
  return reply;
}

const buttonsOf = (reply: Reply) =>
  (messageOf(reply).body.components ?? []).flatMap(({ components }) => components);

function button(reply: Reply, label: string) {
  const found = buttonsOf(reply).find((one) => 'label' in one && one.label === label);
  if (found === undefined) expect.fail(`no button “${label}”`);
  return found;
}

async function press(app: ManagedApp, reply: MessageReply, label: string, asked: Asked = MEMBER) {
  const found = button(reply, label);
  if (!('custom_id' in found)) expect.fail('a link');
  const heading = reply.body.embeds?.[0]?.author?.name;
  const pressed = { ...asked, id: found.custom_id, values: [], ...(heading && { heading }) };
  const shown = messageOf(await handlePress(pressed, app));
  expect(checkBody(shown.body)).toEqual([]);
  expect(shown.visibility).toBe('asker');
  return shown;
}

const description = ({ body }: MessageReply) => body.embeds?.[0]?.description ?? '';

const SHIPS = 'How many ships find room in the harbour?';

describe('the buttons under an answer', () => {
  it('show its context, wider with each press, the quoted sentence in bold', async () => {
    const app = await makeManagedApp();
    await add(app);
    const answer = await ask(app, SHIPS);
    const before = await press(app, answer, '◀');
    expect(before.replaces).toBe(false);
    expect(description(before)).toMatch(
      /^> The harbour of Brill was dug in 1734\. \*\*Forty ships find room in it\.\*\*\n/,
    );
    expect(before.body.embeds?.[0]?.footer?.text).toBe('Cite as a1v1¶1.2');
    const both = await press(app, before, '▶');
    expect(both.replaces).toBe(true);
    expect(description(both)).toContain('**Forty ships find room in it.** Most of them fish for herring.');
    const over = await press(app, both, '▶');
    // The paragraph's end is no end: the line break stays.
    expect(description(over)).toContain('> Its lighthouse was built by Anna Verweij.');
    expect(button(over, '◀')).toMatchObject({ disabled: true });
  });

  it('show its paragraph, what else came near, and why it was chosen', async () => {
    const app = await makeManagedApp({ corpus: [] });
    await add(app);
    const answer = await ask(app, SHIPS);
    expect(description(await press(app, answer, 'Whole paragraph'))).toContain(
      '> The harbour of Brill was dug in 1734. **Forty ships find room in it.** Most of them fish',
    );
    expect(description(await press(app, answer, 'Next best'))).toContain(
      '`¶1.1` The harbour of Brill was dug',
    );
    const why = await press(app, answer, 'Why this?');
    expect(why.body.embeds?.[0]?.author?.name).toBe(`Q: ${SHIPS}`);
    expect(description(why)).toContain('**Why this passage**');
    // “How many” is what asks; what is asked for, and the words around it, are looked for.
    expect(description(why)).toContain('It has these words of the question: “ships”, “find”, “room”');
    expect(description(why)).not.toMatch(/%|\d\.\d/);
  });

  it('are those of each of several passages, with its number', async () => {
    const app = await makeManagedApp({ corpus: [] });
    await add(app);
    const MAYOR = 'Who was the mayor of Brill in 1950?';
    const answer = await ask(app, `${SHIPS} ${MAYOR} Who built the lighthouse?`);
    expect(description(answer)).toMatch(
      /\*\*1 · How many ships[^*]*\*\*[\s\S]*\*\*2 · Who was[\s\S]*\*\*3 · Who built/u,
    );
    expect(
      (answer.body.components ?? []).map(({ components }) =>
        components.map((one) => ('label' in one ? one.label : '')),
      ),
    ).toEqual([
      ['1 In its context', '1 Next best', '1 Why this?', '1 👍', '1 👎'],
      ['2 👍', '2 👎'],
      ['3 In its context', '3 Next best', '3 Why this?', '3 👍', '3 👎'],
      ['1 Source', '3 Source'],
    ]);
    expect(answer.body.embeds?.[0]?.footer?.text).toMatch(/^Cite as a1v1¶1\.2 · a1v1¶2\.1/u);
    const context = await press(app, answer, '3 In its context');
    expect(description(context)).toMatch(
      /herring\.\n> \n> \*\*Its lighthouse was built by Anna Verweij\.\*\*|herring\.\n> \*\*Its/u,
    );
    expect(description(await press(app, context, '▶'))).toContain('twenty miles');
    const others = await press(app, answer, '3 Next best');
    expect(description(others)).toContain('The light is seen twenty miles away.');
    const why = await press(app, answer, '3 Why this?');
    expect(why.body.embeds?.[0]?.author?.name).toBe('Q: Who built the lighthouse');
    expect(description(why)).toContain('“lighthouse”');
    expect(description(why)).not.toContain('“ships”');
    expect(button(answer, '3 Source')).toMatchObject({
      url: 'https://example.com/brill#:~:text=Its%20lighthouse%20was%20built%20by,was%20built%20by%20Anna%20Verweij.',
    });
    const tampered = { ...MEMBER, id: 'ask:why:a1.1.3:9', values: [], heading: `Q: ${SHIPS} ${MAYOR}` };
    expect(description(messageOf(await handlePress(tampered, app)))).toMatch(/present version of the bot/);
  });

  it('are told apart where the same is next best to several passages', async () => {
    const app = await makeManagedApp({ corpus: [] });
    const mill = [
      'The lighthouse and the mill are white.',
      'Visitors like the lighthouse and the mill.',
      'Postcards show the mill and the lighthouse.',
      'It was Anna Fairway who built the lighthouse in 1911.',
      'Tom Hill owns the mill.',
    ].join('\n\n');
    await add(app, mill, 'The harbour');
    // `ask` looks for an id that stands there twice: Discord refuses the whole message.
    const answer = await ask(app, 'Who built the lighthouse? Who owns the mill?');
    expect(description(await press(app, answer, '1 Next best'))).toContain('Postcards show');
    expect(description(await press(app, answer, '2 Next best'))).toContain('Postcards show');
  });

  it('lead to the source, with the words to be found there', async () => {
    const app = await makeManagedApp({ corpus: [] });
    await add(app);
    expect(button(await ask(app, SHIPS), 'Source')).toMatchObject({
      style: 5,
      url: 'https://example.com/brill#:~:text=Forty%20ships%20find%20room%20in%20it.',
    });
  });

  it('work in the language of whoever presses them, for anyone, after a restart', async () => {
    const file = join(temporaryFolder(), 'yuanwen.db');
    const first = await makeManagedApp({ file });
    await add(first);
    const answer = await ask(first, SHIPS);
    await first.management.store.close();
    const second = await makeManagedApp({ file });
    const other = { ...MANAGER, locale: 'zh-CN' as const };
    const why = await press(second, answer, 'Why this?', other);
    expect(description(why)).toContain('**为什么是这一句**');
    expect(why.body.embeds?.[0]?.author?.name).toBe(`问：${SHIPS}`);
  });

  it('tell that the text has changed since, and never show another sentence for it', async () => {
    const app = await makeManagedApp({ corpus: [] });
    await add(app);
    const answer = await ask(app, SHIPS);
    const later = HARBOUR.replace('The harbour', 'A new sentence comes first. The harbour').replace(
      'Forty',
      'Sixty',
    );
    await app.management.store.replace('10', { id: 'a1', version: 1 }, content(later), { user: '1' });
    for (const label of ['◀', '▶', 'Whole paragraph', 'Why this?']) {
      const shown = description(await press(app, answer, label));
      expect(shown).toContain('The text of this article has changed since it was cited.');
      expect(shown).toContain('> Forty ships find room in it.');
      expect(shown).toContain('> Sixty ships find room in it.');
    }
    expect(description(await press(app, answer, 'Next best'))).toContain('no other passage');
  });

  it('tell that the article was removed, or is not of this server', async () => {
    const app = await makeManagedApp();
    await add(app);
    const answer = await ask(app, SHIPS);
    const elsewhere = { ...MEMBER, place: { ...MEMBER.place, guild: '11' } };
    expect(description(await press(app, answer, '◀', elsewhere))).toContain(
      'It was removed in the meantime.',
    );
    await app.management.store.remove('10', 'a1');
    expect(description(await press(app, answer, '◀'))).toContain('“The harbour of Brill” was removed.');
  });

  it('are there for the corpus as well, whatever its files are called', async () => {
    const id = '世界先进制造业大会在济南开幕'.repeat(4);
    const app = await makeManagedApp({ corpus: [{ ...conference, id }] });
    const answer = await ask(app, '誰致辭？', { ...MEMBER, locale: 'zh-TW' });
    expect(description(await press(app, answer, '◀'))).toContain('**工業和信息化部部長肖亞慶致辭。**');
  });

  it('are not there where an article has no versions, as in the terminal', async () => {
    const reply = await handleRequest(request('ask', { question: '誰致辭？' }), makeApp());
    expect(buttonsOf(reply)).toEqual([]);
  });

  it('of another kind, or tampered with, are refused', async () => {
    const app = await makeManagedApp();
    for (const id of [
      'ask:context',
      'ask:context:x',
      'ask:nothing:a1.1.0',
      'ask',
      'nothing:x',
      '',
      'ask:why:a1.1.-1',
    ])
      expect(description(messageOf(await handlePress({ ...MEMBER, id, values: [] }, app)))).toMatch(
        /present version of the bot|was removed/,
      );
  });

  it('have ids within Discord’s limit and each its own, whatever the articles are called', () => {
    fc.assert(
      fc.property(hostileArticle, hostileText, fc.constantFrom(...LOCALES), (article, question, locale) => {
        const versioned = { ...article, id: hostileId(article.title), version: 'abcdef' };
        const last = sentencesOf(versioned).length - 1;
        const runnersUp = [last, last, last].map((at) => passageAt(versioned, at));
        const one = (passage: Passage): Found => ({
          kind: 'found',
          question,
          passage,
          matched: [],
          missing: [],
          runnersUp,
          confidence: 1,
          reasons: [],
        });
        const sentences = sentencesOf(versioned);
        const about = (main: Sentence, ...around: readonly (Sentence | undefined)[]) => {
          const shown = sentences.filter((sentence) => sentence === main || around.includes(sentence));
          return one(makePassage({ article: versioned, sentences: shown, main, score: 1 }));
        };
        // Two passages with the same sentence, none within the other, and two by themselves.
        const answers = sentences
          .slice(1, 2)
          .flatMap((main) => [about(main, sentences[0]), about(main, sentences[2])])
          .concat([0, last].map((at) => one(passageAt(versioned, at))));
        const parts = answers.map((answer) => ({ asked: question, answer }));
        const allowed_mentions = { parse: [], replied_user: false };
        for (const found of [one(passageAt(versioned, 0)), { ...one(passageAt(versioned, 0)), parts }]) {
          const components = answerRows(found, locale, { votes: true });
          expect(checkBody({ content: 'x', components, allowed_mentions })).toEqual([]);
        }
      }),
    );
  });
});

const hostileId = (title: string) => title.slice(0, 64) || 'x';

describe('a passage’s key', () => {
  it('is read as it was written', () => {
    for (const key of [
      { article: 'a12', version: '2', sentence: 7 },
      { article: keyOf('世界先进制造业大会'), version: '3f2a1b', sentence: 0 },
    ])
      expect(readKey(writeKey(key))).toEqual(key);
  });
});

describe('where an article does not say', () => {
  it('the others that do are named', async () => {
    const app = await makeManagedApp();
    await add(app);
    const reply = await ask(app, SHIPS, MEMBER, { article: 'conference' });
    expect(description(reply)).not.toContain('Forty');
    const asked = await ask(app, '誰在大會上致辭？', { ...MEMBER, locale: 'zh-TW' }, { article: 'a1' });
    expect(asked.body.embeds?.[0]?.fields ?? []).toEqual([]);
  });

  it('of several in its language, another that does is named with its passage', async () => {
    const app = await makeManagedApp({ corpus: [] });
    await add(app);
    await add(
      app,
      'The mill of Delft grinds corn. It has six sails. Its miller is Jan de Wit.',
      'The mill of Delft',
    );
    const reply = await ask(app, 'Who built the lighthouse?', MEMBER, { article: 'a2' });
    expect(description(reply)).toContain('The article does not say.');
    const [field] = reply.body.embeds?.[0]?.fields ?? [];
    expect(field?.name).toBe('Other articles answer it');
    expect(field?.value).toContain('`¶2.1` “The harbour of Brill” Its lighthouse was built by Anna Verweij.');
  });

  it('of several questions each that is not answered has its own, and the library is opened once for all', async () => {
    const app = await makeManagedApp({ corpus: [] });
    const mill = 'The mill of Delft grinds corn. It has six sails. Its miller is Jan de Wit.';
    await add(app, mill, 'The mill of Delft');
    await add(app, HARBOUR);
    await add(app, 'The church of Gouda has 72 windows. Its organ was made in 1736.', 'The church of Gouda');
    let opened = 0;
    const counting: ManagedApp = {
      ...app,
      library: {
        ...app.library,
        open: (place, wanted) => {
          opened += Number(wanted?.everything === true);
          return app.library.open(place, wanted);
        },
      },
    };
    const question =
      'Who built the lighthouse? How many sails has the mill? How many windows has the church?';
    const parts = description(await ask(counting, question, MEMBER, { article: 'a1' })).split(
      /\n\n(?=\*\*\d)/u,
    );
    expect(parts).toHaveLength(3);
    expect(parts[0]).toMatch(
      /^\*\*1 · Who built.*\n\*\*The article does not say\.\*\*\nOther articles answer it\n.*Anna Verweij\.$/u,
    );
    expect(parts[1]).toMatch(/^\*\*2 · How many sails[\s\S]*six\*{0,2} sails/u);
    expect(parts[1]).not.toContain('Other articles');
    expect(parts[2]).toMatch(
      /^\*\*3 · How many windows.*\n.*does not say.*\nOther articles answer it\n.*72 windows\.$/u,
    );
    expect(opened).toBe(1);
  });
});
