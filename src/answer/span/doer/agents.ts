import type { QuestionWord } from '../../../search/question/probe.ts';
import { keyNumber } from '../../../search/words/key-number.ts';
import { isEntity, type SpanPart, type SpanView } from '../view.ts';

/** What stands before who did it; both scripts are alike. */
const BY = { zh: /[由被][本该該全]?[省市区區县縣镇鎮乡鄉州]?$/u, en: /\bby(?: the)?\s$/iu } as const;
/** What was done further on was done by another (由交通局承建，**由**张建国设计). */
const NEXT_BY: ReadonlySet<number> = new Set(['由', '被'].map(keyNumber));
/** In units: how far behind it in Chinese, before it in English, what was done may stand (founded in 1902 by). */
const REACH = { zh: 14, en: 7 } as const;

/** Whether somebody is said to have done what is asked. */
export function isAgent({ scene, index, candidate, candidates, text, from: start }: SpanView): boolean {
  const { language } = scene.probe.question;
  if (!BY[language].test(text.slice(Math.max(0, start - BEFORE), start))) return false;
  const [from, to] =
    language === 'zh'
      ? [
          candidate.end,
          Math.min(
            OPENING.test(text.slice(candidate.to)) ? Number.POSITIVE_INFINITY : candidate.clause.end,
            endOfDeed(candidate, candidates, scene.stretch.profiles[index]?.units ?? []),
          ),
        ]
      : [candidate.start - REACH.en, candidate.start];
  const places = scene.evidence[index]?.match.places ?? [];
  const [matched, near, before] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (let at = 0; at < places.length; at += 2) {
    const [place = -1, unit = -1] = [places[at], places[at + 1]];
    if (scene.probe.tells[unit] !== 1) continue;
    matched.add(unit);
    if (place >= from && place < to) near.add(unit);
    if (place >= candidate.clause.start && place < candidate.start) before.add(unit);
  }
  // Of 主持 the 主 of 主办 is not enough where 持 stands elsewhere.
  const { words } = scene.probe;
  const isNear = words.some(({ units }) => {
    const told = units.filter((unit) => matched.has(unit));
    return told.length > 0 && told.every((unit) => near.has(unit));
  });
  return isNear || (language === 'zh' && isOfDeed(words, { matched, before }));
}

/** Whether the deed is told in other words, and what it is done to stands whole before who does it: 物业费由**甲方**承担, for 谁付. */
function isOfDeed(
  words: readonly QuestionWord[],
  { matched, before }: { readonly matched: ReadonlySet<number>; readonly before: ReadonlySet<number> },
): boolean {
  const told = words.filter(({ units }) => units.some((unit) => matched.has(unit)));
  return told.length > 0 && told.every(({ units }) => units.every((unit) => before.has(unit)));
}

const BEFORE = 8;
/** What stands in brackets behind somebody parts no clause. */
const OPENING = /^[(（]/u;

/** How far what somebody did may stand behind him: up to the next agent, or the next one that is not named together with him. */
function endOfDeed(agent: SpanPart, candidates: readonly SpanPart[], units: ArrayLike<number>): number {
  let named = agent.end;
  const most = agent.end + REACH.zh;
  const starts = new Map(candidates.filter(isEntity).map(({ start, end }) => [start, end]));
  for (let at = agent.end; at < most; at++) {
    if (NEXT_BY.has(units[at] ?? -1)) return at;
    const end = starts.get(at);
    if (end === undefined) continue;
    if (at - named > MOST_BETWEEN) return at;
    named = end;
  }
  return most;
}

/** Units that join two that did something together: 水利局**和县**交通局. */
const MOST_BETWEEN = 2;
