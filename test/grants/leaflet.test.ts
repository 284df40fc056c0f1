import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCity } from '../../shared/city/load.ts';
import { loadFonts } from '../../shared/documents/fonts-load.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import { mayBePrinted } from '../../shared/grants/leaflet.ts';
import { renderLeaflet } from '../../shared/grants/render-leaflet.ts';
import { anEdition, inCall } from '../support/grants.ts';
import { readPdf } from '../support/pdf.ts';

const city = loadCity('walbrzych');
const AT = '2027-02-15T10:00:00.000Z';
const print = async (edition: Edition, language: 'pl' | 'uk') =>
  readPdf((await renderLeaflet({ edition, city, language, at: AT }, loadFonts)).bytes);
const textOf = (pages: readonly (readonly string[])[]) => pages.flat().join(' ');

describe('the leaflet', () => {
  const edition = inCall(anEdition({ rules: { ...anEdition().rules, subareas: [city.subareas[0]?.id ?? ''] } }));

  it.each([
    ['pl', /najwyżej 5 000 zł/, /10 marca 2027/],
    ['uk', /щонайбільше 5 000 злотих/, /10 березня 2027/],
  ] as const)('in %s has sums and dates of the edition on one page', async (language, sum, date) => {
    const pdf = await print(edition, language);
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.language).toBe(language);
    expect(textOf(pdf.pages)).toMatch(sum);
    expect(textOf(pdf.pages)).toMatch(date);
    expect(textOf(pdf.pages)).toContain(city.subareas[0]?.name);
    expect(textOf(pdf.pages)).not.toContain('..');
  });

  it('stays one page however much the rules list', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ pl: `pozycja ${i} ${'bardzo długa '.repeat(30)}`, uk: null, en: null }));
    const { rules } = edition;
    const pdf = await print({ ...edition, rules: { ...rules, eligible: many, notEligible: many, applicants: many } }, 'pl');
    expect(pdf.pages).toHaveLength(1);
    expect(textOf(pdf.pages)).toContain('dalej w regulaminie');
  });

  it('of an example says so in its title', async () => {
    const pdf = await print({ ...edition, example: true, name: 'Mikrogranty' }, 'pl');
    expect(pdf.title).toBe('Mikrogranty (przykład)');
  });

  it('is printed only of what may be told, while the call is ahead or open', () => {
    expect(mayBePrinted(edition, '2027-02-15')).toBe(true);
    expect(mayBePrinted(edition, '2027-03-11')).toBe(false);
    fc.assert(
      fc.property(
        fc.constantFrom<Edition['state']>({ name: 'draft', since: AT }, { name: 'past', since: AT }),
        fc.boolean(),
        (state, example) => {
          expect(mayBePrinted(anEdition({ state, example }), '2027-02-15')).toBe(false);
        },
      ),
    );
    expect(mayBePrinted({ ...edition, verified: null }, '2027-02-15')).toBe(false);
  });
});
