import { exportFault } from './export-fault.ts';
import type { LibraryWords } from './library-words.ts';

/** English. */
export const libraryEn: LibraryWords = {
  draft: {
    heading: 'This is what I understood. Nothing is kept yet.',
    by: 'By',
    publisher: 'Publisher',
    date: 'Date',
    source: 'Source',
    size: 'Size',
    sizeOf: ({ paragraphs, sentences, characters, language }) =>
      `${several(paragraphs, 'paragraph')}, ${several(sentences, 'sentence')}, ${several(characters, 'character')}, ${LANGUAGES[language]}`,
    notGiven: 'not given',
    begins: 'It begins',
    leftOut: (lines) => `${several(lines, 'line')} ${lines === 1 ? 'was' : 'were'} left out:`,
    newVersion: (title) => `It looks like a new version of “${title}”, which is here already.`,
    changes: ({ same, added, gone }) =>
      `${several(same, 'sentence')} the same, ${added} new, ${gone} no longer there.`,
    added: 'New',
    gone: 'No longer there',
    waits: 'Decide within an hour; after that it is dropped.',
  },
  buttons: {
    keep: 'Keep',
    keepBeside: 'Keep as another article',
    replace: 'Replace the old version',
    retitle: 'Change the title',
    drop: 'Drop',
    remove: 'Remove',
    hide: 'Hide here',
    leave: 'Leave it',
    wholeLibrary: 'Ask the whole library',
    earlier: '◀',
    later: '▶',
  },
  forms: {
    paste: 'Add an article',
    text: 'The text of the article',
    titleIfAny: 'Title, if it is not the first line',
    retitle: 'Change the title',
    title: 'Title',
  },
  done: {
    kept: (title) => `“${title}” is in the library.`,
    replaced: (title, version) => `“${title}” has its new text (version ${version}).`,
    dropped: 'Dropped. Nothing was kept.',
    renamed: (before, after) => `“${before}” is now called “${after}”.`,
    removed: (title) => `“${title}” is removed, with all its versions.`,
    hidden: (title) => `“${title}” is hidden here. /articles show brings it back.`,
    shown: (title) => `“${title}” is shown here again.`,
    left: 'Left as it was.',
    using: (titles) => `This channel is now about ${titles.map((title) => `“${title}”`).join(', ')}.`,
    usingAll: (articles) => `This channel asks the whole library: ${several(articles, 'article')}.`,
    exported: (articles) =>
      `The library of this server as a file: ${several(articles, 'article')}. /articles import takes it back.`,
    imported: ({ added, skipped }) =>
      `${several(added, 'article')} added${skipped > 0 ? `, ${skipped} left out because they were here already` : ''}.`,
    tryIt: (ask) => `Ask about it with /${ask}.`,
  },
  confirm: {
    remove: (title) => `Remove “${title}” with all its versions? This cannot be undone.`,
    hide: (title) =>
      `“${title}” belongs to all libraries. Shall it be hidden here? /articles show brings it back.`,
  },
  list: {
    heading: (articles) => `${several(articles, 'article')} here`,
    none: 'There is no article here yet. /articles add brings one.',
    sentences: (count) => several(count, 'sentence'),
    fromCorpus: 'in all libraries',
    hiddenHere: 'hidden here',
    inUse: 'this channel is about it',
    page: (page, of) => `page ${page} of ${of}`,
  },
  progress: {
    fetching: 'Fetching the file …',
    reading: 'Reading the article …',
    writing: 'Writing the file …',
  },
  cited: {
    mark: (mark) => `Cite as ${mark}`,
    changed: 'The text of this article has changed since it was cited.',
    earlier: 'As it was cited:',
    now: 'The nearest sentence now:',
    nothingNow: 'Nothing like it is there now.',
    notKept: 'The earlier text was not kept; what stands at this place now:',
  },
  errors: {
    'not-allowed': () => ({
      expected: 'Only people who may manage this server can change its articles and settings.',
      found: 'You may not.',
      remedy: 'Ask somebody with the permission “Manage Server”.',
    }),
    'adding-not-allowed': () => ({
      expected: 'Managers of this server, and those whom they let, can add articles.',
      found: 'You may not.',
      remedy: 'Ask somebody with the permission “Manage Server”; /settings says who may add.',
    }),
    'article-of-corpus': ({ title }) => ({
      expected: 'I can rename the articles that were added to this library.',
      found: `“${title}” belongs to all libraries, and its title stands in its file.`,
      remedy: 'Ask the person who runs this bot to change it there.',
    }),
    'no-library': () => ({
      expected: 'A library belongs to a server, or to a person in direct messages.',
      found: 'There is none here.',
      remedy: 'Use this command in a server or in a direct message to me.',
    }),
    'settings-nowhere': () => ({
      expected: 'Settings belong to a server, or to a person in direct messages.',
      found: 'There are none here.',
      remedy: 'Use this command in a server or in a direct message to me.',
    }),
    'nothing-brought': () => ({
      expected: 'I expected a text or a file.',
      found: 'There was none.',
      remedy: 'Give a file, a link, or a text of at least one sentence.',
    }),
    'article-refused': ({ expected, found, remedy }) => ({
      expected: `I expected ${expected}.`,
      found: `I found ${found}.`,
      remedy: String(remedy),
    }),
    'article-known': ({ title, id }) => ({
      expected: 'Each text is kept once.',
      found: `This one is here already: “${title}” (${id}).`,
      remedy: 'Ask about that one, or change its title with /articles rename.',
    }),
    'article-long': ({ found, most }) => ({
      expected: `An article may have up to ${most} characters.`,
      found: `This one has ${found}.`,
      remedy: 'Split it into several articles.',
    }),
    'article-gone': () => ({
      expected: 'The article should still be in the library.',
      found: 'It was removed in the meantime.',
      remedy: 'See /articles list for what is there.',
    }),
    'article-changed': ({ title, version }) => ({
      expected: 'The article should be as it was when you looked.',
      found: `Somebody else changed “${title}” in the meantime (version ${version}).`,
      remedy: 'Add the text again, and look at what has changed.',
    }),
    'article-removed': ({ title }) => ({
      expected: 'A citation can be looked up for as long as its article is in the library.',
      found: `“${title}” was removed.`,
      remedy: 'Whoever cited it may have the words; ask them.',
    }),
    'article-not-hidden': ({ found }) => ({
      expected: 'I can bring back an article that is hidden here.',
      found: `“${found}” is not.`,
      remedy: 'See /articles list for what is hidden.',
    }),
    'draft-gone': () => ({
      expected: 'The article should still wait for a decision.',
      found: 'It was kept or dropped already, or more than an hour has passed.',
      remedy: 'See /articles list, or add it again.',
    }),
    'library-full': ({ most }) => ({
      expected: `A library holds up to ${most} articles.`,
      found: 'This one is full.',
      remedy: 'Remove some with /articles remove; the person who runs this bot can raise the limit.',
    }),
    'adds-too-many': ({ most, minutes }) => ({
      expected: `One person may add ${most} articles an hour.`,
      found: 'You have added as many.',
      remedy: `You can go on in ${minutes} min.`,
    }),
    'export-large': ({ most }) => ({
      expected: `Discord takes files of up to ${most} MiB from me.`,
      found: 'This library makes a larger one.',
      remedy: 'Ask the person who runs this bot for a backup of the database.',
    }),
    'import-unreadable': (facts) => ({
      expected: 'I expected a file that /articles export has made.',
      found: `This one is not, or it was changed: ${exportFault['en'](facts)}.`,
      remedy: 'Export it again. A single article is added with /articles add.',
    }),
    'import-full': ({ wanted, most }) => ({
      expected: `A library holds up to ${most} articles.`,
      found: `With this file it would have ${wanted}.`,
      remedy: 'Remove some first. Nothing of the file was added.',
    }),
    'storage-failed': () => ({
      expected: 'The database should take this.',
      found: 'It cannot at the moment; nothing was changed.',
      remedy: 'Try again later; if that does not help, tell the person who runs this bot.',
    }),
  },
};

const LANGUAGES = { 'zh-Hans': 'simplified Chinese', 'zh-Hant': 'traditional Chinese', en: 'English' };

function several(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
