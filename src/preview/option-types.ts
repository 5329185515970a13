/** Types of a command's options. discord.js's values are written out, since its code is loaded by the Discord adapter alone. */
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  number: 10,
  file: 11,
} as const;
