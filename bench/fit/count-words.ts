import { readQuestion } from '../../src/search/question/question.ts';
import { idf } from '../../src/search/tf-idf.ts';
import type { Analyzer } from '../../src/text/terms.ts';
import type { GoldArticle } from '../data.ts';
import { holdsStart, toArticle } from './gather.ts';

/** Longer documents count by their first sentences only, so that no single one rules. */
const SENTENCES_A_DOCUMENT = 40;
const LEAST_SENTENCES = 3;

/**
 * How rare units are: `idf` to one place → the units, parted by spaces, over the sentences of all texts. Only
 * Chinese characters for Chinese, only stems for English.
 */
export function countBackground(
  languages: Readonly<Record<'zh' | 'en', readonly GoldArticle[]>>,
  analyzer: Analyzer,
): Readonly<Record<string, string>> {
  const listed = new Map<string, string[]>();
  for (const [language, articles] of Object.entries(languages)) {
    const kept = language === 'zh' ? /^\p{Script=Han}$/u : /^[a-z]/;
    const frequencies = new Map<string, number>();
    let sentences = 0;
    for (const text of new Set(articles.map((article) => article.text))) {
      const article = toArticle({ id: '', lang: language, title: '', text, questions: [] });
      for (const sentence of article.paragraphs
        .flatMap((one) => one.sentences)
        .slice(0, SENTENCES_A_DOCUMENT)) {
        sentences++;
        const keys = new Set(analyzer.analyze(sentence.text).units.map((unit) => unit.key));
        for (const key of keys) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
      }
    }
    for (const [key, frequency] of frequencies) {
      if (frequency < LEAST_SENTENCES || !kept.test(key)) continue;
      const rounded = (Math.round(idf(sentences, frequency) * 5) / 5).toFixed(1);
      listed.set(rounded, [...(listed.get(rounded) ?? []), key]);
    }
  }
  const sorted = [...listed].sort(([a], [b]) => Number(a) - Number(b));
  return Object.fromEntries(sorted.map(([rarity, keys]) => [rarity, keys.sort().join(' ')]));
}

const LEAST_QUESTIONS = 8;
/** So many questions' worth of the average are mixed in. */
const PRIOR_QUESTIONS = 6;
const LOWEST = 0.05;
const HIGHEST = 1.4;

/**
 * How readily the words of questions recur in the sentence that answers, against the average word: 1 is
 * ordinary. Words of the title do not count, since they need not recur.
 */
export function countRecurrence(
  articles: readonly GoldArticle[],
  analyzer: Analyzer,
): Readonly<Record<string, number>> {
  const counts = new Map<string, { asked: number; found: number }>();
  let [asked, found] = [0, 0];
  for (const gold of articles) {
    const sentences = toArticle(gold).paragraphs.flatMap((one) => one.sentences);
    const unitsOf = sentences.map(
      (sentence) => new Set(analyzer.analyze(sentence.text).units.map((unit) => unit.key)),
    );
    const title = new Set(analyzer.analyze(gold.title).units.map((unit) => unit.key));
    for (const question of gold.questions.filter(({ answerable }) => answerable)) {
      const right = unitsOf.filter((_, place) => {
        const sentence = sentences[place];
        return sentence !== undefined && holdsStart(sentence, question);
      });
      if (right.length === 0) continue;
      const { analysis, focus } = readQuestion(question.q, analyzer);
      for (const [number, term] of analysis.terms.entries()) {
        const places = analysis.units.flatMap((unit, place) => (unit.term === number ? [place] : []));
        const keys = places.map((place) => analysis.units[place]?.key ?? '');
        if (places.length === 0 || places.some((place) => place >= focus.start && place < focus.end))
          continue;
        if (keys.every((key) => title.has(key))) continue;
        const hit = keys.every((key) => right.some((units) => units.has(key))) ? 1 : 0;
        const count = counts.get(term.key) ?? { asked: 0, found: 0 };
        counts.set(term.key, { asked: count.asked + 1, found: count.found + hit });
        if (term.stop) continue;
        asked++;
        found += hit;
      }
    }
  }
  const average = found / Math.max(1, asked);
  const rows = [...counts]
    .filter(([, count]) => count.asked >= LEAST_QUESTIONS)
    .map(([key, count]): [string, number] => {
      const share = (count.found + PRIOR_QUESTIONS * average) / (count.asked + PRIOR_QUESTIONS);
      return [key, Math.round(Math.min(HIGHEST, Math.max(LOWEST, share / average)) * 100) / 100];
    });
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
