import type { MessageReply, Press, Request, Submission } from '../../commands/command.ts';
import type { Handlers } from '../../src/interactions/handlers.ts';
import type { ComponentRow, FormBody, MessageBody } from '../../src/reply/body.ts';

/** Commands with every kind of option, button, list and form that the page has to know. */
export interface FakeHandlers extends Handlers {
  readonly requests: Request[];
  readonly presses: Press[];
  readonly submissions: Submission[];
}

function say(content: string, more: Partial<Omit<MessageReply, 'kind'>> = {}): MessageReply {
  return {
    kind: 'message',
    visibility: 'everyone',
    ...more,
    body: { content, allowed_mentions: { parse: [], replied_user: false }, ...more.body },
  };
}

const NOBODY = { allowed_mentions: { parse: [], replied_user: false } } as const;
const CONTROLS: readonly ComponentRow[] = [
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: 'Keep', custom_id: 'tools:keep' },
      { type: 2, style: 2, label: 'Retitle', custom_id: 'tools:retitle' },
      { type: 2, style: 4, label: 'Drop', custom_id: 'tools:drop' },
      { type: 2, style: 2, label: 'Never', custom_id: 'tools:never', disabled: true },
      { type: 2, style: 5, label: 'Elsewhere', url: 'https://example.com/' },
    ],
  },
  {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: 'tools:choose',
        placeholder: 'Pick one',
        options: [
          { label: 'First', value: '1', description: 'The first' },
          { label: 'Second', value: '2' },
        ],
      },
    ],
  },
];

const FORM: FormBody = {
  title: 'A new title',
  custom_id: 'tools:titled',
  components: [
    {
      type: 18,
      label: 'Title',
      description: 'What it is called from now on',
      component: { type: 4, custom_id: 'title', style: 1, min_length: 3, max_length: 20, value: 'Old' },
    },
    {
      type: 1,
      components: [
        { type: 4, custom_id: 'text', style: 2, label: 'Text', required: false, placeholder: 'Paste it' },
      ],
    },
  ],
};

export function fakeHandlers(overrides: Partial<Handlers> = {}): FakeHandlers {
  const requests: Request[] = [];
  const presses: Press[] = [];
  const submissions: Submission[] = [];
  const { handleRequest = answer, ...rest } = overrides;
  return {
    requests,
    presses,
    submissions,
    commands: COMMANDS,
    handleRequest: (request, app, progress) => {
      requests.push(request);
      return handleRequest(request, app, progress);
    },
    handleMessage: async (request, app) => {
      requests.push(request);
      return handleRequest(request, app);
    },
    handlePress: async (press) => {
      presses.push(press);
      if (press.id === 'tools:retitle') return { kind: 'form', form: FORM };
      if (press.id === 'tools:choose') return say(`chose ${press.values.join()}`, { visibility: 'asker' });
      return say(`done: ${press.id}`, { replaces: true, body: { ...NOBODY, content: `done: ${press.id}` } });
    },
    handleSubmission: async (submission) => {
      submissions.push(submission);
      return say(`titled ${submission.fields['title']}`, { replaces: true });
    },
    completeRequest: async ({ focused }) =>
      ['alpha', 'beta', 'gamma']
        .filter((name) => name.includes(focused.value))
        .map((name) => ({ name: `The ${name}`, value: name })),
    replacesMessage: () => true,
    hidesReply: ({ options }) => options['hide'] === true,
    apologise: (id) => say(`sorry ${id}`, { visibility: 'asker' }),
    ...rest,
  };
}

const COMMANDS: Handlers['commands'] = [
  {
    data: {
      name: 'ask',
      description: 'Ask the article',
      name_localizations: { 'zh-CN': '提问', 'zh-TW': '提問' },
      description_localizations: { 'zh-CN': '就文章提问' },
      options: [
        {
          type: 3,
          name: 'question',
          name_localizations: { 'zh-CN': '问题' },
          description: 'What to ask',
          required: true,
          max_length: 20,
        },
        { type: 3, name: 'article', description: 'Which article', autocomplete: true },
        { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 5 },
        {
          type: 3,
          name: 'length',
          description: 'How long',
          choices: [
            { name: 'short', value: 's' },
            { name: 'long', value: 'l' },
          ],
        },
        { type: 5, name: 'hide', description: 'To you alone' },
      ],
    },
  },
  {
    data: {
      name: 'library',
      description: 'The library',
      options: [
        {
          type: 1,
          name: 'add',
          description: 'Add an article',
          options: [
            { type: 11, name: 'file', description: 'Its file' },
            { type: 3, name: 'link', description: 'Its link' },
          ],
        },
        { type: 1, name: 'list', description: 'List the articles' },
      ],
    },
  },
  { data: { name: 'tools', description: 'Buttons and a list' } },
  { data: { name: 'work', description: 'Takes its time' } },
  { data: { type: 3, name: 'Add as article', name_localizations: { 'zh-CN': '添加为文章' } } },
];

async function answer(
  request: Request,
  _app: unknown,
  progress?: (body: MessageBody) => void,
): Promise<MessageReply> {
  const { command, subcommand, options, attachments, target } = request;
  const file = attachments?.['file'];
  if (command === 'tools')
    return say('What shall it be?', {
      body: { ...NOBODY, content: 'What shall it be?', components: CONTROLS },
    });
  if (command === 'library' && subcommand === 'list')
    return say('the list', { files: [{ name: '清单.txt', bytes: new TextEncoder().encode('一二三') }] });
  if (command === 'library') return say(`added ${file?.name} (${file?.size})`, { visibility: 'asker' });
  if (command === 'Add as article')
    return say(`took “${target?.content}”, ${target?.attachments.length} files`, { visibility: 'asker' });
  if (command === 'work') {
    progress?.({ content: 'half done', ...NOBODY });
    await new Promise((resolve) => setTimeout(resolve, 600));
    return say('all done');
  }
  if (command === 'help') return say('help');
  return say(`answer to ${options['question']}`, options['hide'] === true ? { visibility: 'asker' } : {});
}
