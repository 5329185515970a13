import { SURNAMES } from '../../../search/entities/chinese-names.ts';
import { PERSON, sameClass } from '../../../search/words/noun-classes.ts';
import { TRANSCRIBED } from '../found/phrase-words.ts';
import { type SpanView, unitsOf } from '../view.ts';
import type { SpanFeature } from './feature.ts';

/** What the nouns in it and beside it say of what it is. */
export const NOUN_FEATURES: readonly SpanFeature[] = [
  { name: 'titled', meaning: 'what somebody is stands before the name (explorer, 国王)', value: titled },
  {
    name: 'headBeside',
    meaning: 'the kind of thing asked for stands beside it (国王爱德华)',
    value: headBeside,
  },
  {
    name: 'named',
    meaning:
      'begins with a surname, or is a foreign name by its characters, where a Chinese question asks for somebody',
    value: named,
  },
  { name: 'headInside', meaning: 'has the kind of thing asked for', value: headInside },
  { name: 'ofTitle', meaning: "share of it that is the article's title", value: ofTitle },
  { name: 'classed', meaning: 'its last noun is for things of the kind asked for', value: classed },
];

/** What somebody is, at the end of what stands before a name; folded. */
const ROLE =
  /(?:[家者员长王帝师生手将官士妻子父母弟兄妹女臣相后君侯公爵]|教授|博士|总统|总理|主席|书记|首领|领袖|导演|演员|商人|诗人|艺人|主持人|创始人|代表|选手|姓|名|叫)"?$/u;

function titled(view: SpanView): number {
  const { probe } = view.scene;
  if (probe.question.language === 'zh') return ROLE.test(view.before) ? 1 : 0;
  if (!/[a-z] $/.test(view.before)) return 0;
  const of = probe.nounClasses.of(unitsOf(view)[view.candidate.start - 1] ?? -1);
  return of === undefined ? 0 : sameClass(PERSONS, of);
}

/** Two to four characters are a Chinese name, one of which is the surname; or there is a dot in it. */
function named({ scene: { probe }, own }: SpanView): number {
  if (probe.question.type !== 'person' || probe.question.language !== 'zh') return 0;
  const surnamed = own.length >= 2 && own.length <= 4 && SURNAMES.includes(own.charAt(0));
  return surnamed || TRANSCRIBED.test(own) || own.includes('·') ? 1 : 0;
}

function headBeside(view: SpanView): number {
  const units = unitsOf(view);
  const { start, end } = view.candidate;
  const { head } = view.scene.probe;
  for (const at of [start - 1, start - 2, end, end + 1]) if (head.includes(units[at] ?? -2)) return 1;
  return 0;
}

function headInside(view: SpanView): number {
  const units = unitsOf(view).subarray(view.candidate.start, view.candidate.end);
  const { head } = view.scene.probe;
  return head.length > 0 ? head.filter((unit) => units.includes(unit)).length / head.length : 0;
}

function ofTitle(view: SpanView): number {
  const units = unitsOf(view).subarray(view.candidate.start, view.candidate.end);
  return units.filter((unit) => view.scene.stretch.title.has(unit)).length / Math.max(1, units.length);
}

const PERSONS = [{ class: PERSON, share: 1 }];
/** As `PERSON`: nouns for places, groups, acts. */
const PLACES = [
  { class: 12, share: 1 },
  { class: 3, share: 0.4 },
];
const GROUPS = [{ class: 11, share: 1 }];

function classed(view: SpanView): number {
  const { probe } = view.scene;
  const of = probe.nounClasses.of(unitsOf(view)[view.candidate.end - 1] ?? -1);
  if (of === undefined) return 0;
  const { type } = probe.question;
  const wanted =
    probe.headClasses.length > 0
      ? probe.headClasses
      : type === 'person'
        ? PERSONS
        : type === 'place'
          ? PLACES
          : type === 'organisation'
            ? GROUPS
            : undefined;
  return wanted === undefined ? 0 : sameClass(wanted, of);
}
