import { compareEn } from './compare/en.ts';
import { controlsEn } from './controls/en.ts';
import { englishPlace } from './english-place.ts';
import { feedbackEn } from './feedback/en.ts';
import { libraryCommandsEn } from './library/commands-en.ts';
import { libraryEn } from './library/en.ts';
import { settingsEn } from './settings/en.ts';
import { terminalEn } from './terminal/en.ts';
import { verifyEn } from './verify/en.ts';
import type { Words } from './words.ts';

/** English. */
export const en: Words = {
  title: (title) => `“${title}”`,
  quoted: (words) => `“${words}”`,
  place: englishPlace,
  titleThenPlace: ', ',
  betweenSentences: ' ',
  source: 'source',

  unread: (articles) =>
    articles === 1
      ? 'One article is still being indexed: what it says is not known yet. Ask again in a few minutes.'
      : `${articles} articles are still being indexed: what they say is not known yet. Ask again in a few minutes.`,
  answer: {
    asked: (question) => `Q: ${question}`,
    notFound: (articles) =>
      articles === 1 ? 'The article does not say.' : `None of the ${articles} articles says so.`,
    otherLanguage: (language, articles) => {
      const name = language === 'en' ? 'English' : 'Chinese';
      const where = articles === 1 ? 'The article is' : `All ${articles} articles are`;
      return `${where} in ${name}, and the question is not: please ask in ${name}.`;
    },
    missing: (words, more, articles) => {
      const listed = words.join(', ') + (more > 0 ? ` and ${more} more` : '');
      return `Not found anywhere in the article${articles === 1 ? '' : 's'}: ${listed}`;
    },
    nearest: 'The nearest passage, which does not answer the question:',
    nothingNear: 'Nothing in it comes near the question. Try other words, or look at /summary first.',
    runnersUp: 'Also worth a look',
  },
  summary: {
    heading: (sentences, of) => `${sentences} of its ${of} sentences`,
    defaulted: (articles) =>
      `This is the newest of ${articles} articles. Choose another with the “article” option.`,
    verbatim: 'Every sentence is the article’s own, in its order.',
  },
  quote: {
    exact: (places) => (places === 1 ? 'Found:' : `Found in ${places} places:`),
    pinyin: (typed, places) =>
      `“${typed}” read as pinyin. ${places === 1 ? 'Found:' : `Found in ${places} places:`}`,
    close: (percent) => `Not in exactly these words. The closest sentence (${percent}% alike):`,
    possible: (percent) => `Perhaps this sentence is meant (${percent}% alike):`,
    differs: (article, asked) => {
      if (article === undefined) return `The article does not have ${asked} here.`;
      return asked === undefined
        ? `The article also has ${article} here.`
        : `The article has ${article}, not ${asked}.`;
    },
    moreDiffers: (changes) => `And ${changes} more difference${changes === 1 ? '' : 's'}.`,
    otherPlaces: 'Also here',
    others: 'Others like it',
    more: (places) => `And in ${places} more place${places === 1 ? '' : 's'}.`,
    telling: 'A telling sentence:',
    notFound: (articles) =>
      articles === 1 ? 'The article has no such sentence.' : 'No article has such a sentence.',
    nearest: 'The closest sentence, which is not the same:',
  },
  help: {
    about:
      'I answer questions about articles in the articles’ own words: the passage that answers, letter for letter, and where it stands. If an article does not say, I tell you so. I never make up a sentence.',
    commands: ({ ask, summary, quote, verify, verifyMessage, compare }) => [
      `\`/${ask}\` answers a question in the article’s language, e.g. “大会在哪里召开？”`,
      `\`/${summary}\` picks out the sentences that sum up the article best`,
      `\`/${quote}\` finds a sentence by words you half remember, or by its place: \`¶3\` or \`3.2\``,
      `\`/${verify}\` checks whether a quotation stands in an article as it is quoted; **${verifyMessage}** in the menu of a message (“Apps”) checks what the message quotes`,
      `\`/${compare}\` puts one question to several articles, or to the versions of one, and shows what changed`,
    ],
    otherWays:
      'You can also mention me with a question, reply to one of my answers, or write to me directly. Add “hide” to keep an answer to yourself.',
    managing: ({ articles, settings }) =>
      `You may manage this server: \`/${articles}\` adds and removes its articles, \`/${settings}\` sets language, visibility, mentions and cooldown.`,
    articles: (count) => (count === 1 ? 'The article' : `The ${count} articles`),
    startWith: 'Questions to start with',
    noArticles: 'There is no article yet.',
    moreArticles: (count) => `… and ${count} more`,
    privacy: 'Your questions are neither stored nor logged.',
    logged: 'The person who runs this bot has questions logged, with who asked.',
  },
  errors: {
    'article-unknown': ({ found, articles }) => ({
      expected: 'The article must be one that I have.',
      found: `I found none called “${found}”.`,
      remedy:
        articles === undefined
          ? 'Choose one from the list that appears as you type, or leave the option out.'
          : `These are there: ${articles}. Name one, or leave the option out.`,
    }),
    'corpus-empty': () => ({
      expected: 'I need at least one article to answer from.',
      found: 'There is none yet.',
      remedy: 'Bring one with /articles add, or put one into the corpus folder and start the bot again.',
    }),
    'question-empty': () => ({
      expected: 'I expected a question.',
      found: 'There were no words.',
      remedy: 'Write what you want to know, in the article’s language, for example “When does it begin?”',
    }),
    'question-too-long': ({ found, most }) => ({
      expected: `A question may have up to ${most} characters.`,
      found: `Yours has ${found}.`,
      remedy: 'Ask the one thing you want to know; it finds the better passage, too.',
    }),
    'quote-too-long': ({ found, most }) => ({
      expected: `Up to ${most} characters are enough to find a sentence.`,
      found: `You gave ${found}.`,
      remedy: 'Give one sentence, or a part of one.',
    }),
    'quote-place-unknown': ({ found, paragraphs, title }) => ({
      expected: `A place is a paragraph (¶3) or a paragraph and a sentence (3.2)${paragraphs === undefined ? '' : `; ${title === undefined ? 'the article' : `“${title}”`} has ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`}.`,
      found: `There is no place “${found}”${title === undefined ? '' : ' in it'}.`,
      remedy: 'Give another number, or some words of the sentence.',
    }),
    'version-unknown': ({ title, found, latest }) => ({
      expected: `The latest version of “${title}” is ${latest}.`,
      found: `There is no version ${found} of it.`,
      remedy: 'Look at the number again, or leave it out: /quote ¶3.',
    }),
    'length-unknown': ({ found }) => ({
      expected: 'The length is short, medium or long.',
      found: `You gave “${found}”.`,
      remedy: 'Give one of the three, or leave it out.',
    }),
    'command-unknown': ({ found }) => ({
      expected: 'I know /ask, /summary, /quote, /verify, /compare and /help.',
      found: `I do not know “/${found}”.`,
      remedy: 'Use one of those; /help says what each does.',
    }),
    'control-unknown': () => ({
      expected: 'This button or form should belong to the present version of the bot.',
      found: 'It does not.',
      remedy: 'Use the command itself again.',
    }),
    ...verifyEn.errors,
    ...feedbackEn.errors,
    ...libraryEn.errors,
  },
  error: ({ expected, found, remedy }) => `${expected} ${found} ${remedy}`,
  broken: (id) =>
    `Something went wrong on my side, and your request was not answered. Please try again in a moment. If it happens again, tell the person who runs this bot: error ${id}.`,
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask about an article and get the passage that answers, word for word',
      options: {
        question: { name: 'question', description: 'What you want to know' },
        article: { name: 'article', description: 'Which article; all of them if left out' },
        hide: { name: 'hide', description: 'Show the answer to you alone' },
      },
    },
    summary: {
      name: 'summary',
      description: 'The sentences that sum up the article best, word for word',
      options: {
        article: { name: 'article', description: 'Which article; the newest if left out' },
        length: { name: 'length', description: 'How much of it; medium if left out' },
        hide: { name: 'hide', description: 'Show the summary to you alone' },
      },
    },
    quote: {
      name: 'quote',
      description: 'Find a sentence by words you half remember, or by its place',
      options: {
        words: { name: 'words', description: 'Words of the sentence, or a place such as ¶3 or 3.2' },
        article: { name: 'article', description: 'Which article; all of them if left out' },
        hide: { name: 'hide', description: 'Show the sentence to you alone' },
      },
    },
    help: { name: 'help', description: 'What this bot does, and with which articles', options: {} },
    ...verifyEn.commands,
    ...feedbackEn.commands,
    ...compareEn.commands,
    ...libraryCommandsEn,
    ...settingsEn.commands,
  },
  verify: verifyEn,
  compare: compareEn,
  settings: settingsEn,
  library: libraryEn,
  controls: controlsEn,
  feedback: feedbackEn,
  lengths: { short: 'short', medium: 'medium', long: 'long' },
  terminal: terminalEn,
};
