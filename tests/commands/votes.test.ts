import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked, MessageReply, Reply } from '../../commands/command.ts';
import { readMessage, writeMessage } from '../../commands/controls/ballot.ts';
import { answerRows } from '../../commands/controls/rows.ts';
import { readOthers, readVoteKey, voteKeyOf, writeVoteKey } from '../../commands/controls/vote-key.ts';
import { partsOf } from '../../commands/custom-id.ts';
import { handlePress, handleRequest } from '../../commands/index.ts';
import { createVoting } from '../../commands/voting.ts';
import type { Answer } from '../../src/answer/outcomes.ts';
import { createCooldown } from '../../src/cooldown/cooldown.ts';
import { StoreFailure } from '../../src/library/store/failure.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { hostileArticle, hostileText, makeArticle, passageAt, sentencesOf } from '../reply/articles.ts';
import { checkBody } from '../reply/check-body.ts';
import { messageOf } from './app.ts';
import { GUILD, type ManagedApp, MEMBER, makeManagedApp } from './managed-app.ts';

const HARBOUR = `The harbour of Brill was dug in 1734. Forty ships find room in it. Most of them fish for herring.

Its lighthouse was built by Anna Verweij. The light is seen twenty miles away.`;
const content = (text: string, title = 'The harbour of Brill') =>
  ({ title, text, language: 'en', format: 'plain' }) as const;

const SHIPS = 'How many ships find room in the harbour?';
const MAYOR = 'Who was the mayor of Brill in 1950?';
const OTHER: Asked = { ...MEMBER, place: { ...MEMBER.place, user: '3' } };
const MESSAGE = '1500000000000000000';
/** A minute after that message was sent, by Discord's clock. */
const NOW = Number(BigInt(MESSAGE) >> 22n) + 1_420_070_400_000 + 60_000;
const DAY = 86_400_000;

async function start(more: Parameters<typeof makeManagedApp>[0] = {}) {
  const clock = { now: NOW };
  const app = await makeManagedApp({ corpus: [], now: () => clock.now, ...more });
  await app.management.store.add(GUILD, content(HARBOUR), { user: '1' });
  return { app, clock };
}

async function ask(app: ManagedApp, question: string, asked: Asked = MEMBER, options = {}) {
  const request = { ...asked, command: 'ask', options: { question, ...options } };
  const reply = messageOf(await handleRequest(request, app));
  expect(checkBody(reply.body)).toEqual([]);
  return reply;
}

const controlsOf = ({ body }: MessageReply) =>
  (body.components ?? []).flatMap(({ components }) => components);
const labelsOf = (reply: MessageReply) =>
  controlsOf(reply).flatMap((one) => ('label' in one ? (one.label ?? '') : []));
const listOf = (reply: MessageReply) => {
  const list = controlsOf(reply).find((one) => one.type === 3);
  return list ?? expect.fail('no list');
};
const description = ({ body }: MessageReply) => body.embeds?.[0]?.description ?? '';

interface Pressing {
  readonly asked?: Asked;
  readonly message?: string;
  readonly values?: readonly string[];
}

/** A button by its label, or the list, under a message. */
async function press(
  app: ManagedApp,
  reply: MessageReply,
  label: string | undefined,
  { asked = MEMBER, message = MESSAGE, values = [] }: Pressing = {},
) {
  const found = controlsOf(reply).find((one) =>
    label === undefined ? one.type === 3 : 'label' in one && one.label === label,
  );
  if (found === undefined || !('custom_id' in found)) expect.fail(`no control “${label}”`);
  const heading = reply.body.embeds?.[0]?.author?.name;
  const pressed = { ...asked, id: found.custom_id, values, message, ...(heading && { heading }) };
  const shown = messageOf(await handlePress(pressed, app));
  expect(checkBody(shown.body)).toEqual([]);
  expect(shown.visibility).toBe('asker');
  return shown;
}

const votesIn = (app: ManagedApp) => app.management.store.feedback.votes(GUILD);
const SHOWN = { article: 'a1', version: '1', sentence: 1 };

describe('👍 and 👎', () => {
  it('stand under an answer, given or declined, on a server', async () => {
    const { app } = await start();
    expect(labelsOf(await ask(app, SHIPS)).slice(-2)).toEqual(['👍', '👎']);
    const declined = await ask(app, MAYOR);
    expect(description(declined)).toContain('does not say');
    expect(labelsOf(declined)).toEqual(['👍', '👎']);
    expect(labelsOf(await ask(app, SHIPS, MEMBER, { hide: true }))).toContain('👍');
    const direct = { ...MEMBER, place: { channel: '5', user: '2' }, mayManage: true };
    await app.management.store.add('@2', content(HARBOUR), { user: '2' });
    expect(labelsOf(await ask(app, SHIPS, direct))).not.toContain('👍');
  });

  it('do not stand where the question is in another language, or too long to stand above the answer', async () => {
    const { app } = await start();
    expect(labelsOf(await ask(app, '港内有多少艘船？'))).toEqual([]);
    expect(labelsOf(await ask(app, `${SHIPS}${' Really?'.repeat(30)}`))).not.toContain('👍');
  });

  it('keep the vote, say so to whoever pressed, and what is kept', async () => {
    const { app } = await start();
    const kept = await press(app, await ask(app, SHIPS), '👍');
    expect(description(kept)).toBe('**Thank you. Noted: this passage answers the question.**');
    expect(kept.body.embeds?.[0]?.footer?.text).toContain('Not kept: who asked, and who you are.');
    expect(labelsOf(kept)).toEqual(['Withdraw']);
    expect(await votesIn(app)).toEqual([
      {
        question: SHIPS,
        answered: true,
        shown: SHOWN,
        verdict: { kind: 'good' },
        at: Math.floor(NOW / DAY) * DAY,
      },
    ]);
  });

  it('count one vote a person and message, the last one', async () => {
    const { app } = await start();
    const answer = await ask(app, SHIPS);
    for (const label of ['👍', '👎', '👎', '👍', '👎']) await press(app, answer, label);
    expect((await votesIn(app)).map(({ verdict }) => verdict.kind)).toEqual(['bad']);
    await press(app, answer, '👍', { asked: OTHER });
    await press(app, answer, '👍', { message: `${MESSAGE.slice(0, -1)}1` });
    expect((await votesIn(app)).map(({ verdict }) => verdict.kind).sort()).toEqual(['bad', 'good', 'good']);
  });

  it('can be withdrawn, by whoever pressed alone', async () => {
    const { app } = await start();
    const kept = await press(app, await ask(app, SHIPS), '👍');
    // Nobody else sees the button; and it would not take this vote away.
    await press(app, kept, 'Withdraw', { asked: OTHER, message: '7' });
    expect(await votesIn(app)).toHaveLength(1);
    const gone = await press(app, kept, 'Withdraw', { message: '7' });
    expect(gone).toMatchObject({ replaces: true });
    expect(description(gone)).toBe('Withdrawn. Nothing of it is kept.');
    expect(await votesIn(app)).toEqual([]);
  });

  it('ask after 👎 what would have been right, and take the choice in the place of the vote', async () => {
    const { app } = await start();
    const answer = await ask(app, SHIPS);
    const asked = await press(app, answer, '👎');
    const list = listOf(asked);
    expect(list.options.slice(-2).map(({ label }) => label)).toEqual([
      'Something else',
      'It should have said that the article does not say',
    ]);
    const [first] = list.options;
    expect(first?.label).toBe('The harbour of Brill was dug in 1734.');
    expect(first?.description).toBe('“The harbour of Brill”, paragraph 1, sentence 1');
    // The list is under another message than the answer.
    const chosen = await press(app, asked, undefined, { values: [first?.value ?? ''], message: '7' });
    expect(chosen).toMatchObject({ replaces: true });
    expect(description(chosen)).toContain('> The harbour of Brill was dug in 1734.');
    const another = { kind: 'another', sentence: { ...SHOWN, sentence: 0 } };
    expect(await votesIn(app)).toMatchObject([{ question: SHIPS, shown: SHOWN, verdict: another }]);
    for (const [value, kind] of [
      ['else', 'something-else'],
      ['decline', 'should-decline'],
    ] as const) {
      await press(app, asked, undefined, { values: [value], message: '7' });
      expect((await votesIn(app)).map(({ verdict }) => verdict)).toEqual([{ kind }]);
    }
    await press(app, answer, '👍');
    expect((await votesIn(app)).map(({ verdict }) => verdict.kind)).toEqual(['good']);
  });

  it('offer the nearest sentences where it was declined', async () => {
    const { app } = await start();
    const declined = await ask(app, MAYOR);
    const asked = await press(app, declined, '👎', { asked: { ...MEMBER, locale: 'zh-TW' } });
    expect(description(asked)).toContain('**謝謝，已記下：文章裡其實有提到，這樣回答不對。**');
    const labels = listOf(asked).options.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(2);
    for (const label of labels.slice(0, -1)) expect(label).toMatch(/^文章裡有提到：/);
    expect(labels.at(-1)).toBe('文章裡有提到，在別的地方');
    const value = listOf(asked).options[0]?.value ?? '';
    await press(app, asked, undefined, { values: [value], message: '7' });
    expect(await votesIn(app)).toMatchObject([
      { question: MAYOR, answered: false, verdict: { kind: 'another', sentence: { article: 'a1' } } },
    ]);
    expect(description(await press(app, declined, '👍'))).toContain('the answer was right to say so');
    expect((await votesIn(app))[0]?.verdict).toEqual({ kind: 'good' });
  });

  it('stand under each of several questions asked at once, and count for it alone', async () => {
    const { app } = await start();
    const answer = await ask(app, `${SHIPS} ${MAYOR} Who built the lighthouse?`);
    expect(labelsOf(answer).filter((label) => /[👍👎]/u.test(label))).toEqual([
      '1 👍',
      '1 👎',
      '2 👍',
      '2 👎',
      '3 👍',
      '3 👎',
    ]);
    await press(app, answer, '1 👍');
    await press(app, answer, '2 👍');
    const asked = await press(app, answer, '3 👎');
    expect(asked.body.embeds?.[0]?.author?.name).toBe('Q: Who built the lighthouse');
    const kept = async () =>
      (await votesIn(app)).map(({ question, answered, shown, verdict }) => [
        question,
        answered,
        answered ? shown?.sentence : undefined,
        verdict.kind,
      ]);
    const [ships, mayor] = [SHIPS.slice(0, -1), MAYOR.slice(0, -1)];
    const others = [
      [ships, true, 1, 'good'],
      [mayor, false, undefined, 'good'],
    ];
    expect((await kept()).sort()).toEqual([...others, ['Who built the lighthouse', true, 3, 'bad']].sort());
    // The list is under another message than the answer.
    const value = listOf(asked).options[0]?.value ?? '';
    const chosen = await press(app, asked, undefined, { values: [value], message: '7' });
    expect((await kept()).sort()).toEqual(
      [...others, ['Who built the lighthouse', true, 3, 'another']].sort(),
    );
    await press(app, chosen, 'Withdraw', { message: '8' });
    expect((await kept()).sort()).toEqual(others.sort());
    // Of whoever votes on the same again, the last vote.
    await press(app, answer, '1 👎');
    expect((await kept()).map(([question, , , verdict]) => [question, verdict]).sort()).toEqual(
      [
        [ships, 'bad'],
        [mayor, 'good'],
      ].sort(),
    );
  });

  it('are one where one passage answers all that was asked, and one of those it answers beside others', async () => {
    const { app } = await start();
    const both = 'When was the harbour of Brill dug, and where is it?';
    await press(app, await ask(app, both), '👍');
    expect((await votesIn(app)).map(({ question }) => question)).toEqual([both]);
    const three = await ask(app, `${both} How many ships find room?`);
    const kept = await press(app, three, '1 👎', { message: `${MESSAGE.slice(0, -1)}1` });
    expect(kept.body.embeds?.[0]?.author?.name).toMatch(/^Q: When was the harbour of Brill dug\? where is/);
    expect((await votesIn(app)).map(({ verdict }) => verdict.kind).sort()).toEqual(['bad', 'good']);
  });

  it('of a part that there is not are refused', async () => {
    const { app } = await start();
    const answer = await ask(app, `${SHIPS} Who built the lighthouse?`);
    const heading = answer.body.embeds?.[0]?.author?.name ?? '';
    for (const [places, said] of [
      ['7', /nothing was kept/],
      ['x', /present version of the bot/],
      ['01234', /present version of the bot/],
    ] as const) {
      const pressed = {
        ...MEMBER,
        id: `ask:good:f:a1.1.1::${places}`,
        values: [],
        heading,
        message: MESSAGE,
      };
      expect(description(messageOf(await handlePress(pressed, app))), places).toMatch(said);
    }
    expect(await votesIn(app)).toEqual([]);
  });

  it('work after a restart, and still count once', async () => {
    const { app } = await start();
    const asked = await press(app, await ask(app, SHIPS), '👎');
    const restarted = { ...app, voting: createVoting({ secret: 'token', now: () => NOW }) };
    await press(restarted, asked, undefined, { values: ['decline'], message: '7' });
    expect((await votesIn(app)).map(({ verdict }) => verdict.kind)).toEqual(['should-decline']);
  });

  it('are taken for seven days', async () => {
    const { app, clock } = await start();
    const answer = await ask(app, SHIPS);
    const kept = await press(app, answer, '👍');
    clock.now += 7 * DAY - 60_000 - 1;
    await press(app, answer, '👎');
    clock.now += 1;
    for (const [reply, label] of [
      [answer, '👍'],
      [answer, '👎'],
      [kept, 'Withdraw'],
    ] as const)
      expect(description(await press(app, reply, label))).toMatch(/judged for seven days\\?\. This one is/);
    expect((await votesIn(app)).map(({ verdict }) => verdict.kind)).toEqual(['bad']);
  });

  it('are taken twenty at once and then twenty a minute of a person', async () => {
    let clock = 0;
    const { app } = await start({ cooldown: createCooldown({ clock: () => clock }) });
    const answer = await ask(app, SHIPS);
    // A press a second: 3 s less 1 s to work off of each, so 57 s of them are 29 presses.
    const said = async () => {
      clock += 1000;
      return description(await press(app, answer, '👍'));
    };
    for (let i = 0; i < 29; i++) expect(await said()).toContain('Thank you');
    expect(await said()).toContain('You can go on in 1 s');
    expect(description(await press(app, answer, '👍', { asked: OTHER }))).toContain('Thank you');
    expect(await said()).toContain('Thank you');
  });

  it('keep the text that was judged apart from the one that came since', async () => {
    const { app } = await start();
    const answer = await ask(app, SHIPS);
    const later = content(HARBOUR.replace('Forty', 'Sixty'));
    await app.management.store.replace(GUILD, { id: 'a1', version: 1 }, later, { user: '1' });
    const asked = await press(app, answer, '👎');
    expect((await votesIn(app))[0]?.shown).toEqual(SHOWN);
    // What came near then is not offered for what is there now.
    expect(listOf(asked).options.map(({ value }) => value)).toEqual(['else', 'decline']);
    await press(app, await ask(app, SHIPS), '👍', { asked: OTHER });
    expect((await votesIn(app)).map(({ shown }) => shown?.version).sort()).toEqual(['1', '2']);
  });

  it('of an article that was removed keep nothing', async () => {
    const { app } = await start();
    const answer = await ask(app, SHIPS);
    const asked = await press(app, answer, '👎');
    await app.management.store.remove(GUILD, 'a1');
    expect(await votesIn(app)).toEqual([]);
    expect(description(await press(app, answer, '👍'))).toContain('“The harbour of Brill” was removed.');
    const chosen = await press(app, asked, undefined, { values: ['decline'], message: '7' });
    expect(description(chosen)).toContain('was removed');
    expect(await votesIn(app)).toEqual([]);
  });

  it('of another server are about nothing there', async () => {
    const { app } = await start();
    const elsewhere = { ...MEMBER, place: { ...MEMBER.place, guild: '11' } };
    expect(description(await press(app, await ask(app, SHIPS), '👍', { asked: elsewhere }))).toContain(
      'removed',
    );
    expect(await app.management.store.feedback.judged()).toEqual([]);
  });

  it('are about an article of the corpus, whatever its file is called, and after it changed', async () => {
    const text = [['The mill grinds corn.', 'It has six sails.']];
    const id = 'the mill of delft '.repeat(3).trim();
    const mill = makeArticle(text, { id, title: 'The mill', language: 'en' });
    const { app } = await start({ corpus: [mill] });
    const answer = await ask(app, 'How many sails has the mill?');
    await press(app, answer, '👍');
    const [vote] = await votesIn(app);
    expect(vote?.shown).toMatchObject({ article: id, sentence: 1 });
    const changed = makeArticle([['The mill is gone.']], { id, title: 'The mill', language: 'en' });
    const { app: later } = await start({ corpus: [changed] });
    await press(later, answer, '👎');
    expect((await votesIn(later))[0]?.shown).toEqual(vote?.shown);
  });

  it('are refused where the question is not above the answer', async () => {
    const { app } = await start();
    const answer = await ask(app, SHIPS);
    const bare = { ...answer, body: { ...answer.body, embeds: [] } };
    expect(description(await press(app, bare, '👍'))).toContain('nothing was kept');
    expect(await votesIn(app)).toEqual([]);
  });

  it('tampered with, or without a message or a person, are refused', async () => {
    const { app } = await start();
    const heading = `Q: ${SHIPS}`;
    for (const [id, more] of [
      ['ask:good', {}],
      ['ask:good:x:a1.1.0', {}],
      ['ask:good:f:-', {}],
      ['ask:good:f:a1.1.x', {}],
      ['ask:wrong:f:a1.1.1:zz$', { values: ['decline'] }],
      [`ask:wrong:f:a1.1.1:${writeMessage(MESSAGE)}`, { values: ['nothing'] }],
      [`ask:wrong:f:a1.1.1:${writeMessage(MESSAGE)}`, { values: [] }],
      ['ask:unvote', {}],
      ['ask:good:f:a1.1.1', { message: undefined }],
      ['ask:good:f:a1.1.1', { message: 'ffff' }],
      ['ask:good:f:a1.1.1', { place: { guild: GUILD } }],
      ['ask:good:f:a1.1.1', { place: { user: '2' } }],
    ] as const) {
      const pressed = { ...MEMBER, id, values: [], heading, message: MESSAGE, ...more };
      const { message, ...rest } = pressed;
      const reply: Reply = await handlePress({ ...rest, ...(message && { message }) }, app);
      expect(description(messageOf(reply)), id).toMatch(/present version of the bot/);
    }
    expect(await votesIn(app)).toEqual([]);
  });

  it('say that nothing was kept where the database fails', async () => {
    const { app } = await start();
    const answer = await ask(app, SHIPS);
    const { store } = app.management;
    const vote = () => Promise.reject(new StoreFailure('disk-full', new Error('disk full')));
    const failing = {
      ...app,
      management: { ...app.management, store: { ...store, feedback: { ...store.feedback, vote } } },
    };
    const refused = await press(failing, answer, '👍');
    expect(description(refused)).toContain('nothing was changed');
    // For the operator, who alone can mend it.
    expect(refused.outcome).toEqual({ kind: 'refused', reason: 'storage-failed', failure: 'disk-full' });
  });
});

const NOBODY = { parse: [], replied_user: false } as const;

describe('the ids', () => {
  it('have room for what else came near, whatever the articles are called', () => {
    const ids = fc.constantFrom('a1', 'a123456789', 'x'.repeat(64), '世界先进制造业大会');
    const versions = fc.constantFrom('1', '123456789', 'abcdef');
    fc.assert(
      fc.property(
        fc.record({ article: hostileArticle, question: hostileText, found: fc.boolean() }),
        fc.tuple(ids, versions, ids, versions),
        fc.constantFrom(...LOCALES),
        ({ article, question, found }, [id, version, otherId, otherVersion], locale) => {
          const own = { ...article, id, version };
          const other = { ...article, id: otherId, version: otherVersion };
          const last = sentencesOf(own).length - 1;
          const passage = passageAt(own, 0);
          const runnersUp = [passageAt(other, last), passageAt(own, last), passageAt(other, 0)];
          const common = { question, missing: [], confidence: 1, reasons: [], runnersUp };
          const answer: Answer = found
            ? { ...common, kind: 'found', passage, matched: [] }
            : { ...common, kind: 'not-found', nearest: passage };
          const again = { ...answer, question: 'x', ...(found && { passage: passageAt(other, last) }) };
          const parts = [answer, again, { ...answer, question: 'x' }].map((one) => ({
            asked: question,
            answer: one,
          }));
          const several: Answer = answer.kind === 'found' ? { ...answer, parts } : answer;
          const many = answerRows(several, locale, { votes: true });
          if (many.length > 0)
            expect(checkBody({ content: 'x', components: many, allowed_mentions: NOBODY })).toEqual([]);
          const components = answerRows(answer, locale, { votes: true });
          const allowed_mentions = { parse: [], replied_user: false };
          if (components.length > 0)
            expect(checkBody({ content: 'x', components, allowed_mentions })).toEqual([]);
          const bad = components
            .flatMap((row) => row.components)
            .find((one) => 'label' in one && one.label === '👎');
          if (bad === undefined || !('custom_id' in bad)) return;
          const [kind, shown, others] = partsOf(bad.custom_id).details;
          const key = readVoteKey(kind, shown);
          expect(key).toEqual(voteKeyOf(answer));
          for (const one of readOthers(others, key ?? { answered: false }))
            expect([0, last]).toContain(one.sentence);
        },
      ),
    );
  });

  it('are read as they were written', () => {
    const shown = { article: 'a12', version: '2', sentence: 7 };
    expect(readVoteKey(...writeVoteKey({ answered: true, shown }))).toEqual({ answered: true, shown });
    expect(readVoteKey(...writeVoteKey({ answered: false }))).toEqual({ answered: false });
    expect(readOthers('8~a3.1.2~x~9', { answered: true, shown })).toEqual([
      { ...shown, sentence: 8 },
      { article: 'a3', version: '1', sentence: 2 },
      { ...shown, sentence: 9 },
    ]);
    for (const id of [MESSAGE, '18446744073709551615', '1']) expect(readMessage(writeMessage(id))).toBe(id);
    expect(writeMessage('18446744073709551615').length).toBeLessThanOrEqual(13);
  });
});

describe('a ballot', () => {
  const voter = { owner: GUILD, user: '81384788765712384' };

  it('is one person’s for one message, in any process that has the token', () => {
    const [one, two] = [createVoting({ secret: 'token' }), createVoting({ secret: 'token' })];
    expect(one.ballotOf(voter, '1')).toBe(two.ballotOf(voter, '1'));
    const others = [
      one.ballotOf(voter, '2'),
      one.ballotOf({ ...voter, user: '81384788765712385' }, '1'),
      one.ballotOf({ ...voter, owner: '11' }, '1'),
      createVoting({ secret: 'another' }).ballotOf(voter, '1'),
      createVoting().ballotOf(voter, '1'),
    ];
    expect(new Set([one.ballotOf(voter, '1'), ...others]).size).toBe(6);
    expect(one.ballotOf(voter, '1')).toMatch(/^[\w-]{22}$/);
  });
});
