/** Turns of phrase that tell what a text or a sentence is. Chinese in both scripts, English beside it. */

/** What people say and do not write. */
export const ORAL_MARKERS: readonly RegExp[] = [
  /对吧|對吧|就是说|就是說|然后|然後|这个|這個|那个|那個|[嘛呢呃嗯]|我觉得|我覺得/gu,
  /\b(?:you know|i mean|kind of|sort of|um|uh|yeah|okay|gonna)\b/giu,
];

/** What the authors of a paper did. */
export const ABSTRACT_CUES: readonly RegExp[] = [
  /本文|本研究|该文|該文|提出了|提出一种|提出一種|研究了|结果表明|結果表明|结果显示|实验表明|方法|目的/u,
  /\b(?:we|in this (?:paper|work)|this (?:paper|work|study|article)|our (?:method|approach|model|results?|experiments?))\b/iu,
];

/** The sentence that says what is new. */
export const CONTRIBUTION: readonly RegExp[] = [
  /提出|本文|给出|設計了|设计了|建立了|探讨|研究了|综述|介绍了|结果表明|结论/u,
  /\b(?:(?:we|this (?:paper|work|study)|paper) (?:\w+ )?(?:propose|introduce|present|develop|show|demonstrate|study|describe|investigate|explore|design|provide|address|argue|prove|analy[sz]e|consider|formulate|extend|use|apply|find|examine|offer|suggest)s?|in this (?:paper|work)|our (?:main )?contribution)\b/iu,
];

/** Lines about the page rather than of the article. */
export const BOILERPLATE: readonly RegExp[] = [
  /^[（(]?(?:责任?编辑|責任?編輯|编辑|編輯|来源|來源|作者|记者|記者|图片?来源|摄影|攝影|校对|校對|原标题|本文来源|免责声明|免責聲明|版权|版權|声明|点击|點擊|更多|详细内容请看|詳細內容請看|相关阅读|相關閱讀|推荐阅读|延伸閱讀|关注)/u,
  /转载请注明|轉載請註明|扫码关注|扫描二维码|未经授权|未經授權|不代表本|不构成投资建议/u,
  /^(?:editor|edited by|by|source|photo|image|credit|read more|related|click here|copyright|all rights reserved|subscribe|follow us|advertisement|sign up)\b/iu,
];

/** Beginnings that lean on the sentence before. */
export const LEANING: readonly RegExp[] = [
  /^(?:他|她|它|这|這|那|此|该|該|其|但|但是|不过|不過|然而|而且|并且|並且|因此|所以|另外|此外|同时|同時|然后|然後|于是|於是|而)/u,
  /^(?:he|she|it|they|this|that|these|those|his|her|their|but|however|and|so|therefore|moreover|also|furthermore|then|yet|meanwhile|instead|besides)\b/iu,
];

export const QUESTION = /[?？]["'”’」』)）]*$/u;

export function isAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
