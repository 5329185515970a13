import { expect, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { createCorpusLibrary } from '../../src/library/corpus-library.ts';
import { createCollection } from '../../src/search/collection.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { makeArticle } from '../reply/articles.ts';
import { type Bot, startBot } from './bot.ts';
import {
  autocompleteInteraction,
  BOT,
  commandInteraction,
  directMessage,
  message,
} from './loopback/payloads.ts';
import type { Json } from './loopback/rest.ts';
import { until } from './loopback/server.ts';

const BUILT = '这座灯塔由渔民林阿海在1893年建成。';
const article = makeArticle(
  [
    ['青屿灯塔是东海上最老的灯塔。', BUILT, '塔身高三十二米，用白色花岗岩砌成。'],
    ['灯塔的光在晴夜里能照到四十公里以外。', '守塔人每天傍晚点灯，清晨熄灯。'],
    ['2010年灯塔改用太阳能供电。', '从那以后，再也没有人住在岛上。'],
  ],
  { id: 'lighthouse', title: '青屿灯塔', publisher: '海岸报', date: '2020-05-01' },
);

const analyzer = createAnalyzer(createSegmenter());
const library = createCorpusLibrary(createCollection([article], analyzer));

/** The real commands over one article. */
function startWithCommands(): Promise<Bot> {
  return startBot({ handlers, app: { library } });
}

/** What is said to an interaction, once it is said. */
async function answerTo(
  { loopback }: Bot,
  interaction: ReturnType<typeof commandInteraction>,
): Promise<Json> {
  loopback.interact(interaction);
  await until('the answer', () => loopback.answersTo(interaction).length > 0);
  expect(loopback.answersTo(interaction)).toHaveLength(1);
  expect(loopback.rest.violations).toEqual([]);
  return loopback.answersTo(interaction)[0]?.body.data;
}

test('/ask gives the sentence and where it stands, in simplified and in traditional', async () => {
  const bot = await startWithCommands();
  for (const question of ['灯塔是谁建成的？', '燈塔是誰建成的？']) {
    const said = await answerTo(bot, commandInteraction('ask', [{ name: 'question', value: question }]));
    expect(said.flags).toBeUndefined();
    expect(JSON.stringify(said).replaceAll('**', '')).toContain(BUILT);
    expect(JSON.stringify(said)).toContain('青屿灯塔');
  }
});

test('/ask declines what the article does not say, without calling anything an answer', async () => {
  const bot = await startWithCommands();
  const asked = commandInteraction('ask', [{ name: 'question', value: '美国总统叫什么名字？' }], {
    locale: 'en-US',
  });
  const said = await answerTo(bot, asked);
  expect(JSON.stringify(said)).toMatch(/does not|not say|not in/i);
});

test('/summary, /quote and /help answer', async () => {
  const bot = await startWithCommands();
  const summary = await answerTo(bot, commandInteraction('summary'));
  expect(article.text.split('\n').flatMap((line) => line.match(/[^。]+。/g) ?? [])).toContainEqual(
    expect.toSatisfy((sentence: string) => JSON.stringify(summary).includes(sentence)),
  );
  const quote = await answerTo(bot, commandInteraction('quote', [{ name: 'words', value: '太陽能供電' }]));
  expect(JSON.stringify(quote).replaceAll('**', '')).toContain('2010年灯塔改用太阳能供电。');
  const help = await answerTo(bot, commandInteraction('help'));
  expect(help.flags).toBe(64);
  expect(JSON.stringify(help)).toContain('/提问');
});

test('an unknown command, an article nobody has and an empty question are told to the asker alone', async () => {
  const bot = await startWithCommands();
  const wrong = [
    commandInteraction('dance'),
    commandInteraction('ask', [
      { name: 'question', value: 'q' },
      { name: 'article', value: 'nobody-has-it' },
    ]),
    commandInteraction('ask', [{ name: 'question', value: '？？' }]),
    commandInteraction('ask', null),
  ];
  for (const interaction of wrong) expect((await answerTo(bot, interaction)).flags).toBe(64);
  expect(bot.lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('articles and quotations are completed, whatever the script', async () => {
  const bot = await startWithCommands();
  const typed = [{ name: 'article', value: '青嶼', focused: true }];
  const offered = await answerTo(bot, autocompleteInteraction('ask', typed));
  expect(offered.choices).toEqual([{ name: expect.stringContaining('青屿灯塔'), value: 'lighthouse' }]);
  const words = [{ name: 'words', value: '太陽能', focused: true }];
  const places = await answerTo(bot, autocompleteInteraction('quote', words));
  expect(places.choices[0].name).toContain('太阳能');
});

test('a mention and a direct message are answered with the sentence, an empty mention with help', async () => {
  const bot = await startWithCommands();
  const { gateway, rest } = bot.loopback;
  const asked = [
    message(`<@${BOT}> 灯塔是谁建成的？`),
    directMessage('灯塔是谁建成的？'),
    message(`<@${BOT}>`),
  ];
  for (const one of asked) gateway.dispatch('MESSAGE_CREATE', one);
  await until('three answers', () => rest.messages.length === 3);
  // Each replies to its message, whichever is done first.
  const [mentioned, direct, help] = asked.map(({ id }) => {
    const reply = rest.messages.find(({ body }) => body.message_reference.message_id === id);
    return JSON.stringify(reply?.body).replaceAll('**', '');
  });
  expect(mentioned).toContain(BUILT);
  expect(direct).toContain(BUILT);
  expect(help).toContain('/提问');
  expect(rest.violations).toEqual([]);
});
