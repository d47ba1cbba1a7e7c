import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of these files; `declared` is what it says of their sizes instead of the truth. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, declared?: number): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, plain] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(plain);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(declared ?? plain.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(Buffer.from('PK\u0003\u0004'), facts, path, packed);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, place, path);
    at += 4 + facts.length + path.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  for (const where of [4, 6]) end.writeUInt16LE(Object.keys(files).length, where);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, entries, Buffer.from('PK\u0005\u0006'), end]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006';

/** A sheet written by hand. */
export interface SheetByHand {
  readonly title: string;
  /** What stands in `sheetData`; none for a sheet that is a chart. */
  readonly rows?: string;
  /** Such as `A1:B2`. */
  readonly merged?: readonly string[];
}

/** The formats that a style of {@link workbookFiles} stands for: `s="1"` is the first. */
const formats = ['yyyy-mm-dd', 'yyyy"年"m"月"', 'yyyy', '0%', 'mmm-yy'];

/** The files of a workbook written by hand, as other programs write them. */
export function workbookFiles(sheets: readonly SheetByHand[], shared = ''): Record<string, string> {
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ title }, at) => `<sheet name="${title}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${types}/relationships">${sheets.map(({ rows }, at) => `<Relationship Id="rId${at + 1}" Type="${office}/${rows === undefined ? 'chartsheet' : 'worksheet'}" Target="sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${office}/sharedStrings" Target="shared.xml"/><Relationship Id="rId91" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/shared.xml': `<sst xmlns="${main}">${shared}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats.map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}<xf numFmtId="31"/></cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, merged = [] }, at) => {
    const merges = merged.length === 0 ? '' : `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
    if (rows !== undefined)
      files[`xl/sheet${at + 1}.xml`] = `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${merges}</worksheet>`;
  });
  return files;
}

/** A workbook written by hand. */
export function workbookOf(sheets: readonly SheetByHand[], shared = ''): Uint8Array {
  return zipOf(workbookFiles(sheets, shared));
}

/** Rows of text cells, each at its place; `undefined` is no cell, and what begins with `<c` is XML of its own. */
export function rowsOf(...rows: readonly (readonly (string | undefined)[])[]): string {
  return rows
    .map((cells, at) => {
      const written = cells.map((cell, column) => {
        const place = `${String.fromCodePoint(65 + column)}${at + 1}`;
        if (cell === undefined) return '';
        return cell.startsWith('<c') ? cell.replace('<c', `<c r="${place}"`) : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
      });
      return cells.length === 0 ? '' : `<row r="${at + 1}">${written.join('')}</row>`;
    })
    .join('');
}
