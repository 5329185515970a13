import { createImporter } from './src/formats/importer.ts';
import { writePdf, layOut } from './tests/formats/write-pdf.ts';
import { writeDocx } from './tests/formats/write-docx.ts';
import { chinesePage, CHINESE_PARAGRAPHS } from './tests/formats/pages.ts';
const many = (n: number) => Array.from({ length: n }, (_, i) => CHINESE_PARAGRAPHS[i % 3]!.replace('11', String(i)) + String(i * 7919));
const N = Number(process.argv[2]);
const page = chinesePage().replace('<h2>发展历程</h2>', many(N).map((t) => `<p class="para">${t}</p>`).join('\n'));
const lines = layOut(many(N), { x: 70, y: 0, size: 11, columns: 60, indent: true });
const pages = Array.from({ length: Math.ceil(lines.length / 38) }, (_, i) => lines.slice(i * 38, i * 38 + 38).map((l, j) => ({ ...l, y: 80 + j * 18 })));
const pdf = writePdf({ pages });
const docx = await writeDocx({ body: many(N).map((text) => ({ text })) });
for (const heapMiB of [512])
  for (const [name, bytes] of [['a.html', Buffer.from(page)], ['a.pdf', pdf], ['a.docx', docx]] as const) {
    const importer = createImporter({ limits: { milliseconds: 100_000, fileBytes: 1e9, heapMiB, processMiB: 768, characters: 1e7 } });
    const t = performance.now(); const r = await importer.importArticle({ name, bytes }).catch(e => ({ kind: 'problem', code: String(e) }) as any);
    console.log(name, Math.round(bytes.length / 1024) + ' KB', Math.round(performance.now() - t) + ' ms', r.kind === 'article' ? `${r.article.text.length} chars ${r.article.paragraphs.length} paragraphs` : JSON.stringify(r));
    importer.close();
  }
