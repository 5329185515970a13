/** Reading one setting, as `src/config.ts` does many: a value, or a complaint that says what is wrong and the remedy. */

export type Environment = Readonly<Record<string, string | undefined>>;
export type Complain = (problem: string) => void;

export interface Bounds {
  readonly name: string;
  /** What is taken where it is not set. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** How the usual one is told where it is none to set. */
  readonly usually?: string;
}

/** A whole number within its bounds; the usual one where there is none or a wrong one. */
export function readWhole(
  environment: Environment,
  { name, usual, least, most, usually = String(usual) }: Bounds,
  complain: Complain,
): number {
  const value = environment[name]?.trim();
  if (value === undefined) return usual;
  const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  complain(
    `${name} must be a whole number from ${least} to ${most}, found “${value}”. Remove it to have ${usually}.`,
  );
  return usual;
}

const YES = ['true', 'yes', 'on', '1'];
const NO = ['false', 'no', 'off', '0'];

/** Yes or no; the usual one where there is neither. */
export function readSwitch(
  environment: Environment,
  { name, usual }: { readonly name: string; readonly usual: boolean },
  complain: Complain,
): boolean {
  const value = environment[name]?.trim().toLowerCase();
  if (value === undefined) return usual;
  if (YES.includes(value)) return true;
  if (!NO.includes(value)) complain(`${name} must be true or false, found “${value}”.`);
  return NO.includes(value) ? false : usual;
}

/** Some values parted by commas or spaces. */
export function readList(
  environment: Environment,
  { name, usual }: { readonly name: string; readonly usual: readonly string[] },
): readonly string[] {
  const value = environment[name];
  if (value === undefined) return usual;
  return value.split(/[\s,]+/).filter((part) => part !== '');
}
