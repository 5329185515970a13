import { isLifeEvent } from '../figures/life-event.ts';
import { saysAny } from '../figures/unit-ways.ts';
import type { Opposed } from '../question/probe.ts';
import type { Scene } from './scene.ts';

/**
 * 1 where the question has one of two opposites alone, and the sentence the other one alone; otherwise 0.
 *
 * @example 大会什么时候闭幕？ is not answered by 大会11月1日开幕, but by 大会11月1日开幕，为期三天
 */
export function opposite(scene: Scene, index: number): number {
  const lasting = scene.stretch.profiles[index]?.entities.some(({ kind }) => kind === 'duration');
  return toldFromOtherSide(scene, index).some(({ lasts }) => !(lasts && lasting)) ? 1 : 0;
}

/** What is asked for of which the sentence has the opposite alone. */
export function toldFromOtherSide(
  { probe: { opposed, question }, stretch, evidence }: Scene,
  index: number,
): readonly Opposed[] {
  // 1920年5月生于无锡，1998年卒于南京 tells both.
  if (isLifeEvent(question.figure) && evidence[index]?.rightFigure) return [];
  const units = stretch.profiles[index]?.units ?? [];
  return opposed.filter(({ asked, other }) => saysAny(units, other) && !saysAny(units, asked));
}
