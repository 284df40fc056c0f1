/** The official form of an offer and the confirmation that it was handed in, as blocks of a document. Pure. */
import type { Block } from '../documents/pdf.ts';
import { totalsOf } from './budget.ts';
import type { Edition } from './edition-model.ts';
import { zloty } from './money-words.ts';
import type { Offer, Snapshot } from './offer-model.ts';
import { OFFER_PAPER_TEXTS as texts } from './offer-paper-texts.ts';
import type { Organisation } from './organisation-model.ts';
import { budgetOfSnapshot, textOfSnapshot } from './snapshot.ts';

export interface OfferPaper {
  readonly edition: Edition;
  readonly organisation: Organisation;
  readonly offer: Offer;
  readonly subareaName: string;
  readonly programme: string;
  /** As handed in, or of a draft as it stands. */
  readonly fields: Snapshot['fields'];
  readonly attached: Offer['attached'];
  /** Null = a draft: it has been handed in nowhere. */
  readonly handedIn: {
    readonly number: string;
    readonly checksum: string;
    /** Local date and time. */
    readonly at: string;
    /** Null = has left the organisation. */
    readonly byName: string | null;
  } | null;
  /** Of a draft whose signed print is what is handed in; else null. */
  readonly draftChecksum: string | null;
}

type Part = keyof typeof texts.parts;
const PARTS = Object.keys(texts.parts) as Part[];

const line = (text: string, more: { bold?: boolean; points?: number } = {}): Block => ({ kind: 'line', text, ...more });
const gap = (points = 6): Block => ({ kind: 'gap', points });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
/** What people typed in several lines stays in several lines. */
const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\r?\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => line(one));
const told = (title: string, value: string | null): readonly Block[] =>
  value === null || value.trim() === '' ? [] : [line(`${title}: ${value}`)];
const money = (grosze: number): string => zloty(grosze).replaceAll(/[\u00a0\u202f]/g, ' ');

export const paperTitle = ({ fields }: Pick<OfferPaper, 'fields'>): string => textOfSnapshot({ fields }, 'title') || texts.title;

const editionName = ({ name, example }: Edition): string =>
  example && !name.includes(texts.example) ? `${name} ${texts.example}` : name;

const facts = ({ edition, programme, handedIn }: OfferPaper): readonly Block[] => [
  ...told(texts.edition, editionName(edition)),
  line(programme),
  ...told(texts.number, handedIn?.number ?? null),
  ...(handedIn === null ? [] : [line(texts.handedIn(handedIn.at, handedIn.byName))]),
];

const applicant = ({ organisation }: OfferPaper): readonly Block[] => {
  const { name, legalForm, register, nip, regon, iban, address, email, phone, representatives } = organisation;
  return [
    ...told(texts.applicant, name),
    ...told(texts.legalForm, legalForm),
    ...told(texts.register, register.kind === 'krs' ? texts.krs(register.number) : `${register.name}, ${register.number}`),
    ...told(texts.nip, nip),
    ...told(texts.regon, regon),
    ...told(texts.iban, iban),
    ...told(texts.address, address),
    ...told(texts.contact, [email, phone].filter((one) => one !== null).join(', ')),
    ...told(texts.representatives, representatives.map((one) => `${one.name} (${one.role})`).join(', ')),
  ];
};

const description = ({ fields, subareaName }: OfferPaper): readonly Block[] => {
  const [from, to] = [textOfSnapshot({ fields }, 'from'), textOfSnapshot({ fields }, 'to')];
  const dated = [from, to].every((one) => /^\d{4}-\d{2}-\d{2}$/.test(one));
  return [
    ...told(texts.name, textOfSnapshot({ fields }, 'title') || texts.empty),
    ...told(texts.dates, dated ? texts.fromTo(from, to) : texts.empty),
    ...told(texts.place, subareaName),
  ];
};

const schedule = ({ fields }: OfferPaper): readonly Block[] => {
  const steps = Object.entries(fields)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, value]) => (value.kind === 'step' ? [value.step] : []));
  if (steps.length === 0) return [];
  const [number = '', what = '', from = '', to = ''] = texts.scheduleColumns;
  return [
    line(texts.schedule, { bold: true }),
    {
      kind: 'table',
      columns: [
        { title: number, share: 1 },
        { title: what, share: 8 },
        { title: from, share: 2.5 },
        { title: to, share: 2.5 },
      ],
      rows: steps.map((step, i) => [String(i + 1), step.what, step.from ?? '', step.to ?? '']),
    },
  ];
};

const costs = ({ fields }: OfferPaper): readonly Block[] => {
  const budget = budgetOfSnapshot({ fields });
  const { grant, own, inKind, all, direct, indirect } = totalsOf(budget);
  const sums = [grant, own, inKind, all].map(money);
  return [
    {
      kind: 'table',
      columns: texts.budgetColumns.map((title, i) => ({
        title,
        share: [1, 5, 3, 3, 3, 3, 3][i] ?? 1,
        ...(i > 2 ? { align: 'right' as const } : {}),
      })),
      rows: [
        ...budget.map(({ name, kind, grantGrosze, ownGrosze, inKindGrosze }, i) => [
          String(i + 1),
          name,
          texts.kinds[kind],
          ...[grantGrosze, ownGrosze, inKindGrosze, grantGrosze + ownGrosze + inKindGrosze].map(money),
        ]),
        ['', texts.sums, '', ...sums],
      ],
    },
    gap(),
    line(texts.sources, { bold: true }),
    {
      kind: 'table',
      columns: texts.sourcesColumns.map((title, i) => ({
        title,
        share: i === 0 ? 4 : 1.5,
        ...(i > 0 && { align: 'right' as const }),
      })),
      rows: [
        [texts.grant, money(grant)],
        [texts.own, money(own)],
        [texts.inKind, money(inKind)],
        [texts.all, money(all)],
        [texts.direct, money(direct)],
        [texts.indirect, money(indirect)],
      ],
    },
  ];
};

/** What the programme knows of a part by itself: before and after what was typed there. */
const known: Partial<
  Record<Part, { before?: (paper: OfferPaper) => readonly Block[]; after?: (paper: OfferPaper) => readonly Block[] }>
> = {
  I: { before: facts },
  II: { before: applicant },
  III: { before: description, after: schedule },
  V: { before: costs },
};

const sectionsOf = ({ edition, fields }: OfferPaper, fits: (number: string) => boolean): readonly Block[] =>
  edition.rules.sections
    .filter(({ number }) => fits(number))
    .flatMap(({ id, number, title }) => {
      const text = textOfSnapshot({ fields }, `section.${id}`);
      return [gap(4), line(`${number}. ${title}`, { bold: true }), ...paragraphs(text === '' ? texts.empty : text)];
    });

const partOf = (number: string): string => /^[IVX]+(?=\.|$)/.exec(number)?.[0] ?? '';
const isPart = (name: string): name is Part => name in texts.parts;

const attachments = ({ attached, edition }: OfferPaper): readonly Block[] => [
  heading(texts.attachments),
  ...(attached.length === 0
    ? [line(texts.none)]
    : attached.map(({ id, name }, i) => {
        const asked = edition.rules.attachments.find((one) => one.id === id);
        return line(`${i + 1}. ${asked === undefined ? name : `${asked.name.pl}: ${name}`}`);
      })),
];

export const offerBlocks = (paper: OfferPaper): readonly Block[] => {
  const others = sectionsOf(paper, (number) => !isPart(partOf(number)));
  return [
    { kind: 'heading', level: 1, text: texts.title },
    gap(),
    ...PARTS.flatMap((part) => [
      heading(`${part}. ${texts.parts[part]}`),
      ...(known[part]?.before?.(paper) ?? []),
      ...sectionsOf(paper, (number) => partOf(number) === part),
      ...(known[part]?.after?.(paper) ?? []),
      gap(8),
    ]),
    ...(others.length === 0 ? [] : [heading(texts.other), ...others]),
    ...attachments(paper),
    gap(40),
    line('…'.repeat(40)),
    line(texts.signature, { points: 8 }),
  ];
};

/** Null = it has not been handed in. */
export const confirmationBlocks = (paper: OfferPaper): readonly Block[] | null => {
  const { handedIn, edition, organisation, offer, fields, attached } = paper;
  if (handedIn === null) return null;
  const grant = totalsOf(budgetOfSnapshot({ fields })).grant;
  return [
    { kind: 'heading', level: 1, text: texts.confirmation },
    gap(),
    ...told(texts.number, handedIn.number),
    ...told(texts.name, textOfSnapshot({ fields }, 'title')),
    ...told(texts.applicant, organisation.name),
    ...told(texts.edition, editionName(edition)),
    ...told(texts.sentAt, handedIn.at),
    ...told(texts.sentBy, handedIn.byName),
    ...told(texts.asked, money(grant)),
    ...told(texts.attachments, attached.length === 0 ? texts.none : attached.map(({ name }) => name).join(', ')),
    gap(),
    line(texts.checksum, { bold: true }),
    line(handedIn.checksum),
    line(texts.proof, { points: 8 }),
    gap(),
    line(offer.state.name === 'submitted' ? texts.onPaper(edition.dates.callTo) : texts.received, { bold: true }),
  ];
};
