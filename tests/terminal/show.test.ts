import { describe, expect, it } from 'vitest';
import { boldFor, showBody, showMarkdown } from '../../src/terminal/show.ts';

const marked = (text: string) => `[${text}]`;

describe('showMarkdown', () => {
  it.each([
    ['> 增长到**26.6万亿**元。', '│ 增长到[26.6万亿]元。'],
    ['> 一\n> \n> 三', '│ 一\n│ \n│ 三'],
    [
      String.raw`\*\*不是粗体\*\* \<\@1\> https\://example.com/a\_b`,
      '**不是粗体** <@1> https://example.com/a_b',
    ],
    [String.raw`**\*甲\*** 和 **乙**`, '[*甲*] 和 [乙]'],
    ['[《标题》](https://example.com/a)第 1 段', '《标题》 <https://example.com/a>第 1 段'],
    ['`¶3.2` 词', '¶3.2 词'],
    ['**没有结束', '没有结束'],
    // What was taken out and put in can be told apart, also where nothing is bold; headings are none of it.
    [
      '**≠** 改了\n> 有~~四十艘~~ **五十艘**船\n-# ~~删除线~~：原文 · **粗体**：引文',
      '[≠] 改了\n│ 有[-四十艘-] [{+五十艘+}]船\n[-删除线-]：原文 · [{+粗体+}]：引文',
    ],
    ['-# 小字', '小字'],
    [String.raw`\~\~不是\~\~ ~~没有结束`, '~~不是~~ 没有结束'],
  ])('%s', (markdown, shown) => {
    expect(showMarkdown(markdown, marked)).toBe(shown);
  });

  it('lets no text steer the terminal', () => {
    expect(showMarkdown('a\u001b[2Jb\u0007\u009b1mc', marked)).toBe('a[2Jb1mc');
  });
});

describe('showBody', () => {
  it('shows all that Discord would, from top to bottom', () => {
    const body = {
      allowed_mentions: { parse: [], replied_user: false },
      embeds: [
        {
          author: { name: '问：谁？' },
          description: '> **肖亚庆**致辞。',
          fields: [{ name: '也可以看看', value: '`¶1.1` 大会开幕。' }],
          footer: { text: '一字不改。' },
        },
      ],
    } as const;
    expect(
      showBody({
        ...body,
        embeds: [...body.embeds].map((embed) => ({ ...embed, fields: [...embed.fields] })),
      }),
    ).toBe('问：谁？\n\n│ 肖亚庆致辞。\n\n也可以看看\n¶1.1 大会开幕。\n\n一字不改。');
  });
});

describe('boldFor', () => {
  it('is bold on a terminal only, and not where NO_COLOR is set', () => {
    expect(boldFor({ isTTY: true }, {})('a')).toBe('\u001b[1ma\u001b[22m');
    expect(boldFor({ isTTY: true }, { NO_COLOR: '' })('a')).toBe('\u001b[1ma\u001b[22m');
    expect(boldFor({ isTTY: true }, { NO_COLOR: '1' })('a')).toBe('a');
    expect(boldFor({ isTTY: true }, { TERM: 'dumb' })('a')).toBe('a');
    expect(boldFor({ isTTY: false }, {})('a')).toBe('a');
    expect(boldFor({}, { FORCE_COLOR: '1' })('a')).toBe('a');
  });
});
