import { CONCEPTS } from './concept-table.ts';
import { createWayFinder } from './way-finder.ts';

/** The few that leave something open are looked for one by one. */
const OPEN = /[.{}]/;
const OPEN_WAYS = CONCEPTS.flatMap(({ zh }, concept) =>
  zh
    .split('|')
    .filter((way) => OPEN.test(way))
    .map((way) => ({ concept, pattern: new RegExp(way, 'u') })),
);
const FINDERS = { zh: finderOf('zh'), en: finderOf('en') };
const HAN = /\p{Script=Han}/u;

/**
 * Numbers of the concepts that a folded text expresses, rising.
 *
 * @example conceptsIn('他生于1900年') // the numbers of 出生 (and of whatever else is there)
 */
export function conceptsIn(folded: string): Uint8Array {
  const chinese = HAN.test(folded);
  const expressed = FINDERS[chinese ? 'zh' : 'en'](folded);
  if (chinese) for (const { concept, pattern } of OPEN_WAYS) if (pattern.test(folded)) expressed[concept] = 1;
  let found = 0;
  for (let concept = 0; concept < expressed.length; concept++)
    if (expressed[concept] === 1) expressed[found++] = concept;
  return expressed.slice(0, found);
}

function finderOf(language: 'zh' | 'en') {
  return createWayFinder(CONCEPTS.map((ways) => ways[language].split('|').filter((way) => !OPEN.test(way))));
}
