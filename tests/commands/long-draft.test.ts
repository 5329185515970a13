import { expect, it } from 'vitest';
import { showDraft } from '../../commands/articles/draft.ts';
import { mostOf, watchTurns } from '../library/watch-turns.ts';
import { LONG } from '../long.ts';
import { messageOf } from './app.ts';
import { GUILD, makeManagedApp } from './managed-app.ts';

const ROWS = 40_000;

function tableOf(workshop: string): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `E${at}\t张${at % 977}\t第${at % 40}${workshop}\t${3000 + at}元`,
  );
  return ['编号\t姓名\t部门\t工资', ...rows].join('\n');
}

it('the program goes on while the draft of a long table is shown, and compared with the version before', {
  timeout: LONG,
  retry: 2,
}, async () => {
  const app = await makeManagedApp({ corpus: [] });
  const { store } = app.management;
  const content = (workshop: string, sentences: number) =>
    ({ title: '工资表', text: tableOf(workshop), language: 'zh-Hans', format: 'plain', sentences }) as const;
  await store.add(GUILD, content('车间', ROWS + 1), { user: '1' });
  const leftOut = { count: 0, lines: [] };
  const show = async (replaces?: { readonly id: string; readonly version: number }) => {
    const draft = await store.saveDraft(GUILD, {
      user: '1',
      content: content('分厂', ROWS + 1),
      leftOut,
      ...(replaces && { replaces }),
    });
    const watch = watchTurns();
    const reply = messageOf(await showDraft(draft, { owner: GUILD, store, locale: 'zh-CN' }));
    return { turns: await watch.stop(), description: reply.body.embeds?.[0]?.description };
  };
  // What runs for the first time takes longer, whatever it is.
  await show();
  const alone = await show();
  const compared = await show({ id: 'a1', version: 1 });
  expect(alone.description).toContain('40001 段');
  // All rows but the header are others.
  expect(compared.description).toMatch(/40000/u);
  // At one go 420 and 800 ms of processor time. In slices 20 to 60.
  for (const { turns } of [alone, compared]) expect(turns.longest).toBeLessThan(mostOf(turns, 200));
});
