/** The parts of natural that are used, each by its own file: the package's front door loads database clients. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  export function LevenshteinDistance(source: string, target: string, options?: object): number;
}
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(terms: readonly string[], key?: string): void;
    tfidf(terms: readonly string[], document: number): number;
    tfidfs(terms: readonly string[]): number[];
  }
}
