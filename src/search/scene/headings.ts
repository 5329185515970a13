import { LINES } from '../../article/heading-lines.ts';
import type { Profile } from '../index/profile.ts';
import type { Heading } from '../index/stretch.ts';
import type { Probe } from '../question/probe.ts';

/**
 * How much of a question of the article's own must be asked for what stands under it to be held for its answer: as a share of
 * its characters (Chinese), of its words (English), those of the title left out. What else it asks may be another thing (Can I
 * use it **without the app**? – Can I use it outdoors?).
 */
const ASKED_TOO = { zh: 1 / 3, en: 0.6 } as const;
/** The same for so few words below it that say nothing without it: Yes. */
const ASKED_TOO_TERSELY = 3 / 4;
/** In units. */
const TERSE = 4;

/**
 * Whether what stands under a heading has its words: where the question names something of it that is not in the title
 * anyway, or the whole of it.
 */
export function isHeeded(
  { line, units, terms }: Omit<Heading, 'sentence'>,
  {
    probe,
    title,
    below,
  }: { readonly probe: Probe; readonly title: ReadonlySet<number>; readonly below: Pick<Profile, 'units'> },
): boolean {
  const { language } = probe.question;
  const pieces = language === 'zh' ? units : terms;
  let [all, asked, beyond, askedBeyond] = [0, 0, 0, 0];
  for (const piece of pieces) {
    const isAsked = probe.places.has(piece) || probe.terms.includes(piece);
    all++;
    if (isAsked) asked++;
    if (title.has(piece)) continue;
    beyond++;
    if (isAsked) askedBeyond++;
  }
  if (asked === all) return all > 0;
  if (line === LINES.wonders) return askedBeyond >= beyond * ASKED_TOO_TERSELY;
  if (line !== LINES.asks) return askedBeyond > 0;
  return askedBeyond >= beyond * (isTerse(below) ? ASKED_TOO_TERSELY : ASKED_TOO[language]);
}

/** Whether a sentence is so short that it says something only together with what stands above it. */
export function isTerse({ units }: Pick<Profile, 'units'>): boolean {
  return units.length <= TERSE;
}
