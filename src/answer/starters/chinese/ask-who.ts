import type { Draft } from '../draft.ts';
import type { Clause } from './clause.ts';
import { isVerb, predicateFrom } from './predicate.ts';
import type { Subject } from './subject.ts';
import type { Asking } from './words.ts';

/** What a person does, and things do not: so that a word is hardly taken for a name by mistake. */
const DOES =
  /^(?:致辞|发言|演讲|担任|出任|就任|发表|致辞|发明|发现|创立|创办|创建|建立|成立|提出|撰写|写|写下|写作|著有|编写|绘制|设计|率领|率军|率|派遣|派|下令|宣布|签署|主持|当选|即位|登基|称帝|统一|攻占|攻打|击败|战胜|邀请|访问|任命|接任|继任|继承|领导|指挥|建造|兴建|翻译|出版|导演|执导|主演|演唱|创作|获得|赢得|夺得|荣获|捐赠|捐|资助|改编|发动|推翻|刺杀|辞职|迁都|定都|颁布|废除|推行|开创|证明|研究|拍摄)$/u;

const SPEAKS = /^(?:致辞|发言|演讲|致词)$/u;
/** A name from another language: 约翰·希普尚克斯. */
const DOTTED = /^(?!凡)\p{Script=Han}{2,}[·•‧]\p{Script=Han}/u;

/** `肖亚庆致辞`: 谁致辞？ */
export function askWho(
  clause: Clause,
  subject: Subject,
  { who }: Asking,
  isName: (written: string) => boolean,
): readonly Draft[] {
  const { words } = clause;
  const by = askBy(clause, subject, who);
  if (by !== undefined) return [by];
  const name = subject.words.at(-1);
  const named = name !== undefined && /^(?:nr|x)/.test(name.tag) && isName(name.key);
  if (!named && !DOTTED.test(subject.text)) return [];
  const verb = words.slice(subject.end).find(isVerb);
  const predicate = predicateFrom(clause, subject.end);
  if (
    verb === undefined ||
    predicate === undefined ||
    !DOES.test(verb.key) ||
    (predicate.length < 4 && !SPEAKS.test(verb.key))
  )
    return [];
  return [{ kind: 'who', question: `${who}${predicate}？` }];
}

const BY_WHOM =
  /^(?:创立|创办|创建|建立|设立|主办|承办|设计|建造|兴建|发明|提出|撰写|编写|创作|导演|主演|演唱|出版|发行|制作|开发|管理|管辖|负责|运营|经营|赞助|任命|选举|组成|翻译|发起|签署|领导|指挥|研发|生产|主持|捐赠|命名|改建|扩建)/u;

/** `公司由丁磊创立`: 公司是由谁创立的？ */
function askBy(clause: Clause, subject: Subject, who: string): Draft | undefined {
  const { words } = clause;
  const at = words[subject.end]?.key === '是' ? subject.end + 1 : subject.end;
  if (words[at]?.key !== '由') return undefined;
  const verbAt = words.findIndex(({ key }, i) => i > at + 1 && BY_WHOM.test(key));
  const doer = words.slice(at + 1, verbAt);
  if (
    verbAt < 0 ||
    doer.length > 5 ||
    !doer.every(({ tag, kind }) => kind === 'latin' || /^(?:n|x|j|f|b)/.test(tag))
  )
    return undefined;
  const verb = clause.text(verbAt, verbAt + 1);
  const by = clause.text(at, at + 1);
  const rest = clause.text(verbAt + 1);
  if (verb === undefined || by === undefined || (rest !== '' && rest !== '的')) return undefined;
  return { kind: 'who', question: `${subject.text}是${by}${who}${verb}的？` };
}
