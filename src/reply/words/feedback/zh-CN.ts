import type { FeedbackWords } from './feedback-words.ts';

/** 简体中文。 */
export const feedbackZhCN: FeedbackWords = {
  vote: {
    good: '谢谢，已记下：这段原文回答了问题。',
    bad: '谢谢，已记下：这段原文没有回答问题。',
    rightlyDeclined: '谢谢，已记下：文章确实没有提到，这样回答是对的。',
    wronglyDeclined: '谢谢，已记下：文章里其实提到了，这样回答不对。',
    another: '谢谢，已记下：正确的应该是这一句。',
    somethingElse: '谢谢，已记下：答案在别的地方。',
    shouldDecline: '谢谢，已记下：文章没有提到，我本应如实说明。',
    ask: '如果您知道正确的是哪一句，请在下面选择。',
    choose: '正确的应该是……',
    options: {
      doesSay: (sentence) => `文章里提到了：${sentence}`,
      somethingElse: '都不是',
      elsewhere: '文章里提到了，在别的地方',
      shouldDecline: '应该回答“文章没有提到”',
    },
    what: '一并保存的有：问题，以及显示或选中的是哪一句。不保存：是谁提问、是谁评价。答案发出后七天内可以更改或撤回。',
    withdraw: '撤回',
    withdrawn: '已撤回，什么也没有保留。',
  },
  insights: {
    heading: '大家怎样评价这些答案',
    headingOf: (title) => `大家怎样评价《${title}》里的答案`,
    votes: (good, bad) => `👍 ${good} · 👎 ${bad}`,
    byWeek: '按周',
    week: ({ monday, good, bad, inVain }) =>
      `${monday} 起：👍 ${good} · 👎 ${bad}${inVain > 0 ? ` · 未找到答案 ${inVain} 次` : ''}`,
    byArticle: '按文章',
    worst: '评价最差的答案',
    share: (bad, of) => `${of} 票中 👎 ${bad}`,
    declined: '答的是“没有提到”',
    instead: (votes, of) => `${of} 票中 ${votes} 票选的是：`,
    nearest: '最接近的一句：',
    shouldDecline: '应该回答“没有提到”',
    earlierVersion: '出自旧版本',
    gone: '原句已经不在',
    inVain: '没有找到答案的问题',
    times: (times) => `${times} 次`,
    more: (questions) => `另有 ${questions} 个问题`,
    notKept: '没有答案的问题，只有被评价过的才会保存。想全部统计（不记录是谁问的），请使用“保存”选项。',
    notKeptUnjudged: '没有答案的问题不会保存。想统计（不记录是谁问的），请使用“保存”选项。',
    nothingInVain: '目前没有。',
    empty: '还没有人评价过答案。在服务器里，每个答案下面都有 👍 和 👎：先提一个问题，点一下，再来看看。',
    emptyHere: '还没有人评价过出自这篇文章的答案。',
    unjudged: '这里没有开启评价，答案下面没有 👍 和 👎。管理机器人的人设置 BALLOT_SECRET 后即可开启。',
    nowKept:
      '从现在起，文章没有回答的问题会在这里计数，不记录是谁问的，保存 26 周。没有答案的回复和 /帮助 都会说明这一点。',
    noLongerKept: '没有答案的问题不再保存，以前保存的已经删除。',
    on: '开启',
    off: '关闭',
    anonymous: '以上内容都不含任何人的名字或 ID。',
  },
  help: (insights) => `\`/${insights}\` 查看答案得到的评价，以及没有找到答案的问题（管理者）`,
  keptWhenJudged: '有人用 👍 或 👎 评价答案时，会保存那个问题，但不记录是谁问的。',
  keptInVain: '本服务器会统计没有答案的问题，但不记录是谁问的。',
  commands: {
    insights: {
      name: '反馈',
      description: '答案得到的评价，以及没有找到答案的问题',
      options: {
        article: { name: '文章', description: '看哪一篇；不填则看全部' },
        keep: { name: '保存', description: '是否统计没有答案的问题（不记录是谁问的）' },
      },
    },
  },
  errors: {
    'vote-closed': () => ({
      expected: '答案发出后七天内可以评价。',
      found: '这个答案已经过了七天。',
      remedy: '请重新提问，再评价新的答案。',
    }),
    'votes-too-many': ({ seconds }) => ({
      expected: '每人每分钟只能评价若干次。',
      found: '您已超过，最后这一次没有保存。',
      remedy: `请在 ${seconds} 秒后继续。`,
    }),
    'question-unseen': () => ({
      expected: '答案上方要有问题，我才知道评价的是什么。',
      found: '这里看不到问题，所以什么也没有保存。',
      remedy: '请重新提问。在不允许我嵌入链接的频道，或者嵌入内容被移除之后，无法评价答案。',
    }),
    'insights-not-allowed': () => ({
      expected: '只有可以管理这个服务器的人才能查看答案得到的评价。',
      found: '您没有这个权限。',
      remedy: '请找有“管理服务器”权限的人。',
    }),
    'insights-nowhere': () => ({
      expected: '评价只在服务器里进行。',
      found: '这里不是服务器。',
      remedy: '请在服务器里使用这个命令。',
    }),
  },
};
