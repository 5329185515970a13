import type { Request } from './command.ts';

/** A text option, without the white space around it; `undefined` where it is missing or empty. */
export function readText(request: Request, name: string): string | undefined {
  const value = request.options[name];
  const text = value === undefined ? '' : String(value).trim();
  return text === '' ? undefined : text;
}

/** Who is to see the reply, by the option `hide`. */
export function readVisibility(request: Request): 'everyone' | 'asker' {
  return request.options['hide'] === true ? 'asker' : 'everyone';
}
