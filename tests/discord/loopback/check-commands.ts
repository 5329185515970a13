import type { Json } from './rest.ts';

const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

/** What Discord would refuse of published commands, by its documented limits. */
export function checkCommands(commands: Json): string[] {
  if (!Array.isArray(commands)) return ['commands are no list'];
  const problems = commands.flatMap(checkCommand);
  if (commands.length > 100) problems.push('more than 100 commands');
  if (new Set(commands.map(({ name, type = 1 }) => `${type} ${name}`)).size !== commands.length)
    problems.push('a name twice');
  return problems;
}

function checkCommand(command: Json): string[] {
  if (command.type === 2 || command.type === 3) return checkMenuCommand(command);
  const problems = [...checkNames(command), ...checkOptions(command)];
  const letters = [command, ...(command.options ?? [])].map(lettersOf).reduce((sum, each) => sum + each, 0);
  if (letters > 8000) problems.push(`${command.name}: ${letters} characters in all`);
  return problems;
}

/** In a menu: any letters in its name, spaces too, and nothing but the name. */
function checkMenuCommand(command: Json): string[] {
  const names = [command.name, ...Object.values(command.name_localizations ?? {})];
  const problems = names
    .filter((name) => typeof name !== 'string' || name.length < 1 || name.length > 32)
    .map((name) => `name ${name}`);
  if (command.description || command.options) problems.push(`${command.name}: more than a name`);
  return problems;
}

function checkNames(declared: Json): string[] {
  const problems: string[] = [];
  for (const name of [declared.name, ...Object.values(declared.name_localizations ?? {})]) {
    if (typeof name !== 'string' || !NAME.test(name) || name !== name.toLowerCase())
      problems.push(`name ${name}`);
  }
  for (const words of [declared.description, ...Object.values(declared.description_localizations ?? {})]) {
    if (typeof words !== 'string' || words.length < 1 || words.length > 100)
      problems.push(`description ${words}`);
  }
  return problems;
}

function checkOptions({ name, options = [] }: Json): string[] {
  const problems: string[] = options.flatMap(checkNames);
  const nested = options.filter((option: Json) => option.type === 1 || option.type === 2);
  if (nested.length > 0 && nested.length < options.length)
    problems.push(`${name}: options beside subcommands`);
  problems.push(...nested.flatMap(checkOptions));
  if (nested.length > 0) return problems;
  if (options.length > 25) problems.push(`${name}: more than 25 options`);
  const firstOptional = options.findIndex((option: Json) => !option.required);
  if (firstOptional >= 0 && options.slice(firstOptional).some((option: Json) => option.required)) {
    problems.push(`${name}: a required option after an optional one`);
  }
  for (const { choices = [], autocomplete } of options) {
    if (choices.length > 25) problems.push(`${name}: more than 25 choices`);
    if (choices.length > 0 && autocomplete) problems.push(`${name}: choices and autocomplete`);
    for (const choice of choices)
      if (choice.name.length > 100) problems.push(`${name}: choice ${choice.name}`);
  }
  return problems;
}

function lettersOf({ name, description, choices = [] }: Json): number {
  const words = [
    name,
    description,
    ...choices.flatMap((choice: Json) => [choice.name, String(choice.value)]),
  ];
  return words.join('').length;
}
