import { markTitle } from './book-title.ts';
import { chinesePlace } from './chinese-place.ts';
import { compareZhCN } from './compare/zh-CN.ts';
import { controlsZhCN } from './controls/zh-CN.ts';
import { feedbackZhCN } from './feedback/zh-CN.ts';
import { libraryCommandsZhCN } from './library/commands-zh-CN.ts';
import { libraryZhCN } from './library/zh-CN.ts';
import { settingsZhCN } from './settings/zh-CN.ts';
import { terminalZhCN } from './terminal/zh-CN.ts';
import { verifyZhCN } from './verify/zh-CN.ts';
import type { Words } from './words.ts';

/** 简体中文。 */
export const zhCN: Words = {
  title: (title) => markTitle(title, '《》'),
  quoted: (words) => `“${words}”`,
  place: chinesePlace,
  titleThenPlace: '',
  betweenSentences: '',
  source: '原文',

  unread: (articles) => `还有 ${articles} 篇文章正在编入索引，里面有没有还不知道。请过几分钟再问。`,
  answer: {
    asked: (question) => `问：${question}`,
    notFound: (articles) => (articles === 1 ? '这篇文章没有提到。' : `这 ${articles} 篇文章都没有提到。`),
    otherLanguage: (language, articles) => {
      const name = language === 'en' ? '英文' : '中文';
      return `${articles === 1 ? '这篇文章是' : `这 ${articles} 篇文章都是`}${name}的，而问题不是。请用${name}提问。`;
    },
    missing: (words, more) =>
      `文中从未出现：${words.join('、')}${more > 0 ? `等 ${words.length + more} 个词` : ''}`,
    nearest: '最接近的一段（并没有回答这个问题）：',
    nothingNear: '文中没有与这个问题相近的内容。可以换个说法再问，或者先看看 /摘要。',
    runnersUp: '也可以看看',
  },
  summary: {
    heading: (sentences, of) => `全文 ${of} 句，选出 ${sentences} 句`,
    defaulted: (articles) => `共有 ${articles} 篇文章，这里是最新的一篇；要看别的，请用“文章”选项指定。`,
    verbatim: '每一句都是文章的原话，按原文顺序排列。',
  },
  quote: {
    exact: (places) => (places === 1 ? '原文里有：' : `原文中有 ${places} 处：`),
    pinyin: (typed, places) => `按拼音“${typed}”找到${places === 1 ? '' : ` ${places} 处`}：`,
    close: (percent) => `原文的说法略有不同，最接近的一句是（相似度 ${percent}%）：`,
    possible: (percent) => `您想找的也许是这一句（相似度 ${percent}%）：`,
    differs: (article, asked) => {
      if (article === undefined) return `原文这里没有${asked}。`;
      return asked === undefined ? `原文这里还有${article}。` : `原文是${article}，不是${asked}。`;
    },
    moreDiffers: (changes) => `另有 ${changes} 处不同。`,
    otherPlaces: '其他位置',
    others: '其他相近的句子',
    more: (places) => `另外还有 ${places} 处。`,
    telling: '文中很有代表性的一句：',
    notFound: () => '文章里没有这句话。',
    nearest: '最接近的一句（并不是同一句话）：',
  },
  help: {
    about:
      '我用文章自己的话回答关于文章的问题：给出能回答问题的原文，一字不改，并注明出处。文章没有提到的，我会如实告诉您，绝不编造。',
    commands: ({ ask, summary, quote, verify, verifyMessage, compare }) => [
      `\`/${ask}\` 提一个问题，例如“2020年制造业增加值是多少？”`,
      `\`/${summary}\` 选出最能概括文章的几句原文`,
      `\`/${quote}\` 凭记得的几个词找到原句，也可以直接写位置：\`¶3\` 或 \`3.2\``,
      `\`/${verify}\` 核对引文与原文是否一致；要核对一条消息里的引文，用消息菜单“应用”里的**${verifyMessage}**`,
      `\`/${compare}\` 同一个问题问几篇文章，或同一篇的各个版本，看说法有什么变化`,
    ],
    otherWays: '也可以 @我 提问、回复我的消息，或者给我发私信。不想让别人看到回答，就打开“仅自己可见”。',
    managing: ({ articles, settings }) =>
      `您能管理本服务器：\`/${articles}\` 增删文章，\`/${settings}\` 设定语言、谁能看到、是否回应提及、提问间隔。`,
    articles: (count) => (count === 1 ? '文章' : `${count} 篇文章`),
    startWith: '可以这样问',
    noArticles: '现在还没有文章。',
    moreArticles: (count) => `……另有 ${count} 篇`,
    privacy: '您的提问不会被保存，也不会写入日志。',
    logged: '运行这个机器人的人开启了提问日志，会记录提问的内容和提问者。',
  },
  errors: {
    'article-unknown': ({ found, articles }) => ({
      expected: '请指定一篇已有的文章。',
      found: `没有找到“${found}”。`,
      remedy:
        articles === undefined
          ? '请从输入时出现的列表里选一篇，或者不填这一项。'
          : `现有：${articles}。请写其中一篇，或者不填这一项。`,
    }),
    'corpus-empty': () => ({
      expected: '至少要有一篇文章，我才能回答。',
      found: '现在一篇也没有。',
      remedy: '请用 /文库 添加 收入一篇，或者把文章放进 corpus 文件夹后重新启动。',
    }),
    'question-empty': () => ({
      expected: '请写下您的问题。',
      found: '刚才没有收到文字。',
      remedy: '例如：“什么时候开始？”',
    }),
    'question-too-long': ({ found, most }) => ({
      expected: `问题最多 ${most} 个字符。`,
      found: `您的问题有 ${found} 个字符。`,
      remedy: '请只问最想知道的一点，这样也更容易找到准确的原文。',
    }),
    'quote-too-long': ({ found, most }) => ({
      expected: `查找原句，最多 ${most} 个字符就够了。`,
      found: `您给出了 ${found} 个字符。`,
      remedy: '请只写一句话，或者其中的一部分。',
    }),
    'quote-place-unknown': ({ found, paragraphs, title }) => ({
      expected: `位置写作段落（¶3）或段落加句子（3.2）${paragraphs === undefined ? '' : `，${title === undefined ? '' : `《${title}》`}全文共 ${paragraphs} 段`}。`,
      found: `${title === undefined ? '' : '其中'}没有“${found}”这个位置。`,
      remedy: '请换一个数字，或者写几个句子里的词。',
    }),
    'version-unknown': ({ title, found, latest }) => ({
      expected: `《${title}》最新的是第 ${latest} 版。`,
      found: `它没有第 ${found} 版。`,
      remedy: '请核对编号，或者只写位置：/原句 ¶3。',
    }),
    'length-unknown': ({ found }) => ({
      expected: '篇幅可以是短、中、长。',
      found: `您写的是“${found}”。`,
      remedy: '请从三者中选一个，或者不填这一项。',
    }),
    'command-unknown': ({ found }) => ({
      expected: '可用的命令有 /提问、/摘要、/原句、/核对、/对比 和 /帮助。',
      found: `没有“/${found}”这个命令。`,
      remedy: '请改用其中一个；/帮助 有说明。',
    }),
    'control-unknown': () => ({
      expected: '按钮和表单须属于机器人的当前版本。',
      found: '这一个不是。',
      remedy: '请重新使用相应的命令。',
    }),
    ...verifyZhCN.errors,
    ...feedbackZhCN.errors,
    ...libraryZhCN.errors,
  },
  error: ({ expected, found, remedy }) => `${expected}${found}${remedy}`,
  broken: (id) =>
    `我这边出了点问题，没能完成您的请求。请稍后再试一次；如果还是不行，请把错误编号 ${id} 告诉管理机器人的人。`,
  commands: {
    ask: {
      name: '提问',
      description: '就文章提一个问题，得到原文里的回答，一字不改',
      options: {
        question: { name: '问题', description: '您想知道什么' },
        article: { name: '文章', description: '问哪一篇；不填则在全部文章里找' },
        hide: { name: '仅自己可见', description: '回答只给您一个人看' },
      },
    },
    summary: {
      name: '摘要',
      description: '选出最能概括文章的几句原文',
      options: {
        article: { name: '文章', description: '哪一篇；不填则取最新的一篇' },
        length: { name: '篇幅', description: '选多少句；不填则为“中”' },
        hide: { name: '仅自己可见', description: '摘要只给您一个人看' },
      },
    },
    quote: {
      name: '原句',
      description: '凭记得的几个词找到原句，或者按位置查看',
      options: {
        words: { name: '词句', description: '句子里的几个词，或位置，如 ¶3、3.2' },
        article: { name: '文章', description: '在哪一篇里找；不填则在全部文章里找' },
        hide: { name: '仅自己可见', description: '原句只给您一个人看' },
      },
    },
    help: { name: '帮助', description: '这个机器人能做什么，有哪些文章', options: {} },
    ...verifyZhCN.commands,
    ...feedbackZhCN.commands,
    ...compareZhCN.commands,
    ...libraryCommandsZhCN,
    ...settingsZhCN.commands,
  },
  verify: verifyZhCN,
  compare: compareZhCN,
  settings: settingsZhCN,
  library: libraryZhCN,
  controls: controlsZhCN,
  feedback: feedbackZhCN,
  lengths: { short: '短', medium: '中', long: '长' },
  terminal: terminalZhCN,
};
