import { personValue, serverValue } from '../../../src/reply/render-settings.ts';
import { wordsOf } from '../../../src/reply/words/words-of.ts';
import { pressInteraction } from '../loopback/payloads.ts';
import { type Expected, UNKNOWN, USUAL } from './expected.ts';
import { type AnswerTo, MANAGER, says } from './play.ts';

interface Setting {
  readonly answerTo: AnswerTo;
  readonly expected: Expected['settings'];
  /** How many changes are made, one after the other; the last of all is a reset. */
  readonly times: number;
}

/** Those that change no answer: nothing in a schedule counts how often somebody asks. */
const CHANGES = [
  { name: 'personSeconds', value: 30, told: personValue },
  { name: 'serverPerMinute', value: 60, told: serverValue },
  { name: 'personSeconds', value: 10, told: personValue },
] as const;

/** Changes settings as the panel of `/settings` does; goes on only from what was acknowledged. */
export async function set({ answerTo, expected, times }: Setting): Promise<void> {
  const words = wordsOf('zh-CN').settings;
  for (const { name, value, told } of CHANGES.slice(0, times)) {
    expected.set(name, UNKNOWN);
    const press = pressInteraction(`settings:${name}`, [String(value)], MANAGER);
    const said = words.done.changed(words.names[name], told(value, 'zh-CN'));
    if (!says(await answerTo('set', press), said)) return;
    expected.set(name, String(value));
  }
  if (times <= CHANGES.length) return;
  for (const { name } of CHANGES) expected.set(name, UNKNOWN);
  const press = pressInteraction('settings:reset-sure', [], MANAGER);
  if (!says(await answerTo('reset', press), words.done.reset)) return;
  for (const { name } of CHANGES) expected.set(name, USUAL);
}
