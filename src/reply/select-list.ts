import type { ComponentType } from 'discord.js';
import type { ComponentRow } from './body.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { oneLine } from './markdown.ts';

/** Lists to choose from, as plain JSON. discord.js's values are written out, since its code is for its adapter alone. */

const ACTION_ROW: ComponentType.ActionRow = 1;
const STRING_SELECT: ComponentType.StringSelect = 3;

export interface ChoiceParts {
  /** Plain text, cut to fit. */
  readonly label: string;
  /** At most 100 characters. */
  readonly value: string;
  /** Plain text below the label, cut to fit. */
  readonly description?: string;
}

/** A row of one list, of which one is chosen; at most 25 choices. */
export function selectRow({
  id,
  placeholder,
  choices,
}: {
  readonly id: string;
  /** Shown until something is chosen. */
  readonly placeholder: string;
  readonly choices: readonly ChoiceParts[];
}): ComponentRow {
  const cutLine = (text: string) => cutText(oneLine(text), LIMITS.component.option) || '…';
  return {
    type: ACTION_ROW,
    components: [
      {
        type: STRING_SELECT,
        custom_id: id,
        placeholder: cutLine(placeholder),
        options: choices.map(({ label, value, description }) => ({
          label: cutLine(label),
          value,
          ...(description !== undefined && { description: cutLine(description) }),
        })),
      },
    ],
  };
}
