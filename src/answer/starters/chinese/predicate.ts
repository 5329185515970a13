import type { Term } from '../../../text/terms.ts';
import type { Clause } from './clause.ts';

/** Words that point back, deny, compare, or make less than a whole statement. */
const UNFIT =
  /[他她它其该此这那我你您咱某]|自己|双方|前者|后者|当地|当时|同时|不|没|未|无|亦|也|又|还|却|则|而|即|更|已|曾|仍|便|就|才|均|都|各|可|能|会|应|将|若|因|由于|虽|如|例如|以及|并|且|着|(?<![通经超])过|等|相继|先后|再次|再度|起每|大概|大约|一旦|成立时|同年|同月|次年|翌年|当年|次日|翌日|列表|正好|至今|为翻译|为主题/u;
/** At the end of a clause that says when or where something else was, or that goes on in the next. */
const OPEN_END =
  /(?:后|时|前|初期|末期|早期|晚期|中期|时期|中|上|下|里|内|间|以来|之际|期间|为|是|的|和|与|及|或|在|于|到|从|被|把|对|向|由|给|让|使|等|起|来|去|称|说|道|指|认为|表示|宣布|发现|指出)$/u;
const VAGUE_END =
  /的(?:行动|范围|一方|决定|消息|事件|结果|举动|做法|过程|情况|方式|活动|影响|计划|现象|问题|批复|指示|命令)$/u;
/** Of a state, or with a whole statement behind them: neither has a moment. */
const NO_VERB = new Set(
  '是 为 有 在 属于 位于 具有 成为 包括 作为 叫 称 即 拥有 占 排名 名列 位居 列 达到 达 超过 约 历时 位列 约占 处于 存在 面临 需要 希望 认为 表示 指出 继续 率领 遵照 根据 按照 依照 通过 标志 评选 说明 显示 反映 导致 引起 使得 令 让 关于 建议 主张 计划 准备 跟随 决定 试图 打算 要求 支持'.split(
    ' ',
  ),
);
const SHORT_VERBS = new Set('任 获 建 娶 嫁 改 迁 灭 赴'.split(' '));
const BEFORE_VERB = new Set(
  '批准 允许 进行 获选 受邀 参加 当选 宣布 宣告 正式 下令 停止 恢复 开始'.split(' '),
);
/** Verbs that say a whole thing by themselves. */
const COMPLETE =
  /^(?:正式|宣告|宣布|首次|全部|彻底|同时|全线|全面)*(?:致辞|致词|发言|演讲|任教|就读|成立|通车|开幕|闭幕|逝世|去世|病逝|驾崩|投降|召开|爆发|结束|发行|公布|关闭|解散|独立|撤销|停刊|创刊|启用|实施|施行|举行|落成|开业|出版|上映|首映|即位|登基|退位|灭亡|建成|动工|竣工|完工|开工|开馆|揭牌|挂牌|下水|服役|退役|退休|辞职|当选|出生|诞生|结婚|毕业|播出|首播|开播|停播|发射|升空|倒闭|破产|上市|解放|起义|开放|开通|开航|发表|发布|问世|生效|废除|遇刺|倒塌|解体|崩溃|复国|建国|立国|统一|重建|迁移|迁都|合并|更名|改名|改组|创立|创建|设立|建立)了?$/u;
const SHORTEST = 2;
const LONGEST = 22;

/**
 * What is said of the subject from a place on, fit to be asked about: it begins with a verb, or with where or how and then
 * a verb, and says a whole thing.
 */
export function predicateFrom(clause: Clause, from: number): string | undefined {
  const words = clause.words.slice(from);
  const first = words[0];
  if (first === undefined) return undefined;
  const verb = words.find(({ tag }) => tag.startsWith('v') && tag !== 'vn');
  const begins = isVerb(first) || (/^(?:p|d|ad)$/.test(first.tag) && verb !== undefined);
  if (!begins || verb === undefined || NO_VERB.has(verb.key)) return undefined;
  // One sign is too often a part of a name that is not in the dictionary.
  if ((verb.key.length < 2 && !SHORT_VERBS.has(verb.key)) || words[words.indexOf(verb) + 1]?.key === '的')
    return undefined;
  const text = clause.text(from);
  const keys = words.map(({ key }) => key).join('');
  if (text === undefined || text.length < SHORTEST || text.length > LONGEST) return undefined;
  if (UNFIT.test(keys) || OPEN_END.test(keys) || VAGUE_END.test(keys) || /[、]$/u.test(text))
    return undefined;
  if (/^(?:至|关于|根据|按照|因|由于|为了|用|以)$/.test(first.key)) return undefined;
  if (first === verb && leadsAstray(words)) return undefined;
  const objects = words
    .slice(words.indexOf(verb) + 1)
    .some(({ tag }) => /^(?:n|vn|x|j|m|r|l|eng)/.test(tag) || tag === '');
  return objects || COMPLETE.test(keys) || (first.tag === 'p' && COMPLETE.test(words.at(-1)?.key ?? ''))
    ? text
    : undefined;
}

/** Another verb right behind, or at the end with a 的 before it: then what was cut is not what was said. */
function leadsAstray(words: readonly Term[]): boolean {
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || second === undefined || last === undefined) return false;
  if (isVerb(second) && !COMPLETE.test(first.key + second.key) && !BEFORE_VERB.has(first.key)) return true;
  return isVerb(last) && words.some(({ key }) => key === '的');
}

export function isVerb({ tag }: Term): boolean {
  return tag.startsWith('v') && tag !== 'vn';
}

/** Without the particle that says it is done: the question has a way of its own to say so. */
export function withoutLe(text: string): string {
  return text.replace(/了(?!解|不|结)/u, '');
}
