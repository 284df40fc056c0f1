/** Opens an .xlsx by hand: a ZIP of XML (ECMA-376). Every part must be well-formed. */
import { inflateRawSync } from 'node:zlib';
import { all, type Element, parseXml } from './xml.ts';

export interface SheetCell {
  /** Of the cell as written: `s` shared text, `n` number, '' none. A formula would be a child `f`. */
  readonly type: string;
  readonly value: string;
  readonly formula: boolean;
}

/** Rows of the first sheet. */
export const readSheet = (bytes: Uint8Array): { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] } => {
  const parts = unzip(Buffer.from(bytes));
  const xml = (path: string): Element => parseXml(parts.get(path)?.toString('utf8') ?? '');
  for (const [path, part] of parts) if (/\.(xml|rels)$/.test(path)) parseXml(part.toString('utf8'));
  const shared = parts.has('xl/sharedStrings.xml') ? all(xml('xl/sharedStrings.xml'), 'si').map(({ text }) => text) : [];
  const rows = all(xml('xl/worksheets/sheet1.xml'), 'row').map((row) =>
    all(row, 'c').map((cell) => {
      const type = cell.attributes.t ?? (cell.text === '' ? '' : 'n');
      const value = all(cell, 'v')[0]?.text ?? cell.text;
      return { type, value: type === 's' ? (shared[Number(value)] ?? '') : value, formula: all(cell, 'f').length > 0 };
    }),
  );
  return { name: all(xml('xl/workbook.xml'), 'sheet')[0]?.attributes.name ?? '', rows };
};

/** Entries of the central directory, inflated. */
const unzip = (file: Buffer): ReadonlyMap<string, Buffer> => {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const entries = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameLength] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
    const offset = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    const packed = file.subarray(start, start + size);
    entries.set(name, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
};
