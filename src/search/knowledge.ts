import { loadBackground } from './background.ts';
import type { Tables } from './probe.ts';
import { loadRecurrence } from './recurrence.ts';
import { type LanguageModels, loadModels } from './weights.ts';

/** What is known beforehand, whatever the articles: word tables and fitted numbers. Read once, shared by all. */
export interface Knowledge {
  readonly tables: Tables;
  readonly models: LanguageModels;
}

export function loadKnowledge(): Knowledge {
  return { tables: { background: loadBackground(), recurrence: loadRecurrence() }, models: loadModels() };
}
