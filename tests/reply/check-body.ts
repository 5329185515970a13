import { LIMITS } from '../../src/reply/limits.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';

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
      PLAIN.includes(name) || !LIVE_MENTION.test(withoutOurs(value)),
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
  checkRows(list(message['components']), check);
  check(total <= LIMITS.embed.total, `embeds have ${total} of at most ${LIMITS.embed.total}`);
  return problems;
}

type Check = (holds: boolean, problem: string) => void;

/** Rows of buttons, or of one list each. */
function checkRows(rows: readonly unknown[], check: Check): void {
  const { component: most } = LIMITS;
  check(rows.length <= most.rows, `${rows.length} rows`);
  const ids: unknown[] = [];
  for (const row of rows.map(record)) {
    const components = list(row['components']).map(record);
    check(row['type'] === 1, 'a component outside a row');
    check(
      components.length > 0 && components.length <= most.buttons,
      `${components.length} components in a row`,
    );
    for (const component of components) {
      const isLink = component['style'] === 5;
      const id = component['custom_id'];
      if (isLink) check(id === undefined, 'a link button with an id');
      else {
        check(typeof id === 'string' && id.length >= 1 && id.length <= most.id, `the id ${id}`);
        ids.push(id);
      }
      if (component['type'] === 2) {
        const label = component['label'];
        check(
          component['emoji'] !== undefined ||
            (typeof label === 'string' && label.length >= 1 && label.length <= most.label),
          `the label ${label}`,
        );
      } else if (component['type'] === 6) {
        // Its options are Discord's own.
        check(components.length === 1, 'a list beside others');
      } else {
        const options = list(component['options']).map(record);
        check(component['type'] === 3, `a component of type ${component['type']}`);
        check(components.length === 1, 'a list beside others');
        check(options.length >= 1 && options.length <= most.options, `${options.length} options`);
        for (const option of options) {
          for (const part of ['label', 'value', 'description'] as const) {
            const value = option[part];
            if (part === 'description' && value === undefined) continue;
            check(
              typeof value === 'string' && value.length >= 1 && value.length <= most.option,
              `an option's ${part} ${value}`,
            );
          }
        }
      }
    }
  }
  check(new Set(ids).size === ids.length, 'an id twice');
}

/** Everything in a form that Discord forbids. */
export function checkForm(form: unknown): string[] {
  const problems: string[] = [];
  const { form: most, component } = LIMITS;
  const data = record(form);
  const check: Check = (holds, problem) => {
    if (!holds) problems.push(problem);
  };
  const fits = (value: unknown, longest: number) =>
    typeof value === 'string' && value.length >= 1 && value.length <= longest;
  check(fits(data['custom_id'], component.id), `the id ${data['custom_id']}`);
  check(fits(data['title'], most.title), `the title ${data['title']}`);
  const labels = list(data['components']).map(record);
  check(labels.length >= 1 && labels.length <= most.fields, `${labels.length} fields`);
  for (const label of labels) {
    check(label['type'] === 18 && fits(label['label'], most.label), `the label ${label['label']}`);
    const field = record(label['component']);
    check(fits(field['custom_id'], component.id), `the id ${field['custom_id']}`);
    const longest = Number(field['max_length'] ?? most.value);
    check(longest >= 1 && longest <= most.value, `a longest value of ${longest}`);
    const value = field['value'];
    check(value === undefined || (typeof value === 'string' && value.length <= longest), 'too long a value');
  }
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

/** One reply has tags of ours, and no word of anybody else's: the settings of a server. */
function withoutOurs(value: string): string {
  for (const locale of LOCALES) {
    const { heading } = wordsOf(locale).settings;
    if (value.includes(`**${heading.server}**`)) return value.replace(/<(?:#|@&)\d{1,20}>/g, '');
  }
  return value;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
