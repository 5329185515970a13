import type { Article, Language } from '../src/article/article.ts';
import { splitSentences } from '../src/article/sentences.ts';
import type { GoldArticle } from './data.ts';

/** An article of the evaluation data, whose lines are paragraphs. */
export function articleOf({ id, lang, title, text }: GoldArticle): Article {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  return {
    id,
    title: title ?? '',
    language: languageOf(lang, text),
    text,
    paragraphs: lines.map((line, index) => ({
      number: index + 1,
      kind: 'prose',
      start: line.index,
      end: line.index + line[0].length,
      sentences: splitSentences(text, line.index, line.index + line[0].length).map(
        ({ start, end }, place) => ({
          start,
          end,
          text: text.slice(start, end),
          paragraph: index + 1,
          number: place + 1,
        }),
      ),
    })),
  };
}

function languageOf(lang: string, text: string): Language {
  if (lang === 'en') return 'en';
  return /[這們國學對後來發為會個時]/u.test(text) ? 'zh-Hant' : 'zh-Hans';
}
