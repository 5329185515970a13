import { ConfigError, messageOf } from '../errors.ts';
import { type Analyzer, createAnalyzer } from '../text/terms.ts';

/**
 * The analyzer with its dictionary. Loaded only here and now: where the native part is missing, already the import of
 * nodejieba fails.
 * @throws ConfigError one line with its remedy
 */
export async function loadAnalyzer(): Promise<Analyzer> {
  try {
    const { createSegmenter } = await import('../text/segment.ts');
    return createAnalyzer(createSegmenter());
  } catch (error) {
    const reason = messageOf(error).split('\n')[0];
    throw new ConfigError(
      `The Chinese segmenter nodejieba cannot be loaded (${reason}). Run \`npm rebuild nodejieba\`; if that fails, install Python 3, make and a C++ compiler first.`,
      { cause: error },
    );
  }
}
