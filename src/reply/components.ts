import type { ButtonStyle, ComponentType, TextInputStyle } from 'discord.js';
import type { Button, ComponentRow, FormBody } from './body.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { oneLine } from './markdown.ts';

/** Buttons and forms as plain JSON. discord.js's values are written out, since its code is for its adapter alone. */

const ACTION_ROW: ComponentType.ActionRow = 1;
const BUTTON: ComponentType.Button = 2;
const TEXT_INPUT: ComponentType.TextInput = 4;
const LABEL: ComponentType.Label = 18;
const SHORT: TextInputStyle.Short = 1;
const PARAGRAPH: TextInputStyle.Paragraph = 2;

const LINK: ButtonStyle.Link = 5;
const STYLES = {
  main: 1 satisfies ButtonStyle.Primary,
  other: 2 satisfies ButtonStyle.Secondary,
  good: 3 satisfies ButtonStyle.Success,
  grave: 4 satisfies ButtonStyle.Danger,
} as const;

export interface ButtonParts {
  readonly id: string;
  readonly label: string;
  readonly style: keyof typeof STYLES;
  readonly disabled?: boolean;
}

/** A button that leads to an address. */
export interface LinkParts {
  readonly url: string;
  readonly label: string;
}

/** A row of at most five buttons. */
export function buttonRow(buttons: readonly (ButtonParts | LinkParts)[]): ComponentRow {
  return {
    type: ACTION_ROW,
    components: buttons.map((button) => ('url' in button ? makeLink(button) : makeButton(button))),
  };
}

function makeLink({ url, label }: LinkParts): Button {
  return { type: BUTTON, style: LINK, url, label: cutText(oneLine(label), LIMITS.component.label) };
}

function makeButton({ id, label, style, disabled }: ButtonParts): Button {
  return {
    type: BUTTON,
    style: STYLES[style],
    custom_id: id,
    label: cutText(oneLine(label), LIMITS.component.label),
    ...(disabled === true && { disabled }),
  };
}

export interface FieldParts {
  readonly id: string;
  readonly label: string;
  readonly long?: boolean;
  readonly required?: boolean;
  /** What stands there to begin with. */
  readonly value?: string;
  /** In characters. */
  readonly longest: number;
}

/** A form of at most five fields. */
export function makeForm(
  id: string,
  { title, fields }: { readonly title: string; readonly fields: readonly FieldParts[] },
): FormBody {
  return {
    custom_id: id,
    title: cutText(oneLine(title), LIMITS.form.title),
    components: fields.map(makeField),
  };
}

function makeField({ id, label, long = false, required = true, value = '', longest }: FieldParts) {
  const most = Math.min(longest, LIMITS.form.value);
  return {
    type: LABEL,
    label: cutText(oneLine(label), LIMITS.form.label),
    component: {
      type: TEXT_INPUT,
      custom_id: id,
      style: long ? PARAGRAPH : SHORT,
      required,
      max_length: most,
      ...(value !== '' && { value: cutText(value, most) }),
    },
  } satisfies FormBody['components'][number];
}
