import { LINES } from '../../article/heading-lines.ts';
import { BOILERPLATE, isAny, NEWS_DAY } from './cues.ts';
import type { Sketch, Sketchbook } from './sketch.ts';

/** Of the paragraphs after the first, so many may begin the news. */
const LOOK_AHEAD = 2;
/** A line with fewer telling words (a name, a label) is no paragraph. */
const FEWEST_WORDS = 3;
/** The news is told in the first sentences of its paragraph. */
const OPENING = 2;
/** A scene takes more than one sentence; one alone may be the news in a nutshell, unless it is what somebody said. */
const SHORTEST_SCENE = 2;
const SAID = /^[“「『"][^”」』"]*[。！？，,.!?][”」』"]/u;
/** An opening with more of the title than this tells the news itself, day or none. */
const MOST_TOLD = 0.4;

interface Openings extends Pick<Sketchbook, 'sketches' | 'title'> {
  /** What each sentence is to those after it: `headingsOf`. */
  readonly lines: Uint8Array;
}

/**
 * The place of the sentence that the news begins with. Mostly the first, 0; but some reports open with a scene, with what somebody said
 * or with a question, and only then tell what happened: that begins with the first sentence of a paragraph that names a day, as the
 * opening does not, and has no less of the title than that. A question may stand at the head of that very paragraph. An article without
 * a title has no such place.
 *
 * @example newsStart({ sketches, title, lines }) // 2: “Nobody saw it come. The street was empty.” / “A hole opened on Tuesday …”
 */
export function newsStart({ sketches, title, lines }: Openings): number {
  const [opening, ...next] = paragraphsOf(sketches);
  if (opening === undefined || title.size === 0) return 0;
  const wondering = (sketch: Sketch | undefined) => lines[sketch?.place ?? -1] === LINES.wonders;
  const firstSaid = opening.findIndex((sketch) => !wondering(sketch));
  const said = firstSaid > 0 ? opening.slice(firstSaid) : opening;
  const wonders = said.length < opening.length;
  if (said.some(tellsDay)) return wonders ? (said[0]?.place ?? 0) : 0;
  const told = shareOf(title, opening);
  const isScene = opening.length >= SHORTEST_SCENE || SAID.test(opening[0]?.sentence.text ?? '');
  if (!isScene || told > MOST_TOLD) return 0;
  const news = next.find((paragraph) => {
    if (wondering(paragraph[0])) return false;
    const read = wonders ? paragraph : paragraph.slice(0, OPENING);
    const share = shareOf(title, read);
    return share > 0 && share >= told && read.some(tellsDay);
  });
  return news?.[0]?.place ?? 0;
}

/** The first paragraphs that say something, as many as are looked at: names, labels and captions on lines of their own are passed over. */
function paragraphsOf(sketches: readonly Sketch[]): readonly (readonly Sketch[])[] {
  const telling: (readonly Sketch[])[] = [];
  for (let at = 0; at < sketches.length && telling.length <= LOOK_AHEAD; ) {
    let end = at + 1;
    while ((sketches[end]?.sentence.number ?? 0) > 1) end++;
    const paragraph = sketches.slice(at, end);
    if (says(paragraph)) telling.push(paragraph);
    at = end;
  }
  return telling;
}

function says([first, ...rest]: readonly Sketch[]): boolean {
  if (first === undefined || isAny(BOILERPLATE, first.sentence.text)) return false;
  return rest.length > 0 || first.length >= FEWEST_WORDS;
}

function tellsDay({ sentence }: Sketch): boolean {
  return isAny(NEWS_DAY, sentence.text);
}

/** How much of the title's weight the words of some sentences have, from 0 to 1; 0 without a title. */
function shareOf(title: ReadonlyMap<string, number>, sketches: readonly Sketch[]): number {
  let [had, all] = [0, 0];
  for (const [word, weight] of title) {
    all += weight;
    if (sketches.some(({ counts }) => counts.has(word))) had += weight;
  }
  return all === 0 ? 0 : had / all;
}
