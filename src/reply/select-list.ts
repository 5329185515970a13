import type { ComponentType } from 'discord.js';
import type { ComponentRow } from './body.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { oneLine } from './markdown.ts';

/** Lists to choose from, as plain JSON. discord.js's values are written out, since its code is for its adapter alone. */

const ACTION_ROW: ComponentType.ActionRow = 1;
const STRING_SELECT: ComponentType.StringSelect = 3;
const ROLE_SELECT: ComponentType.RoleSelect = 6;

export interface ChoiceParts {
  /** Plain text, cut to fit. */
  readonly label: string;
  /** At most 100 characters. */
  readonly value: string;
  /** Plain text below the label, cut to fit. */
  readonly description?: string;
  /** Whether it is the one that holds now; left out where none does. */
  readonly chosen?: boolean;
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
  return {
    type: ACTION_ROW,
    components: [
      {
        type: STRING_SELECT,
        custom_id: id,
        placeholder: cutLine(placeholder),
        options: choices.map(({ label, value, description, chosen }) => ({
          label: cutLine(label),
          value,
          ...(description !== undefined && { description: cutLine(description) }),
          ...(chosen !== undefined && { default: chosen }),
        })),
      },
    ],
  };
}

/** A row of one list of the roles of the server, which Discord fills. */
export function roleRow(id: string, placeholder: string): ComponentRow {
  return {
    type: ACTION_ROW,
    components: [{ type: ROLE_SELECT, custom_id: id, placeholder: cutLine(placeholder) }],
  };
}

/** Never empty, which Discord would refuse. */
function cutLine(text: string): string {
  return cutText(oneLine(text), LIMITS.component.option) || '…';
}
