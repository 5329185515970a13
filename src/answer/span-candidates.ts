import type { EntityKind } from '../search/entities/answer-type.ts';
import type { FigureKind } from '../search/figures/figure-asked.ts';
import type { UnitSpan } from '../search/index/profile.ts';
import { officesAsked } from '../search/question/offices-asked.ts';
import { toldFromOtherSide } from '../search/question/opposites.ts';
import type { RankedSentence } from '../search/rank.ts';
import { namesPerson } from '../search/scene/names-person.ts';
import { keyNumber } from '../search/words/key-number.ts';
import type { Analysis, Analyzer } from '../text/terms.ts';
import type { PlacedSpan } from './settle-span.ts';
import { SPAN_FEATURES } from './span-features.ts';
import type { SpanView } from './span-view.ts';

/** Longer than this, bold would mark a clause and tell nothing. In UTF-16 code units. */
const LONGEST_SPAN = { han: 20, latin: 40 } as const;

export function longestSpan(text: string): number {
  return /\p{Script=Han}/u.test(text) ? LONGEST_SPAN.han : LONGEST_SPAN.latin;
}

/** A candidate with its place in the article's text. */
export interface SpanCandidate extends PlacedSpan {
  readonly values: readonly number[];
  /** It is said to have done what is asked (founded **by** …, **由** … 主办). */
  readonly isAgent: boolean;
}

/** The entities of a found sentence that are of the kind asked for. Empty where no kind is asked for. */
export function spanCandidates(found: RankedSentence, analyzer: Analyzer): readonly SpanCandidate[] {
  const candidates = markable(found);
  const placed = place(candidates, found, analyzer).map(({ candidate, kind, span }) => {
    const view: SpanView = { scene: found.scene, index: found.index, candidate, candidates };
    const values = SPAN_FEATURES.map((feature) => feature.value(view));
    return { kind, span, values, isAgent: isAgent(view, found.article.text.slice(0, span.start)) };
  });
  return found.scene.probe.question.type === 'person' ? preferPeople(placed) : placed;
}

/** Where somebody is named, an organisation can only answer who did it if it is said to have done it. */
function preferPeople(candidates: readonly SpanCandidate[]): readonly SpanCandidate[] {
  const isPerson = ({ kind }: SpanCandidate) => kind !== 'organisation';
  return candidates.some(isPerson)
    ? candidates.filter((candidate) => isPerson(candidate) || candidate.isAgent)
    : candidates;
}

/** What stands before who did it; both scripts are alike. */
const BY = { zh: /[由被][本该該全]?[省市区區县縣镇鎮乡鄉州]?$/u, en: /\bby(?: the)?\s$/iu } as const;
/** What was done further on was done by another (由交通局承建，**由**张建国设计). */
const NEXT_BY: ReadonlySet<number> = new Set(['由', '被'].map(keyNumber));
/** In units: how far behind it in Chinese, before it in English, what was done may stand (founded in 1902 by). */
const REACH = { zh: 14, en: 7 } as const;

function isAgent({ scene, index, candidate, candidates }: SpanView, before: string): boolean {
  const { language } = scene.probe.question;
  if (!BY[language].test(before.slice(-BEFORE))) return false;
  const [from, to] =
    language === 'zh'
      ? [candidate.end, endOfDeed(candidate, candidates, scene.stretch.profiles[index]?.units ?? [])]
      : [candidate.start - REACH.en, candidate.start];
  const places = scene.evidence[index]?.match.places ?? [];
  const [matched, near] = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < places.length; at += 2) {
    const [place = -1, unit = -1] = [places[at], places[at + 1]];
    if (scene.probe.tells[unit] !== 1) continue;
    matched.add(unit);
    if (place >= from && place < to) near.add(unit);
  }
  // Of 主持 the 主 of 主办 is not enough where 持 stands elsewhere.
  return scene.probe.words.some(({ units }) => {
    const told = units.filter((unit) => matched.has(unit));
    return told.length > 0 && told.every((unit) => near.has(unit));
  });
}

const BEFORE = 8;

/** How far what somebody did may stand behind him: up to the next agent, or the next one that is not named together with him. */
function endOfDeed(agent: UnitSpan, candidates: readonly UnitSpan[], units: ArrayLike<number>): number {
  let named = agent.end;
  const most = agent.end + REACH.zh;
  const starts = new Map(candidates.map(({ start, end }) => [start, end]));
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

/** Names of the sentence that the question has not, whether they can answer by themselves or only as one of several. */
export function placedNames(found: RankedSentence, analyzer: Analyzer): readonly PlacedSpan[] {
  return place(newNames(found, NAMES), found, analyzer);
}

const NAMES: ReadonlySet<EntityKind> = new Set(['person', 'name', 'organisation']);
const ORGANISATIONS: ReadonlySet<EntityKind> = new Set(['organisation']);

const TOLD_OTHERWISE: ReadonlySet<FigureKind> = new Set(['count', 'address', 'birth', 'death']);

function markable(found: RankedSentence): readonly UnitSpan[] {
  const { scene, index } = found;
  const { candidates = [], rightFigure = false } = scene.evidence[index] ?? {};
  const { figure, type, analysis } = scene.probe.question;
  // Another kind of figure than the one asked for is no answer; some may be told in other words.
  if (figure !== undefined && !TOLD_OTHERWISE.has(figure) && !rightFigure) return [];
  // The beginning may tell the end, but is not it.
  if (toldFromOtherSide(scene, index).length > 0) return [];
  if (type !== 'person') return candidates;
  const profile = scene.stretch.profiles[index];
  const people = candidates.filter((candidate) => profile && namesPerson(candidate, profile));
  // Who did it may be a ministry; but who somebody is, or who is mayor, it is not.
  if (officesAsked(scene.probe).length > 0 || asksWhoSomebodyIs(analysis)) return people;
  return [...people, ...newNames(found, ORGANISATIONS)];
}

/** What follows a name or stands before it where it is asked who that is: 林晓红是谁, 谁是林晓红; both scripts. */
const IS_WHO = { after: /^(?:究竟|到底|又)?是?(?:谁|誰|何人|哪位)/u, before: /(?:谁|誰|哪位)是$/u } as const;
/** Unknown words that are no names: 承建商是谁. */
const NO_NAME = /[方者商队隊]$/u;
/** Who is Ann Lee? */
const WHO_IS = /^[Ww]ho (?:is|was) \p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*$/u;

function asksWhoSomebodyIs({ text, terms }: Analysis): boolean {
  return (
    WHO_IS.test(text.trim()) ||
    terms.some(({ tag, start, end }) => {
      if (tag.startsWith('nr')) return true;
      if (tag !== 'x' || NO_NAME.test(text.slice(start, end))) return false;
      return IS_WHO.after.test(text.slice(end)) || IS_WHO.before.test(text.slice(0, start));
    })
  );
}

function newNames(
  { scene: { stretch, probe }, index }: RankedSentence,
  kinds: ReadonlySet<EntityKind>,
): readonly UnitSpan[] {
  const { units, entities = [] } = stretch.profiles[index] ?? {};
  return entities.filter(
    ({ kind, start, end }) =>
      kinds.has(kind) && units?.subarray(start, end).some((unit) => !probe.places.has(unit)),
  );
}

function place(
  candidates: readonly UnitSpan[],
  { sentence }: Pick<RankedSentence, 'sentence'>,
  analyzer: Analyzer,
): readonly (PlacedSpan & { readonly candidate: UnitSpan })[] {
  if (candidates.length === 0) return [];
  const { units } = analyzer.analyze(sentence.text);
  return candidates.flatMap((candidate) => {
    const start = units[candidate.start]?.start;
    const end = units[candidate.end - 1]?.end;
    if (start === undefined || end === undefined) return [];
    if (end - start > longestSpan(sentence.text.slice(start, end))) return [];
    const span = { start: sentence.start + start, end: sentence.start + end };
    return [{ candidate, kind: candidate.kind, span }];
  });
}
