import type { Article, Sentence } from '../article/article.ts';
import { sentencesOf } from '../article/sentences-of.ts';
import type { Analyzer } from '../text/terms.ts';
import type { Lexicon } from './lexicon.ts';
import { profileOf } from './profile.ts';
import type { Stretch } from './scene.ts';

/** An article with its sentences in one row, ready to be searched. */
export interface IndexedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly stretch: Stretch;
}

/** A title stands for what the article is about; where there is none, how the first sentence opens does as well. */
const STAND_IN_LENGTH = 14;
const STAND_IN_END = /[(（,，:：是为]| (?:is|was|are|were) /u;

export function indexArticle(article: Article, analyzer: Analyzer, lexicon: Lexicon): IndexedArticle {
  const sentences = sentencesOf(article);
  const title = article.title.trim() || openingOf(sentences[0]?.text ?? '');
  return {
    article,
    sentences,
    stretch: {
      profiles: sentences.map((sentence) => profileOf(sentence, analyzer, lexicon)),
      paragraphs: Int32Array.from(sentences, (sentence) => sentence.paragraph),
      places: Int32Array.from(sentences, (sentence) => sentence.number - 1),
      title: new Set(analyzer.analyze(title).units.map((unit) => lexicon.numberOf(unit.key))),
    },
  };
}

function openingOf(sentence: string): string {
  return (sentence.split(STAND_IN_END)[0] ?? '').slice(0, STAND_IN_LENGTH);
}
