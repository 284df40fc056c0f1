/**
 * Reads the text of a PDF back from its glyphs, page by page, by the fonts' own tables (ToUnicode): what a reader can select, search and have
 * read out. For files as pdfkit writes them: one content stream a page, fonts with two-byte glyphs.
 */
import { inflateSync } from 'node:zlib';

export interface PdfText {
  /** Strings of each page as drawn, in the order they were drawn. */
  readonly pages: readonly (readonly string[])[];
  /** Filled rectangles of each page, in points: left, top, width, height. */
  readonly rectangles: readonly (readonly (readonly [number, number, number, number])[])[];
  /** Types of structure elements with how many there are: what screen readers go by. */
  readonly tags: Readonly<Record<string, number>>;
  readonly title: string;
  readonly language: string;
}

/** Throws on a glyph that stands for no character. */
export const readPdf = (bytes: Uint8Array): PdfText => {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  const body = (ref: string | undefined): string => objects.get(Number(ref))?.body ?? '';
  const all = [...objects.values()].map((object) => object.body);
  const catalogue = all.find((text) => text.includes('/Type /Catalog')) ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(all.find((text) => text.includes('/Type /Pages')) ?? '')?.[1] ?? '';
  const contents = [...kids.matchAll(/(\d+) 0 R/g)].map(([, page]) => ({
    page,
    content: objects.get(Number(/\/Contents (\d+) 0 R/.exec(body(page))?.[1]))?.stream ?? '',
  }));
  const pages = contents.map(({ page, content }) => {
    const resources = body(/\/Resources (\d+) 0 R/.exec(body(page))?.[1]);
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => {
        const table = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(body(font))?.[1]));
        return [name, charactersOf(table?.stream ?? '')] as const;
      }),
    );
    return textOf(content, fonts);
  });
  const tags: Record<string, number> = {};
  for (const text of all) {
    const tag = /\/S \/(\w+)/.exec(text)?.[1];
    if (tag !== undefined && text.includes('/K [') && text.includes('/P ')) tags[tag] = (tags[tag] ?? 0) + 1;
  }
  const info = all.find((text) => text.includes('/CreationDate')) ?? '';
  const title = decodedStrings(body(/\/Title (\d+) 0 R/.exec(info)?.[1]));
  const rectangles = contents.map(({ content }) =>
    [...content.matchAll(/^(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re$/gm)].map(
      ([, x, y, width, height]) => [Number(x), Number(y), Number(width), Number(height)] as const,
    ),
  );
  return { pages, rectangles, tags, title, language: /\/Lang \(([^)]*)\)/.exec(catalogue)?.[1] ?? '' };
};

const objectsOf = (file: string): ReadonlyMap<number, { readonly body: string; readonly stream: string }> => {
  const found = new Map<number, { body: string; stream: string }>();
  for (const [, id, object = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [body = '', stream] = object.split(/\nstream\n/, 2);
    const raw = stream?.slice(0, Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0));
    const bytes = raw === undefined ? null : Buffer.from(raw, 'latin1');
    const text = bytes === null ? '' : (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
    found.set(Number(id), { body, stream: text });
  }
  return found;
};

/** Glyph → characters, from bfrange and bfchar lines. */
const charactersOf = (cmap: string): ReadonlyMap<string, string> => {
  const characters = new Map<string, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    // A ligature is one glyph of several characters, with spaces between them.
    for (const [n, [, spaced = '']] of [...list.matchAll(/<([\w ]+)>/g)].entries()) {
      const hex = spaced.replaceAll(' ', '');
      characters.set(
        (Number.parseInt(from, 16) + n).toString(16).padStart(4, '0'),
        Buffer.from(hex, 'hex').swap16().toString('utf16le'),
      );
    }
  }
  return characters;
};

/** One string for each time text was shown. */
const textOf = (content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): readonly string[] => {
  const shown: string[] = [];
  let font: ReadonlyMap<string, string> | undefined;
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name);
    if (glyphs === undefined) continue;
    const hex = [...glyphs.matchAll(/<(\w+)>/g)].map(([, part = '']) => part).join('');
    const text = (hex.match(/.{4}/g) ?? []).map((glyph) => {
      const character = font?.get(glyph.toLowerCase());
      if (character === undefined || character === '\u0000') throw new Error(`glyph ${glyph} stands for no character`);
      return character;
    });
    shown.push(text.join(''));
  }
  return shown;
};

/** Strings in UTF-16 as readable text. */
const decodedStrings = (body: string): string =>
  body.replaceAll(/\(\u00fe\u00ff((?:\\[\s\S]|[^\\)])*)\)/g, (_, text: string) => {
    const bytes = Buffer.from(text.replaceAll(/\\([\s\S])/g, '$1'), 'latin1');
    return bytes.swap16().toString('utf16le');
  });
