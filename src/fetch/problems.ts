import type { Problem, ProblemFacts } from '../article/problem.ts';

/** Why something could not be fetched. Stable; the words for it are chosen by it. */
export type FetchProblemCode =
  | 'links-off'
  | 'bad-address'
  | 'private-address'
  | 'unreachable'
  | 'bad-status'
  | 'bad-answer'
  | 'too-many-redirects'
  | 'too-slow'
  | 'too-large'
  | 'wrong-type';

export type FetchProblem = Problem<FetchProblemCode>;

const OTHER_PAGE = 'Give another address, or upload the page as a file.';

export function linksOff(): FetchProblem {
  return problem(
    'links-off',
    'a file or text',
    'a link',
    'Upload the page as a file: this bot fetches no links.',
  );
}

/** Facts: `found`, what is wrong with it, in English. */
export function badAddress(found: string): FetchProblem {
  const expected = 'an address that begins with https:// or http://, without a name or password in it';
  return problem('bad-address', expected, found, 'Copy the address from the browser.', { found });
}

/** Says no more of where a name leads than the kind of network. Facts: `range`, as `loopback`. */
export function privateAddress(range: string): FetchProblem {
  const remedy = 'Upload the page as a file.';
  return problem('private-address', 'an address on the public internet', `a ${range} one`, remedy, { range });
}

/** Facts: `reason`, a short code as `ENOTFOUND`. */
export function unreachable(reason: string): FetchProblem {
  const remedy = 'Check the address, or try again later.';
  return problem('unreachable', 'a server that answers', `none (${reason})`, remedy, { reason });
}

/** Facts: `status`, of HTTP. */
export function badStatus(status: number): FetchProblem {
  return problem('bad-status', 'a page (status 200)', `status ${status}`, OTHER_PAGE, { status });
}

export function badAnswer(found: string): FetchProblem {
  return problem('bad-answer', 'an answer that follows HTTP', found, OTHER_PAGE);
}

/** Facts: `most`. */
export function tooManyRedirects(most: number): FetchProblem {
  return problem('too-many-redirects', `at most ${most} redirects`, 'more', OTHER_PAGE, { most });
}

/** Facts: `most`, in seconds. */
export function tooSlow(milliseconds: number): FetchProblem {
  const most = milliseconds / 1000;
  return problem('too-slow', `an answer within ${most} seconds`, 'none', 'Try again later.', { most });
}

/** Facts: `most`, in bytes. */
export function tooLarge(most: number): FetchProblem {
  const expected = `at most ${(most / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MiB`;
  return problem('too-large', expected, 'more', 'Give the text alone.', { most });
}

/** Facts: `found`, a media type. */
export function wrongType(found: string): FetchProblem {
  const expected = 'a web page, a text, a PDF or a Word document';
  return problem('wrong-type', expected, found, OTHER_PAGE, { found });
}

function problem(
  code: FetchProblemCode,
  expected: string,
  found: string,
  remedy: string,
  facts?: ProblemFacts,
): FetchProblem {
  return { kind: 'problem', code, expected, found, remedy, ...(facts && { facts }) };
}
