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

/**
 * 1 where it is asked who, and the sentence has no name that may be somebody's and no word for anybody beyond those of the question; otherwise
 * 0. A sentence that opens with a pronoun has whom the one before it tells of. Chinese.
 *
 * @example 谁批准了4号泊位？ is not answered by 4号泊位可以停靠7万吨级船舶
 */
export function nobodyTold({ probe, stretch }: Scene, index: number): number {
  const { type, language } = probe.question;
  if (type !== 'person' || language !== 'zh') return 0;
  const isNew = (unit: number) => !probe.places.has(unit);
  const tells = ({ units, entities }: Profile) =>
    units.some((unit) => isNew(unit) && SOMEBODY.has(unit)) ||
    entities.some(({ kind, start, end }) => NAMES.has(kind) && units.subarray(start, end).some(isNew));
  return tellsWithBefore(stretch, index, tells) ? 0 : 1;
}
