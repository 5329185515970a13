import { exportFault } from './export-fault.ts';
import type { LibraryWords } from './library-words.ts';
import { problemsZhCN } from './problems-zh-CN.ts';

/** 简体中文。 */
export const libraryZhCN: LibraryWords = {
  draft: {
    heading: '读到的内容如下，还没有收入文库。',
    by: '作者',
    publisher: '发布者',
    date: '日期',
    source: '来源',
    size: '篇幅',
    sizeOf: ({ paragraphs, sentences, characters, language }) =>
      `${paragraphs} 段，${sentences} 句，${characters} 字，${LANGUAGES[language]}`,
    notGiven: '未注明',
    begins: '开头',
    leftOut: (lines) => `有 ${lines} 行没有收入正文：`,
    newVersion: (title) => `看起来是《${title}》的新版本，旧版本已在文库里。`,
    changes: ({ same, added, gone }) => `${same} 句相同，新增 ${added} 句，删去 ${gone} 句。`,
    added: '新增',
    gone: '删去',
    waits: '请在一小时内决定，过时作废。',
  },
  buttons: {
    keep: '收入文库',
    keepBeside: '另存为一篇',
    replace: '替换旧版本',
    retitle: '改标题',
    drop: '放弃',
    remove: '删除',
    hide: '在这里隐藏',
    leave: '保持不变',
    wholeLibrary: '改问整个文库',
    earlier: '◀',
    later: '▶',
  },
  forms: {
    paste: '添加文章',
    text: '文章全文',
    titleIfAny: '标题（若首行不是标题）',
    retitle: '改标题',
    title: '标题',
  },
  done: {
    kept: (title) => `《${title}》已收入文库。`,
    replaced: (title, version) => `《${title}》已换成新的全文（第 ${version} 版）。`,
    dropped: '已放弃，什么也没有保存。',
    renamed: (before, after) => `《${before}》已改名为《${after}》。`,
    removed: (title) => `《${title}》及其所有版本已删除。`,
    hidden: (title) => `《${title}》已在这里隐藏；用 /文库 恢复 可以找回。`,
    shown: (title) => `《${title}》已在这里恢复显示。`,
    left: '没有改动。',
    using: (titles) => `本频道现在只问${titles.map((title) => `《${title}》`).join('、')}。`,
    usingAll: (articles) => `本频道问的是整个文库，共 ${articles} 篇。`,
    exported: (articles) => `本服务器的文库，共 ${articles} 篇；用 /文库 导入 可以原样读回。`,
    imported: ({ added, skipped }) =>
      `已添加 ${added} 篇${skipped > 0 ? `，另有 ${skipped} 篇原已收录，未重复添加` : ''}。`,
    tryIt: (ask) => `现在可以用 /${ask} 来问。`,
  },
  confirm: {
    remove: (title) => `确定删除《${title}》及其所有版本吗？删除后无法恢复。`,
    hide: (title) => `《${title}》属于所有文库。要在这里隐藏吗？用 /文库 恢复 可以找回。`,
  },
  list: {
    heading: (articles) => `这里有 ${articles} 篇文章`,
    none: '这里还没有文章。请用 /文库 添加。',
    sentences: (count) => `${count} 句`,
    fromCorpus: '所有文库共有',
    hiddenHere: '已在这里隐藏',
    inUse: '本频道在问',
    page: (page, of) => `第 ${page} 页，共 ${of} 页`,
  },
  progress: {
    fetching: '正在读取文件……',
    reading: '正在解析文章……',
    writing: '正在写入文件……',
  },
  cited: {
    mark: (mark) => `引用编号 ${mark}`,
    changed: '这篇文章被引用之后，原文已有改动。',
    earlier: '引用时的原文：',
    now: '现在最接近的一句：',
    nothingNow: '现在的文中没有与它相近的句子。',
    notKept: '旧的全文没有保存；这个位置现在是：',
  },
  errors: {
    'not-allowed': () => ({
      expected: '只有能管理服务器的人才能改动这里的文章和设置。',
      found: '您没有这个权限。',
      remedy: '请找有“管理服务器”权限的人。',
    }),
    'adding-not-allowed': () => ({
      expected: '只有管理者和他们许可的人才能添加文章。',
      found: '您没有这个权限。',
      remedy: '请找有“管理服务器”权限的人；谁能添加由 /设置 决定。',
    }),
    'article-of-corpus': ({ title }) => ({
      expected: '能改名的是添加到这个文库的文章。',
      found: `《${title}》属于所有文库，标题写在它的文件里。`,
      remedy: '请让管理机器人的人在文件里修改。',
    }),
    'no-library': () => ({
      expected: '文库属于一个服务器，或者私信里的个人。',
      found: '这里没有文库。',
      remedy: '请在服务器里或给我的私信里使用这个命令。',
    }),
    'settings-nowhere': () => ({
      expected: '设置属于一个服务器，或者私信里的个人。',
      found: '这里没有可以更改的设置。',
      remedy: '请在服务器里或给我的私信里使用这个命令。',
    }),
    'nothing-brought': () => ({
      expected: '请给出文章的内容或文件。',
      found: '刚才没有收到。',
      remedy: '可以上传文件、给出链接，或者写下至少一句话。',
    }),
    'article-refused': (facts) => {
      const known = problemsZhCN[String(facts['problem'])]?.(facts);
      const [expected, found, remedy] = known ?? [facts['expected'], facts['found'], facts['remedy']];
      return { expected: `需要的是：${expected}。`, found: `收到的是：${found}。`, remedy: String(remedy) };
    },
    'article-known': ({ title, id }) => ({
      expected: '同一篇全文只收一次。',
      found: `这一篇已经在文库里：《${title}》（${id}）。`,
      remedy: '可以直接问它，或者用 /文库 改名 换个标题。',
    }),
    'article-long': ({ found, most }) => ({
      expected: `一篇文章最多 ${most} 个字符。`,
      found: `这一篇有 ${found} 个。`,
      remedy: '请分成几篇。',
    }),
    'article-gone': () => ({
      expected: '文章应当还在文库里。',
      found: '它刚刚被删除了。',
      remedy: '请用 /文库 列表 看看现有的文章。',
    }),
    'article-changed': ({ title, version }) => ({
      expected: '文章应当和您看到时一样。',
      found: `《${title}》刚刚被别人改过（第 ${version} 版）。`,
      remedy: '请重新添加，并看看有哪些变化。',
    }),
    'article-removed': ({ title }) => ({
      expected: '引文要在文章仍收在文库里时才能查到。',
      found: `《${title}》已被删除。`,
      remedy: '引用它的人也许还留有原话，可以问问他们。',
    }),
    'article-not-hidden': ({ found }) => ({
      expected: '能恢复的是在这里隐藏的文章。',
      found: `“${found}”没有被隐藏。`,
      remedy: '请用 /文库 列表 看看哪些是隐藏的。',
    }),
    'draft-gone': () => ({
      expected: '这篇文章应当还在等您决定。',
      found: '它已被收入或放弃，或者超过了一小时。',
      remedy: '请看 /文库 列表，或者重新添加。',
    }),
    'library-full': ({ most }) => ({
      expected: `一个文库最多 ${most} 篇。`,
      found: '这里已经满了。',
      remedy: '请先用 /文库 删除 去掉一些；管理机器人的人可以调高上限。',
    }),
    'adds-too-many': ({ most, minutes }) => ({
      expected: `每人每小时最多添加 ${most} 篇。`,
      found: '您已经添加了这么多。',
      remedy: `请在 ${minutes} 分钟后继续。`,
    }),
    'export-large': ({ most }) => ({
      expected: `Discord 只收我 ${most} MiB 以内的文件。`,
      found: '这个文库导出后更大。',
      remedy: '请向管理机器人的人要数据库的备份。',
    }),
    'import-unreadable': (facts) => ({
      expected: '需要 /文库 导出 得到的文件。',
      found: `这个文件不是，或者被改动过：${exportFault['zh-CN'](facts)}。`,
      remedy: '请重新导出；单篇文章请用 /文库 添加。',
    }),
    'import-full': ({ wanted, most }) => ({
      expected: `一个文库最多 ${most} 篇。`,
      found: `加上这个文件会有 ${wanted} 篇。`,
      remedy: '请先删除一些。这个文件里的文章一篇也没有添加。',
    }),
    'storage-failed': () => ({
      expected: '数据库应当能存下这些内容。',
      found: '现在不行，什么也没有改动。',
      remedy: '请稍后再试；如果还是不行，请告诉管理机器人的人。',
    }),
  },
};

const LANGUAGES = { 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文', en: '英文' } as const;
