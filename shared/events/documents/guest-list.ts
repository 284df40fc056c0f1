/** The list at the door: who has a seat, with a box to tick, then who waits. By name; also as CSV. Pure. */
import type { Block } from '../../documents/pdf.ts';
import type { Table } from '../../documents/pdf-table.ts';
import { placeOf, titleOf } from '../date-words.ts';
import { peopleIn, type SignUp } from '../sign-up-model.ts';
import { byName } from './attendance.ts';
import { type DateSource, sittingsInWords } from './source.ts';
import { DOCUMENT_TEXTS, type DocumentTexts } from './texts.ts';

const ROW_POINTS = 22;
const BOX = '☐';
const TICKED = '☑';

export const guestListBlocks = (source: DateSource): readonly Block[] => {
  const { date, guests, language } = source;
  const texts = DOCUMENT_TEXTS[language];
  const seated = guests.filter(({ state }) => state.name === 'seated' || state.name === 'held').toSorted(byName(language));
  const waiting = guests.filter(({ state }) => state.name === 'waiting' || state.name === 'offered').toSorted(byWaiting);
  return [
    { kind: 'heading', level: 1, text: texts.guestList },
    { kind: 'line', text: titleOf(date, language), bold: true, points: 12 },
    ...sittingsInWords(source).map((text): Block => ({ kind: 'line', text })),
    { kind: 'line', text: placeOf(date.venue) },
    { kind: 'line', text: texts.seats(seated.reduce((sum, { party }) => sum + peopleIn(party), 0)) },
    { kind: 'gap', points: 8 },
    seated.length === 0 ? { kind: 'line', text: texts.nobodyYet } : tableOf(seated, texts),
    ...(waiting.length === 0 ? [] : [{ kind: 'heading', level: 2, text: texts.waitingList } as const, tableOf(waiting, texts)]),
  ];
};

/** Header and rows of everybody, also of those whose sign-up ended. */
export const guestListRows = ({ guests, language }: DateSource): readonly (readonly (string | number)[])[] => {
  const texts = DOCUMENT_TEXTS[language];
  const header = [
    texts.name,
    texts.adults,
    texts.children,
    texts.code,
    texts.state,
    texts.remarks,
    texts.cameAdults,
    texts.cameChildren,
  ];
  const rows = guests
    .toSorted(byName(language))
    .map((guest) => [
      guest.name ?? '',
      guest.party.adults,
      guest.party.children.length,
      guest.code,
      texts.states[guest.state.name],
      remarkOf(guest, texts),
      guest.attendance?.adults ?? '',
      guest.attendance?.children ?? '',
    ]);
  return [header, ...rows];
};

const byWaiting = (a: SignUp, b: SignUp): number => ticketOf(a) - ticketOf(b);
/** Who was offered a seat is before all who wait. */
const ticketOf = ({ state }: SignUp): number => {
  if (state.name === 'waiting') return state.ticket;
  return state.name === 'offered' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
};

const tableOf = (guests: readonly SignUp[], texts: DocumentTexts): Table => ({
  kind: 'table',
  rowPoints: ROW_POINTS,
  columns: [
    { title: BOX, share: 0.8, align: 'center' },
    { title: texts.number, share: 1, align: 'right' },
    { title: texts.name, share: 5 },
    { title: texts.adults, share: 1.6, align: 'right' },
    { title: texts.children, share: 1.6, align: 'right' },
    { title: texts.code, share: 1.8 },
    { title: texts.remarks, share: 3 },
  ],
  rows: guests.map((guest, n) => [
    guest.attendance === null ? BOX : TICKED,
    String(n + 1),
    guest.name ?? texts.nameless,
    String(guest.party.adults),
    childrenIn(guest),
    guest.code,
    remarkOf(guest, texts),
  ]),
});

/** How many, and their ages where said: "2 (7, ?)". */
const childrenIn = ({ party: { children } }: SignUp): string =>
  children.some(({ age }) => age !== null)
    ? `${children.length} (${children.map(({ age }) => age ?? '?').join(', ')})`
    : String(children.length);

const remarkOf = ({ guardian, state, codeBy }: SignUp, texts: DocumentTexts): string =>
  [
    ...(guardian.kind === 'asked' && state.name !== 'ended' ? [texts.guardianMissing] : []),
    ...(codeBy !== null && state.name !== 'ended' ? [texts.codeMissing] : []),
    ...(state.name === 'offered' ? [texts.states.offered] : []),
  ].join(', ');
