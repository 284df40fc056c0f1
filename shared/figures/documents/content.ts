/** Figures as tables and sentences, the same in every kind of file. Pure. */
import { localTime } from '../../calendar/calendar.ts';
import type { CityProfile } from '../../city/profile.ts';
import type { Block } from '../../documents/pdf.ts';
import { OUTSIDE } from '../counts.ts';
import type { Span } from '../durations.ts';
import type { Scope } from '../scope.ts';
import type { Figures, Row } from '../sum.ts';
import type { FiguresLanguage } from './dates.ts';
import type { FiguresTexts } from './texts.ts';
import { figuresEn } from './texts-en.ts';
import { figuresPl } from './texts-pl.ts';

export interface FiguresSource {
  readonly scope: Scope;
  readonly figures: Figures;
  readonly city: CityProfile;
  readonly language: FiguresLanguage;
  /** UTC ISO 8601. */
  readonly at: string;
}

export const TEXTS: Readonly<Record<FiguresLanguage, FiguresTexts>> = { pl: figuresPl, en: figuresEn };

const wholeMonth = ({ from, to }: Scope): boolean => {
  const next = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
  return from.endsWith('-01') && next.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7);
};

export const titleOf = ({ scope, language }: Pick<FiguresSource, 'scope' | 'language'>): string =>
  wholeMonth(scope) ? TEXTS[language].monthTitle(scope.from) : TEXTS[language].periodTitle(scope.from, scope.to);

export const subareaName = ({ city, language }: Pick<FiguresSource, 'city' | 'language'>, id: string): string =>
  id === OUTSIDE ? TEXTS[language].outside : (city.subareas.find((one) => one.id === id)?.name ?? id);

export const categoryName = ({ city, language }: Pick<FiguresSource, 'city' | 'language'>, id: string): string =>
  city.categories.find((one) => one.id === id)?.name[language] ?? id;

/** What the figures are of, and as of when. */
export const headingOf = (source: FiguresSource): readonly string[] => {
  const { scope, city, language, at } = source;
  const texts = TEXTS[language];
  const names = scope.subareas.map((id) => subareaName(source, id)).join(', ');
  return [
    scope.whole ? texts.whole : texts.places(names),
    ...(scope.withSensitive ? [] : [texts.withoutSensitive]),
    texts.printed(localTime(city, at)),
  ];
};

type Cell = string | number;

const spanText = (texts: FiguresTexts, span: Span | null): string => (span === null ? texts.none : texts.about(span.about));

const COLUMNS = Object.keys(figuresPl.columns) as (keyof Row)[];

const cellOf = (texts: FiguresTexts, value: Row[keyof Row]): Cell => (typeof value === 'number' ? value : spanText(texts, value));

const cellsOf = (texts: FiguresTexts, row: Row): readonly Cell[] => COLUMNS.map((column) => cellOf(texts, row[column]));

/** A row for each subarea and category where anything happened, then for all: for a table to go on with. */
export const tableOf = (
  source: FiguresSource,
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } => {
  const { figures, language } = source;
  const texts = TEXTS[language];
  return {
    header: [texts.subarea, texts.category, ...COLUMNS.map((column) => texts.columns[column])],
    rows: [
      ...figures.cells.map((row) => [
        subareaName(source, row.subarea),
        categoryName(source, row.category),
        ...cellsOf(texts, row),
      ]),
      [texts.all, texts.all, ...cellsOf(texts, figures.all)],
    ],
  };
};

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const line = (text: string): Block => ({ kind: 'line', text });
const GAP: Block = { kind: 'gap', points: 8 };

const sentences = ({ figures: { all }, language }: FiguresSource): readonly string[] => {
  const texts = TEXTS[language];
  const said = texts.sentences;
  const answered = all.answeredInTime + all.answeredLate;
  const judged = all.settledYes + all.settledNo;
  if (Object.values(all).every((value) => value === 0 || value === null)) return [said.nothing];
  return [
    said.reported(all.reported),
    ...(answered === 0 ? [] : [said.answered(all.answeredInTime, answered)]),
    ...(all.answeredUnpromised === 0 ? [] : [said.unpromised(all.answeredUnpromised)]),
    ...(all.medianToAnswer === null && all.medianToClose === null
      ? []
      : [said.medians(spanText(texts, all.medianToAnswer), spanText(texts, all.medianToClose))]),
    ...(judged === 0 ? [] : [said.settled(all.settledYes, judged)]),
  ];
};

const countTable = (titles: readonly string[], rows: readonly (readonly Cell[])[]): Block => ({
  kind: 'table',
  columns: titles.map((title, i) => ({ title, share: i === 0 ? 3 : 1, ...(i > 0 && { align: 'right' as const }) })),
  rows: rows.map((row) => row.map(String)),
});

/** As many columns as a landscape page holds without cutting words. */
const TABLES: readonly (readonly (keyof Row)[])[] = [
  ['reported', 'answeredInTime', 'answeredLate', 'promiseBroken', 'answeredUnpromised', 'medianToAnswer', 'reopened'],
  ['handedOver', 'resolved', 'rejected', 'duplicate', 'withdrawn', 'settledYes', 'settledNo', 'medianToClose'],
];

const issueTables = (source: FiguresSource, title: string, rows: readonly (readonly [string, Row])[]): readonly Block[] => {
  const texts = TEXTS[source.language];
  return TABLES.flatMap((columns): readonly Block[] => [
    {
      kind: 'table',
      columns: [
        { title, share: 2.4 },
        ...columns.map((column) => ({ title: texts.columns[column], share: 1.05, align: 'right' as const })),
      ],
      rows: rows.map(([name, row]) => [name, ...columns.map((column) => String(cellOf(texts, row[column])))]),
    },
    GAP,
  ]);
};

export const reportBlocks = (source: FiguresSource): readonly Block[] => {
  const { figures, language, city } = source;
  const texts = TEXTS[language];
  const { contacts, calls, escalations } = figures;
  const kinds: readonly (keyof typeof texts.contactKinds)[] = ['talk', 'information', 'help', 'referral', 'conflict'];
  const places = Object.keys(texts.contactPlaces) as (keyof typeof texts.contactPlaces)[];
  const met = (place: string, kind: string) => contacts.find((one) => one.place === place && one.kind === kind)?.n ?? 0;
  const outcomes = Object.keys(texts.callOutcomes) as (keyof typeof texts.callOutcomes)[];
  const kindNames: Readonly<Record<string, string>> = texts.escalationKinds;
  return [
    { kind: 'heading', level: 1, text: titleOf(source) },
    line(city.programme.name),
    ...headingOf(source).map(line),
    GAP,
    heading(texts.inShort),
    ...sentences(source).map(line),
    GAP,
    heading(texts.bySubarea),
    ...issueTables(source, texts.subarea, [
      ...figures.subareas.map((row) => [subareaName(source, row.subarea), row] as const),
      [texts.all, figures.all],
    ]),
    ...(figures.categories.length === 0
      ? []
      : [
          heading(texts.byCategory),
          ...issueTables(
            source,
            texts.category,
            figures.categories.map((row) => [categoryName(source, row.category), row] as const),
          ),
        ]),
    { kind: 'new-page' },
    heading(texts.contacts),
    ...(contacts.length === 0
      ? [line(texts.noContacts)]
      : [
          countTable(
            [texts.contactKind, ...places.map((place) => texts.contactPlaces[place])],
            kinds.map((kind) => [texts.contactKinds[kind], ...places.map((place) => met(place, kind))]),
          ),
        ]),
    GAP,
    heading(texts.calls),
    countTable(
      [texts.outcome, texts.howMany],
      outcomes.map((outcome) => [texts.callOutcomes[outcome], calls[outcome]]),
    ),
    GAP,
    ...(escalations.length === 0
      ? []
      : [
          heading(texts.escalations),
          countTable(
            [
              texts.caseKind,
              texts.raised,
              texts.columns.answeredInTime,
              texts.columns.answeredLate,
              texts.columns.promiseBroken,
              texts.columns.medianToAnswer,
            ],
            escalations.map(({ kind, raised, answeredInTime, answeredLate, promiseBroken, medianToAnswer }) => [
              kindNames[kind] ?? kind,
              raised,
              answeredInTime,
              answeredLate,
              promiseBroken,
              spanText(texts, medianToAnswer),
            ]),
          ),
          GAP,
        ]),
    heading(texts.howCounted),
    ...texts.notes.map(line),
  ];
};
