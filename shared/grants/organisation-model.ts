/** An organisation that applies on behalf of residents, and the people who write for it. */
import * as z from 'zod';
import { isKrs, isNip, isPolishIban, isRegon } from './checksums.ts';

const personal = { personal: true } as const;
const Instant = z.iso.datetime();

/** Not every one is in the court register: parishes, school sports clubs, ordinary associations have their own. */
export const RegisterSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('krs'), number: z.string().refine(isKrs, 'number.krs') }),
  z.object({ kind: z.literal('other'), name: z.string().min(1).max(200), number: z.string().min(1).max(100) }),
]);

export const MOST_MEMBERS = 30;

export const MemberSchema = z.object({
  /** The same for an address in every organisation. */
  id: z.string(),
  name: z.string().min(1).max(100).meta(personal),
  email: z.email().meta(personal),
  /** May submit and sign for the organisation; others write. */
  mayAct: z.boolean(),
  since: Instant,
});

export const OrganisationContentSchema = z.object({
  name: z.string().min(2).max(300),
  legalForm: z.string().min(2).max(100),
  register: RegisterSchema,
  nip: z.string().refine(isNip, 'number.nip').nullable(),
  regon: z.string().refine(isRegon, 'number.regon').nullable(),
  iban: z.string().refine(isPolishIban, 'number.iban').nullable(),
  address: z.string().min(3).max(300),
  email: z.email(),
  phone: z.string().max(30).nullable(),
  /** Who signs, as in the register. */
  representatives: z
    .array(z.object({ name: z.string().min(1).max(100).meta(personal), role: z.string().min(1).max(100) }))
    .min(1)
    .max(10),
  /** Subareas where they would apply for residents' ideas. */
  willingIn: z.array(z.string()),
});
export type OrganisationContent = z.infer<typeof OrganisationContentSchema>;

export const OrganisationSchema = OrganisationContentSchema.extend({
  id: z.string(),
  version: z.int().min(1),
  members: z.array(MemberSchema).max(MOST_MEMBERS),
  createdAt: Instant,
});
export type Organisation = z.infer<typeof OrganisationSchema>;

/** What must be known of it before an offer is handed in: `representatives`, `iban`, `register`. */
export const lacksOf = ({ representatives, iban, register }: Organisation): readonly string[] => [
  ...(representatives.length === 0 ? ['representatives'] : []),
  ...(iban === null ? ['iban'] : []),
  ...(register.number.trim() === '' ? ['register'] : []),
];
