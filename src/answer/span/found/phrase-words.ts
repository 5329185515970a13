/** Parts of speech of names, unknown words apart. */
export const NAMES = /^(?:nr|ns|nt|nz)/;
/** … of nouns and what stands before or within them. */
export const NOUNS = /^(?:n|j|l|i|b|f|s|t|q|a|z|vn|an)/;

/** What the segmenter joins to the next word or to the one before, where it does not know that: **由**县, **驻**拉卜, 节**由**. */
export const NO_PHRASE_BEGINNING: ReadonlySet<string> = new Set([
  ...'以由在与和被把对从及并而也又是因其此该这那之各每某已仍更很都就才但或等于为至到往自经驻将向使让给称叫任',
]);
export const NO_PHRASE_END: ReadonlySet<string> = new Set([
  ...'于的是在与和被把由从为以即及而之等则了着说问答听喊',
]);
/** Nouns by their tag that part phrases. */
export const NO_NOUN_ENDING: ReadonlySet<string> = new Set(
  '又称 亦称 又名 主办 现居 前往 首度 位于 实际 主要 其中 之间 分别 同样 正式 最初 之后 面向 向着 通往 先后 后来 接着 此前 此后 当时 当年 目前 现在 如今 今年 去年 明年 今天 昨天 明天 今日 昨日 近日 日前 赛前 赛后 会后 坦言 坦承 直言 险胜 力克 最多 最少 至少 至多'.split(
    ' ',
  ),
);

/** Characters that foreign names are transcribed with, simplified; a word of nothing else, of three or more, is one. */
const SOUNDS =
  '阿埃艾爱安昂奥澳巴白班邦保鲍贝本比彼毕宾波伯勃博布采策查察达大戴丹道德登迪蒂丁顿多厄恩尔法凡范菲费芬丰冯佛夫弗福富盖甘冈高戈哥格根古圭哈海汉豪荷赫亨洪胡华惠霍基吉加佳迦贾杰金津喀卡凯坎康考柯科可克肯孔库夸昆拉莱赖兰朗劳勒雷黎里理利立莲林琳隆龙娄卢鲁路露伦罗洛吕马玛迈麦曼芒茅梅门蒙米密敏明缪摩莫默姆木穆拿娜纳乃奈南内尼宁牛纽农努诺欧帕派潘庞培佩彭皮匹珀普齐奇契恰强乔切钦琴青琼丘瑞若撒萨塞赛桑森沙莎山尚绍舍申圣盛施什史士斯丝思斯松苏孙索塔泰坦唐陶特滕提田铁廷图托陀瓦旺万威韦维伟魏温文翁沃乌伍武西希锡席夏香肖歇谢辛欣兴休修许雪逊雅亚延扬杨耶叶伊依宜因英尤于约云泽扎詹张哲珍芝治朱兹佐迺寇嘉宝瑟薇萝妮莉茜蕾珊丽珍露贞洁卑廓萧';
export const TRANSCRIBED = new RegExp(`^[${SOUNDS}]{3,}$`, 'u');
/** One of them alone, as a part of one. */
export const SOUND = new RegExp(`^[${SOUNDS}]$`, 'u');
