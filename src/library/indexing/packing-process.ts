import { buildArticle } from '../../article/build.ts';
import { messageOf } from '../../errors.ts';
import { isEntry } from '../../is-entry.ts';
import { packArticle } from '../../search/index/indexed-article.ts';
import { createSegmenter } from '../../text/segment.ts';
import { createAnalyzer } from '../../text/terms.ts';
import type { PackAnswer, PackJob } from './pack-job.ts';

/** Bytes: whoever reads them has others to serve, and puts each message together at once. */
const PART = 2 ** 19;

function serve(): void {
  const analyzer = createAnalyzer(createSegmenter());
  process.on('message', (job: PackJob) => {
    for (const one of answer(job)) process.send?.(one);
  });
  process.on('disconnect', () => process.exit(0));

  function* answer(job: PackJob): Generator<PackAnswer> {
    try {
      const bytes = new Uint8Array(packArticle(buildArticle(job), analyzer));
      for (let at = 0; at < bytes.length; at += PART)
        yield { kind: 'part', bytes: bytes.slice(at, at + PART) };
      yield { kind: 'packed', size: bytes.length };
    } catch (error) {
      yield { kind: 'surprise', message: messageOf(error) };
    }
  }
}

if (isEntry(import.meta.url)) serve();
