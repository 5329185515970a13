import type { LibraryCommands } from './library-words.ts';

/** 繁體中文(臺灣)。 */
export const libraryCommandsZhTW: LibraryCommands = {
  articles: {
    name: '文庫',
    description: '管理本伺服器的文章：新增、列表、刪除等',
    options: {},
    subcommands: {
      add: {
        name: '新增',
        description: '新增一篇文章：檔案、連結，或貼上全文',
        options: {
          file: { name: '檔案', description: '.txt、.md、.html、.pdf 或 .docx 檔案' },
          link: { name: '連結', description: '網頁或檔案的網址' },
        },
      },
      list: { name: '列表', description: '這裡有哪些文章', options: {} },
      remove: {
        name: '刪除',
        description: '刪除一篇文章；所有文庫共有的則在這裡隱藏',
        options: { article: { name: '文章', description: '哪一篇' } },
      },
      rename: {
        name: '改名',
        description: '給一篇文章換個標題',
        options: {
          article: { name: '文章', description: '哪一篇' },
          title: { name: '標題', description: '新的標題' },
        },
      },
      use: {
        name: '選用',
        description: '本頻道問哪一篇：之後提問不必再指定文章',
        options: {
          article: { name: '文章', description: '哪一篇；不填則顯示現在問哪幾篇' },
          second: { name: '第二篇', description: '另外一篇' },
          third: { name: '第三篇', description: '再加一篇' },
        },
      },
      show: {
        name: '恢復',
        description: '恢復一篇在這裡隱藏的文章',
        options: { article: { name: '文章', description: '哪一篇' } },
      },
      export: { name: '匯出', description: '把本伺服器的全部文章匯出為一個檔案', options: {} },
      import: {
        name: '匯入',
        description: '讀回匯出的檔案',
        options: { file: { name: '檔案', description: '「匯出」得到的檔案' } },
      },
    },
  },
  'add-message': { name: '新增為文章', description: '', options: {} },
};
