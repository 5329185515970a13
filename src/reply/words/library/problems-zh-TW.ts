import type { Facts } from '../command-words.ts';

/** Why something that was brought cannot be an article, by the code of the problem. 繁體中文(臺灣)。 */
export const problemsZhTW: Readonly<
  Record<string, (facts: Facts) => readonly [expected: string, found: string, remedy: string]>
> = {
  binary: () => ['文字', '像是二進位制檔案', '請另存為 .txt、.md、.html、.pdf 或 .docx。'],
  undecodable: () => ['UTF-8、UTF-16、GB18030 或 Big5 編碼的文字', '認不出編碼', '請另存為 UTF-8。'],
  empty: () => ['文章的全文', '沒有可用的文字', '請給出有全文的檔案，或者直接貼上。'],
  'too-long': ({ most, found }) => [`不超過 ${most} 個字元的文章`, `${found} 個字元`, '請分成幾篇。'],
  'front-matter': () => ['能讀懂的檔頭（兩行 --- 之間）', '有誤的檔頭', '請改正或刪去檔頭。'],
  unreadable: () => ['能讀取的檔案', '讀不到內容', '請重新上傳。'],
  'too-large': ({ most, found }) => [
    `不超過 ${mib(most)} 的檔案`,
    found === undefined ? '更大的檔案' : mib(found),
    '請拆分檔案，或者只給文字。',
  ],
  'unknown-kind': () => [
    '文字（.txt、.md）、網頁（.html）、PDF 或 Word 文件（.docx）',
    '別的類型',
    '請另存為其中一種。',
  ],
  'bad-name': () => ['看得見全貌的檔名', '檔名裡有控制字元或改變書寫方向的符號', '請改名後再上傳。'],
  'no-text': () => ['有文字的頁面', '只有影像，沒有文字', '請先做文字識別（OCR），或者直接給文字。'],
  'no-article': () => ['含有文章的網頁', '沒有找到文章', '請給出文章本身的網頁，或者直接貼上全文。'],
  locked: () => ['不設密碼的檔案', '需要密碼的檔案', '請去掉密碼後另存。'],
  broken: () => ['完整的檔案', '損壞或不完整的檔案', '請用原來的軟體開啟後另存。'],
  'unpacks-too-large': () => ['解壓後大小正常的檔案', '解壓後大得離譜的檔案', '請直接給文字。'],
  'too-costly': () => ['能在限度之內讀完的檔案', '讀它要花太多時間或記憶體', '請拆分檔案，或者只給文字。'],
  busy: () => ['有空閒的處理名額', '正在處理的檔案太多', '請過一分鐘再試。'],
  'links-off': () => ['上傳的檔案或貼上的文字', '一個連結，而這裡不抓取連結', '請上傳檔案，或者貼上全文。'],
  'bad-address': () => [
    '能用的網址（http 或 https，不含使用者名稱和密碼）',
    '用不了的網址',
    '請從瀏覽器的位址列複製完整的網址。',
  ],
  'private-address': () => ['公開網路上的網址', '內部網路的位址', '請給公開的網址，或者上傳檔案。'],
  unreachable: () => ['能開啟的網址', '沒有開啟', '請檢查網址，或者上傳檔案。'],
  'bad-answer': () => ['合乎 HTTP 的回應', '不合規的回應', '請換一個網址，或者上傳檔案。'],
  'bad-status': () => ['能開啟的網頁', '對方伺服器拒絕了', '請用瀏覽器開啟並儲存，再上傳檔案。'],
  'too-slow': () => ['按時傳完的網頁', '傳得太慢', '請稍後再試，或者上傳檔案。'],
  'too-many-redirects': () => ['少於 6 次跳轉的網址', '一再跳轉', '請給最終的網址。'],
  'wrong-type': () => ['文章的網頁或檔案', '別的類型', '請給文章本身的網址。'],
};

function mib(bytes: string | number | undefined): string {
  return `${(Number(bytes) / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MiB`;
}
