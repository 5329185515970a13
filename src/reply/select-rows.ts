import type { ComponentType } from 'discord.js';
import type { ComponentRow } from './body.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { oneLine } from './markdown.ts';

/** Lists to choose one from, as plain JSON. discord.js's values are written out, since its code is for its adapter alone. */

const ACTION_ROW: ComponentType.ActionRow = 1;
const STRING_SELECT: ComponentType.StringSelect = 3;
const ROLE_SELECT: ComponentType.RoleSelect = 6;

export interface OptionParts {
  readonly value: string;
  readonly label: string;
  readonly chosen?: boolean;
}

/** A row of one list of at most 25 options. */
export function selectRow(
  id: string,
  { placeholder, options }: { readonly placeholder: string; readonly options: readonly OptionParts[] },
): ComponentRow {
  const shortly = (text: string) => cutText(oneLine(text), LIMITS.component.option);
  return {
    type: ACTION_ROW,
    components: [
      {
        type: STRING_SELECT,
        custom_id: id,
        placeholder: shortly(placeholder),
        options: options.map(({ value, label, chosen = false }) => ({
          value,
          label: shortly(label),
          default: chosen,
        })),
      },
    ],
  };
}

/** A row of one list of the roles of the server, which Discord fills. */
export function roleRow(id: string, placeholder: string): ComponentRow {
  return {
    type: ACTION_ROW,
    components: [
      {
        type: ROLE_SELECT,
        custom_id: id,
        placeholder: cutText(oneLine(placeholder), LIMITS.component.option),
      },
    ],
  };
}
