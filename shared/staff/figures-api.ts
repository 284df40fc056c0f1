/** Figures and the contact log in the staff API: what staff ask, read and send. */
import * as z from 'zod';
import { CONTACT_KINDS, CONTACT_PLACES } from '../contacts/model.ts';
import { DocumentSchema, FiguresDocumentKindSchema } from '../documents/model.ts';
import type { Figures } from '../figures/sum.ts';

const Day = z.iso.date();

/** Days that one answer covers. */
const MOST_DAYS = 366;

const period = {
  from: Day.meta({ description: 'First local day.', example: '2026-11-01' }),
  to: Day.meta({ description: 'Last local day, included; at most a year after the first.', example: '2026-11-30' }),
  subarea: z
    .string()
    .optional()
    .meta({ description: 'Id of a subarea, or "outside"; without it, all that the caller may read.' }),
};

const inOrder = ({ from, to }: { readonly from: string; readonly to: string }): boolean => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= 0 && days < MOST_DAYS;
};
const order = { path: ['to'], message: 'period.wrong' };

export const FiguresQuerySchema = z.object(period).refine(inOrder, order);

const N = z.int();
const SpanSchema = z
  .object({ fromSeconds: N, toSeconds: N, about: z.object({ n: N, unit: z.enum(['minutes', 'hours', 'days']) }) })
  .nullable()
  .meta({ description: 'The median lies within it; its ends are at most 19 % apart. null = there was nothing to measure.' });

const ROW = {
  reported: N,
  answeredInTime: N.meta({ description: 'First answered by the day that was promised.' }),
  answeredLate: N,
  answeredUnpromised: N.meta({ description: 'First answered where no day had been promised.' }),
  promiseBroken: N.meta({
    description: 'The promised day passed while somebody worked on it: passed to a deputy or the office.',
  }),
  reopened: N,
  handedOver: N,
  resolved: N,
  rejected: N,
  duplicate: N,
  withdrawn: N,
  settledYes: N.meta({ description: 'Asked on closing, residents said that it is settled.' }),
  settledNo: N,
  medianToAnswer: SpanSchema,
  medianToClose: SpanSchema,
};
const RowSchema = z.object(ROW);

export const FiguresSchema = z
  .object({
    from: Day,
    to: Day,
    subarea: z.string().nullable(),
    withSensitive: z.boolean().meta({ description: 'false = sensitive categories are not in it; the office reads them.' }),
    all: RowSchema,
    subareas: z.array(z.object({ subarea: z.string(), ...ROW })),
    categories: z.array(z.object({ category: z.string(), ...ROW })),
    cells: z
      .array(z.object({ subarea: z.string(), category: z.string(), ...ROW }))
      .meta({ description: 'Per subarea and category, where anything happened.' }),
    contacts: z.array(z.object({ place: z.string(), kind: z.string(), n: N })),
    calls: z.object({ reached: N, toldSomebody: N, notReached: N, givenUp: N }),
    escalations: z.array(
      z.object({ kind: z.string(), raised: N, answeredInTime: N, answeredLate: N, promiseBroken: N, medianToAnswer: SpanSchema }),
    ),
  })
  .meta({
    id: 'Figures',
    description: 'What happened on these days, whenever the issue was reported; under the subarea and category that it has now.',
  });
export type FiguresView = z.infer<typeof FiguresSchema>;

/** The schema says what is summed up; a difference does not compile. */
export const figuresView = (
  { from, to, withSensitive }: Pick<FiguresView, 'from' | 'to' | 'withSensitive'>,
  subarea: string | null,
  { all, subareas, categories, cells, contacts, calls, escalations }: Figures,
): FiguresView => ({
  from,
  to,
  subarea,
  withSensitive,
  all,
  subareas: [...subareas],
  categories: [...categories],
  cells: [...cells],
  contacts: [...contacts],
  calls,
  escalations: [...escalations],
});

export const FiguresDocumentSchema = z
  .strictObject({
    kind: FiguresDocumentKindSchema.meta({
      description:
        '`figures-month-pdf`: the report to print. `figures-period-csv`, `figures-period-xlsx`: the table, a row per subarea and category.',
    }),
    ...period,
    language: DocumentSchema.shape.language.exclude(['uk']).default('pl'),
  })
  .refine(inOrder, order)
  .meta({ id: 'FiguresDocumentAsked' });

export const ContactBodySchema = z
  .strictObject({
    place: z.enum(CONTACT_PLACES).meta({ description: 'What kind of place.' }),
    kind: z.enum(CONTACT_KINDS).meta({ description: 'What it was about.' }),
    subarea: z
      .string()
      .optional()
      .meta({ description: 'Id of a subarea, or "outside"; without it, the caller’s own, if they have one only.' }),
    at: z.iso.datetime().optional().meta({ description: 'When they met, if not just now; at most 35 days ago.' }),
  })
  .meta({ id: 'ContactLogged', description: 'Where and about what, never who.' });
export type ContactBody = z.input<typeof ContactBodySchema>;

export const ContactAnswerSchema = z.object({ id: z.string() }).meta({ id: 'Contact' });
