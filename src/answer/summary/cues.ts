import { MONTH_WRITTEN } from '../../text/months.ts';

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

/**
 * Lines about the page rather than of the article. A word that may begin a sentence as well (更多的家庭, 作者起诉平台, `Credit card
 * debt rose`, `By noon a crowd`) needs what makes a line of it: a colon, or names with their capitals and nothing else.
 */
export const BOILERPLATE: readonly RegExp[] = [
  /^[（(【[]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|编译|編譯|来源|來源|作者|记者|記者|图片来源|圖片來源|摄影|攝影|校对|校對|原标题|原標題|免责声明|免責聲明|版权|版權|声明|聲明)\s?[:：|｜]/u,
  /^[（(【[]?(?:[文图圖][/／]|图为|圖為|本文来源|本文來源|版权所有|版權所有|详细内容|詳細內容|(?:相关|相關|推荐|推薦|延伸)(?:阅读|閱讀)|关注我们|關注我們|编者(?:按|注|的话)|編者(?:按|註|的話))/u,
  /^(?:点击|點擊)(?:查看|阅读|閱讀|进入|進入|关注|關注|下载|下載|这里|這裡|此处|此處|[上下]方|图片|圖片|链接|連結|原文|蓝字|藍字)|^更多(?:内容|內容|资讯|資訊|新闻|新聞|精彩|报道|報道|報導|信息|详情|詳情)[^。]{0,12}(?:请|請|点击|點擊|关注|關注|尽在|盡在|[:：>»]|$)/u,
  /详细内容请看|詳細內容請看|转载请注明|轉載請註明|扫码关注|掃碼關注|扫描二维码|未经授权|未經授權|不代表本|不构成投资建议|不構成投資建議/u,
  /(?:^|[\s，,。（(])(?:[图圖文][/／]\s?\S{2,12}|(?:本报|本報)?(?:记者|記者)?\s?[\p{Script=Han}·]{2,4}\s?(?<!拍)[摄攝])[）)]?$/u,
  /^(?:editor|source|photo(?:graph)?|image|picture|credit|words|related)s?(?: credit)?(?::| courtesy\b)|^(?:edited|reporting|writing) by\b|^editor['’]s note\b|^read more(?::|$| (?:about|at|on|in)\b)|^(?:click here|all rights reserved|follow us)\b|^(?:subscribe|sign up)(?:$| (?:to|for|here|now)\b)|^advertisement[.:]?$|^copyright(?:$|:|,? (?:©|\(c\)|\d{4}))|^©/iu,
  /^(?:[Ee]ditor|[Ss]ource|[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Cc]redit|[Ww]ord|[Rr]elated)[sS]?(?: credit)?:? (?:by|BY) \p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|&|for|van|von|de)){0,8}\.?$/u,
  /^(?:By|BY) \p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|&|in|for|van|von|de|der|di|al|\p{Ll}+(?= (?:correspondent|editor|reporter|writer)$)|correspondent|editor|reporter|writer)){1,10}$/u,
];

/**
 * What leads over to the matter of a notice, or takes leave of its readers: the formulas alone and whole. In prose the same words may
 * tell something: 周一的暴雨给市民出行带来不便. A sentence with a figure in it is none.
 */
export const FORMALITIES: readonly RegExp[] = [
  /(?:通知|公告|通告|说明|說明|安排|规定|規定|决定|決定|报告|報告|公布|介绍|介紹)如下[。：:]?$|^(?:特此|此致|敬礼|敬禮)|^(?:[一二三四五六七八九十]+、)?(?:散会|散會)|^(?:各位|尊敬的|亲爱的|親愛的)[^。]{0,30}[：:]?$|^\S{2,30}\s+\d{4}年\d{1,2}月\d{1,2}日$/u,
  /^[^\d。]{0,40}(?:(?:敬?请|敬?請)(?:您|大家|广大\S{2,4}|廣大\S{2,4})?(?:谅解|諒解|见谅|見諒)|(?:深表|致以)\S{0,4}歉意)[。！!]?$|^(?:由此|因此|如)?(?:给|給)(?:您|各位|大家)[^\d。]{0,12}不便[。！!]?$/u,
  /^(?:非常|衷心)?(?:感谢|感謝|谢谢|謝謝)(?:您|你|各位|大家)?(?:的)?(?:[购購][买買]|[选選][择擇用购購]|使用|惠[顾顧]|支持|信[赖賴任])[^。，,；;]{0,40}[。！!]?$|^(?:使用|安[装裝]|操作|服用|[组組][装裝])(?:本\S{1,6})?(?:之)?前[，,]?(?:请|請|[务務]必)[^。\d]{0,10}(?:阅读|閱讀)本[^。\d]{0,24}[。！!]?$/u,
  /(?:订立|訂立|签订|簽訂|达成|達成)本(?:合同|合約|协议|協議|契约|契約)|^(?:请|請|敬请|敬請)[^。\d]{0,16}(?:阅读|閱讀)本|^(?:签订|簽訂|签署|簽署)?日期[：:]/u,
  /^(?:各位|尊敬的|亲爱的|親愛的)[^。：:，,]{1,12}好[：:，,！!][^\d]*$/u,
  /^(?:热烈|熱烈)?(?:欢迎|歡迎)(?:来到|來到|光临|光臨|加入|使用|阅读|閱讀|各位|大家|您|你)[^\d。，,；;]{0,24}[！!。]$|^welcome (?:to|aboard|back)\b[^\d.,;]{0,40}[.!]$/iu,
  /^(?:thank you|thanks|congratulations|we thank you) (?:for|on) (?:buying|purchasing|choosing|your (?:purchase|new|order|interest|trust))\b[^.!,;]{0,60}[.!]?$|^please keep (?:this|these|the)\b[^.\d]{0,60}[.!]?$/iu,
  /^(?:before (?:using|installing|assembling|first)\b[^.\d,]{0,40}, ?)?please read (?:this|these|the)\b[^.\d]*[.!]?$|^this (?:agreement|contract|lease) is (?:made|entered)\b/iu,
  /\bas follows[.:]?$|^(?:we|please|our|apologies|sorry)\b[^.\d]{0,50}\bfor (?:any|the) inconvenience\b[^.\d]{0,50}[.!]?$/iu,
  /^dear\b[^.?!]{0,60}$|^(?:yours (?:faithfully|sincerely|truly)|(?:kind|best|warm) regards)\b|^sincerely(?: yours)?(?:,|$)|^the meeting (?:was )?(?:closed|adjourned)(?: at\b|[.,]|$)/iu,
];

/** Lines of minutes that say who was there and that there is an agenda. Its items by number: `headingsOf`. */
export const ATTENDANCE: readonly RegExp[] = [
  /^(?:主席|主持人?|记录|記錄|纪录|紀錄|出席|列席|请假|請假|缺席|与会|與會)(?:人员|人員|者)?[：:]|^(?:案由|议题|議題|议程|議程)[：:]/u,
  /^(?:present|apologies|absent|in attendance|attendees|chair(?:ed by)?|minutes taken by|agenda)\s*[:：]/iu,
];

/** What was decided. */
export const DECISIONS: readonly RegExp[] = [
  /^(?:决议|決議|决定|決定)[：:]|(?:决议|決議)[：:]|通过。|通過。/u,
  /^(?:decision|resolved|action)\s*[:：]|\b(?:resolved|agreed|decided|voted|approved|carried)\b/iu,
];

/** A day or an hour: when something is. */
export const WHEN: readonly RegExp[] = [
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号號]|\d{1,2}[:：]\d{2}|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]/u,
  /(?:上午|下午|晚上|晚间|晚間)(?:\d|[一二两兩三四五六七八九十]{1,3}[点點时時])|凌晨|清晨|早上(?!好)|中午(?!好)|傍晚/u,
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH_WRITTEN}(?![a-z])|\\b${MONTH_WRITTEN} \\d{1,2}(?!\\d)|\\b\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\b|\\b\\d{1,2}:\\d{2}\\b`,
    'iu',
  ),
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:at|from|until|till|by) (?:noon|midnight)\b/u,
];

/**
 * On which day something was or will be, as news tells it. A scene or a quotation that a report opens with has none; 一号线 and 一日三餐
 * have none either.
 */
export const NEWS_DAY: readonly RegExp[] = [
  /(?<![目当當之提以证證声聲日])[昨今前明][天日晚晨夜早](?![报報])|今年|(?<!附)近日|(?<!节|節|假|生)日前|日(?:内|內)(?!瓦)|[这這][几幾][天日]|[连連]日|(?<![线線一])[上本下这這][个個]?(?:周(?![边邊围圍])|週|月|星期)|即日|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月|\d{1,2}日|(?<![每四一两兩])(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]/u,
  /\b(?:yesterday|today|tonight|tomorrow|(?:last|this|next) (?:night|week|weekend|month|morning|afternoon|evening|year|spring|summer|autumn|winter))\b/iu,
  new RegExp(
    `\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH_WRITTEN}(?![a-z])|\\b${MONTH_WRITTEN} \\d{1,2}(?!\\d)`,
    'u',
  ),
];

/**
 * What a notice or minutes are called. Not a headline that tells of one (法院发布限高公告, 为什么收不到通知), unless what is told is
 * what the notice itself is on (关于发布新标准的公告).
 */
export const NOTICE_TITLE: readonly RegExp[] = [
  /^(?:(?!为什么|為什麼|为何|為何|怎么|怎麼|如何|发布|發布|發佈|发出|發出|贴出|貼出|刊登|收到|收不到|接到).){0,60}?(?:(?:关于|關於).{1,80})?(?:通知|公告|通告|启事|啟事|邀请函|邀請函|纪要|紀要|(?:会议|會議)(?:记录|記錄|纪录|紀錄))(?:\s*[（(][^（()）]{1,20}[）)])?$/u,
  /^[^，。！？：:]{0,12}(?:通知|启事|啟事)[：:]/u,
  /^(?:(?:public|important|official) )?notice(?:$|\s?[:–—]| (?:of|to|for|on|about|regarding|concerning)\b)|^invitation(?:$|\s?[:–—]| (?:to|for)\b)/iu,
  /^(?:(?:draft|approved) )?minutes(?:$|\s?[:,–—(]| of\b)|\b(?:meeting|council|committee|board|assembly)(?:'s|’s)?:? minutes(?:$|\s?[:,–—(])/iu,
  new RegExp(`^(?:\\d{1,2} )?${MONTH_WRITTEN}(?: \\d{1,2},?)? \\d{4} minutes$`, 'iu'),
];

/** Headings that name a part of the text instead of telling it. */
export const STRUCTURAL_HEADING: readonly RegExp[] = [
  /^第.{1,5}[章节節编編部条條回卷篇]|^(?:附则|附則|总则|總則|目录|目錄|附录|附錄|附件|前言|引言|结语|結語|参考|參考|相关|相關|外部)/u,
  /^(?:\d+\.?\s*)?(?:introduction|conclusions?|background|references|contents|appendix|see also|external links|further reading|related|chapter|section|part)\b/iu,
];

const MATTERS =
  '情形|情况|情況|事项|事項|须知|須知|方法|方式|流程|步骤|步驟|说明|說明|资讯|資訊|信息|要求|条件|條件|标准|標準|范围|範圍|费用|費用|成绩|成績|作用|用法|用量|附件|期限|地点|地點|时间|時間';

/**
 * … though they are as long as one that tells something: what ends in the name of a kind of matter, and what is said to whoever
 * looks something up. A longer one tells something, unless what stands before the name only says of what it is: 企业融资降到最低成本.
 */
export const NAMING_HEADING: readonly RegExp[] = [
  new RegExp(`^(?=.{1,6}$).*(?:${MATTERS})$|^(?=.{1,10}$).*(?:的|及|和|与|與)(?:${MATTERS})$`, 'u'),
  /^(?:使用|服用|出发|出發|入住|购买|購買|报名|報名)(?:前|后|後|时|時)(?!间|間)(?:.{0,3}$|(?=.{0,8}$).*(?:请|請|须|須|应|應|勿|注意))/u,
  /^(?:how|what|when|where|who) (?:to|you|we|your)\b|^what [\w-]+ (?:is|are)(?:$| and\b| used\b| for\b)|^(?:before|after|if|while) you\b/iu,
  /^(?=(?:\S+ ){0,4}\S+$)(?:(?:how|what|when|where|who|why) (?:do|does|can|should|is|are)|about|using|getting|terms of|frequently)\b/iu,
];

/** How a tale begins. */
export const TALE_OPENING: readonly RegExp[] = [
  /^(?:很久(?:很久)?以前|(?:从前|從前)(?=[，,、的有在])|古时候|古時候|(?:传说|傳說|相传|相傳|话说|話說)(?:[，,：:])?(?:很久|从前|從前|古时|古時|有))/u,
  /^(?:once upon a time|(?:a )?long,? (?:long )?(?:time )?ago|there once (?:was|were|lived))\b/iu,
];

/** Calls what is below it steps: to be done one after the other. */
export const STEPS_HEADING: readonly RegExp[] = [
  /步骤|步驟|[作做]法|流程|怎[么麼][做用]|上手|操作|安装|安裝|(?:首次|初次|第一次)(?:使用|[开開][机機]|[启啟][动動]|配[网網對对])|使用方法/u,
  /\b(?:steps?|quick start|getting started|how to|methods?|instructions?|directions|procedure|preparation|set(?:ting)?[ -]?up|first use|using [\p{L} ]+ for the first time|remov(?:e|ing)|replac(?:e|ing)|install(?:ing|ation)?)\b/iu,
];

/** An item of a list that is only a thing and how much of it: `猪皮 150克`, `2 large eggs`, `Salt: 1 tsp`. A number with a point behind it is the item's. */
export const AMOUNT_ONLY: readonly RegExp[] = [
  /^(?!新[增建开開]|招[收募聘生]|增[加设設]|[减減裁]少|建成|拆除)[^。！？!?，,；;：:\d]{1,12}[\s:：…]*(?:约|約)?(?:[\d½¼¾][\d.,/½¼¾]*|[一二三四五六七八九十半两兩几幾]{1,3})\s?(?:公?克|千克|公?斤|[两兩]|毫升|公?升|[大小茶汤湯]?[匙勺]|[杯碗瓣颗顆个個根片块塊条條把滴包罐瓶支张張只隻枚粒束撮盒袋]|k?g|ml|l)$|^[^。，,]{1,12}(?:适量|適量|少许|少許)$/u,
  /^(?!.* (?:will|be|is|are|was|were|has|have|for|along|without|than|per)\b(?! (?:frying|serving|dusting|brushing|greasing|glazing|garnish|decorat)))[\d½¼¾](?![\d,]*[.)、．]\s)[\d.,/½¼¾]*[a-z]{0,5}(?: [a-z'’(),-]+){0,6}$|^[^.!?;,]{1,30}[\s:–-]\s?\d[\d.,/½¼¾]* ?(?:k?g|[cm]?l|oz|lbs?|tsp|tbsp|cups?|(?:tea|table)spoons?|pieces?|cloves?|slices?)$/iu,
];

/** What somebody says of himself. Counted, so global. */
export const SELF: readonly RegExp[] = [
  /我(?![们們国國市省县縣区區校院司局])/gu,
  /\bI\b(?!\.|[ -][A-Z]{2})/gu,
];

/** Says what the writer holds to be true. */
export const CLAIMS: readonly RegExp[] = [
  /我(?:认为|認為|相信|主张|主張|以为不|以為不)|在我看来|在我看來|说到底|說到底|归根结底|歸根結底|真正的(?:问题|問題|原因)|不是[^。]{2,30}而是/u,
  /\bI (?:(?:do not|don['’]t) )?(?:think|believe|claim|argue|hold)\b|\bin my view\b|\bthat is why\b|\bthe (?:truth|point|real \w+) is\b/iu,
];

/** Beginnings that lean on the sentence before. */
export const LEANING: readonly RegExp[] = [
  /^(?:他|她|它|这|這|那|此|该|該|其|但|但是|不过|不過|然而|而且|并且|並且|因此|所以|另外|此外|同时|同時|然后|然後|于是|於是|而)/u,
  /^(?:he|she|it|they|this|that|these|those|his|her|their|but|however|and|so|therefore|moreover|also|furthermore|then|yet|meanwhile|instead|besides)\b/iu,
];

/** Says that a text is at its end. */
export const CLOSING: readonly RegExp[] = [
  /^[（(【[—–*\s-]*(?:全文|故事|本文)?(?:完|完结|完結|结束|結束|终|終|剧终|劇終)[）)】\]。.！!—–*\s-]*$/u,
  /^[(—–*\s-]*(?:the end|fin|finis)[).!—–*\s-]*$/iu,
];

/** A question, asked by the article or by someone it quotes. What stands on a line for itself: `headingsOf`. */
export const QUESTION = /[?？]["'”’」』)）]*$/u;

export function isAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** How often patterns made with the flag `g` occur. */
export function countOf(patterns: readonly RegExp[], text: string): number {
  return patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}
