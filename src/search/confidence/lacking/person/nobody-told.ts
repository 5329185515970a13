import type { EntityKind } from '../../../entities/answer-type.ts';
import type { Profile } from '../../../index/profile.ts';
import type { Scene } from '../../../scene/scene.ts';
import { characters } from '../../../words/unit-sets.ts';
import { tellsWithBefore } from '../../told/tells-with-before.ts';

const NAMES: ReadonlySet<EntityKind> = new Set(['person', 'name', 'organisation']);
/** Of these, somebody or a body is called in Chinese: 负责**人**, 记**者**, 母**亲**, 文化**局**. Rather too many than too few. */
const SOMEBODY = characters(
  '人者员师家们生父母亲夫妻儿女子弟兄姐妹爷奶叔姨长工队会部局处司厂社校院公政府团组老他她我你您客友手民帝王后侯将军官臣僧佛神士星商室馆台署省市县区国族方',
);

/** Who may, can or must is told by what is asked of them, and they need not be named: 持有驾照即可报名. Folded. */
const ASKS_WHOM_ALLOWED =
  /谁(?:都|才|还|也)?(?:不|无法|没)?(?:可以?|能够?|有(?:资格|权|机会)|得|需要?|要|应当?|该|必须|适[合用]|符合|享|免)/u;

/**
 * 1 where it is asked who, and the sentence has no name that may be somebody's and no word for anybody beyond those of the question; otherwise
 * 0, as where it is asked who may or must. A sentence that opens with a pronoun has whom the one before it tells of. Chinese.
 *
 * @example 谁批准了4号泊位？ is not answered by 4号泊位可以停靠7万吨级船舶
 */
export function nobodyTold({ probe, stretch }: Scene, index: number): number {
  const { type, language, analysis } = probe.question;
  if (type !== 'person' || language !== 'zh') return 0;
  if (ASKS_WHOM_ALLOWED.test(analysis.folded.text)) return 0;
  const isNew = (unit: number) => !probe.places.has(unit);
  const tells = ({ units, entities }: Profile) =>
    units.some((unit) => isNew(unit) && SOMEBODY.has(unit)) ||
    entities.some(({ kind, start, end }) => NAMES.has(kind) && units.subarray(start, end).some(isNew));
  return tellsWithBefore(stretch, index, tells) ? 0 : 1;
}
