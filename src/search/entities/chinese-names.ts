import type { Term } from '../../text/terms.ts';
import type { EntityKind } from './answer-type.ts';
import type { Entity } from './entity.ts';
import { MERE_TIMES } from './mere-times.ts';

/** What the end of a word tells of the name that it ends; the first that has it decides. */
const SUFFIXES: readonly { readonly kind: EntityKind; readonly endings: ReadonlySet<string> }[] = [
  {
    kind: 'organisation',
    endings: new Set([
      ...'公司 大学 学院 学校 中学 小学 委员会 协会 集团 银行 组织 政府 议会 法院 医院 电视台 出版社 俱乐部 联盟'.split(
        ' ',
      ),
      ...'联队 球会 部队 研究所 基金会 教会 博物馆 图书馆 乐团 乐队 机构 王朝 家族 族群'.split(' '),
      ...'党军局署厅部社会队族团厂院校',
    ]),
  },
  {
    kind: 'place',
    endings: new Set([
      ...'平原 高原 盆地 半岛 地区 机场 公园 群岛 山脉 海峡 大陆 沿岸 流域 广场'.split(' '),
      ...'省市县州区镇乡村国岛洲山河江湖海湾港路街站寺庙宫城岭峡谷道园',
    ]),
  },
];
const LONGEST_ENDING = 3;
/** The last characters of all endings, by their codes: most words end in none of them. */
const LAST = new Set(
  SUFFIXES.flatMap(({ endings }) => [...endings].map((ending) => ending.charCodeAt(ending.length - 1))),
);

/** Parts of speech that names are made of: nouns and names, unknown words, abbreviations, directions, distinguishing words. */
const NAME_TAG = /^(?:n|x|j|f$|b$|s$|t$|q$)/;
/** In characters: a longer run is a phrase. */
const LONGEST_NAME = 12;

const LONGEST_GIVEN = 2;

/** The hundred-odd most frequent surnames, simplified: what an unknown word must start with to be taken for a person. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤康易俞齐庞樊兰殷施洪翟安倪严牛温芦季章鲁葛伍尤毕聂焦柳邢路岳梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵欧阳司马诸葛';

/** What the segmenter joins to the next word, or a part of it, that it does not know: **由**林沛理, **以线**|上. No name begins so, nor ends so. */
const NO_END = new Set([...'于的是在与和被把由说问答听喊']);
const NO_BEGINNING = new Set([...'以由在与和被把对从及并而也又是因其此该这那之各每某已仍更很都就才但或等']);
/** Parts of speech of a surname that stands alone; as a verb or a preposition (向, 于) it is none. */
const SURNAME_TAG = /^(?:n|q|x|b|a|z|m|t)/;

/** Names of persons, places and organisations by part of speech and by what they end in. */
export function findChineseNames(terms: readonly Term[]): readonly Entity[] {
  const entities: Entity[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at];
    if (term === undefined || term.kind !== 'han' || term.stop) continue;
    const word = withoutLooseEnds(term);
    const kind = kindOfWord(word);
    if (kind !== undefined) {
      const start = kind === 'person' && word.start === term.start ? startOfPerson(terms, at) : word.start;
      entities.push({ kind, start, end: word.end });
    }
    // 参会 and 入党 are done, and name nothing.
    if (term.tag === 'v' || !LAST.has(term.key.charCodeAt(term.key.length - 1))) continue;
    const ending = kindOfEnding(term.key);
    if (ending === undefined) continue;
    const start = startOfName(terms, at);
    if (term.end - start > 1) entities.push({ kind: ending, start, end: term.end });
  }
  return entities;
}

function kindOfEnding(word: string): EntityKind | undefined {
  return SUFFIXES.find(({ endings }) => endsIn(word, endings))?.kind;
}

function endsIn(word: string, endings: ReadonlySet<string>): boolean {
  for (let length = 1; length <= LONGEST_ENDING; length++) if (endings.has(word.slice(-length))) return true;
  return false;
}

/** Where the run of words that could be one name with the term at `at` begins. */
function startOfName(terms: readonly Term[], at: number): number {
  const last = terms[at];
  let start = last?.start ?? 0;
  for (let before = at - 1; before >= 0; before--) {
    const term = terms[before];
    if (term === undefined || last === undefined || term.end !== start) break;
    if (term.kind !== 'han' || term.stop || !NAME_TAG.test(term.tag) || last.end - term.start > LONGEST_NAME)
      break;
    // 图书|节由|教育局: the name begins behind what the segmenter did not know.
    if (term.tag === 'x' && (NO_BEGINNING.has(term.key.charAt(0)) || NO_END.has(term.key.slice(-1)))) break;
    start = term.start;
  }
  return start;
}

function withoutLooseEnds(term: Term): Term {
  if (term.tag !== 'x') return term;
  const from = NO_BEGINNING.has(term.key.charAt(0)) ? 1 : 0;
  const to = NO_END.has(term.key.slice(-1)) ? 1 : 0;
  const key = term.key.slice(from, term.key.length - to);
  return { ...term, key, start: term.start + from, end: term.end - to };
}

/** A given name is often cut from its surname: 张|志远. */
function startOfPerson(terms: readonly Term[], at: number): number {
  const [term, before] = [terms[at], terms[at - 1]];
  const start = term?.start ?? 0;
  if (term === undefined || before === undefined || before.end !== start || before.stop) return start;
  const isSurname = before.key.length === 1 && SURNAMES.includes(before.key) && SURNAME_TAG.test(before.tag);
  return isSurname && term.key.length <= LONGEST_GIVEN ? before.start : start;
}

function kindOfWord({ tag, key }: Pick<Term, 'tag' | 'key'>): EntityKind | undefined {
  if (tag.startsWith('nr')) return 'person';
  if (tag === 'ns') return 'place';
  if (tag === 'nt') return 'organisation';
  if (tag === 'nz') return 'name';
  if (tag === 't') return MERE_TIMES.has(key) ? undefined : 'time';
  if (tag === 'x' && key.length >= 2 && key.length <= 4) {
    return SURNAMES.includes(key.charAt(0)) && key.length <= 3 ? 'person' : 'name';
  }
  return undefined;
}
