/** Reads HTML that is as strict as ours: every tag closed or void, every value quoted and escaped, every id once. */

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlElement[];
  /** All text inside, decoded. */
  readonly text: string;
}

const VOID = new Set(['meta', 'link', 'input', 'img', 'br', 'hr']);
/** Their content is not markup. */
const RAW = new Set(['script', 'style']);
const TOKEN = /<!doctype html>|<\/([a-z][a-z0-9]*)>|<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?::[a-z]+)?(?:="[^"<]*")?)*)\s*>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The `html` element. Throws where a browser would have to guess. */
export const parseHtml = (html: string): HtmlElement => {
  const document = { name: '', attributes: {}, children: [] as HtmlElement[], text: '' };
  const open: (typeof document)[] = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(html);
    const parent = open.at(-1);
    if (token === null || parent === undefined) throw new Error(`broken HTML at ${at}: ${html.slice(at, at + 80)}`);
    const [, closed, opened, attributes = '', text] = token;
    if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes), children: [] as HtmlElement[], text: '' };
      parent.children.push(element);
      if (RAW.has(opened)) {
        const end = html.indexOf(`</${opened}>`, TOKEN.lastIndex);
        if (end < 0) throw new Error(`<${opened}> has no end`);
        element.text = html.slice(TOKEN.lastIndex, end);
        TOKEN.lastIndex = end + `</${opened}>`.length;
      } else if (!VOID.has(opened)) open.push(element);
    } else if (closed !== undefined) {
      if (parent.name !== closed) throw new Error(`</${closed}> closes <${parent.name}>`);
      open.pop();
      const above = open.at(-1);
      if (above !== undefined) above.text += parent.text;
    } else if (text !== undefined) parent.text += decoded(text);
  }
  const [root, ...more] = document.children;
  if (root?.name !== 'html' || more.length > 0 || open.length > 1) throw new Error('not one html element');
  const ids = elements(root, () => true).flatMap(({ attributes }) => attributes.id ?? []);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Error(`id "${twice}" stands twice`);
  return root;
};

const decoded = (text: string): string =>
  text.replaceAll(/&([^;\s]*;?)/g, (whole, name: string) => {
    const character = ENTITIES[name.replace(/;$/, '')];
    if (character === undefined || !name.endsWith(';')) throw new Error(`unescaped & in ${whole}`);
    return character;
  });

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([a-z-]+(?::[a-z]+)?)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  );

/** Every element that fits, in the order of the document. */
export const elements = (root: HtmlElement, fits: (element: HtmlElement) => boolean): readonly HtmlElement[] =>
  root.children.flatMap((child) => [...(fits(child) ? [child] : []), ...elements(child, fits)]);

export const named = (root: HtmlElement, name: string): readonly HtmlElement[] =>
  elements(root, (element) => element.name === name);
