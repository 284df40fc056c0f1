/** The attendance sheet in the funder's layout, which is data of the city. Before the date it is for signing, after it says who came. Pure. */
import type { Block } from '../../documents/pdf.ts';
import type { Column } from '../../documents/pdf-table.ts';
import type { SheetContent } from '../../documents/sheet.ts';
import { placeOf, titleOf } from '../date-words.ts';
import type { SignUp } from '../sign-up-model.ts';
import { AGE_BANDS, attendanceTotals, byName, came, peopleCounted } from './attendance.ts';
import { type DateSource, sittingsInWords } from './source.ts';
import { DOCUMENT_TEXTS } from './texts.ts';

/** For those who come without having signed up. */
const EMPTY_ROWS = 10;
/** Room to sign. */
const ROW_POINTS = 26;

export const attendanceBlocks = (source: DateSource): readonly Block[] => {
  const { heading, columns, rows, footer } = layoutOf(source);
  return [
    ...heading.map((text, n): Block => (n === 0 ? { kind: 'heading', level: 1, text } : { kind: 'line', text })),
    { kind: 'gap', points: 8 },
    { kind: 'table', columns, rows: rows.map((row) => row.map((cell) => String(cell ?? ''))), rowPoints: ROW_POINTS },
    ...footer.map((text): Block => ({ kind: 'line', text, points: 9 })),
  ];
};

export const attendanceContent = (source: DateSource): SheetContent => {
  const { heading, columns, rows, footer } = layoutOf(source);
  return {
    name: DOCUMENT_TEXTS[source.language].attendance,
    heading,
    columns: columns.map(({ title, share }) => ({ title, width: Math.max(title.length + 2, share * 6) })),
    rows,
    footer,
  };
};

const layoutOf = (source: DateSource) => {
  const { date, guests, walkIns, city, language } = source;
  const { attendanceSheet } = city.events;
  const texts = DOCUMENT_TEXTS[language];
  const present = guests.filter(came).toSorted(byName(language));
  const counted = present.length > 0 || date.state.name === 'held';
  const listed = counted ? present : guests.filter(({ state }) => state.name === 'seated').toSorted(byName(language));
  const columns = attendanceSheet.columns.map(columnOf);
  const filled = listed.map((guest, n) => columns.map(({ means }) => cellOf(means, guest, n + 1)));
  const empty = Array.from({ length: counted ? 0 : EMPTY_ROWS }, (_, n) =>
    columns.map(({ means }) => (means === 'number' ? listed.length + n + 1 : null)),
  );
  const totals = attendanceTotals(guests, walkIns);
  return {
    heading: [
      ...attendanceSheet.heading,
      ...(attendanceSheet.verified === null ? [`(${texts.layoutUnverified})`] : []),
      titleOf(date, language),
      ...sittingsInWords(source),
      placeOf(date.venue),
    ],
    columns,
    rows: [...filled, ...empty],
    footer: [
      ...(counted
        ? [
            `${texts.totals}: ${AGE_BANDS.map((band) => `${texts.band[band]} ${totals[band]}`).join(', ')}. ${texts.total(peopleCounted(totals))}.`,
          ]
        : []),
      ...(attendanceSheet.footer === null ? [] : [attendanceSheet.footer]),
    ],
  };
};

type Meaning = 'number' | 'name' | 'adults' | 'children' | 'code' | 'by-hand';

/** What a funder's column asks for, by how it begins; any other is filled in by hand, like a signature. */
const MEANINGS: readonly (readonly [RegExp, Meaning, share: number])[] = [
  [/^(l\.? ?p\.?|nr|no\.?|№)$/i, 'number', 1],
  [/^(imi|nazwisk|uczestni|ім|name)/i, 'name', 6],
  [/^(doro|доросл|adult)/i, 'adults', 1.7],
  [/^(dziec|діт|child)/i, 'children', 1.7],
  [/^(kod|код|code)/i, 'code', 2],
];

const columnOf = (title: string): Column & { readonly means: Meaning } => {
  const [, means, share] = MEANINGS.find(([words]) => words.test(title.trim())) ?? [null, 'by-hand' as const, 4];
  return { title, means, share, ...(means === 'number' && { align: 'right' }) };
};

const cellOf = (means: Meaning, { name, code, party, attendance }: SignUp, n: number): string | number | null => {
  switch (means) {
    case 'number':
      return n;
    case 'name':
      return name;
    case 'adults':
      return attendance?.adults ?? party.adults;
    case 'children':
      return attendance?.children ?? party.children.length;
    case 'code':
      return code;
    case 'by-hand':
      return null;
  }
};
