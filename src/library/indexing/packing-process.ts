import { buildArticle } from '../../article/build.ts';
import { messageOf } from '../../errors.ts';
import { isEntry } from '../../is-entry.ts';
import { packArticle } from '../../search/indexed-article.ts';
import { createSegmenter } from '../../text/segment.ts';
import { createAnalyzer } from '../../text/terms.ts';
import type { PackAnswer, PackJob } from './pack-job.ts';

function serve(): void {
  const analyzer = createAnalyzer(createSegmenter());
  process.on('message', (job: PackJob) => process.send?.(answer(job)));
  process.on('disconnect', () => process.exit(0));

  function answer(job: PackJob): PackAnswer {
    try {
      return { kind: 'packed', profiles: packArticle(buildArticle(job), analyzer) };
    } catch (error) {
      return { kind: 'surprise', message: messageOf(error) };
    }
  }
}

if (isEntry(import.meta.url)) serve();
