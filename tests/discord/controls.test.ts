import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Press, Reply, Submission } from '../../commands/command.ts';
import { HASTY, say, startBot } from './bot.ts';
import { commandInteraction, formInteraction, GUILD, pressInteraction } from './loopback/payloads.ts';
import { until } from './loopback/server.ts';

const form = {
  kind: 'form',
  form: {
    custom_id: 'a:form',
    title: 'A form',
    components: [
      {
        type: 18,
        label: 'A field',
        component: { type: 4, custom_id: 'field', style: 1, max_length: 10 },
      },
    ],
  },
} as const satisfies Reply;

const member = { user: { id: '7' }, permissions: '32' };

test('a button is answered by what it leads to, with who pressed it and what was chosen', async () => {
  const presses: Press[] = [];
  const { loopback } = await startBot({
    handlers: {
      handlePress: async (press) => {
        presses.push(press);
        return { ...say('after'), replaces: true };
      },
    },
  });
  const pressed = loopback.interact(pressInteraction('x:y', ['one', 'two'], { member }));
  await until('the answer', () => loopback.answersTo(pressed).length > 0);
  expect(presses).toMatchObject([
    {
      id: 'x:y',
      values: ['one', 'two'],
      mayManage: true,
      locale: 'zh-CN',
      place: { guild: GUILD, user: '7' },
    },
  ]);
  const [answer] = loopback.answersTo(pressed);
  expect(answer?.body).toMatchObject({ type: 7, data: { content: 'after', embeds: [], components: [] } });
  expect(loopback.rest.violations).toEqual([]);
});

test('a button whose answer is late is taken notice of, and its message changed when the answer is there', async () => {
  const { loopback } = await startBot({
    timing: HASTY,
    handlers: {
      handlePress: async ({ id }) => {
        await sleep(300);
        return id === 'change' ? { ...say('after'), replaces: true } : say('a new one', 'asker');
      },
    },
  });
  const changing = loopback.interact(pressInteraction('change'));
  await until('the change', () => loopback.answersTo(changing).length === 2);
  const [notice, change] = loopback.answersTo(changing);
  expect(notice?.body).toEqual({ type: 6 });
  expect(change).toMatchObject({ method: 'PATCH', body: { content: 'after', components: [] } });

  const adding = loopback.interact(pressInteraction('add'));
  await until('the new message', () => loopback.answersTo(adding).length === 2);
  expect(loopback.answersTo(adding)[1]).toMatchObject({
    method: 'POST',
    body: { content: 'a new one', flags: 64 },
  });
  expect(loopback.rest.violations).toEqual([]);
});

test('a form is shown, and what was filled in is read', async () => {
  const sent: Submission[] = [];
  const { loopback } = await startBot({
    handlers: {
      handleRequest: async () => form,
      handleSubmission: async (submission) => {
        sent.push(submission);
        return say('thanks', 'asker');
      },
    },
  });
  const command = loopback.interact(commandInteraction('ask', []));
  await until('the form', () => loopback.answersTo(command).length > 0);
  expect(loopback.answersTo(command)[0]?.body).toEqual({ type: 9, data: form.form });

  const filled = loopback.interact(formInteraction('a:form', { field: 'words', other: '' }));
  await until('the thanks', () => loopback.answersTo(filled).length > 0);
  expect(sent).toMatchObject([{ id: 'a:form', fields: { field: 'words', other: '' }, mayManage: false }]);
  expect(loopback.answersTo(filled)[0]?.body).toMatchObject({
    type: 4,
    data: { content: 'thanks', flags: 64 },
  });
  expect(loopback.rest.violations).toEqual([]);
});

test('a form that a button had opened can change the message of the button', async () => {
  const { loopback } = await startBot({
    handlers: { handleSubmission: async () => ({ ...say('changed', 'asker'), replaces: true }) },
  });
  const filled = loopback.interact(formInteraction('a:form', {}, { fromMessage: true }));
  await until('the change', () => loopback.answersTo(filled).length > 0);
  expect(loopback.answersTo(filled)[0]?.body).toMatchObject({ type: 7, data: { content: 'changed' } });
  expect(loopback.rest.violations).toEqual([]);
});

test('a form that is too late is an apology, since there is nowhere to show it', async () => {
  const { loopback, lines } = await startBot({
    timing: HASTY,
    handlers: {
      handleRequest: async () => {
        await sleep(300);
        return form;
      },
    },
  });
  const command = loopback.interact(commandInteraction('ask', []));
  await until('the apology', () => loopback.answersTo(command).length === 2);
  expect(loopback.answersTo(command)[1]?.body.content).toMatch(/^sorry /);
  expect(lines.some(({ message }) => message === 'A form came too late to be shown')).toBe(true);
});

test('long work shows how it gets on, and then the answer in its place', async () => {
  const shown: (() => Promise<void>)[] = [];
  const { loopback } = await startBot({
    timing: HASTY,
    handlers: {
      handleRequest: async (_, __, progress) => {
        progress?.(say('fetching').body);
        await shown[0]?.();
        progress?.(say('reading').body);
        return say('done', 'asker');
      },
      hidesReply: () => true,
    },
  });
  const command = commandInteraction('ask', []);
  const said = () => loopback.answersTo(command).map(({ body }) => body.content ?? body.type);
  shown.push(() => until('the progress', () => said().includes('fetching')));
  loopback.interact(command);
  await until('the answer', () => said().includes('done'));
  // What was told last came too late to be shown: the answer was there.
  expect(said()).toEqual([5, 'fetching', 'done']);
  expect(loopback.answersTo(command)[0]?.body).toEqual({ type: 5, data: { flags: 64 } });
  expect(loopback.rest.violations).toEqual([]);
});

test('files come with the answer', async () => {
  const { loopback } = await startBot({
    handlers: {
      handleRequest: async () => ({
        ...say('here'),
        files: [{ name: 'a.gz', bytes: new Uint8Array([1, 0, 255]) }],
      }),
    },
  });
  const command = loopback.interact(commandInteraction('ask', []));
  await until('the answer', () => loopback.answersTo(command).length > 0);
  const [answer] = loopback.answersTo(command);
  expect(answer?.body).toMatchObject({ type: 4, data: { content: 'here' } });
  expect(answer?.files).toEqual([{ name: 'a.gz', bytes: new Uint8Array([1, 0, 255]) }]);
});

test('a button that broke something is apologised for, once, to whoever pressed it', async () => {
  const { loopback, lines } = await startBot({
    handlers: { handlePress: () => Promise.reject(new Error('secret words')) },
  });
  const pressed = loopback.interact(pressInteraction('articles:keep:x', ['secret words']));
  await until('the apology', () => loopback.answersTo(pressed).length > 0);
  expect(loopback.answersTo(pressed)[0]?.body).toMatchObject({ type: 4, data: { flags: 64 } });
  const broken = lines.find(({ level }) => level === 'error');
  expect(broken?.facts['command']).toBe('articles');
  expect(JSON.stringify(broken)).not.toContain('secret words');
});
