import { ANIMAL, FOOD, PLANT, SUBSTANCE } from '../../../words/noun-classes.ts';

/**
 * What is asked for by the word for its kind: how it is asked, in a folded question; words that tell it, parted by `|`; classes
 * of English nouns that do; whether a name may. Rather too many than too few: a plain answer lost is worse than a doubtful one given.
 * No list of them is ever whole: `may-tell.ts` says where any other word may be one.
 */
export const KINDS: readonly Kind[] = [
  {
    // A colour.
    asked:
      /(?:什么|何种|哪种|哪些|几种|啥)颜色|颜色(?:是|为)(?:什么|何)|\b(?:what|which) (?:[a-z]+ )?colou?rs?\b/u,
    words: {
      zh: '红|黄|蓝|绿|青|紫|黑|白|灰|棕|褐|橙|橘|粉|金|银|米色|咖啡色|肉色|彩|透明|无色|栗|墨|卡其|驼色|花色|原色|深色|浅色',
      en: 'red|reddish|blue|bluish|green|greenish|yellow|yellowish|black|blackish|white|whitish|grey|gray|brown|brownish|orange|pink|purple|violet|gold|golden|silver|beige|cream|navy|crimson|scarlet|turquoise|teal|tan|maroon|ivory|transparent|colourless|colorless|clear|dark|light|pale|bright|blond|blonde|ginger|chestnut|lilac|amber|bronze|copper|khaki|olive|mauve|magenta|indigo|emerald|ruby|rainbow|striped|spotted|tabby|tortoiseshell|multicoloured|multicolored|burgundy|lavender|charcoal|cyan|azure',
    },
    before: { zh: '呈', en: 'in' },
    byEnding: { ending: '色', but: '颜角特景出货物声本女气' },
  },
  {
    // A material.
    asked:
      /(?:什么|何种|哪种|啥)(?:材料|材质|质地|料子|木头?|布料?|金属)|用?(?:什么|啥)(?:材料|料子|东西)?(?:做|制|做成|制成|制作)的(?:呢|呀|啊)?[?!。\s]*$|\b(?:what|which) (?:(?:kind|sort|type) of )?(?:material|wood|metal|stone|fabric|cloth|timber)s?\b|\bwhat (?:is|are|was|were) .*\b(?:made|built|woven|carved) (?:out )?(?:of|from)\b|\bwhat should .*\bbe made of\b/u,
    words: {
      zh: '木|铁|钢|铜|金|银|铝|锡|塑料|玻璃|石|砖|水泥|混凝土|皮|革|布|棉|麻|丝|毛|绸|绒|纸|竹|藤|陶|瓷|泥|土|橡胶|硅胶|尼龙|涤纶|合金|纤维|树脂|材质|材料|骨|角|蜡|草|羽绒|牛仔|聚酯|海绵|乳胶|亚克力|铂|钛|锌|铅|面粉|淀粉|制成|做成|织成|编成|磨成|酿|原料|主料|配料',
      en: 'wooden|woollen|woolen|earthen|made of|made from|made out|built of|consist|material|plastic|steel|iron|glass|stone|brick|concrete|leather|wool|cotton|silk|linen|felt|paper|cardboard|clay|wood|oak|pine|elm|ash|beech|walnut|mahogany|teak|cedar|willow|birch|maple|cherry|bamboo|wicker|straw|reed|rubber|nylon|velvet|denim|canvas|tin|brass|copper|bronze|silver|gold|pewter|aluminium|aluminum|porcelain|ceramic|terracotta|marble|granite|slate|sandstone|limestone|wax|bone|horn|ivory|amber|fibre|fiber|fibreglass|carbon|cork|rope|string|turf|mud|thatch|foam|bark|mesh|latex|vinyl|resin|acrylic|polyester|fleece|tweed|satin|corduroy|hemp|jute|rattan|plywood|chipboard|plaster|tarmac|lycra|zinc|titanium|chrome|cashmere|suede|flint|platinum',
    },
    classes: [SUBSTANCE, FOOD],
    before: { zh: '用由以', en: 'of from in with by out' },
  },
  {
    // A brand or a model.
    asked:
      /(?:什么|哪个|哪种|啥)(?:牌子?|品牌|型号|厂牌)(?!坊|照)|\b(?:what|which) (?:brand|make)\b(?! (?:sense|sure|up|it|them|him|her|us|people)\b)|\b(?:what|which) model (?:of|(?:is|was|are|were|does|did|do) (?:the|it|this|that|you|he|she|they|we|your|his|her|their|our)\b)/u,
    words: { zh: '牌|型|款|产|造|制', en: 'unbranded|home made|homemade|own brand|brand' },
    byName: true,
    before: { zh: '', en: 'from by' },
  },
  {
    // A breed.
    asked: /(?:什么|哪个|哪种|啥)品种|\b(?:what|which) (?:breed|species)s?\b/u,
    words: {
      zh: '种|犬|杂交|混血|串|田园|短毛|长毛|泰迪|柯基|金毛|布偶',
      en: 'mongrel|cross|mixed|pedigree|crossbreed|mix|mutt|moggy|tabby|shorthair|longhair',
    },
    classes: [ANIMAL, PLANT],
    byName: true,
    before: { zh: '', en: 'of' },
  },
  {
    // A language or a nationality.
    asked:
      /(?:什么|哪种|哪国|哪些|哪几种|几种)(?:语言|外语|方言|文字)|什么国籍|哪国人|哪一?个国家的人|\b(?:what|which) (?:other )?(?:languages?|nationality|nationalities|dialects?)\b/u,
    words: { zh: '语|文|话|国|籍|人|字', en: 'native|local|dialect' },
    byName: true,
    before: { zh: '用以', en: 'in of speak' },
  },
  {
    // A religion, a faith or a party.
    asked:
      /(?:什么|哪个|哪种)(?:宗教|教派|政党)|\b(?:what|which) (?:religion|faith|denomination|political party)\b|\bwhich party (?:did|does|do|is|was|were) .*\b(?:belong|join|represent|stand|member)/u,
    words: {
      zh: '教|佛|道|党|派',
      en: 'independent|no party|atheist|church|catholic|protestant|muslim|jewish|christian|buddhist|hindu|labour|conservative|liberal|green|social democrat',
    },
    byName: true,
    before: { zh: '', en: 'for' },
  },
];

export interface Kind {
  readonly asked: RegExp;
  readonly words: { readonly zh: string; readonly en: string };
  readonly classes?: readonly number[];
  readonly byName?: true;
  /** Whatever ends so tells one (香槟**色**), but for behind these characters (**角**色). */
  readonly byEnding?: { readonly ending: string; readonly but: string };
  /** Behind what, beside *is* and *was*, one may stand: Chinese characters, English words parted by spaces. */
  readonly before: { readonly zh: string; readonly en: string };
}
