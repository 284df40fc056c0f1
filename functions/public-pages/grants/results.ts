/** GET /mikrogranty/wyniki/<edition>, and the same as open data. Nothing before the results. */
import { type PublicEdition, publicEdition } from '../../../shared/grants/open-data.ts';
import { readEdition } from '../../../shared/grants/store-editions.ts';
import { readResults } from '../../../shared/grants/store-results.ts';
import { table } from '../../../shared/platform/table.ts';
import { resultsPage } from '../../../web/grants/results-page.ts';
import { type Answer, notFound, shared } from '../answer.ts';
import type { PageRequest } from '../request.ts';

const RESULTS_SECONDS = 300;

/** Null = there is no such edition, or the mayor has not decided. */
const decided = async ({ context: { city } }: PageRequest, id: string): Promise<PublicEdition | null> => {
  const edition = await readEdition(table(), city, id);
  if (edition === null || (edition.state.name !== 'decided' && edition.state.name !== 'past')) return null;
  return publicEdition(await readResults(table(), edition), city.subareas);
};

export const showResults = async (request: PageRequest, id: string): Promise<Answer> => {
  const edition = await decided(request, id);
  return edition === null
    ? notFound(request)
    : shared(request, resultsPage(request.context, edition), { seconds: RESULTS_SECONDS });
};

const zloty = (grosze: number): string => (grosze / 100).toFixed(2);

/** Names of columns stay: other programs read them. Sums in złoty with a dot. */
const COLUMNS = [
  'numer',
  'tytul',
  'organizacja',
  'obszar',
  'wynik',
  'miejsce',
  'punkty',
  'wnioskowano_zl',
  'dotacja_zl',
  'wydano_zl',
  'zwrocono_zl',
  'uczestnicy',
] as const;
const OUTCOMES = { awarded: 'wybrana', 'not-awarded': 'nie wybrana', 'formally-wrong': 'odrzucona formalnie' } as const;

const csvText = async ({ offers }: PublicEdition): Promise<string> => {
  const { csvOf } = await import('../../../shared/documents/csv.ts');
  const rows = offers.map(
    (offer): Record<(typeof COLUMNS)[number], string | number> => ({
      numer: offer.number,
      tytul: offer.title,
      organizacja: offer.organisation,
      obszar: offer.subareaName,
      wynik: OUTCOMES[offer.result],
      miejsce: offer.place ?? '',
      punkty: offer.points ?? '',
      wnioskowano_zl: zloty(offer.askedGrosze),
      dotacja_zl: zloty(offer.awardedGrosze),
      wydano_zl: zloty(offer.spentGrosze),
      zwrocono_zl: zloty(offer.returnedGrosze),
      uczestnicy: offer.people ?? '',
    }),
  );
  const bytes = csvOf(
    COLUMNS,
    rows.map((row) => COLUMNS.map((column) => row[column])),
  );
  return Buffer.from(bytes).toString('utf8');
};

const DATA_FILE = /^(.+)\.(csv|json)$/;

export const showData = async (request: PageRequest, file: string): Promise<Answer> => {
  const [, id = '', kind] = DATA_FILE.exec(file) ?? [];
  const edition = kind === undefined ? null : await decided(request, id);
  if (edition === null) return notFound(request);
  const [body, type] =
    kind === 'csv'
      ? [await csvText(edition), 'text/csv; charset=utf-8']
      : [JSON.stringify(edition), 'application/json; charset=utf-8'];
  return shared(request, body, { seconds: RESULTS_SECONDS, type });
};
