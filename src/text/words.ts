/**
 * Word lists, both languages side by side. All entries are in folded form (`fold.ts`): lower case, simplified.
 * English entries are whole words, before stemming.
 */

interface Both {
  readonly zh: ReadonlySet<string>;
  readonly en: ReadonlySet<string>;
}

/** Words that say nothing about what a sentence is about. */
export const STOP_WORDS: Both = {
  zh: listOf(
    '的 了 着 过 地 得 之 其 与 和 及 以及 或 或者 而 而且 并 并且 但 但是 不过 然而 也 又 还 都 就 才 只 很 更 最 太',
    '在 于 从 自 到 至 向 对 对于 关于 由 被 把 将 给 为 为了 因 因为 所以 因此 由于 以 用 按 按照 根据 通过 随着',
    '是 有 没有 没 不 无 非 会 能 可 可以 应 应该 要 需 需要 让 使 使得 令 做 作 作为 成为 称 等 等等 个 些 一些 一个 一种 一',
    '这 那 此 该 这个 那个 这些 那些 这样 那样 这里 那里 其中 其他 其它 各 每 某 本 我 你 他 她 它 我们 你们 他们 她们 它们 自己',
    '上 下 中 里 内 外 前 后 时 时候 之前 之后 以来 以前 以后 当 当时 期间 同时 如果 若 即 则 虽然 尽管 无论 除了 之一 所 者 们',
    '吗 呢 吧 啊 呀 嘛 请问 请 问 告诉 知道 说 吗',
  ),
  en: listOf(
    'a an the and or but nor so yet if then than that this these those there here it its they them their he him his she her',
    'we us our you your i me my of in on at by for from to into onto with without within about as is are was were be been being',
    'am do does did done doing have has had having will would shall should can could may might must not no also too very more',
    'most such each any some all both either neither one ones other others another own same just only over under up down out off',
    "again further once during before after above below between through against while because until it's i'm s t please tell",
  ),
};

/** Words that ask. They are left out of the match: an answer does not repeat them. */
export const QUESTION_WORDS: Both = {
  zh: listOf(
    '什么 何 谁 哪 哪里 哪儿 哪个 哪些 哪位 哪种 哪一 哪几 几 多少 多久 多长 多大 多高 多远 多深 多重 何时 何处 何人 何地 何故',
    '为什么 为何 怎么 怎样 怎么样 如何 是否 还是 吗 呢 么 是不是 有没有 能否 可否 啥 咋 何以 何种',
  ),
  en: listOf("what which who whom whose when where why how what's who's whats"),
};

/**
 * Words that belong to asking: they stand in questions on anything, and an article that answers may well not have them
 * (how much does it **cost**, 要**花**多少钱). They are matched, but it tells nothing that they are missing.
 */
const ORDINARY_WORDS: Both = {
  zh: listOf(
    '要 会 去 来 到 走 花 花费 花掉 卖 拿 找 算 办 看 想 用 弄 搞 行 好 多 少 几 每 每年 每天 每次 一下 一共 总共 共 共有 具有 拥有',
    '现有 具体 大概 大约 大致 分别 主要 目前 现在 如今 当前 究竟 到底 一般 通常 曾 曾经 已经 能够 能不能 可不可以 会不会 是不是',
    '持续 历时 为期 用时 费时 耗时 东西 事情 事 情况 情形 地方 地点 地址 时间 时候 日期 名字 名称 名 数量 数目 数 号码 人 人们 大家 钱 块钱 元 岁 字 种 样 点 号 楼 层',
    '不能 怎么办 为啥 干嘛 拿来 用来 才能 最多 最少 一起 几秒 几局 一局 有没有 要不要 需不需要 用不用',
    '单位 机构 人员 人士 方式 方法 办法 途径 手段 日子 钟头 能用 能带',
    '哪一年 哪年 何时 多少钱 多少年 有多少 有多大 有多长 有多高 有多远 有多重 有多久 之间 方面 原因 问题 内容 什么样 如果 的话 意思 含义',
  ),
  en: listOf(
    'many much long often soon far lot lots kind kinds sort sorts type types way ways thing things stuff place time name names number',
    'amount happen happens happened go goes going went gone get gets getting got come comes coming came make makes making made take takes',
    'taking took taken need needs needed want wants wanted use uses used using give gives given gave say says said find finds found',
    'look looks looked let keep keeps kept try know knows known mean means let put cost costs actually exactly currently usually',
    'lasted lasts lasting normally ever anyone anybody someone something anything everything people person called like also still there meaning',
  ),
};

/** Pronouns that carry the subject over from the sentence before. */
export const PRONOUNS: Both = {
  zh: listOf('他 她 它 他们 她们 它们 该 此 这 那 其 这些 那些 此后 后来 之后 同年 当时'),
  en: listOf('he she it they his her its their this that these those'),
};

const ALL_STOP_WORDS: ReadonlySet<string> = new Set(
  [STOP_WORDS, QUESTION_WORDS].flatMap(({ zh, en }) => [...zh, ...en]),
);

/** Tells whether a folded word, before stemming, is a stop word or a question word. */
export function isStopWord(word: string): boolean {
  return ALL_STOP_WORDS.has(word);
}

/** Tells whether a folded word, before stemming, says nothing by being missing. */
export function isOrdinaryWord(word: string): boolean {
  return ORDINARY_WORDS.zh.has(word) || ORDINARY_WORDS.en.has(word);
}

function listOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
