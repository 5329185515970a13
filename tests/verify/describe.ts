import type { Altered, Standings, Verdict } from '../../src/answer/verify/verdict.ts';
import type { Citation } from '../../src/article/article.ts';

/** A verdict on one line, in the form of the tables. */
export function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'exact':
      return `exact ${placesOf(verdict)}`;
    case 'same':
      return `same(${[...verdict.but].sort().join(',')}) ${placesOf(verdict)}`;
    case 'altered':
      return describeAltered(verdict);
    case 'elsewhere':
    case 'earlier': {
      const instead = verdict.here === undefined ? '' : ` instead of ${describeAltered(verdict.here)}`;
      return `${verdict.kind} ${describeVerdict(verdict.verdict)}${instead}`;
    }
    case 'not-found':
      return `not-found${verdict.parts === undefined ? '' : `(${verdict.parts})`}`;
  }
}

function describeAltered(verdict: Altered): string {
  const { also, stretches, figures, lookAlikes } = verdict;
  const changes = stretches.flatMap(({ kind, article, quotation }) =>
    kind === 'same'
      ? []
      : kind === 'skipped'
        ? [`{${article.replace(/\s+/g, '')}}`]
        : [`[${article}→${quotation.trim()}]`],
  );
  return [
    `altered${also.length > 0 ? `(${[...also].sort().join(',')})` : ''} ${placesOf(verdict)}`,
    ...changes,
    ...figures.map(({ article = '', quotation = '' }) => `#${article}→${quotation}`),
    ...lookAlikes.map(({ article, quotation }) => `≈${article}/${quotation}`),
  ].join(' ');
}

function placesOf({ places, more }: Standings): string {
  return places.map(({ citation }) => placeOf(citation)).join(' ') + (more > 0 ? ` +${more}` : '');
}

function placeOf({ article, paragraph, sentence, through }: Citation): string {
  const end = through === undefined ? '' : `–${through.paragraph}.${through.sentence}`;
  return `${article}¶${paragraph}.${sentence}${end}`;
}
