import type { Facts } from '../command-words.ts';

/** Why something that was brought cannot be an article, by the code of the problem. 简体中文。 */
export const problemsZhCN: Readonly<
  Record<string, (facts: Facts) => readonly [expected: string, found: string, remedy: string]>
> = {
  binary: () => ['文字', '像是二进制文件', '请另存为 .txt、.md、.html、.pdf 或 .docx。'],
  undecodable: () => ['UTF-8、UTF-16、GB18030 或 Big5 编码的文字', '认不出编码', '请另存为 UTF-8。'],
  empty: () => ['文章的全文', '没有可用的文字', '请给出有全文的文件，或者直接粘贴。'],
  'too-long': ({ most, found }) => [`不超过 ${most} 个字符的文章`, `${found} 个字符`, '请分成几篇。'],
  'front-matter': () => ['能读懂的文件头（两行 --- 之间）', '有误的文件头', '请改正或删去文件头。'],
  unreadable: () => ['能读取的文件', '读不到内容', '请重新上传。'],
  'too-large': ({ most, found }) => [
    `不超过 ${mib(most)} 的文件`,
    found === undefined ? '更大的文件' : mib(found),
    '请拆分文件，或者只给文字。',
  ],
  'unknown-kind': () => [
    '文字（.txt、.md）、网页（.html）、PDF 或 Word 文档（.docx）',
    '别的类型',
    '请另存为其中一种。',
  ],
  'bad-name': () => ['看得见全貌的文件名', '文件名里有控制字符或改变书写方向的符号', '请改名后再上传。'],
  'no-text': () => ['有文字的页面', '只有图像，没有文字', '请先做文字识别（OCR），或者直接给文字。'],
  'no-article': () => ['含有文章的网页', '没有找到文章', '请给出文章本身的网页，或者直接粘贴全文。'],
  locked: () => ['不设密码的文件', '需要密码的文件', '请去掉密码后另存。'],
  broken: () => ['完整的文件', '损坏或不完整的文件', '请用原来的软件打开后另存。'],
  'unpacks-too-large': () => ['解压后大小正常的文件', '解压后大得离谱的文件', '请直接给文字。'],
  'too-costly': () => ['能在限度之内读完的文件', '读它要花太多时间或内存', '请拆分文件，或者只给文字。'],
  busy: () => ['有空闲的处理名额', '正在处理的文件太多', '请过一分钟再试。'],
  'links-off': () => ['上传的文件或粘贴的文字', '一个链接，而这里不抓取链接', '请上传文件，或者粘贴全文。'],
  'bad-address': () => [
    '能用的网址（http 或 https，不含用户名和密码）',
    '用不了的网址',
    '请从浏览器的地址栏复制完整的网址。',
  ],
  'private-address': () => ['公开网络上的网址', '内部网络的地址', '请给公开的网址，或者上传文件。'],
  unreachable: () => ['能打开的网址', '没有打开', '请检查网址，或者上传文件。'],
  'bad-answer': () => ['合乎 HTTP 的应答', '不合规的应答', '请换一个网址，或者上传文件。'],
  'bad-status': () => ['能打开的网页', '对方服务器拒绝了', '请用浏览器打开并保存，再上传文件。'],
  'too-slow': () => ['按时传完的网页', '传得太慢', '请稍后再试，或者上传文件。'],
  'too-many-redirects': () => ['少于 6 次跳转的网址', '一再跳转', '请给最终的网址。'],
  'wrong-type': () => ['文章的网页或文件', '别的类型', '请给文章本身的网址。'],
};

function mib(bytes: string | number | undefined): string {
  return `${(Number(bytes) / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MiB`;
}
