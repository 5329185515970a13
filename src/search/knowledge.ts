import { loadAntonyms } from './antonyms.ts';
import { loadBackground } from './background.ts';
import type { Tables } from './create-probe.ts';
import { loadKin } from './kin.ts';
import { loadNounClasses } from './noun-classes.ts';
import { loadRecurrence } from './recurrence.ts';
import { loadRelated } from './related.ts';
import { type LanguageModels, loadModels } from './weights.ts';

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
    nounClasses: loadNounClasses(),
    antonyms: loadAntonyms(),
  };
}
