import { CONTRACTS } from './sayings/contracts.ts';
import { DEEDS } from './sayings/deeds.ts';
import { GAMES } from './sayings/games.ts';
import { MEASURES } from './sayings/measures.ts';
import { MEDICINE } from './sayings/medicine.ts';
import { MONEY } from './sayings/money.ts';
import { PEOPLE } from './sayings/people.ts';
import { PLACES } from './sayings/places.ts';
import type { Saying } from './sayings/saying.ts';
import { SCHOOLS } from './sayings/schools.ts';
import { SOFTWARE } from './sayings/software.ts';
import { TIMES } from './sayings/times.ts';
import { TRAVEL } from './sayings/travel.ts';

/**
 * What people ask about in one word and notices, reports and manuals tell in another (几点关门, 打烊; do I have to pay, free of
 * charge): narrower than the concepts (`concept-table.ts`), so that one way stands for another.
 *
 * Rows are parted by what Chinese tells apart. An English word stands in each that it has a meaning of (lose: money, a thing, a
 * game; pet: a dog, a cat), so that two rows may share several: joined, a defeat would tell of a debt.
 */
export const SAYINGS: readonly Saying[] = [
  ...TIMES,
  ...MONEY,
  ...PEOPLE,
  ...PLACES,
  ...DEEDS,
  ...MEASURES,
  ...CONTRACTS,
  ...MEDICINE,
  ...SCHOOLS,
  ...SOFTWARE,
  ...GAMES,
  ...TRAVEL,
];
