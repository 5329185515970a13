/**
 * Turns of phrase that tell what a text or a sentence is: Chinese in both scripts, English beside it. Patterns run
 * on the text as it stands.
 */

/** What people say and seldom write. Counted, so global. */
export const ORAL_MARKERS: readonly RegExp[] = [
  /对吧|對吧|是吧|就是说|就是說|所以说|所以說|的话|的話|然后|然後|这个|這個|那个|那個|那么|那麼|其实|其實|大家|咱们|咱們|我们|我們|我觉得|我覺得|我想|(?<!喇)嘛|[呢呃嗯]/gu,
  /\b(?:you know|i mean|kind of|sort of|um|uh|yeah|okay|gonna)\b/giu,
];

/** Thanks, greetings and introductions: what a talk has and its summary has not. */
export const COURTESIES: readonly RegExp[] = [
  /大家好|谢谢|謝謝|嘉宾|嘉賓|主持|介绍一下|介紹一下|掌声|掌聲|我叫|欢迎|歡迎/u,
  /\b(?:thank you|thanks|welcome|good (?:morning|afternoon|evening)|ladies and gentlemen|my name is)\b/iu,
];

/** One of these makes a short text a paper's abstract. */
export const CERTAIN_ABSTRACT: readonly RegExp[] = [
  /本文|本研究|该文|該文|结果表明|結果表明|结果显示|結果顯示|综述了|綜述了|探讨了|探討了|提出了?一[种種]|^(?:摘要|目的)/u,
  /\b(?:in this (?:paper|work)|(?:this|the) (?:paper|article) (?:\w+ )?(?:propose|introduce|present|describe|show)s?|we (?:\w+ )?(?:propose|introduce|present|demonstrate|investigate|empirically|show that)|our (?:method|approach|model|results|experiments|framework|algorithm))\b/iu,
];

/** Two different ones of these do so as well. Counted, so global. */
export const LIKELY_ABSTRACT: readonly RegExp[] = [
  /提出|探讨|探討|阐述|闡述|综述|綜述|研究了|分析了|介绍了|介紹了|讨论了|討論了|实验|實驗|仿真|模型|算法|临床|臨床|方法|结果|結果|结论|結論/gu,
  /\b(?:we (?:\w+ )?\w+|novel|experiments?|empirical\w*|state-of-the-art|dataset|algorithm|architecture)\b/giu,
];

/** A sentence that says what its authors did. */
export const CONTRIBUTION: readonly RegExp[] = [
  /提出|给出|給出|本文|该文|該文|设计|設計|建立|构建|構建|探讨|探討|研究|分析|综述|綜述|介绍|介紹|观察|觀察|讨论|討論|考察|评价|評價/u,
  /\b(?:(?:we|this (?:paper|work|study)|paper) (?:\w+ )?(?:propose|introduce|present|develop|show|demonstrate|study|describe|investigate|explore|design|provide|address|argue|prove|analy[sz]e|consider|formulate|extend|use|apply|find|examine|offer|suggest)s?|in this (?:paper|work)|our (?:main )?contribution)\b/iu,
];

/** … unless it says how or what came of it. */
export const OUTCOME: readonly RegExp[] = [
  /^(?:方法|结果|結果|结论|結論)|(?:结果|結果|实验|實驗|研究|仿真|分析)(?:结果|結果)?(?:表明|显示|顯示|证明|證明)/u,
];

/** Lines about the page rather than of the article. */
export const BOILERPLATE: readonly RegExp[] = [
  /^[（(【]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|编译|編譯|来源|來源|作者|文\/|图\/|圖\/|记者[:：]|記者[:：]|图片来源|圖片來源|图为|圖為|摄影|攝影|校对|校對|原标题|原標題|本文来源|本文來源|免责声明|免責聲明|版权|版權|声明[:：]|聲明[:：]|点击|點擊|更多|详细内容|詳細內容|相关阅读|相關閱讀|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|关注我们|關注我們)/u,
  /详细内容请看|詳細內容請看|转载请注明|轉載請註明|扫码关注|掃碼關注|扫描二维码|未经授权|未經授權|不代表本|不构成投资建议|不構成投資建議/u,
  /^(?:editor|edited by|by [A-Z]\w+ [A-Z]|source|photo|image|credit|read more|related|click here|copyright|all rights reserved|subscribe|follow us|advertisement|sign up)\b/iu,
];

/** What leads over to the matter of a notice, or takes leave of its readers. */
export const FORMALITIES: readonly RegExp[] = [
  /(?:通知|公告|通告|说明|說明|安排|规定|規定|决定|決定|报告|報告|公布|介绍|介紹)如下[。：:]?$|^(?:特此|此致|敬礼|敬禮|散会|散會)|敬请谅解|敬請見諒|敬請諒解|带来不便|帶來不便|^(?:各位|尊敬的|亲爱的|親愛的)[^。]{0,30}[：:]?$|^\S{2,30}\s+\d{4}年\d{1,2}月\d{1,2}日$/u,
  /\b(?:as follows[.:]?$|apologi[sz]e for any inconvenience|sorry for any inconvenience)|^(?:dear|yours|kind regards|sincerely|the meeting (?:was )?(?:closed|adjourned))\b/iu,
];

/** Lines of minutes that say who was there and what was to be spoken of, not what came of it. */
export const AGENDA: readonly RegExp[] = [
  /^(?:主席|主持人?|记录|記錄|纪录|紀錄|出席|列席|请假|請假|缺席|与会|與會)(?:人员|人員|者)?[：:]|^案由|^议题|^議題|^(?:[一二三四五六七八九十]+、)(?:散会|散會|报告事项|報告事項|讨论事项|討論事項|临时动议|臨時動議)/u,
  /^(?:present|apologies|absent|in attendance|attendees|chair(?:ed by)?|minutes taken by|agenda|item \d+)\s*[:：]/iu,
];

/** What was decided. */
export const DECISIONS: readonly RegExp[] = [
  /^(?:决议|決議|决定|決定)[：:]|(?:决议|決議)[：:]|通过。|通過。/u,
  /^(?:decision|resolved|action)\s*[:：]|\b(?:resolved|agreed|decided|voted|approved|carried)\b/iu,
];

/** A day or an hour: when something is. */
export const WHEN: readonly RegExp[] = [
  /\d{1,2}月\d{1,2}日|\d{1,2}[:：]\d{2}|[上下]午\d|晚上\d|(?:星期|周|週)[一二三四五六日天]/u,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\b\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b|\b\d{1,2}:\d{2}\b/u,
];

/** What a notice or minutes are called. */
export const NOTICE_TITLE: readonly RegExp[] = [
  /(?:通知|公告|通告|启事|啟事|邀请函|邀請函|(?:会议|會議)(?:纪要|紀要|记录|記錄|纪录|紀錄))$/u,
  /^(?:public )?(?:notice|invitation)\b|\bminutes of\b|\b(?:meeting|council|committee|board) minutes$/iu,
];

/** A question of an interview, with or without a mark before it. */
export const ASKED = /^(?:问|問|q)\s*[：:.]/iu;

/** Headings that name a part of the text instead of telling it. */
export const STRUCTURAL_HEADING: readonly RegExp[] = [
  /^第.{1,5}[章节節编編部条條回卷篇]|^(?:附则|附則|总则|總則|目录|目錄|附录|附錄|附件|前言|引言|结语|結語|参考|參考|相关|相關|外部)/u,
  /^(?:\d+\.?\s*)?(?:introduction|conclusions?|background|references|contents|appendix|see also|external links|further reading|related|chapter|section|part)\b/iu,
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

/** How often patterns made with the flag `g` occur. */
export function countOf(patterns: readonly RegExp[], text: string): number {
  return patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}
