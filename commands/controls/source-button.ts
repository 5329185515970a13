import type { Found } from '../../src/answer/outcomes.ts';
import type { Span } from '../../src/article/article.ts';
import type { LinkParts } from '../../src/reply/components.ts';
import { linkToPassage } from '../../src/reply/text-fragment.ts';
import type { Locale } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';

/** A button to the page that an article is from, with the words to be found there; none where it has no address. */
export function sourceButton(
  { passage, spans }: Pick<Found, 'passage'> & { readonly spans: readonly Span[] },
  locale: Locale,
): LinkParts | undefined {
  const { source } = passage.article;
  if (source === undefined) return undefined;
  // A page is likelier to have the one sentence as it is than several.
  const { start, end } = passage.sentence;
  const words = spans.length === 0 ? passage.text : passage.article.text.slice(start, end);
  const url = linkToPassage(source, words);
  return url === undefined ? undefined : { url, label: wordsOf(locale).controls.buttons.source };
}
