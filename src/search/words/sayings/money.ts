import type { Saying } from './saying.ts';

/** What is paid, earned and given. */
export const MONEY: readonly Saying[] = [
  {
    zh: '多少钱|钱|报价|费用|收费|价格|票价|售价|定价|价钱|费|元|块|工本费|价|缴费|付费',
    en: 'cost|price|fee|charge|pay|ticket|fare|rate|worth|expensive|money',
  },
  {
    zh: '要钱|收钱|收费|免费|免收|不收费|不用钱|不收|不要钱|免票|免',
    en: 'free|for nothing|free of charge|no charge|no fee|pay|charge|cost|fee',
  },
  {
    zh: '便宜|打折|优惠|折扣|半价|特价|减免|七折|八折|九折|五折|六折|折|省钱',
    en: 'discount|cheaper|cheap|reduce|reduction|half price|concession|save|quarter off',
  },
  {
    zh: '退钱|退款|退费|退还|退回|退票|全额退|退一半|返还|退',
    en: 'refund|money back|pay back|reimburse|return',
  },
  { zh: '押金|定金|订金|保证金', en: 'deposit' },
  { zh: '罚款|罚金|处罚|罚|扣|开单|罚单|违者|违反', en: 'fine|penalty|penalize|punish|punishment|penalise' },
  { zh: '奖金|奖励|酬谢|酬金|奖品|赏金|悬赏|奖|报酬|纪念品', en: 'reward|prize|bonus|award' },
  { zh: '工资|薪水|月薪|薪资|薪酬|年薪|底薪|时薪|待遇|收入', en: 'pay|salary|wage|earn|an hour|income' },
  {
    zh: '赚|营收|营业收入|收入|盈利|利润|获利|净利|赚进|营业额|进账',
    en: 'earn|revenue|income|profit|turnover|make money|made|sales|takings|bring in',
  },
  { zh: '亏|亏损|赔钱|净损|赔|亏钱', en: 'lose|lost|loss|in the red|deficit' },
  { zh: '买|购买|购入|选购|采购|购|下单', en: 'buy|bought|purchase|get|order|on sale' },
  { zh: '卖|出售|销售|贩售|发售|售卖|售|售出|开卖', en: 'sell|sold|sale|on sale|go on sale' },
  { zh: '捐|捐赠|捐献|捐给|捐出|赠|送给|捐助', en: 'donate|donation|give|gave|charity|go to' },
  {
    zh: '付|支付|付款|缴|缴纳|交钱|承担|负担|支出|出资|付账|买单|掏钱|出钱|埋单|自理',
    en: 'pay|paid|meet the cost|cover|bear|fund|foot the bill|expense|finance|contribute',
  },
  {
    zh: '经费|预算|资金|拨款|投资|出资|资助|赞助|耗资|斥资|资本支出|造价|投入',
    en: 'fund|funding|budget|invest|investment|finance|grant|sponsor|pay for|paid for|money',
  },
  {
    zh: '补助|补贴|津贴|资助|奖学金|助学金|补偿',
    en: 'grant|subsidy|allowance|benefit|support|scholarship|compensation',
  },
  { zh: '租|租用|出租|承租|租借|租赁', en: 'rent|hire|lease|let' },
  {
    zh: '涨价|调价|上调|涨到|调涨|提价|调到|加价|调高|涨幅|涨租|加租|涨多少',
    en: 'increase|go up|rise|raise|put up|more expensive',
  },
  { zh: '现金|现钱|手机支付|扫码|刷卡|付款|转账|支付宝|微信支付', en: 'cash|card|payment|pay' },
  { zh: '股利|股息|分红|配息|红利', en: 'dividend' },
  {
    zh: '到账|入账|打款|汇到|汇入|拨付|支付到',
    en: 'paid into|transfer|credit|bank account|receive the money',
  },
  { zh: '报销|报账|理赔|核销', en: 'claim|reimburse|reimbursement|insurance' },
];
