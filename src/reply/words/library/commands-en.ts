import type { LibraryCommands } from './library-words.ts';

/** English. */
export const libraryCommandsEn: LibraryCommands = {
  articles: {
    name: 'articles',
    description: 'The articles of this server: add, list, remove and more',
    options: {},
    subcommands: {
      add: {
        name: 'add',
        description: 'Add an article: a file, a link, or a text to paste',
        options: {
          file: { name: 'file', description: 'A .txt, .md, .html, .pdf or .docx file' },
          link: { name: 'link', description: 'The address of a page or a file' },
        },
      },
      list: { name: 'list', description: 'The articles that are here', options: {} },
      remove: {
        name: 'remove',
        description: 'Remove an article, or hide one that all libraries have',
        options: { article: { name: 'article', description: 'Which article' } },
      },
      rename: {
        name: 'rename',
        description: 'Give an article another title',
        options: {
          article: { name: 'article', description: 'Which article' },
          title: { name: 'title', description: 'Its new title' },
        },
      },
      use: {
        name: 'use',
        description: 'What this channel is about: then nobody needs to name the article',
        options: {
          article: { name: 'article', description: 'Which article; if left out, shows which are asked here' },
          second: { name: 'second', description: 'And which other one' },
          third: { name: 'third', description: 'And which other one' },
        },
      },
      show: {
        name: 'show',
        description: 'Bring back an article that is hidden here',
        options: { article: { name: 'article', description: 'Which article' } },
      },
      export: { name: 'export', description: 'All articles of this server as a file', options: {} },
      import: {
        name: 'import',
        description: 'Add the articles of an exported file',
        options: { file: { name: 'file', description: 'A file that “export” has made' } },
      },
    },
  },
  'add-message': { name: 'Add as article', description: '', options: {} },
};
