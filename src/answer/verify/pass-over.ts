import { isSameFigure } from './figures.ts';
import type { Pair, Tokenized } from './pairs.ts';
import type { Token } from './tokens.ts';

/** So many tokens of the article may be left out before figures at the end of a quotation. */
const MOST_PASSED = 6;
const ENDS_SENTENCE = /[。！？!?]/u;

/**
 * Figures at the end of a quotation stand against those of the article that are a few words on, where these were left out: of
 * 保修一年 the 一年 is no other word for 保. It costs less to pair them with what is next.
 */
export function passOver(pairs: readonly Pair[], { text, tokens }: Tokenized): readonly Pair[] {
  const before = pairs.findLastIndex(({ kind }) => kind === 'same');
  const quoted = pairs.slice(before + 1).flatMap(({ other }) => other ?? []);
  const anchor = pairs[before]?.one;
  if (
    anchor === undefined ||
    quoted.length === 0 ||
    pairs.slice(before + 1).some(({ kind }) => kind === 'gap')
  )
    return pairs;
  const first = tokens.indexOf(anchor) + 1;
  const figuresAt = (stand: typeof areAlike): number | undefined => {
    for (let at = first; at <= first + MOST_PASSED; at++) {
      const there = tokens.slice(at, at + quoted.length);
      const end = there.at(-1)?.end;
      if (there.length < quoted.length || ENDS_SENTENCE.test(text.slice(anchor.end, end))) return undefined;
      if (there.every((one, place) => stand(one, quoted[place]?.token))) return at;
    }
    return undefined;
  };
  const at = figuresAt(areAlike) ?? figuresAt(areOfUnit);
  if (at === undefined) return pairs;
  const left = tokens.slice(first, at).map((one): Pair => ({ kind: 'changed', one, other: undefined }));
  const found = quoted.map((other, place): Pair => {
    const one = tokens[at + place];
    return { kind: one && areAlike(one, other.token) ? 'same' : 'changed', one, other };
  });
  return [...pairs.slice(0, before + 1), ...left, ...found];
}

function areAlike({ figure: one }: Token, other: Token | undefined): boolean {
  return one !== undefined && other?.figure !== undefined && isSameFigure(one, other.figure);
}

function areOfUnit({ figure: one }: Token, other: Token | undefined): boolean {
  return one !== undefined && one.unit !== '' && one.unit === other?.figure?.unit;
}
