/** The protocol of the assessment for signature, and the results for BIP, the board and the website, as blocks of a document. Pure. */
import type { Block } from '../documents/pdf.ts';
import { countedReviews, isDone } from './assessment.ts';
import { RESULT_TEXTS } from './assessment-texts.ts';
import type { Edition } from './edition-model.ts';
import { EDITION_PAPER_TEXTS as texts } from './edition-papers-texts.ts';
import { dayPl } from './letters.ts';
import { zloty } from './money-words.ts';
import type { PublicEdition, PublicOffer } from './open-data.ts';
import { type ResultOffer, type Results, rankingOf } from './results.ts';

const line = (text: string, more: { bold?: boolean } = {}): Block => ({ kind: 'line', text, ...more });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const gap: Block = { kind: 'gap', points: 6 };
/** Room for a signature, in points. */
const SIGNATURE_POINTS = 30;

export const editionTitle = ({ name, example }: Pick<Edition, 'name' | 'example'>): string =>
  example && !name.includes(texts.example) ? `${name} ${texts.example}` : name;

export interface ProtocolSource extends Results {
  readonly reviewers: readonly { readonly id: string; readonly name: string }[];
  /** Local date and time. */
  readonly madeAt: string;
}

const commissionBlocks = ({ reviewers, commission, assessed }: ProtocolSource): readonly Block[] => {
  const { name, done, conflicts, signature } = texts.commissionColumns;
  return [
    heading(texts.commission),
    {
      kind: 'table',
      rowPoints: SIGNATURE_POINTS,
      columns: [
        { title: name, share: 4 },
        { title: done, share: 2, align: 'right' },
        { title: conflicts, share: 3 },
        { title: signature, share: 4 },
      ],
      rows: reviewers.map((reviewer) => {
        const said = commission.declarations.filter(({ reviewerId, conflict }) => reviewerId === reviewer.id && conflict);
        const scored = assessed.filter((one) =>
          countedReviews(one, commission).some(({ reviewerId }) => reviewerId === reviewer.id),
        );
        return [
          reviewer.name,
          String(scored.length),
          commission.writers.includes(reviewer.id) ? texts.wrote : said.length === 0 ? '' : String(said.length),
        ];
      }),
    },
  ];
};

const rankingBlocks = (source: ProtocolSource): readonly Block[] => {
  const { assessed, decision } = source;
  const { columns } = texts;
  return [
    heading(texts.ranking),
    {
      kind: 'table',
      columns: [
        { title: columns.place, share: 1.2, align: 'right' },
        { title: columns.number, share: 2 },
        { title: columns.title, share: 4 },
        { title: columns.organisation, share: 4 },
        { title: columns.points, share: 1.5, align: 'right' },
        { title: columns.result, share: 3 },
        { title: columns.asked, share: 2, align: 'right' },
        { title: columns.opinion, share: 2, align: 'right' },
        { title: columns.decision, share: 2, align: 'right' },
      ],
      rows: rankingOf(source).places.map(({ offerId, place, number, shown, result, askedGrosze }) => {
        const assessedOffer = assessed.find(({ offer }) => offer.id === offerId);
        const award = decision?.awards.find((one) => one.offerId === offerId);
        return [
          String(place),
          number,
          assessedOffer?.title ?? '',
          assessedOffer?.organisationName ?? '',
          shown,
          RESULT_TEXTS[result],
          zloty(askedGrosze),
          award === undefined ? '' : zloty(award.opinionGrosze),
          award === undefined ? '' : zloty(award.decidedGrosze),
        ];
      }),
    },
  ];
};

const sheetBlocks = ({ assessed, commission, edition, reviewers }: ProtocolSource): readonly Block[] => {
  const { criteria } = edition.rules;
  const nameOf = (id: string) => reviewers.find((one) => one.id === id)?.name ?? id;
  return [
    heading(texts.sheets),
    ...assessed.flatMap((one): readonly Block[] => [
      line(`${one.offer.number ?? ''} ${one.title}`, { bold: true }),
      {
        kind: 'table',
        columns: [
          { title: texts.columns.reviewer, share: 4 },
          ...criteria.map(({ name, most }) => ({ title: `${name.pl} (0–${most})`, share: 2, align: 'right' as const })),
          { title: texts.columns.sum, share: 2, align: 'right' },
        ],
        rows: countedReviews(one, commission)
          .filter(isDone)
          .map(({ reviewerId, points, enteredBy }) => [
            enteredBy === null ? nameOf(reviewerId) : `${nameOf(reviewerId)} ${texts.entered}`,
            ...criteria.map(({ id }) => String(points[id] ?? '')),
            String(criteria.reduce((sum, { id, weight }) => sum + weight * (points[id] ?? 0), 0)),
          ]),
      },
    ]),
  ];
};

const otherBlocks = (title: string, others: readonly ResultOffer[]): readonly Block[] =>
  others.length === 0
    ? []
    : [
        heading(title),
        ...others.map(({ offer, title: name, organisationName }) =>
          line(
            [
              `${offer.number ?? ''} „${name}”, ${organisationName}`,
              ...(offer.state.name === 'formally-wrong' ? [offer.state.reason] : []),
            ].join(': '),
          ),
        ),
      ];

export const protocolBlocks = (source: ProtocolSource): readonly Block[] => {
  const { edition, decision, others, assessed } = source;
  const reasons = (decision?.awards ?? []).filter(({ reason }) => (reason ?? '').trim() !== '');
  const numberOf = (offerId: string) => assessed.find(({ offer }) => offer.id === offerId)?.offer.number ?? offerId;
  return [
    { kind: 'heading', level: 1, text: texts.protocol },
    line(editionTitle(edition)),
    line(texts.madeAt(source.madeAt)),
    ...(edition.rules.pool === null ? [] : [line(texts.pool(zloty(edition.rules.pool)))]),
    line(texts.rules(edition.rules.reviewsPerOffer, edition.rules.leastPercent)),
    line(decision?.decidedOn == null ? texts.notDecided : texts.decidedOn(dayPl(decision.decidedOn))),
    gap,
    ...rankingBlocks(source),
    ...(reasons.length === 0
      ? []
      : [heading(texts.reasons), ...reasons.map(({ offerId, reason }) => line(`${numberOf(offerId)}: ${reason}`))]),
    ...otherBlocks(
      texts.formallyWrong,
      others.filter(({ offer }) => offer.state.name === 'formally-wrong'),
    ),
    ...otherBlocks(
      texts.unchecked,
      others.filter(({ offer }) => offer.state.name !== 'formally-wrong'),
    ),
    ...sheetBlocks(source),
    ...commissionBlocks(source),
    gap,
    line(texts.mayor),
  ];
};

export interface ResultsSource {
  readonly published: PublicEdition;
  /** Whom to ask; null = nobody at the office has checked it. */
  readonly office: string | null;
}

const publicTable = (offers: readonly PublicOffer[]): readonly Block[] => {
  const { columns } = texts;
  if (offers.length === 0) return [line(texts.none)];
  return [
    {
      kind: 'table',
      columns: [
        { title: columns.place, share: 1.5, align: 'right' },
        { title: columns.number, share: 2 },
        { title: columns.organisation, share: 4 },
        { title: columns.title, share: 4 },
        { title: columns.points, share: 1.5, align: 'right' },
        { title: columns.awarded, share: 2.5, align: 'right' },
      ],
      rows: offers.map(({ place, number, organisation, title, points, awardedGrosze }) => [
        place === null ? '' : String(place),
        number,
        organisation,
        title,
        points ?? '',
        awardedGrosze === 0 ? '' : zloty(awardedGrosze),
      ]),
    },
  ];
};

export const resultsBlocks = ({ published, office }: ResultsSource): readonly Block[] => {
  const of = (result: PublicOffer['result']) => published.offers.filter((one) => one.result === result);
  return [
    { kind: 'heading', level: 1, text: texts.results },
    line(editionTitle(published)),
    line(texts.decidedOn(dayPl(published.decidedOn))),
    ...(published.poolGrosze === null ? [] : [line(texts.pool(zloty(published.poolGrosze)))]),
    gap,
    heading(texts.awardedOffers),
    ...publicTable(of('awarded')),
    heading(texts.otherOffers),
    ...publicTable(of('not-awarded')),
    heading(texts.formallyWrong),
    ...publicTable(of('formally-wrong')),
    gap,
    line(texts.askForReasons(dayPl(published.reasonsUntil))),
    ...(office === null ? [] : [line(`${texts.office} ${office}`)]),
  ];
};
