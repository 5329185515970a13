/**
 * Ways of saying the same: a question often asks with one what the article says with another. Folded forms, parted
 * by `|`; Chinese entries match anywhere, English ones at the start of a word; `.{1,6}` is any one to six characters.
 */
export const CONCEPTS: readonly { readonly zh: string; readonly en: string }[] = [
  { zh: '出生|生于|诞生于|生在|诞辰|出世|生年|籍贯|祖籍|生辰', en: 'born|birth|native' },
  {
    zh: '去世|逝世|死于|病逝|过世|身亡|辞世|卒于|死亡|丧生|遇害|驾崩|病故|死因|死去|阵亡|牺牲|薨|崩',
    en: 'die|dead|death|killed|passed away|deceas|perish',
  },
  {
    zh: '建立|成立|创办|创立|设立|创建|开办|组建|始建|兴建|建成|建造|建于|创设|创始|奠基|落成|竣工|建设|修建|动工|兴办',
    en: 'found|establish|creat|built|build|set up|construct|form|start|launch|erect',
  },
  {
    zh: '位于|坐落|地处|位置|所在|在哪|位处|地址|位在|坐落于|座落|地理|毗邻|设于|设在|总部',
    en: 'locat|situat|headquarter|based in|lies|found in',
  },
  {
    zh: '分布|产于|栖息|生活在|生长|居住|原产|栖地|出没|见于|盛产|产地|生长于',
    en: 'inhabit|live|distribut|range|occur|dwell|habitat',
  },
  { zh: '吃|食|捕食|以.{1,6}为食|猎物|食物|觅食|摄食|主食|食性|维生', en: 'eat|feed|diet|prey|food|consum' },
  {
    zh: '叫|称|名为|命名|又名|别名|别称|简称|俗称|本名|原名|名字|名称|改名|更名|译为|译作|昵称|绰号|外号|学名|全名|艺名|取名|易名',
    en: 'name|call|known as|term|dub|titl|nicknam|refer',
  },
  {
    zh: '发行|推出|发售|出版|上市|发布|面世|问世|上映|首播|播出|公开|首映|开播|刊行|出刊|创刊|发表',
    en: 'releas|publish|issu|launch|premier|broadcast|air',
  },
  {
    zh: '担任|任职|出任|就任|上任|职务|职位|任命|当选|接任|继任|受聘|职业|从事|任内|履任|兼任|升任|调任',
    en: 'appoint|serv|elect|becam|becom|position|job|role|office',
  },
  {
    zh: '毕业|就读|学历|求学|学校|学位|入读|考入|留学|肄业|进修|攻读',
    en: 'graduat|attend|stud|degree|educat|school|enrol',
  },
  {
    zh: '结婚|妻子|丈夫|配偶|婚姻|成婚|娶|嫁|夫妇|夫人|太太|夫妻|完婚|结为',
    en: 'marri|wife|husband|spouse|wed',
  },
  {
    zh: '父亲|母亲|父母|儿子|女儿|之子|之女|长子|次子|子女|生父|其父|其母|爸爸|妈妈|兄弟|姐妹|哥哥|弟弟|家庭',
    en: 'father|mother|parent|son|daughter|child|brother|sister|sibling',
  },
  {
    zh: '获得|获|荣获|得到|赢得|取得|夺得|获颁|奖项|得奖|获奖|奖|拿下|夺冠|冠军',
    en: 'win|won|receiv|award|gain|obtain|earn|prize|champion',
  },
  { zh: '面积|占地|平方公里|公顷|平方千米|平方米|幅员', en: 'area|square|acre|hectare' },
  { zh: '人口|居民|住民|人数|人次|万人', en: 'population|inhabitant|resident|people' },
  { zh: '长度|全长|体长|长达|总长|身长|公里长|长约', en: 'length|long|miles|kilomet' },
  { zh: '高度|海拔|身高|高达|标高|公尺高|米高|楼高', en: 'height|tall|high|elevation|feet|met' },
  {
    zh: '开通|启用|通车|营业|开业|营运|运营|投入使用|开放|运行|开幕|服役|启航',
    en: 'open|operat|inaugurat|begin|began|service',
  },
  {
    zh: '结束|关闭|停止|废除|撤销|解散|取消|终止|停播|完结|倒闭|停业|拆除|裁撤|废止|退役|关门|为期|历时',
    en: 'end|clos|stop|abolish|dissolv|cancel|terminat|ceas|demolish|finish',
  },
  {
    zh: '作者|著|撰写|编写|所写|编著|写作|创作|作曲|作词|执笔|编剧|主编|谱写|撰',
    en: 'author|writ|wrote|compos|pen',
  },
  { zh: '导演|执导|监督|监制|制作|摄制|拍摄|出品', en: 'direct|produc|film' },
  { zh: '主演|饰演|出演|扮演|演出|参演|配音|主角|饰', en: 'star|play|act|portray|cast|role' },
  {
    zh: '属于|隶属|归类|分类|归入|属|一种|一类|划归|管辖|列入|科|目',
    en: 'belong|classif|part of|member|type of|kind of|categor',
  },
  {
    zh: '意思|含义|意为|意指|指的是|是指|意即|定义|意义|意味|也就是|即|表示|象征|代表',
    en: 'mean|defin|refer|denot|stand for|represent|symboli|signif',
  },
  {
    zh: '原因|因为|由于|因此|导致|所以|为了|造成|引起|使得|致使|因|起因|缘故|源于',
    en: 'caus|because|due to|reason|result|lead|led|therefore|owing',
  },
  {
    zh: '影响|作用|后果|结果|导致|带来|造成|影响力|冲击',
    en: 'effect|affect|influenc|impact|consequenc|result',
  },
  {
    zh: '使用|采用|利用|运用|通过|用于|用来|用作|用途|应用|使|以',
    en: 'use|using|utili|employ|appl|purpose',
  },
  {
    zh: '组成|构成|包括|包含|包|由.{1,12}组成|分为|划分|成员|其中|含有|成分|有',
    en: 'compos|consist|includ|compris|contain|made of|made up|divid',
  },
  {
    zh: '特点|特征|特色|特性|特殊|外形|外观|形状|呈|外貌|样子|形态|体型|颜色|色',
    en: 'featur|characteri|shape|appear|look|color|distinct',
  },
  { zh: '发现|发掘|找到|出土|发明|首次|察觉|侦测', en: 'discover|found|invent|detect|identif|unearth' },
  { zh: '举行|举办|召开|主办|承办|开幕|进行|举|开展', en: 'held|host|hold|took place|take place|organi' },
  {
    zh: '参加|参与|加入|加盟|出席|出战|参赛|投身|效力|转会',
    en: 'join|participat|attend|enter|involv|took part|sign',
  },
  { zh: '击败|打败|战胜|败|胜|取胜|击溃|大破|战败|负于', en: 'defeat|beat|lost|lose|won|win|victor|conquer' },
  {
    zh: '占领|攻占|攻克|夺取|占据|攻陷|攻入|占|入侵|征服|收复',
    en: 'occup|captur|conquer|seiz|invad|took|annex',
  },
  {
    zh: '统治|管辖|执政|掌权|在位|控制|即位|登基|继位|称帝',
    en: 'rule|reign|govern|control|throne|power|administ',
  },
  {
    zh: '反对|抗议|批评|谴责|反抗|抵制|质疑|不满|争议',
    en: 'oppos|protest|critici|condemn|reject|object|against',
  },
  { zh: '支持|赞成|拥护|同意|赞助|资助|支援|援助', en: 'support|back|endors|agree|sponsor|fund|aid' },
  {
    zh: '认为|主张|指出|表示|相信|提出|声称|宣称|提到|强调|认',
    en: 'believ|argu|claim|suggest|propos|think|thought|view|stat|said|say',
  },
  { zh: '要求|规定|必须|需要|应当|条件|需|须', en: 'requir|must|need|demand|condition|oblig' },
  { zh: '增加|提高|上升|增长|成长|扩大|增至|上涨|增|升', en: 'increas|grow|grew|rise|rose|expand|rais' },
  { zh: '减少|下降|降低|缩小|降|减|下跌|衰退|跌', en: 'decreas|reduc|declin|fall|fell|drop|lower|shrink' },
  {
    zh: '改变|变成|改为|转变|变更|变化|转为|改|演变|成为',
    en: 'chang|becom|becam|turn|transform|convert|alter',
  },
  {
    zh: '重要|主要|最大|关键|核心|首要|著名|知名|闻名|出名|有名|驰名|成名',
    en: 'important|main|major|primar|key|famous|known|notable|promin|largest|chief',
  },
  {
    zh: '最早|最初|首次|第一|首先|起初|开始|起源|源自|始于|追溯|源于|起于',
    en: 'first|earli|origin|initial|began|begin|start|trace',
  },
  { zh: '来自|出自|源自|取自|起源|来源|由来|源|取材|改编', en: 'from|origin|deriv|source|come|came|adapt' },
  { zh: '目的|为了|旨在|用来|目标|以便|意图|借以', en: 'purpose|aim|goal|intend|in order|objective' },
  {
    zh: '价格|售价|费用|成本|耗资|造价|花费|斥资|价值|投资|金额|票价',
    en: 'cost|price|spent|spend|worth|valu|pay|paid|budget|expens',
  },
  { zh: '属下|下辖|管辖|辖|行政区|下设|分支|子公司|旗下|所属', en: 'subsidiar|branch|divis|subdiv' },
  { zh: '语言|语|文字|方言|官方语言|话', en: 'language|speak|spoke|dialect' },
  { zh: '首都|省会|首府|都城|国都|治所|定都|迁都', en: 'capital|seat' },
  { zh: '宗教|信仰|教徒|信奉|教派|信徒', en: 'religio|faith|church|believ|follower' },
  {
    zh: '评价|好评|批评|赞|称赞|评论|认为|誉为|美誉|口碑',
    en: 'prais|review|critic|acclaim|regard|consider',
  },
  { zh: '关系|有关|相关|朋友|同|联系|之间', en: 'relat|connect|associat|friend|link' },
  {
    zh: '逮捕|被捕|入狱|监禁|判处|判刑|起诉|定罪|羁押|关押|囚',
    en: 'arrest|prison|jail|sentenc|convict|charg|impris',
  },
  {
    zh: '搬|迁|迁移|移居|迁至|移民|搬迁|迁往|前往|赴|到达|抵达|移',
    en: 'mov|migrat|relocat|emigrat|settl|arriv|travel|went',
  },
  { zh: '培养|训练|教育|教导|学习|师从|拜师|传授|教', en: 'train|taught|teach|learn|stud|educat' },
  { zh: '连接|相连|连|贯通|通往|衔接|起点|终点|接驳|通向', en: 'connect|link|join|terminus' },
  { zh: '天气|气候|温度|气温|降水|降雨|雨量', en: 'climat|weather|temperatur|rain|precipit' },
  {
    zh: '比赛|赛事|联赛|赛季|锦标赛|杯赛|参赛|球赛',
    en: 'match|game|season|tournament|championship|compet|league',
  },
  { zh: '平均|人均|每|均', en: 'averag|mean|per' },
  {
    zh: '持续|为期|历时|维持|延续|长达|费时|耗时|用时|工期|任期',
    en: 'lasted|lasting|duration|took|takes|spanned',
  },
  {
    zh: '接近|大约|约|超过|近|以上|多达|左右|至少',
    en: 'approximat|about|around|nearly|more than|over|almost|at least',
  },
];
