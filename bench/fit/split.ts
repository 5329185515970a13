import type { GoldArticle } from '../data.ts';

/**
 * Whether a group belongs to a part of the data: by a hash of its name (FNV-1a), so that the parts never change. Files that
 * took the same article write its title in two ways (Steam engine, Steam_engine): both must come into one part.
 */
export function inFold(group: string, fold: number, folds: number): boolean {
  const name = group.replaceAll('_', ' ');
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % folds === fold;
}

/** All articles of one title as one, a paragraph each, with the gold spans moved along. Those without a title stay apart. */
export function mergeByTitle(articles: readonly GoldArticle[]): readonly GoldArticle[] {
  const byTitle = groupByTitle(articles);
  return byTitle.map((parts) => {
    const title = parts[0]?.title.trim() ?? '';
    let text = '';
    const questions = parts.flatMap((part) => {
      const shift = text.length;
      text += `${part.text.replaceAll('\n', ' ')}\n`;
      return part.questions.map((question) => ({
        ...question,
        answers: question.answers.map((answer) => ({
          ...answer,
          start16: (answer.start16 ?? answer.start) + shift,
        })),
      }));
    });
    const [first] = parts;
    const id = title === '' ? (first?.id ?? '') : `title:${title}`;
    return { id, lang: first?.lang ?? 'zh', title, text: text.trimEnd(), questions };
  });
}

function groupByTitle(articles: readonly GoldArticle[]): readonly (readonly GoldArticle[])[] {
  const groups = new Map<string, GoldArticle[]>();
  for (const [at, article] of articles.entries()) {
    const key = article.title.trim() === '' ? `untitled ${at}` : `titled ${article.title}`;
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  return [...groups.values()];
}
