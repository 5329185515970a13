import { type Fields, fields, list, text } from '../interactions/payload.ts';
import { LIMITS } from '../reply/limits.ts';
import type { Complaint } from './refusal.ts';

const BUTTON = 2;
const LIST = 3;
const TEXT_INPUT = 4;

/** What Discord would say of a button pressed, or values chosen, under a message. */
export function checkPress(
  data: Fields,
  message: { readonly components?: readonly unknown[] },
): readonly Complaint[] {
  const id = text(data['custom_id']);
  const refuse = (at: string, code: string, words: string) => [{ at: ['data', at], code, message: words }];
  const control = (message.components ?? [])
    .flatMap((row) => list(fields(row)['components']))
    .map(fields)
    .find((one) => one['custom_id'] === id);
  if (id === undefined || control === undefined || control['disabled'] === true) {
    return refuse('custom_id', 'COMPONENT_VALIDATION_FAILED', 'Component validation failed.');
  }
  if (data['component_type'] !== control['type']) {
    return refuse('component_type', 'COMPONENT_VALIDATION_FAILED', 'Component validation failed.');
  }
  if (control['type'] === BUTTON) return [];
  if (control['type'] !== LIST)
    return refuse('component_type', 'COMPONENT_VALIDATION_FAILED', 'Not supported here.');
  return checkValues(list(data['values']), control, refuse);
}

function checkValues(
  values: readonly unknown[],
  control: Fields,
  refuse: (at: string, code: string, words: string) => readonly Complaint[],
): readonly Complaint[] {
  const offered = list(control['options']).map((option) => fields(option)['value']);
  const { min_values: least = 1, max_values: most = 1 } = control;
  if (new Set(values).size !== values.length || values.some((value) => !offered.includes(value))) {
    return refuse('values', 'BASE_TYPE_CHOICES', `Value must be one of ${offered.map(String).join(', ')}.`);
  }
  if (values.length < Number(least) || values.length > Number(most)) {
    return refuse(
      'values',
      'BASE_TYPE_BAD_LENGTH',
      `Must be between ${String(least)} and ${String(most)} in length.`,
    );
  }
  return [];
}

/** What Discord would say of a form sent off: fields that it does not have, missing, too short or too long. */
export function checkForm(
  data: Fields,
  form: { readonly components: readonly unknown[] },
): readonly Complaint[] {
  const filled = new Map(
    [...fieldsOf(list(data['components']))].map((one) => [text(one['custom_id']) ?? '', one]),
  );
  const complaints: Complaint[] = [];
  const known = new Set<string>();
  for (const field of fieldsOf(form.components)) {
    const id = text(field['custom_id']) ?? '';
    known.add(id);
    const value = filled.get(id)?.['value'] ?? '';
    const at = ['data', 'components', id, 'value'];
    const least = Number(field['min_length'] ?? 0);
    const most = Number(field['max_length'] ?? LIMITS.form.value);
    if (typeof value !== 'string')
      complaints.push({ at, code: 'BASE_TYPE_BAD_TYPE', message: 'Must be a string.' });
    else if (value === '') {
      if (field['required'] !== false)
        complaints.push({ at, code: 'BASE_TYPE_REQUIRED', message: 'This field is required.' });
    } else if (value.length < least || value.length > most) {
      complaints.push({
        at,
        code: 'BASE_TYPE_BAD_LENGTH',
        message: `Must be between ${least} and ${most} in length.`,
      });
    }
  }
  for (const id of filled.keys()) {
    if (!known.has(id))
      complaints.push({
        at: ['data', 'components', id],
        code: 'COMPONENT_CUSTOM_ID_UNKNOWN',
        message: 'The form has no such field.',
      });
  }
  return complaints;
}

/** The text inputs of a form, or what was filled into them: they stand in rows, or in labels. */
function* fieldsOf(components: readonly unknown[]): Generator<Fields> {
  for (const each of components) {
    const component = fields(each);
    yield* fieldsOf(list(component['components']));
    if (component['component'] !== undefined) yield* fieldsOf([component['component']]);
    if (component['type'] === TEXT_INPUT) yield component;
  }
}
