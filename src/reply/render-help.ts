import type { ArticleHead } from '../article/article.ts';
import type { MessageBody } from './body.ts';
import { titleInMarkdown } from './citation.ts';
import { LIMITS } from './limits.ts';
import { COLOURS, renderCard } from './render.ts';
import { startersField } from './starters-field.ts';
import type { Locale } from './words/locale.ts';
import type { Words } from './words/words.ts';
import { wordsOf } from './words/words-of.ts';

interface HelpContext {
  readonly locale: Locale;
  readonly questions?: readonly string[];
  /** Whether answers can be judged there. */
  readonly judged?: boolean;
  /** Whether questions asked in vain are counted there. */
  readonly counted?: boolean;
  /** Whether the operator has questions logged. */
  readonly logged?: boolean;
  /** Whether whoever asks may manage the server. */
  readonly managing?: boolean;
}

/** What the bot does and which articles it has. */
export function renderHelp(
  articles: readonly ArticleHead[],
  { locale, questions = [], managing = false, ...privacy }: HelpContext,
): MessageBody {
  const words = wordsOf(locale);
  const { ask, summary, quote, verify, compare, insights, 'verify-message': verifyMessage } = words.commands;
  const commands = [
    ...words.help.commands({
      ask: ask.name,
      summary: summary.name,
      quote: quote.name,
      verify: verify.name,
      verifyMessage: verifyMessage.name,
      compare: compare.name,
    }),
    ...(managing ? [words.feedback.help(insights.name)] : []),
  ];
  return renderCard({
    colour: COLOURS.plain,
    description: [
      words.help.about,
      commands.map((line) => `• ${line}`).join('\n'),
      words.help.otherWays,
      ...(managing
        ? [
            words.help.managing({
              articles: words.commands.articles.name,
              settings: words.commands.settings.name,
            }),
          ]
        : []),
      ...(questions.length > 0 ? [startersIn(questions, locale)] : []),
    ].join('\n\n'),
    field:
      articles.length === 0
        ? { name: words.help.articles(0), value: words.help.noArticles }
        : { name: words.help.articles(articles.length), value: listTitles(articles, locale, words) },
    footer: privacyIn(words, privacy),
  });
}

/** What is kept of questions, which differs from server to server, and from bot to bot. */
function privacyIn(
  words: Words,
  { judged = false, counted = false, logged = false }: Pick<HelpContext, 'judged' | 'counted' | 'logged'>,
): string {
  const { keptInVain, keptWhenJudged } = words.feedback;
  return [
    ...(logged ? [words.help.logged] : []),
    ...(counted ? [keptInVain] : []),
    ...(logged || counted ? [] : [words.help.privacy]),
    ...(judged ? [keptWhenJudged] : []),
  ].join(words.betweenSentences);
}

function startersIn(questions: readonly string[], locale: Locale): string {
  const { name, value } = startersField(questions, locale);
  return `**${name}**\n${value}`;
}

/** As many titles as a field holds, and how many there are beyond. */
function listTitles(articles: readonly ArticleHead[], locale: Locale, words: Words): string {
  const lines: string[] = [];
  let length = 0;
  for (const article of articles) {
    const line = `• ${titleInMarkdown(article, locale)}`;
    const rest = `\n${words.help.moreArticles(articles.length - lines.length)}`;
    if (length + line.length + 1 + rest.length > LIMITS.embed.fieldValue) return lines.join('\n') + rest;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}
