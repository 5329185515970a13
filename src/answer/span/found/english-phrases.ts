import type { Span } from '../../../article/article.ts';
import type { Analysis } from '../../../text/terms.ts';
import type { Phrase } from './chinese-phrases.ts';

/** Words that part phrases besides stop words: verbs that hardly are nouns, and what joins clauses. */
const PARTING: ReadonlySet<string> = new Set(
  'including include includes included became become becomes made make makes took take given give gave called named known termed often usually generally specifically although however since when where who whom whose which what how why whether among amongst along across around toward towards upon per via despite like unlike allowed allows began begin held led left received receive receives won lost wrote written used using established founded'.split(
    ' ',
  ),
);
/** In words. */
const LONGEST = 4;
const OF = /^\s(?:of|and)(?:\s(?:the|an?|its|their|his|her))?\s$/u;
const BESIDE = /^(?:\s|-|’s\s|'s\s)$/u;

/** Runs of words between stop words, and their ends, which may be meant by themselves: other **senior technicians**. */
export function englishPhrases({ text, terms }: Analysis): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let run: Span[] = [];
  let before: Span | undefined;
  const close = () => {
    const last = run.at(-1);
    if (last === undefined) return;
    const starts = run.slice(-LONGEST);
    for (const { start } of starts) phrases.push({ kind: 'phrase', start, end: last.end });
    const whole = { start: starts[0]?.start ?? last.start, end: last.end };
    if (before !== undefined && OF.test(text.slice(before.end, whole.start)))
      phrases.push({ kind: 'phrase', start: before.start, end: whole.end });
    before = whole;
    run = [];
  };
  for (const { start, end, stop, kind } of terms) {
    const word = text.slice(start, end);
    const last = run.at(-1);
    if (last !== undefined && !BESIDE.test(text.slice(last.end, start))) close();
    if (stop || kind === 'number' || PARTING.has(word.toLowerCase()) || LIKE_VERB.test(word)) close();
    else run.push({ start, end });
  }
  close();
  return phrases;
}

/** Hardly a noun by its end. */
const LIKE_VERB = /^\p{Ll}+(?:ed|ly)$/u;
