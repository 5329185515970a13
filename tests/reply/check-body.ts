import { LIMITS } from '../../src/reply/limits.ts';

/** A mention or tag that Discord would act on or draw, in text whose Markdown is read. */
const LIVE_MENTION =
  /(?<!\\)(?:\\\\)*(?:<(?:@[!&]?\d|#\d|t:-?\d|a?:\w+:\d|\/[^\s]+:\d|id:)|@(?:everyone|here)\b)/;

const HALF_PAIR = /\p{Cs}/u;

/** Discord reads no Markdown there, and shows a backslash as such. */
const PLAIN = ['footer', 'author'];

/**
 * Everything in a message body that Discord's documentation forbids, or that could ping somebody; nothing for a
 * good one. Independent of how bodies are made: it reads plain JSON.
 */
export function checkBody(body: unknown): string[] {
  const problems: string[] = [];
  const message = record(body);
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const text = (value: unknown, name: string, most: number, least = 1): number => {
    if (value === undefined) return 0;
    if (typeof value !== 'string') {
      problems.push(`${name} is no string`);
      return 0;
    }
    check(value.length <= most, `${name} has ${value.length} of at most ${most}`);
    check(value.trim().length >= least, `${name} is blank`);
    check(!HALF_PAIR.test(value), `${name} has half a surrogate pair`);
    check(
      PLAIN.includes(name) || !LIVE_MENTION.test(value),
      `${name} has a live mention: ${value.slice(0, 80)}`,
    );
    return value.length;
  };

  const mentions = record(message['allowed_mentions']);
  check(
    Array.isArray(mentions['parse']) && mentions['parse'].length === 0 && mentions['replied_user'] === false,
    'allowed_mentions must be { parse: [], replied_user: false }',
  );
  check(!('users' in mentions) && !('roles' in mentions), 'allowed_mentions names somebody');

  text(message['content'], 'content', LIMITS.message.content);
  const embeds = list(message['embeds']);
  check(embeds.length <= LIMITS.message.embeds, `${embeds.length} embeds`);
  check(
    message['content'] !== undefined || embeds.length > 0 || list(message['components']).length > 0,
    'an empty message',
  );

  let total = 0;
  for (const embed of embeds.map(record)) {
    const { embed: most } = LIMITS;
    total += text(embed['title'], 'title', most.title);
    total += text(embed['description'], 'description', most.description);
    total += text(record(embed['footer'])['text'], 'footer', most.footer);
    total += text(record(embed['author'])['name'], 'author', most.author);
    text(embed['url'], 'url', most.url);
    const fields = list(embed['fields']).map(record);
    check(fields.length <= most.fields, `${fields.length} fields`);
    for (const field of fields) {
      check(typeof field['name'] === 'string' && typeof field['value'] === 'string', 'a field lacks a part');
      total += text(field['name'], 'field name', most.fieldName);
      total += text(field['value'], 'field value', most.fieldValue);
    }
    check(
      ['title', 'description', 'author', 'footer', 'fields', 'image'].some((part) => part in embed),
      'an empty embed',
    );
    const colour = embed['color'];
    check(colour === undefined || (Number.isInteger(colour) && Number(colour) <= 0xffffff), 'a wrong colour');
  }
  check(total <= LIMITS.embed.total, `embeds have ${total} of at most ${LIMITS.embed.total}`);
  return problems;
}

/** Everything in a list of autocomplete choices that Discord forbids. */
export function checkChoices(choices: readonly unknown[]): string[] {
  const problems: string[] = [];
  if (choices.length > LIMITS.command.choices) problems.push(`${choices.length} choices`);
  for (const choice of choices.map(record)) {
    for (const part of ['name', 'value'] as const) {
      const value = choice[part];
      if (typeof value !== 'string' || value.length < 1 || value.length > LIMITS.choice[part]) {
        problems.push(`choice ${part} ${JSON.stringify(value)}`);
      } else if (HALF_PAIR.test(value)) problems.push(`choice ${part} has half a surrogate pair`);
    }
  }
  return problems;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
