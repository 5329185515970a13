import { RATE_ASKED_EN, TEXT_LONG_EN } from '../figures/figure-asked.ts';
import { WHAT_SUM_EN } from '../figures/sum-asked.ts';
import { HEADS } from './head-nouns.ts';
import type { QuestionPattern } from './question-pattern.ts';
import { BUILT_EN, LASTING } from './what-is-long.ts';

/** Ways of asking in English. */
export const ENGLISH_QUESTIONS: readonly QuestionPattern[] = [
  {
    type: 'reason',
    pattern:
      /\bwhy\b|\b(?:what|which) (?:was |is |were )?(?:the )?(?:reasons?|cause[sd]?)\b|\bfor what reason\b|\bhow come\b/u,
  },
  {
    type: 'position',
    pattern:
      /\b(?:what|which) (?:position|office|rank|post|job|role|occupation|profession|title)\b|\bwhat(?= (?:is|was|did) .*\b(?:position|occupation|profession|job|do for a living)\b)/u,
  },
  {
    type: 'number',
    pattern: new RegExp(
      `\\bhow long(?= (?:is|was|are|were|will) (?:[a-z'-]+ ){0,3}(?:${BUILT_EN})s?\\b(?! (?:be )?(?:closed|open|shut|blocked|built|in use)))|\\bhow long(?=${TEXT_LONG_EN})|\\b(?:what|which) ${RATE_ASKED_EN}`,
      'u',
    ),
  },
  {
    type: 'duration',
    pattern: new RegExp(
      `\\bhow (?:long(?! (?:is|was|are|were) (?:the|an?|this|that|its|their|his|her) (?!.*(?:[^e]ed|en|in|for|as|at|on)\\b|(?:[a-z'-]+ ){0,2}(?:${LASTING.en})s?(?: of\\b|\\W*$))[^?]*\\?*$)|many (?:years?|days?|months?|weeks?|hours?|minutes?|seconds?|decades?|centuries))\\b`,
      'u',
    ),
  },
  {
    type: 'number',
    pattern: new RegExp(
      `\\bhow (?:many|much|old|large|big|long|tall|high|far|deep|heavy|fast|wide|often|hot|cold|small)(?: (?!is\\b|was\\b|are\\b|were\\b|did\\b|does\\b|do\\b|has\\b|have\\b|had\\b|can\\b|of\\b)(?<head>[a-z]+))?` +
        `|\\b(?:what|which) (?:is |was |were |are )?(?:the )?(?:approximate |average |total |estimated |annual )?(?:percentage|percent|proportion|portion|number|amount|population|size|cost|price|discount|rate|fee|fare|fine|rent|wage|pay|deposit|temperature|distance|height|length|weight|age|speed|ratio|score|fraction|share|budget|revenue|endowment|salary|gdp|tuition|turnover|net worth)\\b|\\b(?=${WHAT_SUM_EN})what`,
      'u',
    ),
  },
  {
    type: 'time',
    pattern:
      /\bwhen\b|\b(?:what|which) (?:days? of the week|weekday|times? of (?:the )?day|year|date|day|month|century|decade|time|era|period|season|age)s?\b|\bhow (?:recently|early|late|soon)\b/u,
  },
  {
    type: 'place',
    pattern: new RegExp(
      `\\bwhere\\b|\\bwhat(?:'s| is) the address\\b|\\b(?:what|which) (?:[a-z]+ )?(?<head>${HEADS.place.en})\\b`,
      'u',
    ),
  },
  {
    type: 'person',
    pattern: new RegExp(
      `\\bwho(?:m|se)?\\b|\\b(?:what|which) (?:[a-z]+ )?(?<head>${HEADS.person.en})\\b`,
      'u',
    ),
  },
  {
    type: 'organisation',
    pattern: new RegExp(`\\b(?:what|which) (?:[a-z]+ )?(?<head>${HEADS.organisation.en})\\b`, 'u'),
  },
  {
    type: 'definition',
    pattern:
      /\bwhat(?= (?:does|do) .+ (?:mean|stand for|refer to)\b)|\bwhat is the (?:meaning|definition) of\b|^what(?= (?:is|are) (?:an? )?[a-z-]+ ?\?*$)/u,
  },
  {
    type: 'name',
    pattern:
      /\bwhat(?= (?:is|was|are|were) .*\b(?:called|named|known as|name of|term for|title of|nickname)\b)/u,
  },
  { type: 'work', pattern: new RegExp(`\\b(?:what|which) (?:[a-z]+ )?(?<head>${HEADS.work.en})\\b`, 'u') },
  {
    // Answered by yes or no. Where a question word follows (can you tell me when), it is that what asks.
    type: 'whether',
    pattern:
      /^(?:do|does|did|is|are|was|were|am|can|could|may|must|should|will|would|has|have|had)\b(?!.*\b(?:wh(?:at|ich|o|om|ose|en|ere|y)|how)\b)/u,
  },
  { type: 'manner', pattern: /\bhow\b|\bin what way\b|\bby what means\b/u },
  { type: 'thing', pattern: /\b(?:what|which)(?: (?:type|kind|sort|form)s? of)?\b/u },
];
