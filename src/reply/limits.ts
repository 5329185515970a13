/**
 * What Discord accepts, named once. Lengths are UTF-16 code units: Discord counts some of them in code points,
 * and a text is never longer in those, so that what fits here fits there.
 * Source: https://discord.com/developers/docs (resources/message#embed-object-embed-limits, interactions/application-commands).
 */
export const LIMITS = {
  message: { content: 2000, embeds: 10 },
  embed: {
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    author: 256,
    url: 2048,
    /** Titles, descriptions, fields, footers and authors of all embeds of a message together. */
    total: 6000,
  },
  command: { description: 100, choices: 25 },
  choice: { name: 100, value: 100 },
  component: { id: 100, url: 512, rows: 5, buttons: 5, label: 80, options: 25, option: 100 },
  form: { title: 45, fields: 5, label: 45, description: 100, value: 4000 },
  /** Bytes of the files of a message, where nobody boosted the server. */
  files: { bytes: 10 * 1024 * 1024, count: 10 },
} as const;
