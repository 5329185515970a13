import type { FeedbackWords } from './feedback-words.ts';

/** English. */
export const feedbackEn: FeedbackWords = {
  vote: {
    good: 'Thank you. Noted: this passage answers the question.',
    bad: 'Thank you. Noted: this passage does not answer the question.',
    rightlyDeclined: 'Thank you. Noted: the article does not say, and the answer was right to say so.',
    wronglyDeclined: 'Thank you. Noted: the article does say, and the answer was wrong.',
    another: 'Thank you. Noted: this sentence would have been the answer.',
    somethingElse: 'Thank you. Noted: the answer is somewhere else.',
    shouldDecline: 'Thank you. Noted: the article does not say, and I should have said so.',
    ask: 'If you know what would have been right, choose it below.',
    choose: 'What would have been right?',
    options: {
      doesSay: (sentence) => `The article does say it: ${sentence}`,
      somethingElse: 'Something else',
      elsewhere: 'The article says it somewhere else',
      shouldDecline: 'It should have said that the article does not say',
    },
    what: 'Kept with it: the question, and which sentence was shown or chosen. Not kept: who asked, and who you are. You can change or withdraw it for seven days after the answer.',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn. Nothing of it is kept.',
  },
  insights: {
    heading: 'How the answers are judged',
    headingOf: (title) => `How the answers from “${title}” are judged`,
    votes: (good, bad) => `👍 ${good} · 👎 ${bad}`,
    byWeek: 'By week',
    week: ({ monday, good, bad, inVain }) =>
      `from ${monday}: 👍 ${good} · 👎 ${bad}${inVain > 0 ? ` · asked in vain: ${inVain}` : ''}`,
    byArticle: 'By article',
    worst: 'The worst answers',
    share: (bad, of) => `👎 ${bad} of ${of}`,
    declined: 'declined',
    instead: (votes, of) => `chosen instead by ${votes} of ${of}: `,
    nearest: 'Nearest sentence: ',
    shouldDecline: 'it should have declined',
    earlierVersion: 'of an earlier version',
    gone: 'no longer there',
    inVain: 'Asked in vain',
    times: (times) => (times === 1 ? 'once' : `${times} times`),
    more: (questions) => `and ${questions} more`,
    notKept:
      'Questions without an answer are kept only once they are judged. To count them all, without who asked, use the option “keep”.',
    notKeptUnjudged:
      'Questions without an answer are not kept. To count them, without who asked, use the option “keep”.',
    nothingInVain: 'Nothing yet.',
    empty:
      'Nobody has judged an answer yet. On this server there are 👍 and 👎 under each answer: ask something, press one, and look again.',
    emptyHere: 'Nobody has judged an answer from this article yet.',
    unjudged:
      'Judging is off here: there are no 👍 and 👎 under answers. The person who runs this bot can turn them on by setting BALLOT_SECRET.',
    nowKept:
      'From now on questions that the articles do not answer are counted here, without who asked, for 26 weeks. Answers that decline, and /help, say so.',
    noLongerKept: 'Questions without an answer are no longer kept. Those kept before are deleted.',
    on: 'on',
    off: 'off',
    anonymous: 'Nobody’s name or id is kept with any of this.',
  },
  help: (insights) => `\`/${insights}\` shows how answers are judged and what is asked in vain (managers)`,
  keptWhenJudged: 'If somebody judges an answer with 👍 or 👎, its question is kept, without who asked.',
  keptInVain: 'Questions without an answer are counted on this server, without who asked.',
  commands: {
    insights: {
      name: 'insights',
      description: 'How answers are judged, and what is asked in vain',
      options: {
        article: { name: 'article', description: 'Of which article; all of them if left out' },
        keep: {
          name: 'keep',
          description: 'Whether questions without an answer are counted, without who asked',
        },
      },
    },
  },
  errors: {
    'vote-closed': () => ({
      expected: 'An answer can be judged for seven days.',
      found: 'This one is older.',
      remedy: 'Ask again, and judge the new answer.',
    }),
    'votes-too-many': ({ seconds }) => ({
      expected: 'I take a few votes a minute from one person.',
      found: 'These were more; the last one was not kept.',
      remedy: `You can go on in ${seconds} s.`,
    }),
    'question-unseen': () => ({
      expected: 'The question should stand above the answer, so that I know what is judged.',
      found: 'It does not; nothing was kept.',
      remedy: 'Ask again. Where I may not embed links, or embeds were removed, answers cannot be judged.',
    }),
    'insights-not-allowed': () => ({
      expected: 'Only people who may manage this server can see how its answers are judged.',
      found: 'You may not.',
      remedy: 'Ask somebody with the permission “Manage Server”.',
    }),
    'insights-nowhere': () => ({
      expected: 'Answers are judged on servers.',
      found: 'This is not a server.',
      remedy: 'Use this command in a server.',
    }),
  },
};
