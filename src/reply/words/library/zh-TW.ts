import { exportFault } from './export-fault.ts';
import type { LibraryWords } from './library-words.ts';
import { problemsZhTW } from './problems-zh-TW.ts';

/** 繁體中文(臺灣)。 */
export const libraryZhTW: LibraryWords = {
  draft: {
    heading: '讀到的內容如下，還沒有收入文庫。',
    by: '作者',
    publisher: '發布者',
    date: '日期',
    source: '來源',
    size: '篇幅',
    sizeOf: ({ paragraphs, sentences, characters, language }) =>
      `${paragraphs} 段，${sentences} 句，${characters} 字，${LANGUAGES[language]}`,
    notGiven: '未註明',
    begins: '開頭',
    leftOut: (lines) => `有 ${lines} 行沒有收入正文：`,
    newVersion: (title) => `看起來是〈${title}〉的新版本，舊版本已在文庫裡。`,
    changes: ({ same, added, gone }) => `${same} 句相同，新增 ${added} 句，刪去 ${gone} 句。`,
    added: '新增',
    gone: '刪去',
    waits: '請在一小時內決定，逾時作廢。',
  },
  buttons: {
    keep: '收入文庫',
    keepBeside: '另存為一篇',
    replace: '取代舊版本',
    retitle: '改標題',
    drop: '放棄',
    remove: '刪除',
    hide: '在這裡隱藏',
    leave: '保持不變',
    wholeLibrary: '改問整個文庫',
    earlier: '◀',
    later: '▶',
  },
  forms: {
    paste: '新增文章',
    text: '文章全文',
    titleIfAny: '標題（若首行不是標題）',
    retitle: '改標題',
    title: '標題',
  },
  done: {
    kept: (title) => `〈${title}〉已收入文庫。`,
    replaced: (title, version) => `〈${title}〉已換成新的全文（第 ${version} 版）。`,
    dropped: '已放棄，什麼也沒有儲存。',
    renamed: (before, after) => `〈${before}〉已改名為〈${after}〉。`,
    removed: (title) => `〈${title}〉及其所有版本已刪除。`,
    hidden: (title) => `〈${title}〉已在這裡隱藏；用 /文庫 恢復 可以找回。`,
    shown: (title) => `〈${title}〉已在這裡恢復顯示。`,
    left: '沒有改動。',
    using: (titles) => `本頻道現在只問${titles.map((title) => `〈${title}〉`).join('、')}。`,
    usingAll: (articles) => `本頻道問的是整個文庫，共 ${articles} 篇。`,
    exported: (articles) => `本伺服器的文庫，共 ${articles} 篇；用 /文庫 匯入 可以原樣讀回。`,
    imported: ({ added, skipped }) =>
      `已新增 ${added} 篇${skipped > 0 ? `，另有 ${skipped} 篇原已收錄，未重複新增` : ''}。`,
    tryIt: (ask) => `現在可以用 /${ask} 來問。`,
  },
  confirm: {
    remove: (title) => `確定刪除〈${title}〉及其所有版本嗎？刪除後無法復原。`,
    hide: (title) => `〈${title}〉屬於所有文庫。要在這裡隱藏嗎？用 /文庫 恢復 可以找回。`,
  },
  list: {
    heading: (articles) => `這裡有 ${articles} 篇文章`,
    none: '這裡還沒有文章。請用 /文庫 新增。',
    sentences: (count) => `${count} 句`,
    fromCorpus: '所有文庫共有',
    hiddenHere: '已在這裡隱藏',
    inUse: '本頻道在問',
    page: (page, of) => `第 ${page} 頁，共 ${of} 頁`,
  },
  progress: {
    fetching: '正在讀取檔案……',
    reading: '正在解析文章……',
    writing: '正在寫入檔案……',
  },
  cited: {
    mark: (mark) => `引用編號 ${mark}`,
    changed: '這篇文章被引用之後，原文已有改動。',
    earlier: '引用時的原文：',
    now: '現在最接近的一句：',
    nothingNow: '現在的文中沒有與它相近的句子。',
    notKept: '舊的全文沒有儲存；這個位置現在是：',
  },
  errors: {
    'not-allowed': () => ({
      expected: '只有能管理伺服器的人才能改動這裡的文章和設定。',
      found: '您沒有這個權限。',
      remedy: '請找有「管理伺服器」權限的人。',
    }),
    'adding-not-allowed': () => ({
      expected: '只有管理者和他們許可的人才能新增文章。',
      found: '您沒有這個權限。',
      remedy: '請找有「管理伺服器」權限的人；誰可以新增由 /設定 決定。',
    }),
    'article-of-corpus': ({ title }) => ({
      expected: '可以改名的是新增到這個文庫的文章。',
      found: `〈${title}〉屬於所有文庫，標題寫在它的檔案裡。`,
      remedy: '請管理機器人的人在檔案裡修改。',
    }),
    'no-library': () => ({
      expected: '文庫屬於一個伺服器，或者私訊裡的個人。',
      found: '這裡沒有文庫。',
      remedy: '請在伺服器裡或給我的私訊裡使用這個指令。',
    }),
    'settings-nowhere': () => ({
      expected: '設定屬於一個伺服器，或者私訊裡的個人。',
      found: '這裡沒有可以更改的設定。',
      remedy: '請在伺服器裡或給我的私訊裡使用這個指令。',
    }),
    'nothing-brought': () => ({
      expected: '請給出文章的內容或檔案。',
      found: '剛才沒有收到。',
      remedy: '可以上傳檔案、給出連結，或者寫下至少一句話。',
    }),
    'article-refused': (facts) => {
      const known = problemsZhTW[String(facts['problem'])]?.(facts);
      const [expected, found, remedy] = known ?? [facts['expected'], facts['found'], facts['remedy']];
      return { expected: `需要的是：${expected}。`, found: `收到的是：${found}。`, remedy: String(remedy) };
    },
    'article-known': ({ title, id }) => ({
      expected: '同一篇全文只收一次。',
      found: `這一篇已經在文庫裡：〈${title}〉（${id}）。`,
      remedy: '可以直接問它，或者用 /文庫 改名 換個標題。',
    }),
    'article-long': ({ found, most }) => ({
      expected: `一篇文章最多 ${most} 個字元。`,
      found: `這一篇有 ${found} 個。`,
      remedy: '請分成幾篇。',
    }),
    'article-gone': () => ({
      expected: '文章應當還在文庫裡。',
      found: '它剛剛被刪除了。',
      remedy: '請用 /文庫 列表 看看現有的文章。',
    }),
    'article-changed': ({ title, version }) => ({
      expected: '文章應當和您看到時一樣。',
      found: `〈${title}〉剛剛被別人改過（第 ${version} 版）。`,
      remedy: '請重新新增，並看看有哪些變化。',
    }),
    'article-removed': ({ title }) => ({
      expected: '引文要在文章仍收在文庫裡時才能查到。',
      found: `〈${title}〉已被刪除。`,
      remedy: '引用它的人也許還留有原話，可以問問他們。',
    }),
    'article-not-hidden': ({ found }) => ({
      expected: '能恢復的是在這裡隱藏的文章。',
      found: `「${found}」沒有被隱藏。`,
      remedy: '請用 /文庫 列表 看看哪些是隱藏的。',
    }),
    'draft-gone': () => ({
      expected: '這篇文章應當還在等您決定。',
      found: '它已被收入或放棄，或者超過了一小時。',
      remedy: '請看 /文庫 列表，或者重新新增。',
    }),
    'library-full': ({ most }) => ({
      expected: `一個文庫最多 ${most} 篇。`,
      found: '這裡已經滿了。',
      remedy: '請先用 /文庫 刪除 去掉一些；管理機器人的人可以調高上限。',
    }),
    'adds-too-many': ({ most, minutes }) => ({
      expected: `每人每小時最多新增 ${most} 篇。`,
      found: '您已經新增了這麼多。',
      remedy: `請在 ${minutes} 分鐘後繼續。`,
    }),
    'export-large': ({ most }) => ({
      expected: `Discord 只收我 ${most} MiB 以內的檔案。`,
      found: '這個文庫匯出後更大。',
      remedy: '請向管理機器人的人要資料庫的備份。',
    }),
    'import-unreadable': (facts) => ({
      expected: '需要 /文庫 匯出 得到的檔案。',
      found: `這個檔案不是，或者被改動過：${exportFault['zh-TW'](facts)}。`,
      remedy: '請重新匯出；單篇文章請用 /文庫 新增。',
    }),
    'import-full': ({ wanted, most }) => ({
      expected: `一個文庫最多 ${most} 篇。`,
      found: `加上這個檔案會有 ${wanted} 篇。`,
      remedy: '請先刪除一些。這個檔案裡的文章一篇也沒有新增。',
    }),
    'storage-failed': () => ({
      expected: '資料庫應當能存下這些內容。',
      found: '現在不行，什麼也沒有改動。',
      remedy: '請稍後再試；如果還是不行，請告訴管理機器人的人。',
    }),
  },
};

const LANGUAGES = { 'zh-Hans': '簡體中文', 'zh-Hant': '繁體中文', en: '英文' } as const;
