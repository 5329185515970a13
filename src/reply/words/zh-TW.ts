import { markTitle } from './book-title.ts';
import { chinesePlace } from './chinese-place.ts';
import { compareZhTW } from './compare/zh-TW.ts';
import { controlsZhTW } from './controls/zh-TW.ts';
import { feedbackZhTW } from './feedback/zh-TW.ts';
import { libraryCommandsZhTW } from './library/commands-zh-TW.ts';
import { libraryZhTW } from './library/zh-TW.ts';
import { settingsZhTW } from './settings/zh-TW.ts';
import { terminalZhTW } from './terminal/zh-TW.ts';
import { verifyZhTW } from './verify/zh-TW.ts';
import type { Words } from './words.ts';

/** 臺灣正體中文。 */
export const zhTW: Words = {
  title: (title) => markTitle(title, '〈〉'),
  quoted: (words) => `「${words}」`,
  place: chinesePlace,
  titleThenPlace: '',
  betweenSentences: '',
  source: '原文連結',

  unread: (articles) => `還有 ${articles} 篇文章正在編入索引，裡面有沒有還不知道。請過幾分鐘再問。`,
  answer: {
    asked: (question) => `問：${question}`,
    notFound: (articles) => (articles === 1 ? '這篇文章沒有提到。' : `這 ${articles} 篇文章都沒有提到。`),
    otherLanguage: (language, articles) => {
      const name = language === 'en' ? '英文' : '中文';
      return `${articles === 1 ? '這篇文章是' : `這 ${articles} 篇文章都是`}${name}的，而問題不是。請用${name}提問。`;
    },
    missing: (words, more) =>
      `文中從未出現：${words.join('、')}${more > 0 ? `等 ${words.length + more} 個詞` : ''}`,
    nearest: '最接近的段落（並沒有回答這個問題）：',
    nothingNear: '文中沒有和這個問題相近的內容。可以換個說法再問，或先看看 /摘要。',
    runnersUp: '也可以看看',
  },
  summary: {
    heading: (sentences, of) => `全文 ${of} 句，挑出 ${sentences} 句`,
    defaulted: (articles) => `共有 ${articles} 篇文章，這是最新的一篇；想看別篇，請用「文章」選項指定。`,
    verbatim: '每一句都是文章的原句，依原文順序排列。',
  },
  quote: {
    exact: (places) => (places === 1 ? '原文中有：' : `原文共有 ${places} 處：`),
    pinyin: (typed, places) => `按拼音「${typed}」找到${places === 1 ? '' : ` ${places} 處`}：`,
    close: (percent) => `原文的寫法稍有不同，最接近的句子是（相似度 ${percent}%）：`,
    possible: (percent) => `您要找的也許是這一句（相似度 ${percent}%）：`,
    differs: (article, asked) => {
      if (article === undefined) return `原文這裡沒有${asked}。`;
      return asked === undefined ? `原文這裡還有${article}。` : `原文是${article}，不是${asked}。`;
    },
    moreDiffers: (changes) => `另有 ${changes} 處不同。`,
    otherPlaces: '其他位置',
    others: '其他相近的句子',
    more: (places) => `另外還有 ${places} 處。`,
    telling: '文中很有代表性的一句：',
    notFound: () => '文章裡沒有這句話。',
    nearest: '最接近的句子（並不是同一句話）：',
  },
  help: {
    about:
      '我用文章自己的話回答關於文章的問題：找出能回答的原文，一字不改，並標明出處。文章沒有提到的，我會如實告訴您，絕不杜撰。',
    commands: ({ ask, summary, quote, verify, verifyMessage, compare }) => [
      `\`/${ask}\` 提出一個問題，例如「2020年製造業增加值是多少？」`,
      `\`/${summary}\` 挑出最能概括文章的幾句原文`,
      `\`/${quote}\` 憑記得的幾個字找到原句，也可以直接寫位置：\`¶3\` 或 \`3.2\``,
      `\`/${verify}\` 核對引文與原文是否一致；要核對一則訊息裡的引文，用訊息選單「應用程式」裡的**${verifyMessage}**`,
      `\`/${compare}\` 同一個問題問幾篇文章，或同一篇的各個版本，看說法有什麼變化`,
    ],
    otherWays: '也可以 @我 提問、回覆我的訊息，或私訊我。不想讓別人看到回答，就開啟「只有自己看得到」。',
    managing: ({ articles, settings }) =>
      `您可以管理這個伺服器：\`/${articles}\` 增刪文章，\`/${settings}\` 設定語言、誰看得到、是否回應提及、提問間隔。`,
    articles: (count) => (count === 1 ? '文章' : `${count} 篇文章`),
    startWith: '可以這樣問',
    noArticles: '目前還沒有文章。',
    moreArticles: (count) => `……另有 ${count} 篇`,
    privacy: '您的提問不會被儲存，也不會寫進記錄檔。',
    logged: '執行這個機器人的人開啟了提問記錄，會記下提問的內容和提問者。',
  },
  errors: {
    'article-unknown': ({ found, articles }) => ({
      expected: '請指定一篇現有的文章。',
      found: `找不到「${found}」。`,
      remedy:
        articles === undefined
          ? '請從輸入時出現的清單挑一篇，或不填這個選項。'
          : `現有：${articles}。請寫其中一篇，或不填這個選項。`,
    }),
    'corpus-empty': () => ({
      expected: '至少要有一篇文章，我才能回答。',
      found: '目前一篇也沒有。',
      remedy: '請用 /文庫 新增 收入一篇，或者把文章放進 corpus 資料夾後重新啟動。',
    }),
    'question-empty': () => ({
      expected: '請寫下您的問題。',
      found: '剛才沒有收到文字。',
      remedy: '例如：「什麼時候開始？」',
    }),
    'question-too-long': ({ found, most }) => ({
      expected: `問題最多 ${most} 個字元。`,
      found: `您的問題有 ${found} 個字元。`,
      remedy: '請只問最想知道的一點，這樣也更容易找到正確的原文。',
    }),
    'quote-too-long': ({ found, most }) => ({
      expected: `查詢原句，最多 ${most} 個字元就夠了。`,
      found: `您輸入了 ${found} 個字元。`,
      remedy: '請只寫一個句子，或其中的一部分。',
    }),
    'quote-place-unknown': ({ found, paragraphs, title }) => ({
      expected: `位置寫成段落（¶3）或段落加句子（3.2）${paragraphs === undefined ? '' : `，${title === undefined ? '' : `〈${title}〉`}全文共 ${paragraphs} 段`}。`,
      found: `${title === undefined ? '' : '其中'}沒有「${found}」這個位置。`,
      remedy: '請換一個數字，或寫幾個句子裡的字。',
    }),
    'version-unknown': ({ title, found, latest }) => ({
      expected: `〈${title}〉最新的是第 ${latest} 版。`,
      found: `它沒有第 ${found} 版。`,
      remedy: '請核對編號，或只寫位置：/原句 ¶3。',
    }),
    'length-unknown': ({ found }) => ({
      expected: '篇幅可以是短、中、長。',
      found: `您寫的是「${found}」。`,
      remedy: '請從三者中選一個，或不填這個選項。',
    }),
    'command-unknown': ({ found }) => ({
      expected: '可用的指令有 /提問、/摘要、/原句、/核對、/比較 和 /說明。',
      found: `沒有「/${found}」這個指令。`,
      remedy: '請改用其中一個；/說明 有說明。',
    }),
    'control-unknown': () => ({
      expected: '按鈕和表單須屬於機器人的目前版本。',
      found: '這一個不是。',
      remedy: '請重新使用相應的指令。',
    }),
    ...verifyZhTW.errors,
    ...feedbackZhTW.errors,
    ...libraryZhTW.errors,
  },
  error: ({ expected, found, remedy }) => `${expected}${found}${remedy}`,
  broken: (id) =>
    `我這邊出了點問題，沒能完成您的要求。請稍後再試一次；如果還是不行，請把錯誤代碼 ${id} 告訴管理機器人的人。`,
  commands: {
    ask: {
      name: '提問',
      description: '針對文章提出問題，得到原文裡的回答，一字不改',
      options: {
        question: { name: '問題', description: '您想知道什麼' },
        article: { name: '文章', description: '問哪一篇；不填就在所有文章裡找' },
        hide: { name: '只有自己看得到', description: '回答只有您看得到' },
      },
    },
    summary: {
      name: '摘要',
      description: '挑出最能概括文章的幾句原文',
      options: {
        article: { name: '文章', description: '哪一篇；不填就用最新的一篇' },
        length: { name: '篇幅', description: '挑多少句；不填則為「中」' },
        hide: { name: '只有自己看得到', description: '摘要只有您看得到' },
      },
    },
    quote: {
      name: '原句',
      description: '憑記得的幾個字找到原句，或依位置查看',
      options: {
        words: { name: '字句', description: '句子裡的幾個字，或位置，例如 ¶3、3.2' },
        article: { name: '文章', description: '在哪一篇裡找；不填就在所有文章裡找' },
        hide: { name: '只有自己看得到', description: '原句只有您看得到' },
      },
    },
    help: { name: '說明', description: '這個機器人能做什麼，有哪些文章', options: {} },
    ...verifyZhTW.commands,
    ...feedbackZhTW.commands,
    ...compareZhTW.commands,
    ...libraryCommandsZhTW,
    ...settingsZhTW.commands,
  },
  verify: verifyZhTW,
  compare: compareZhTW,
  settings: settingsZhTW,
  library: libraryZhTW,
  controls: controlsZhTW,
  feedback: feedbackZhTW,
  lengths: { short: '短', medium: '中', long: '長' },
  terminal: terminalZhTW,
};
