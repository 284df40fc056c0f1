/** What a list of guests costs to make, and how large it gets. */
import { loadFonts } from '../shared/documents/fonts-load.ts';
import type { DateDocumentKind as DocumentKind } from '../shared/documents/model.ts';
import { renderDateDocument } from '../shared/events/documents/render.ts';
import { testCity } from '../test/support/city.ts';
import { eventDate, signUp } from '../test/support/event-dates.ts';
import { type Figure, figure, median } from './figures.ts';

const TIMES = 7;
const GUESTS = 200;
const KINDS: readonly DocumentKind[] = ['attendance-pdf', 'attendance-xlsx', 'guest-list-pdf', 'certificates-pdf', 'door-pdf'];

export const documents = async (): Promise<readonly Figure[]> => {
  const at = '2027-01-16T19:00:00.000Z';
  const attendance = { at, how: 'code' as const, by: 'sw-north', adults: 1, children: 0 };
  const guests = Array.from({ length: GUESTS }, (_, n) => signUp({ id: `sup_${n}`, name: `Przykładowa Osoba ${n}`, attendance }));
  const source = {
    ...{ date: eventDate(), guests, walkIns: { adults: 0, children: 0 }, city: testCity() },
    ...{ language: 'pl' as const, publicUrl: 'https://example.org', at },
  };
  const fonts = loadFonts();
  const figures: Figure[] = [];
  for (const kind of KINDS) {
    const times: number[] = [];
    let size = 0;
    for (let n = 0; n < TIMES; n++) {
      const started = performance.now();
      const made = await renderDateDocument(kind, source, () => fonts);
      times.push(performance.now() - started);
      size = made.kind === 'rendered' ? made.bytes.length / 1000 : 0;
    }
    figures.push(figure(`documents.${kind}.ms`, median(times), 'ms'), figure(`documents.${kind}.kb`, size, 'kB'));
  }
  return figures;
};
