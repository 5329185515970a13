import type { LibraryCommands } from './library-words.ts';

/** 简体中文。 */
export const libraryCommandsZhCN: LibraryCommands = {
  articles: {
    name: '文库',
    description: '管理本服务器的文章：添加、列表、删除等',
    options: {},
    subcommands: {
      add: {
        name: '添加',
        description: '添加一篇文章：文件、链接，或粘贴全文',
        options: {
          file: { name: '文件', description: '.txt、.md、.html、.pdf 或 .docx 文件' },
          link: { name: '链接', description: '网页或文件的地址' },
        },
      },
      list: { name: '列表', description: '这里有哪些文章', options: {} },
      remove: {
        name: '删除',
        description: '删除一篇文章；所有文库共有的则在这里隐藏',
        options: { article: { name: '文章', description: '哪一篇' } },
      },
      rename: {
        name: '改名',
        description: '给一篇文章换个标题',
        options: {
          article: { name: '文章', description: '哪一篇' },
          title: { name: '标题', description: '新的标题' },
        },
      },
      use: {
        name: '选用',
        description: '本频道问哪一篇：之后提问不必再指定文章',
        options: {
          article: { name: '文章', description: '哪一篇；不填则显示现在问哪几篇' },
          second: { name: '第二篇', description: '另外一篇' },
          third: { name: '第三篇', description: '再加一篇' },
        },
      },
      show: {
        name: '恢复',
        description: '恢复一篇在这里隐藏的文章',
        options: { article: { name: '文章', description: '哪一篇' } },
      },
      export: { name: '导出', description: '把本服务器的全部文章导出为一个文件', options: {} },
      import: {
        name: '导入',
        description: '读回导出的文件',
        options: { file: { name: '文件', description: '“导出”得到的文件' } },
      },
    },
  },
  'add-message': { name: '添加为文章', description: '', options: {} },
};
