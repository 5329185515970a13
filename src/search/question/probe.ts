import type { Numbered } from '../figures/numbered.ts';
import type { Ways } from '../figures/unit-ways.ts';
import type { PeopleNamed } from '../people/people-told.ts';
import type { ClassShare, NounClasses } from '../words/noun-classes.ts';
import type { Sayings } from '../words/sayings.ts';
import type { Themes } from '../words/themes.ts';
import type { Misreadings } from './misreadings.ts';
import type { Question } from './question.ts';

/** A question made ready to be held against sentences. Arrays run over the question's units. */
export interface Probe {
  readonly question: Question;
  /** Number of each unit (`key-number.ts`). */
  readonly units: Int32Array;
  /** Where in the question each of these numbers stands. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** 1 where the unit is to be matched, 0 inside the question phrase. */
  readonly content: Uint8Array;
  /** How rare the unit is in texts at large. */
  readonly background: Float64Array;
  /** How readily the unit's word recurs in answers, 1 for an ordinary word. */
  readonly recurrence: Float64Array;
  /** Numbers of the question's terms, stop words and the question phrase left out. */
  readonly terms: Int32Array;
  /** Where its units stand in a sentence without being meant (`misreadings.ts`). */
  readonly misreadings: Misreadings;
  /** Numbers of the units of the head noun (which **city**). */
  readonly head: Int32Array;
  /** Of the numbers and Latin names outside the question phrase; of the years among them. */
  readonly figures: readonly number[];
  readonly years: readonly number[];
  /** What its numbers name: 12号楼, the second quarter. */
  readonly numbered: readonly Numbered[];
  /** Where a birth or a death is asked for, the places of the word for it (**出生**, **born**). */
  readonly lifeEvent: readonly number[];
  /** Where it is asked who somebody is or what they do (阿顺是做什么的), the places of the name. */
  readonly whoIs: readonly number[];
  /** The same where it is asked what became of them (老驴后来呢). */
  readonly became: readonly number[];
  /** Concepts of the question outside its phrase. */
  readonly concepts: Uint8Array;
  readonly words: readonly QuestionWord[];
  /** What is asked for within the question phrase (多少**员工**, how many **pages**), where it is not a kind of name. */
  readonly asked: readonly QuestionWord[];
  /** Whom it asks about, where it asks whether or how much they may (`people-asked.ts`). */
  readonly people: PeopleAsked | undefined;
  /** 1 where the unit is of a word that is not ordinary: that it is missing tells something. */
  readonly tells: Uint8Array;
  /** What it asks for of which there is an opposite (`opposites.ts`). */
  readonly opposed: readonly Opposed[];
  /** It asks for what is not. */
  readonly denies: boolean;
  /** Its units that follow each other, stop words left out (`together.ts`). */
  readonly neighbours: readonly Neighbours[];
  /** Numbers of the relatives of its units, those of the question phrase among them (`kin.ts`) → which units they stand for. */
  readonly kin: ReadonlyMap<number, readonly Kinship[]>;
  /** What it says that may be told in other words (`sayings.ts`). */
  readonly sayings: Sayings;
  /** Numbers of the words near to its units outside the question phrase (`related.ts`) → which units. */
  readonly related: ReadonlyMap<number, readonly number[]>;
  /** Its words outside the question phrase that are known, and where they lie among the themes; those of any word (`themes.ts`). */
  readonly themed: readonly { readonly place: number; readonly point: Int8Array }[];
  readonly themes: Themes;
  /** Numbers of the words that say the contrary of one of its units (`antonyms.ts`), and that it has not itself → which units. */
  readonly antonyms: ReadonlyMap<number, readonly number[]>;
  /** Classes of the noun that is asked for (which **animal**), none where there is no such noun; those of any noun. */
  readonly headClasses: readonly ClassShare[];
  readonly nounClasses: NounClasses;
}

/** Of whom a question asks whether, how or how much they may. */
export interface PeopleAsked extends PeopleNamed {
  /** Such as no table has: patients with a disease, people of a trade. */
  readonly others: readonly QuestionWord[];
  /** Places of the word for taking something (喝, use) where nothing is said of what or how: 老人可以喝吗. */
  readonly taking: readonly number[];
  /** What else is asked of them: 孕妇可以泡**温泉**吗. */
  readonly beside: readonly QuestionWord[];
}

/** A unit of the question that another word can stand for. */
export interface Kinship {
  readonly place: number;
  readonly family: boolean;
}

/** A word of the question as places among its units; stop words and the question phrase are none. */
export interface QuestionWord {
  readonly units: readonly number[];
  /** Mean rarity of its units times the square of how readily it recurs in answers. */
  readonly weight: number;
  /** Names a thing: without it the question is another one. */
  readonly noun: boolean;
  /** Concepts it expresses (`concept-table.ts`). */
  readonly concepts: Uint8Array;
  /** Belongs to asking (`ORDINARY_WORDS`): that it is missing tells nothing. */
  readonly ordinary: boolean;
}

/** Two units of a question that follow each other once its stop words are left out: what is said of what. */
export interface Neighbours {
  readonly first: number;
  readonly second: number;
}

/** One of two opposites that a question has alone, and the other one. */
export interface Opposed {
  readonly asked: Ways;
  readonly other: Ways;
  /** The beginning and how long it lasts tell the end. */
  readonly lasts: boolean;
}
