import type { SpanView } from '../view.ts';
import { TIMES_ALONE } from './times-alone.ts';

const CAPITAL = /\p{Lu}/u;

/** Whether some words of an English sentence surely are no place. */
export function cannotBePlace(view: SpanView): boolean {
  if (view.scene.probe.question.language !== 'en') return false;
  return TIMES_ALONE.test(view.own) || tellsTime(view) || isLeftThere(view) || tellsHow(view);
}

const TIME_WORDS =
  /^(?:[a-z\d-]+ )*(?:nights?|days?|noon|midnight|dawn|dusk|mornings?|afternoons?|evenings?|summers?|winters?|autumn|weekends?|years?|months?|weeks?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|time|times)$/u;

/** A place is told by no time: at **night and hide**, recorded in **eleven days**. */
function tellsTime({ own, text, candidate: { from, to } }: SpanView): boolean {
  return (
    !CAPITAL.test(text.slice(from, to)) && own.split(/ (?:and|or) /u).some((part) => TIME_WORDS.test(part))
  );
}

/** What is put somewhere, and no place: **Bicycles** can be left in the courtyard. */
function isLeftThere({ candidate: { from, start, end }, own, after }: SpanView): boolean {
  return (
    from === 0 &&
    end - start === 1 &&
    own.endsWith('s') &&
    /^ (?:can|may|must|should|could|are|were)(?: only| not| also)? (?:be )?\p{L}+(?:ed|en|ft|pt|ld|nt|und|ut)\b/u.test(
      after,
    )
  );
}

/** What something is like, and no place: they are **active**. */
function tellsHow({ own, before, text, candidate: { from, to } }: SpanView): boolean {
  return (
    /\b(?:is|are|was|were|be|been) $/u.test(before) &&
    !own.includes(' ') &&
    !CAPITAL.test(text.slice(from, to))
  );
}
