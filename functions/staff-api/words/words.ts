/** What the API says to the person at the screen, in one language. A missing sentence does not compile. */
import type { StoredDocument } from '../../../shared/documents/model.ts';
import type { ProblemCode } from '../problem-codes.ts';
import type { AssessmentWords } from './assessment-words.ts';
import type { EditionWords } from './edition-words.ts';
import type { EventWords } from './event-words.ts';
import type { OfferWords } from './offer-words.ts';
import type { OfficeWords } from './office-words.ts';
import type { ProjectWords } from './project-words.ts';

/** What is wrong with one field; checks of the schemas use these codes as their messages. */
export type FieldCode =
  | 'missing'
  | 'wrong-type'
  | 'invalid'
  | 'date.past'
  | 'date.too-old'
  | 'period.wrong'
  | 'category.unknown'
  | 'subarea.unknown'
  | 'contact.missing'
  | 'contact.not-email'
  | 'contact.not-phone'
  | 'contact.unwanted'
  | 'staff.no-admin'
  | 'hours.never-open'
  | 'hours.reversed'
  | 'number.nip'
  | 'number.regon'
  | 'number.krs'
  | 'number.iban'
  | 'plan.wrongly-split';

export interface StaffWords {
  readonly events: EventWords;
  readonly editions: EditionWords;
  readonly offers: OfferWords;
  readonly office: OfficeWords;
  readonly assessment: AssessmentWords;
  readonly projects: ProjectWords;
  readonly problems: Readonly<
    Record<ProblemCode, { readonly title: string; readonly detail: string; readonly nextStep: string }>
  >;
  /** Why a document was not made, and what to do. */
  readonly documentFailures: Readonly<Record<NonNullable<StoredDocument['failure']>, string>>;
  readonly fields: Readonly<Record<FieldCode, string>>;
  readonly atLeast: (n: number | bigint, characters: boolean) => string;
  readonly atMost: (n: number | bigint, characters: boolean) => string;
  readonly unknownFields: (names: string) => string;
  /** Something names what the city does not have. */
  readonly unknownId: (id: string) => string;
}
