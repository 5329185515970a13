import type { Tables } from './question/create-probe.ts';
import { type LanguageModels, loadModels } from './weights.ts';
import { loadAntonyms } from './words/antonyms.ts';
import { loadBackground } from './words/background.ts';
import { loadKin } from './words/kin.ts';
import { loadNounClasses } from './words/noun-classes.ts';
import { loadRecurrence } from './words/recurrence.ts';
import { loadRelated } from './words/related.ts';
import { loadThemes } from './words/themes.ts';

/** What is known beforehand, whatever the articles: word tables and fitted numbers. Read once, shared by all. */
export interface Knowledge {
  readonly tables: Tables;
  readonly models: LanguageModels;
}

export function loadKnowledge(): Knowledge {
  return { tables: loadTables(), models: loadModels() };
}

/** The word tables alone: all there is before anything was fitted. */
export function loadTables(): Tables {
  return {
    background: loadBackground(),
    recurrence: loadRecurrence(),
    kin: loadKin(),
    related: loadRelated(),
    themes: loadThemes(),
    nounClasses: loadNounClasses(),
    antonyms: loadAntonyms(),
  };
}
