import type { ArticleProblem, ArticleProblemCode, ProblemFacts } from '../article/problem.ts';

/** The importers' refusals, a function each. Their facts are stated in each comment. */

const KINDS = 'a text (.txt, .md), a web page (.html), a PDF or a Word document (.docx)';

/** Facts: `found` and `most` in bytes. */
export function tooLarge(found: number, most: number): ArticleProblem {
  const remedy = 'Split the file, or give the text alone.';
  return problem('too-large', `at most ${mib(most)} MiB`, `${mib(found)} MiB`, remedy, { found, most });
}

/** Facts: `found`, what it seems to be, in English. */
export function unknownKind(found: string): ArticleProblem {
  const remedy = 'Save the article as one of these kinds.';
  return problem('unknown-kind', KINDS, found, remedy, { found });
}

export function badName(): ArticleProblem {
  const found = 'control characters or marks of writing direction in it';
  return problem('bad-name', 'a name that shows as what it is', found, 'Rename the file.');
}

export function emptyFile(): ArticleProblem {
  return problem('empty', 'the text of an article', 'an empty file', 'Put the text into the file.');
}

/** Facts: `format`, as `pdf`. */
export function noText(format: string, found: string): ArticleProblem {
  const remedy = 'Run text recognition (OCR) over it first, or give the text.';
  return problem('no-text', 'pages with text', found, remedy, { format });
}

export function noArticle(found: string): ArticleProblem {
  const remedy = 'Give the page of the article itself, or its text.';
  return problem('no-article', 'a web page with an article', found, remedy);
}

/** Facts: `format`. */
export function locked(format: string): ArticleProblem {
  const remedy = 'Save it without a password.';
  return problem('locked', 'a file without a password', 'one that asks for a password', remedy, { format });
}

/** Facts: `format`. */
export function broken(format: string, found: string): ArticleProblem {
  const remedy = 'Open it where it was made and save it anew.';
  // The readers' own words, some of which end as sentences do.
  const said = found.slice(0, 200).replace(/[\s.]+$/u, '');
  return problem('broken', `a whole ${format} file`, said, remedy, { format });
}

/** Facts: `most` in bytes. */
export function unpacksTooLarge(most: number): ArticleProblem {
  const expected = `at most ${mib(most)} MiB when unpacked, and no more than its kind can need`;
  return problem('unpacks-too-large', expected, 'more', 'Give the text alone.', { most });
}

/** Facts: `limit` (`time` or `memory`) and `most`, in seconds or MiB. */
export function tooCostly(limit: 'time' | 'memory', most: number): ArticleProblem {
  const unit = limit === 'time' ? 'seconds' : 'MiB of memory';
  const remedy = 'Split the file, or give the text alone.';
  return problem('too-costly', `at most ${most} ${unit} to read it`, 'more', remedy, { limit, most });
}

export function busy(): ArticleProblem {
  return problem('busy', 'a free place in the queue', 'too many files waiting', 'Try again in a minute.');
}

function problem(
  code: ArticleProblemCode,
  expected: string,
  found: string,
  remedy: string,
  facts?: ProblemFacts,
): ArticleProblem {
  return { kind: 'problem', code, expected, found, remedy, ...(facts && { facts }) };
}

function mib(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');
}
