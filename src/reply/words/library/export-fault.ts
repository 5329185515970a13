import type { Facts } from '../command-words.ts';
import type { Locale } from '../locale.ts';

/** What was there instead of an export of a library. */
export const exportFault: Readonly<Record<Locale, (facts: Facts) => string>> = {
  en: ({ fault, line, most }) => {
    if (fault === 'large') return `it has more than ${most} MiB when unpacked`;
    if (fault === 'slow') return `reading it took more than ${most} seconds`;
    if (fault === 'newer') return 'it comes from a newer version of this program';
    return fault === 'line' ? `its line ${line} is none of an export` : 'it is no packed text (.jsonl.gz)';
  },
  'zh-CN': ({ fault, line, most }) => {
    if (fault === 'large') return `解压后超过 ${most} MiB`;
    if (fault === 'slow') return `读取用了 ${most} 秒以上`;
    if (fault === 'newer') return '它来自更新版本的程序';
    return fault === 'line' ? `第 ${line} 行不是导出的内容` : '它不是压缩的文本（.jsonl.gz）';
  },
  'zh-TW': ({ fault, line, most }) => {
    if (fault === 'large') return `解壓縮後超過 ${most} MiB`;
    if (fault === 'slow') return `讀取花了 ${most} 秒以上`;
    if (fault === 'newer') return '它來自較新版本的程式';
    return fault === 'line' ? `第 ${line} 行不是匯出的內容` : '它不是壓縮的文字檔（.jsonl.gz）';
  },
};
