import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeConfidence } from '../src/search/confidence/confidence.ts';
import { CONFIDENCE_FEATURES } from '../src/search/confidence/features.ts';
import { FEATURES } from '../src/search/features/index.ts';
import { loadTables } from '../src/search/knowledge.ts';
import type { Tables } from '../src/search/question/create-probe.ts';
import { makeModel } from '../src/search/rank.ts';
import type { LanguageModel } from '../src/search/weights.ts';
import { readAntonyms } from '../src/search/words/antonyms.ts';
import { readBackground } from '../src/search/words/background.ts';
import { readKin } from '../src/search/words/kin.ts';
import { readNounClasses } from '../src/search/words/noun-classes.ts';
import { readRecurrence } from '../src/search/words/recurrence.ts';
import { readRelated } from '../src/search/words/related.ts';
import themesSoFar from '../src/search/words/themes.json' with { type: 'json' };
import { readThemes, type ThemeTable } from '../src/search/words/themes.ts';
import { createSegmenter } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { findFile, readGold } from './data.ts';
import { countBackground, countRecurrence } from './fit/count-words.ts';
import { crossValidate } from './fit/cross-validate.ts';
import type { Means } from './fit/gather.ts';
import { gatherAntonyms } from './fit/gather-antonyms.ts';
import { gatherKin, knownStems, writeKin } from './fit/gather-kin.ts';
import { gatherNounClasses } from './fit/gather-noun-classes.ts';
import { gatherRelated } from './fit/gather-related.ts';
import { gatherSpans } from './fit/gather-spans.ts';
import { gatherThemes } from './fit/gather-themes.ts';
import {
  type Cases,
  type Gold,
  gatherAllJudgements,
  gatherLanguage,
  type LanguageName,
  readLanguage,
} from './fit/language.ts';
import { readMeanings } from './fit/meanings.ts';
import { printFigures } from './fit/print-figures.ts';
import { readMobyFile } from './fit/read-moby.ts';
import { KEPT, trainConfidence, trainModels, trainSpanWeights } from './fit/train.ts';

/**
 * `npm run fit`: counts the word tables and fits weights, rules and confidence from the evaluation data, and
 * writes them to `src/search/`. Nothing is drawn at random: the same data give the same files.
 * `-- --thesaurus FILE` makes `themes.json` anew from the Moby Thesaurus; without, it stays as it is.
 * `-- --folds 3` cross-validates by title instead and writes nothing; `--errors FILE` keeps what went wrong.
 */

/** Gathering goes by the word tables alone: old weights must not stand in the way of new features. */
const UNFITTED_MODEL = {
  single: makeModel({}, []),
  pooled: makeModel({}, []),
  confidence: makeConfidence({}, []),
  threshold: 0,
};
const UNFITTED = { zh: UNFITTED_MODEL, en: UNFITTED_MODEL };
/** The confidence from which on a question is answered: the training puts the share kept there. */
const THRESHOLD = 0.5;
/** Texts that rarity is counted on besides those of the questions. */
const MORE_TEXTS = { zh: ['library_zh_regulations', 'sum_zh_csl_dev'], en: ['sum_en_scitldr_dev'] } as const;
/** Rarity of a unit that is in fewer than three sentences. */
const UNSEEN = 9;

const { values: options } = parseArgs({
  options: {
    folds: { type: 'string', default: '0' },
    errors: { type: 'string' },
    language: { type: 'string' },
    thesaurus: { type: 'string' },
  },
});

if (findFile('zht_drcd_dev') === undefined) {
  console.error(
    'The evaluation data are not beside this repository (../shared/eval): there is nothing to fit on.',
  );
  process.exit(1);
}

const analyzer = createAnalyzer(createSegmenter());
const gold = { zh: readLanguage('zh'), en: readLanguage('en') };
const folds = Number(options.folds);
if (folds > 1) report();
else fitAll();

function report(): void {
  const knowledge = { tables: loadTables(), models: UNFITTED };
  const errors: string[] = [];
  const languages = (['zh', 'en'] as const).filter((one) => (options.language ?? one) === one);
  const results = crossValidate(gold, { folds, languages }, { analyzer, knowledge });
  for (const [language, result] of results) {
    printFigures(
      `${language}, cross-validated over ${folds} parts of the titles`,
      result,
      gold[language].files,
    );
    errors.push(...result.errors);
  }
  if (options.errors !== undefined) writeFileSync(options.errors, errors.join('\n'));
}

function fitAll(): void {
  const texts = (language: 'zh' | 'en') => [
    ...[...gold[language].files.values()].flat(),
    ...MORE_TEXTS[language].flatMap((name) => readGold(name)),
  ];
  const background = {
    unseen: UNSEEN,
    idfs: countBackground({ zh: texts('zh'), en: texts('en') }, analyzer),
  };
  const recurrence = { zh: countFor(gold.zh), en: countFor(gold.en) };
  const stems = new Set(Object.values(background.idfs).flatMap((keys) => keys.split(' ')));
  const meanings = readMeanings();
  const kin = writeKin(gatherKin(stems, meanings));
  const known = knownStems(stems, meanings);
  const related = gatherRelated(known, meanings);
  const themes: ThemeTable =
    options.thesaurus === undefined ? themesSoFar : gatherThemes(known, readMobyFile(options.thesaurus));
  const nounClasses = gatherNounClasses(known, meanings);
  const antonyms = gatherAntonyms(known, meanings);
  const tables = {
    background: readBackground(background),
    recurrence: readRecurrence(recurrence),
    kin: readKin(kin),
    related: readRelated(related),
    themes: readThemes(themes),
    nounClasses: readNounClasses(nounClasses),
    antonyms: readAntonyms(antonyms),
  };
  const models = fitModels(tables);
  // Spans are judged in sentences found with the finished models.
  const means = { analyzer, knowledge: { tables, models } };
  const spans = { zh: fitSpans(gold.zh, means), en: fitSpans(gold.en, means) };

  write('words/background.json', background);
  write('words/recurrence.json', recurrence);
  write('words/kin.json', kin);
  write('words/related.json', related);
  write('words/themes.json', themes);
  write('words/noun-classes.json', nounClasses);
  write('words/antonyms.json', antonyms);
  write('weights.json', { zh: weightsOf(models.zh), en: weightsOf(models.en) });
  write('rules.json', {
    features: FEATURES.map(({ name }) => name),
    confidenceFeatures: CONFIDENCE_FEATURES.map(({ name }) => name),
    // The same for both languages.
    single: models.zh.single.rules,
    pooled: models.zh.pooled.rules,
    confidence: { zh: models.zh.confidence.rules, en: models.en.confidence.rules },
  });
  write('../answer/span/weights.json', spans);
}

function countFor({ files }: Gold) {
  return countRecurrence([...files.values()].flat(), analyzer);
}

function fitModels(tables: Tables): Readonly<Record<LanguageName, LanguageModel>> {
  const means = { analyzer, knowledge: { tables, models: UNFITTED } };
  const cases = { zh: gatherLanguage(gold.zh, means), en: gatherLanguage(gold.en, means) };
  const train = (kind: keyof Cases) => trainModels({ zh: cases.zh[kind], en: cases.en[kind] }, kind);
  const ranking = { single: train('single'), pooled: train('pooled') };
  const complete = (name: LanguageName): LanguageModel => {
    const [single, pooled] = [ranking.single[name].model, ranking.pooled[name].model];
    const judgements = [...gatherAllJudgements(gold[name], single, means).values()].flat();
    return { single, pooled, confidence: trainConfidence(judgements, KEPT), threshold: THRESHOLD };
  };
  return { zh: complete('zh'), en: complete('en') };
}

function fitSpans({ files }: Gold, means: Means) {
  return trainSpanWeights(gatherSpans([...files.values()].flat(), means));
}

function weightsOf({ single, pooled, confidence, threshold }: LanguageModel) {
  return { single: single.weights, pooled: pooled.weights, confidence: confidence.weights, threshold };
}

function write(name: string, content: object): void {
  const pretty = name === 'rules.json' ? oneRuleALine(content) : JSON.stringify(content, null, 1);
  writeFileSync(fileURLToPath(new URL(`../src/search/${name}`, import.meta.url)), `${pretty}\n`);
}

/** Rules are nested lists: a line for each keeps differences readable. */
function oneRuleALine(content: object): string {
  return JSON.stringify(content)
    .replaceAll(']],[', ']],\n[')
    .replace(/"(?:single|pooled|confidence|zh|en)":/g, '\n$&');
}
