import { wordsOf } from '../../../src/reply/words/words-of.ts';
import { botUser, CHANNEL, commandInteraction, pressInteraction } from '../loopback/payloads.ts';
import type { Expected } from './expected.ts';
import { type AnswerTo, buttonIn, QUESTION, says } from './play.ts';

interface Judging {
  readonly answerTo: AnswerTo;
  readonly expected: Expected['votes'];
  /** How often they make up their mind: 👍, then 👎, then no vote at all. */
  readonly times: number;
}

/** Asks, and judges the answer by the buttons under it; goes on only from what was acknowledged. */
export async function judge(n: number, { answerTo, expected, times }: Judging): Promise<void> {
  const member = { user: { id: `8${n}` }, permissions: '0' };
  const question = `第${n}次問：${QUESTION}`;
  const answer = await answerTo(
    'ask to judge',
    commandInteraction('ask', [{ name: 'question', value: question }], { member }),
  );
  const message = { ...answer, id: newMessage(), channel_id: CHANNEL, author: botUser, content: '' };
  const { good, rightlyDeclined, bad, wronglyDeclined, withdrawn } = wordsOf('zh-CN').feedback.vote;
  let under = answer;
  const steps = [
    { button: 'ask:good:', state: 'good', said: [good, rightlyDeclined] },
    { button: 'ask:bad:', state: 'bad', said: [bad, wronglyDeclined] },
    { button: 'ask:unvote:', state: 'gone', said: [withdrawn] },
  ] as const;
  for (const { button, state, said } of steps.slice(0, times)) {
    const id = buttonIn(state === 'gone' ? under : answer, button);
    if (id === undefined) return;
    expected.set(question, 'unknown');
    under = await answerTo(state, pressInteraction(id, [], { member, message }));
    if (!said.some((words) => says(under, words))) return;
    expected.set(question, state);
  }
}

/** A message sent now, as Discord numbers them. */
function newMessage(): string {
  return String((BigInt(Date.now()) - 1_420_070_400_000n) << 22n);
}
