import type { ArticleContent } from '../../../src/library/store/content.ts';

/** An article of one's own, told apart by its text; what is not given is as usual. */
export function content(text: string, more: Partial<ArticleContent> = {}): ArticleContent {
  return { title: `题 ${text.slice(0, 12)}`, language: 'zh-Hans', format: 'plain', text, ...more };
}

export const BY = { user: '7' };
