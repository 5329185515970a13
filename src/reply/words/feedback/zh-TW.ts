import type { FeedbackWords } from './feedback-words.ts';

/** 繁體中文（臺灣）。 */
export const feedbackZhTW: FeedbackWords = {
  vote: {
    good: '謝謝，已記下：這段原文回答了問題。',
    bad: '謝謝，已記下：這段原文沒有回答問題。',
    rightlyDeclined: '謝謝，已記下：文章確實沒有提到，這樣回答是對的。',
    wronglyDeclined: '謝謝，已記下：文章裡其實有提到，這樣回答不對。',
    another: '謝謝，已記下：正確的應該是這一句。',
    somethingElse: '謝謝，已記下：答案在別的地方。',
    shouldDecline: '謝謝，已記下：文章沒有提到，我應該據實說明。',
    ask: '如果您知道正確的是哪一句，請在下面選擇。',
    choose: '正確的應該是……',
    options: {
      doesSay: (sentence) => `文章裡有提到：${sentence}`,
      somethingElse: '都不是',
      elsewhere: '文章裡有提到，在別的地方',
      shouldDecline: '應該回答「文章沒有提到」',
    },
    what: '一併儲存的有：問題，以及顯示或選取的是哪一句。不儲存：是誰提問、是誰評價。答案送出後七天內可以更改或收回。',
    withdraw: '收回',
    withdrawn: '已收回，什麼也沒有保留。',
  },
  insights: {
    heading: '大家怎麼評價這些答案',
    headingOf: (title) => `大家怎麼評價〈${title}〉裡的答案`,
    votes: (good, bad) => `👍 ${good} · 👎 ${bad}`,
    byWeek: '按週',
    week: ({ monday, good, bad, inVain }) =>
      `${monday} 起：👍 ${good} · 👎 ${bad}${inVain > 0 ? ` · 未找到答案 ${inVain} 次` : ''}`,
    byArticle: '依文章',
    worst: '評價最差的答案',
    share: (bad, of) => `${of} 票中 👎 ${bad}`,
    declined: '答的是「沒有提到」',
    instead: (votes, of) => `${of} 票中 ${votes} 票選的是：`,
    nearest: '最接近的一句：',
    shouldDecline: '應該回答「沒有提到」',
    earlierVersion: '出自舊版本',
    gone: '原句已經不在',
    inVain: '沒有找到答案的問題',
    times: (times) => `${times} 次`,
    more: (questions) => `另有 ${questions} 個問題`,
    notKept: '沒有答案的問題，只有被評價過的才會儲存。想全部統計（不記錄是誰問的），請使用「儲存」選項。',
    notKeptUnjudged: '沒有答案的問題不會儲存。想統計（不記錄是誰問的），請使用「儲存」選項。',
    nothingInVain: '目前沒有。',
    empty: '還沒有人評價過答案。在伺服器裡，每個答案下面都有 👍 和 👎：先提一個問題，按一下，再來看看。',
    emptyHere: '還沒有人評價過出自這篇文章的答案。',
    unjudged: '這裡沒有開啟評價，答案下面沒有 👍 和 👎。管理機器人的人設定 BALLOT_SECRET 後即可開啟。',
    nowKept:
      '從現在起，文章沒有回答的問題會在這裡計數，不記錄是誰問的，儲存 26 週。沒有答案的回覆和 /說明 都會提到這一點。',
    noLongerKept: '沒有答案的問題不再儲存，先前儲存的已經刪除。',
    on: '開啟',
    off: '關閉',
    anonymous: '以上內容都不含任何人的名字或 ID。',
  },
  help: (insights) => `\`/${insights}\` 查看答案得到的評價，以及沒有找到答案的問題（管理者）`,
  keptWhenJudged: '有人用 👍 或 👎 評價答案時，會儲存那個問題，但不記錄是誰問的。',
  keptInVain: '本伺服器會統計沒有答案的問題，但不記錄是誰問的。',
  commands: {
    insights: {
      name: '回饋',
      description: '答案得到的評價，以及沒有找到答案的問題',
      options: {
        article: { name: '文章', description: '看哪一篇；不填則看全部' },
        keep: { name: '儲存', description: '是否統計沒有答案的問題（不記錄是誰問的）' },
      },
    },
  },
  errors: {
    'vote-closed': () => ({
      expected: '答案送出後七天內可以評價。',
      found: '這個答案已經超過七天。',
      remedy: '請重新提問，再評價新的答案。',
    }),
    'votes-too-many': ({ seconds }) => ({
      expected: '每人每分鐘只能評價若干次。',
      found: '您已超過，最後這一次沒有儲存。',
      remedy: `請在 ${seconds} 秒後繼續。`,
    }),
    'question-unseen': () => ({
      expected: '答案上方要有問題，我才知道評價的是什麼。',
      found: '這裡看不到問題，所以什麼也沒有儲存。',
      remedy: '請重新提問。在不允許我嵌入連結的頻道，或嵌入內容被移除之後，無法評價答案。',
    }),
    'insights-not-allowed': () => ({
      expected: '只有可以管理這個伺服器的人才能查看答案得到的評價。',
      found: '您沒有這個權限。',
      remedy: '請找有「管理伺服器」權限的人。',
    }),
    'insights-nowhere': () => ({
      expected: '評價只在伺服器裡進行。',
      found: '這裡不是伺服器。',
      remedy: '請在伺服器裡使用這個指令。',
    }),
  },
};
