import type { PREVIEW } from '../identity.ts';
import { OPTION } from '../option-types.ts';
import { LANGUAGES, type PageLocale } from './words.ts';

/** Commands as they are declared to Discord, as far as a client needs to know. */
export interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string>>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Partial<Record<string, string>>> | null;
}

export interface DeclaredOption extends Named {
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly (Named & { readonly value: string | number })[];
  readonly options?: readonly DeclaredOption[];
  readonly min_length?: number;
  readonly max_length?: number;
}

export interface DeclaredCommand extends Named {
  readonly type?: number;
  readonly options?: readonly DeclaredOption[];
}

export type Setup = typeof PREVIEW & { readonly commands: readonly DeclaredCommand[] };

/** A command that is typed, or one of its subcommands: what stands behind a `/`. */
export interface Typed {
  readonly command: DeclaredCommand;
  /** The way to the subcommand: none, one, or a group and one. */
  readonly path: readonly DeclaredOption[];
  readonly options: readonly DeclaredOption[];
}

/** Everything that can be typed behind a `/`. */
export function typedCommands(commands: readonly DeclaredCommand[]): readonly Typed[] {
  return commands
    .filter(({ type = 1 }) => type === 1)
    .flatMap((command) =>
      below(command.options ?? []).map(({ path, options }) => ({ command, path, options })),
    );
}

function below(options: readonly DeclaredOption[]): readonly Omit<Typed, 'command'>[] {
  const nested = options.filter(({ type }) => type === OPTION.subcommand || type === OPTION.group);
  if (nested.length === 0) return [{ path: [], options }];
  return nested.flatMap((one) =>
    below(one.options ?? []).map(({ path, options }) => ({ path: [one, ...path], options })),
  );
}

/** The commands of a message's menu. */
export function messageCommands(commands: readonly DeclaredCommand[]): readonly DeclaredCommand[] {
  return commands.filter(({ type }) => type === 3);
}

/** A name in a language, as Discord shows it to who uses that. */
export function nameIn({ name, name_localizations }: Named, locale: PageLocale): string {
  return name_localizations?.[locale] ?? name;
}

export function descriptionIn(
  { description = '', description_localizations }: Named,
  locale: PageLocale,
): string {
  return description_localizations?.[locale] ?? description;
}

/** What is typed behind the `/`. @example typedName(typed, 'zh-CN') === '文章 添加' */
export function typedName({ command, path }: Typed, locale: PageLocale): string {
  return [command, ...path].map((one) => nameIn(one, locale)).join(' ');
}

/** Its names in every language, lower case: any of them may be typed. */
export function typedNames(typed: Typed): readonly string[] {
  return LANGUAGES.map(({ locale }) => typedName(typed, locale).toLowerCase());
}
