/** Builders of micro-grants: every field has a plain value, a test names only what it is about. */
import type { BudgetLine } from '../../shared/grants/budget.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Field, FieldValue, Offer } from '../../shared/grants/offer-model.ts';

const text = (pl: string) => ({ pl, uk: null, en: null });

export const anEdition = (changed: Partial<Edition> = {}): Edition => ({
  id: 'edition-2027',
  year: 2027,
  name: 'Edycja 2027',
  version: 1,
  state: { name: 'draft', since: '2027-01-10T09:00:00.000Z' },
  example: false,
  rules: {
    pool: 5_000_000,
    perProject: 500_000,
    projectsPerOrganisation: 3,
    indirectPercent: 20,
    ownPercent: 0,
    lineShiftPercent: 10,
    subareas: ['north', 'south'],
    applicants: [text('stowarzyszenia')],
    eligible: [text('materiały')],
    notEligible: [text('grzywny')],
    criteria: [
      { id: 'need', name: text('Potrzeba'), most: 10, weight: 1, least: null },
      { id: 'cost', name: text('Koszty'), most: 10, weight: 1, least: null },
    ],
    leastPercent: 50,
    reviewsPerOffer: 3,
    cutOff: 'stop',
    handIn: 'here',
    sections: [{ id: 'summary', number: 'III.3', title: 'Opis zadania', hint: null, required: true, mostCharacters: 4000 }],
    attachments: [],
    documents: [],
  },
  dates: {
    callFrom: '2027-02-10',
    callTo: '2027-03-10',
    callEndsAt: '15:30',
    questionsTo: '2027-03-05',
    formalTo: '2027-03-20',
    correctionDays: 5,
    reviewTo: '2027-04-05',
    resultsOn: '2027-04-15',
    contractsTo: '2027-05-01',
    realisationFrom: '2027-05-01',
    realisationTo: '2027-10-31',
    reportDays: 30,
  },
  results: null,
  faq: [],
  source: 'test',
  verified: { by: 'office-1', on: '2027-01-15' },
  ...changed,
});

export const field = (id: string, value: FieldValue, changed: Partial<Field> = {}): Field => ({
  id,
  version: 1,
  value,
  by: 'mem_1',
  at: '2027-02-15T10:00:00.000Z',
  ...changed,
});

export const typed = (id: string, words: string): Field => field(id, { kind: 'text', text: words });

export const costs = (id: string, changed: Partial<BudgetLine> = {}): Field =>
  field(`line.${id}`, {
    kind: 'line',
    line: { id, name: 'Materiały', kind: 'direct', grantGrosze: 0, ownGrosze: 0, inKindGrosze: 0, ...changed },
  });

/** Every field that an edition wants, filled with something. */
export const filled = ({ rules }: Pick<Edition, 'rules'>, ...more: readonly Field[]): readonly Field[] => [
  typed('title', 'Ogródek'),
  typed('from', '2027-05-02'),
  typed('to', '2027-09-30'),
  ...rules.sections.map(({ id }) => typed(`section.${id}`, 'Tak.')),
  ...(more.length > 0 ? more : [costs('a', { grantGrosze: 100_000 })]),
];

export const anOffer = (changed: Partial<Offer> = {}): Offer => ({
  id: 'off_1',
  number: null,
  version: 1,
  editionId: 'edition-2027',
  organisationId: 'org_1',
  ideaId: null,
  subarea: 'north',
  state: { name: 'draft', since: '2027-02-15T10:00:00.000Z' },
  corrected: false,
  writers: ['mem_1'],
  attached: [],
  createdAt: '2027-02-15T10:00:00.000Z',
  ...changed,
});

/** The edition as it is while offers are taken. */
export const inCall = (edition: Edition): Edition => ({
  ...edition,
  state: {
    name: 'announced',
    since: '2027-02-01T09:00:00.000Z',
    announcements: [
      { where: 'bip', on: '2027-02-01' },
      { where: 'board', on: '2027-02-01' },
      { where: 'website', on: '2027-02-01' },
    ],
    by: 'office-1',
  },
});
