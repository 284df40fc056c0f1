/** What the public pages, their tables of results and stories of projects are made with: whatever is put into a page stays text, in an attribute too. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../web/html.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { parseHtml } from '../support/html.ts';

const anyText = fc.oneof(
  fc.constantFrom(
    ...HOSTILE_TEXTS,
    '<svg onload="x">',
    '" onmouseover="x',
    "' onclick='x",
    '</p><script>',
    '&lt;script&gt;',
    '<!--',
    ']]>',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const isPlain = (text: string) => !/[\0\r]/.test(text) && text.isWellFormed();

test('a value is text between tags and within an attribute, alone, in lists and in templates inside templates', () => {
  fc.assert(
    fc.property(anyText.filter(isPlain), anyText.filter(isPlain), (inside, attribute) => {
      const [paragraph, ...others] = parseHtml(
        html`<html><p title="${attribute}">${inside}</p>${[html`<i>${inside}</i>`, attribute]}</html>`.text,
      ).children;
      expect(paragraph).toMatchObject({ name: 'p', attributes: { title: attribute }, children: [], text: inside });
      expect(others.map(({ name, children, text }) => ({ name, children, text }))).toEqual([
        { name: 'i', children: [], text: inside },
      ]);
    }),
    { numRuns: 500, seed: 8 },
  );
});
