import JSZip from 'jszip';

export interface TestParagraph {
  readonly text: string;
  readonly style?: 'Title' | 'Heading1' | 'Heading2';
  readonly bullet?: boolean;
}

interface TestDocx {
  readonly body: readonly (TestParagraph | readonly (readonly string[])[])[];
  readonly properties?: { readonly title?: string; readonly author?: string; readonly created?: string };
  /** Further parts, or other contents of those there are. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A small Word document: paragraphs, and tables as rows of cells. */
export async function writeDocx({ body, properties = {}, parts = {} }: TestDocx): Promise<Uint8Array> {
  const zip = new JSZip();
  const type = (part: string, name: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('word/document.xml', 'document.main')}${type('word/styles.xml', 'styles')}${type('word/numbering.xml', 'numbering')}</Types>`,
  );
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (list: readonly (readonly [string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([kind, target], i) => `<Relationship Id="r${i}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
  zip.file('_rels/.rels', relations([['officeDocument', 'word/document.xml']]));
  zip.file(
    'word/_rels/document.xml.rels',
    relations([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
  );
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  zip.file(
    'word/styles.xml',
    `<w:styles ${W}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}</w:styles>`,
  );
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document ${W}><w:body>${body.map(writeBlock).join('')}</w:body></w:document>`,
  );
  const { title = '', author = '', created = '' } = properties;
  zip.file(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dcterms:created>${created}</dcterms:created></cp:coreProperties>`,
  );
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function writeBlock(block: TestParagraph | readonly (readonly string[])[]): string {
  if (!('text' in block)) {
    const cell = (text: string) => `<w:tc>${writeParagraph({ text })}</w:tc>`;
    return `<w:tbl>${block.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  }
  return writeParagraph(block);
}

function writeParagraph({ text, style, bullet }: TestParagraph): string {
  const number = bullet ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  return `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${number}</w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}
