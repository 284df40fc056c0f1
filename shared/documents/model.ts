/** A document that somebody asked for, and what became of it. The file is kept for days, the request as long. */
import * as z from 'zod';

/** About a date of an event; `subject` is its id. */
export const DateDocumentKindSchema = z.enum([
  'attendance-pdf',
  'attendance-xlsx',
  'guest-list-pdf',
  'guest-list-csv',
  'certificates-pdf',
  'door-pdf',
]);
export type DateDocumentKind = z.infer<typeof DateDocumentKindSchema>;

/** About an offer; `subject` is its id, and who reads it may fetch them. */
export const OfferDocumentKindSchema = z.enum(['offer-pdf', 'confirmation-pdf', 'settlement-pdf']);
export type OfferDocumentKind = z.infer<typeof OfferDocumentKindSchema>;

/** For the office, about an edition of micro-grants; `subject` is its id. */
export const EditionPaperKindSchema = z.enum(['assessment-protocol', 'results-pdf', 'figures-csv', 'figures-xlsx']);
export type EditionPaperKind = z.infer<typeof EditionPaperKindSchema>;

/** About micro-grants; `subject` is the edition's id. */
const GrantDocumentKindSchema = z.enum(['edition-leaflet', ...EditionPaperKindSchema.options]);

/** About an issue; `subject` is its id. */
export const IssueDocumentKindSchema = z.enum(['issue-note', 'owner-letter']);
export type IssueDocumentKind = z.infer<typeof IssueDocumentKindSchema>;

/** About a case of the office; `subject` is its id. */
const CaseDocumentKindSchema = z.enum(['case-file']);

/** A copy of everything kept about a person (RODO art. 15); `subject` is their id. */
export const PersonDocumentKindSchema = z.enum(['person-copy-pdf', 'person-copy-json']);
export type PersonDocumentKind = z.infer<typeof PersonDocumentKindSchema>;

/** Figures; `subject` says of which days and subareas. */
export const FiguresDocumentKindSchema = z.enum(['figures-month-pdf', 'figures-period-csv', 'figures-period-xlsx']);
export type FiguresDocumentKind = z.infer<typeof FiguresDocumentKindSchema>;

export const DocumentKindSchema = z.enum([
  ...DateDocumentKindSchema.options,
  ...GrantDocumentKindSchema.options,
  ...OfferDocumentKindSchema.options,
  ...FiguresDocumentKindSchema.options,
  ...IssueDocumentKindSchema.options,
  ...CaseDocumentKindSchema.options,
  ...PersonDocumentKindSchema.options,
]);
export type DocumentKind = z.infer<typeof DocumentKindSchema>;

export const DocumentSchema = z.object({
  id: z.string(),
  version: z.int().min(1),
  state: z.enum(['asked', 'ready', 'failed']),
  kind: DocumentKindSchema,
  /** Id of what it is about: a date, an edition, an offer. */
  subject: z.string(),
  language: z.enum(['pl', 'uk', 'en']),
  /** Id of staff, or of a person of an organisation. */
  askedBy: z.string(),
  /** Words of whoever asked for it, printed as they are; null where it needs none. */
  words: z.string().nullable().default(null),
  /** Ids of photos printed with it. */
  photos: z.array(z.string()).default([]),
  at: z.iso.datetime(),
  /** Of the object in the bucket; null until ready. */
  key: z.string().nullable(),
  contentType: z.string().nullable(),
  /** As it is saved by whoever opens it. */
  fileName: z.string().nullable(),
  /** Stable code; null unless failed. */
  failure: z.enum(['document.subject-missing', 'document.nobody-came', 'document.not-made']).nullable(),
});
export type StoredDocument = z.infer<typeof DocumentSchema>;
