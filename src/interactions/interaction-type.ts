import type { InteractionType } from 'discord.js';

/** Discord's numbers of what comes in, written out, since discord.js's code is loaded by the Discord adapter alone. */
export const INTERACTION = {
  command: 2 satisfies InteractionType.ApplicationCommand,
  press: 3 satisfies InteractionType.MessageComponent,
  autocomplete: 4 satisfies InteractionType.ApplicationCommandAutocomplete,
  submission: 5 satisfies InteractionType.ModalSubmit,
} as const;
