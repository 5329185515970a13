import type { Scene } from '../../../search/scene/scene.ts';
import { keyNumber } from '../../../search/words/key-number.ts';

/** What an administrative division is asked for as, folded, and what its names end in. */
const DIVISIONS: Readonly<Record<string, string>> = {
  省: '省',
  省份: '省',
  市: '市',
  城市: '市',
  县: '县',
  区: '区',
  州: '州',
  镇: '镇',
  乡: '乡',
  村: '村',
  国: '国',
  国家: '国',
};
const ENDINGS = new Map([...'省市县区州镇乡村国'].map((ending) => [keyNumber(ending), ending]));

/** Whether a name that ends in a unit is that of another division than the one asked for: a city, where the district is asked. */
export function isOtherDivision({ probe: { question } }: Scene, last: number): boolean {
  if (question.type !== 'place') return false;
  const asked = DIVISIONS[question.head];
  const ending = ENDINGS.get(last);
  return asked !== undefined && ending !== undefined && ending !== asked;
}
