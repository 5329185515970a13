import type { Sentence } from '../../article/article.ts';
import type { Gathered } from '../../search/gathered.ts';
import { allWords } from '../../search/question/asked.ts';
import type { Probe, QuestionWord } from '../../search/question/probe.ts';
import type { RankedSentence } from '../../search/rank.ts';

/**
 * Words of the question that the passage has, as the asker wrote them, in the order of the question: in its own letters, not
 * by what stands for them (`stand-ins.ts`) nor in a heading above it.
 */
export function matchedTerms(
  probe: Probe,
  { scene, index, sentence }: RankedSentence,
  passage: readonly Sentence[],
): readonly string[] {
  const own = passage.indexOf(sentence);
  const rows = passage.map((_, at) => index + at - own);
  const has = (unit: number) =>
    rows.some((row) => scene.stretch.profiles[row]?.units.includes(probe.units[unit] ?? -1));
  return asWritten(probe, ({ units }) => units.every(has));
}

/**
 * Words of the question that never occur in the articles, titles included. A word of several characters counts
 * as occurring where each of its neighbouring pairs does. Words that belong to asking (要花, many) do not count.
 */
export function missingTerms(probe: Probe, { ofUnit, ofPair, ofTitle }: Gathered): readonly string[] {
  const titled = (unit: number) => (ofTitle[unit] ?? 0) > 0;
  return asWritten(
    probe,
    ({ units, ordinary }) =>
      !ordinary &&
      units.some((unit, place) => {
        if (titled(unit)) return false;
        return (ofUnit[unit] ?? 0) === 0 || (place > 0 && !titled(unit - 1) && (ofPair[unit] ?? 0) === 0);
      }),
  );
}

/** The words of a question of which `chosen` holds, what its phrase asks for among them; each once. */
function asWritten(probe: Probe, chosen: (word: QuestionWord) => boolean): readonly string[] {
  const { analysis, text } = probe.question;
  const words: string[] = [];
  for (const word of allWords(probe)) {
    const [first, last] = [analysis.units[word.units[0] ?? 0], analysis.units[word.units.at(-1) ?? 0]];
    if (first === undefined || last === undefined) continue;
    const written = text.slice(first.start, last.end);
    // What is left of an unknown word (哪**开**) is no word.
    const isCutOff = written.length === 1 && (analysis.terms[first.term]?.key.length ?? 0) > 1;
    if (!isCutOff && !isParticle(word, first.key) && !words.includes(written) && chosen(word))
      words.push(written);
  }
  return words;
}

/** A single Chinese character that is no noun says nothing by itself: 第, 多, 开. */
function isParticle({ units, noun }: QuestionWord, key: string): boolean {
  return units.length === 1 && !noun && HAN.test(key);
}

const HAN = /^\p{Script=Han}$/u;
