import type { Article } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentences-of.ts';
import { cellFigures } from '../../search/entities/cell-figures.ts';
import { titleUnits } from '../../search/index/indexed-article.ts';
import { type PackedProfiles, packProfiles } from '../../search/index/packed-profiles.ts';
import { type Draft, profileOf } from '../../search/index/profile.ts';
import type { Analyzer } from '../../text/terms.ts';
import { createPace } from './pace.ts';

/** What `packArticle` makes, a few sentences at a time. */
export async function packInSlices(article: Article, analyzer: Analyzer): Promise<PackedProfiles> {
  const sentences = sentencesOf(article);
  const figuresOf = cellFigures(article);
  const pace = createPace();
  const profiles: Draft[] = [];
  for (const sentence of sentences) {
    profiles.push(profileOf(sentence, analyzer, figuresOf(sentence)));
    await pace.breathe();
  }
  return packProfiles(profiles, titleUnits({ title: article.title, sentences }, analyzer));
}
