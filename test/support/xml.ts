/** Reads well-formed XML and refuses any other: an independent look at the XML that libraries write for us. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text inside, with that of the children. */
  readonly text: string;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows no others (§ 2.2).
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** The root element. Throws where XML 1.0 is broken: tags that do not match, bare "&", control characters. */
export const parseXml = (xml: string): Element => {
  if (FORBIDDEN.test(xml) || !xml.isWellFormed()) throw new Error('characters that XML does not allow');
  const document = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open: (typeof document)[] = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    const parent = open.at(-1);
    if (token === null || parent === undefined) throw new Error(`broken XML at ${at}: ${xml.slice(at, at + 60)}`);
    const [, cdata, closed, opened, attributes = '', selfClosed, text] = token;
    if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes), children: [] as Element[], text: '' };
      parent.children.push(element);
      if (selfClosed !== '/') open.push(element);
    } else if (closed !== undefined) {
      if (parent.name !== closed) throw new Error(`</${closed}> closes <${parent.name}>`);
      open.pop();
      const above = open.at(-1);
      if (above !== undefined) above.text += parent.text;
    } else parent.text += cdata ?? (text === undefined ? '' : decoded(text));
  }
  const [root, ...more] = document.children;
  if (root === undefined || more.length > 0 || open.length > 1) throw new Error('not one root element');
  return root;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replaceAll(/&([^;\s]*);?/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const character = ENTITIES[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`unknown entity ${whole}`);
    return character;
  });

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  );

/** Every element of that name, in the order of the document. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
