import type { Feature } from '../features/feature.ts';

/** The same of Chinese questions alone; 0 of others, of which it told nothing or was not tried. */
export function inChinese(feature: Feature): Feature {
  return {
    ...feature,
    value: (scene, index) => (scene.probe.question.language === 'zh' ? feature.value(scene, index) : 0),
  };
}
