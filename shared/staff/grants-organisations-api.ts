/** Organisations and the sign-in of their people: under /api/organisations for staff, under /api/member for their own members. */
import * as z from 'zod';
import { MemberSchema, OrganisationContentSchema, OrganisationSchema } from '../grants/organisation-model.ts';
import { pageOf } from './events-api.ts';
import { OfferRowSchema } from './grants-offers-api.ts';

export const OrganisationBodySchema = z.strictObject(OrganisationContentSchema.shape).meta({ id: 'OrganisationContent' });

/** Whoever registers an organisation is its first member and may act for it. */
export const RegisterSchema = z
  .strictObject({ ...OrganisationContentSchema.shape, myName: MemberSchema.shape.name })
  .meta({ id: 'RegisterOrganisation' });

export const InviteSchema = z
  .strictObject({
    name: MemberSchema.shape.name,
    email: MemberSchema.shape.email,
    mayAct: z.boolean().default(false).meta({ description: 'May submit and sign for the organisation; others write.' }),
  })
  .meta({ id: 'InviteMember', description: 'They get a letter with a link to sign in.' });

export const OrganisationRowSchema = OrganisationSchema.pick({
  id: true,
  version: true,
  name: true,
  legalForm: true,
  willingIn: true,
});
export const OrganisationPageSchema = pageOf(OrganisationRowSchema, 'OrganisationPage');

/** After a write: no account and no person, because answers are kept under their Idempotency-Key. */
export const OrganisationAfterSchema = z.object({ organisation: OrganisationRowSchema }).meta({ id: 'OrganisationAfter' });
export type OrganisationAfter = z.infer<typeof OrganisationAfterSchema>;

export const OrganisationViewSchema = z
  .object({
    organisation: OrganisationSchema,
    /** What is missing before an offer can be handed in: `representatives`, `iban`, `register`. */
    lacks: z.array(z.string()),
    offers: z.array(OfferRowSchema).meta({ description: 'Of all years, the newest first.' }),
    mayChange: z.boolean(),
  })
  .meta({ id: 'OrganisationView' });
export type OrganisationView = z.infer<typeof OrganisationViewSchema>;

/** The answer is the same whether the address is known or not. */
export const SignInSchema = z
  .strictObject({ email: z.email().max(200), language: z.enum(['pl', 'uk', 'en']).default('pl') })
  .meta({ id: 'MemberSignIn', description: 'A link is sent to the address: it works once, for 30 minutes.' });
export const SessionBodySchema = z.strictObject({ token: z.string().min(20).max(200) }).meta({ id: 'MemberToken' });
export const SessionSchema = z
  .object({
    session: z.string().meta({ description: 'Sent as `Authorization: Bearer …` under /api/member.' }),
    until: z.iso.datetime(),
  })
  .meta({ id: 'MemberSession' });

export const MemberMeSchema = z
  .object({
    email: z.string(),
    organisations: z.array(
      z.object({ id: z.string(), name: z.string(), memberId: z.string(), memberName: z.string(), mayAct: z.boolean() }),
    ),
    /** Calls that are open today, or announced. */
    calls: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        year: z.int(),
        phase: z.enum(['announced', 'call']),
        callFrom: z.iso.date().nullable(),
        callTo: z.iso.date().nullable(),
        example: z.boolean(),
        subareas: z.array(z.string()),
      }),
    ),
    city: z.object({
      id: z.string(),
      name: z.string(),
      timeZone: z.string(),
      subareas: z.array(z.object({ id: z.string(), name: z.string() })),
      office: z.object({
        phone: z.string().nullable(),
        email: z.string().nullable(),
        verified: z.boolean().meta({ description: 'false = nobody at the office has confirmed it; say so beside it.' }),
      }),
    }),
  })
  .meta({ id: 'MemberMe' });
export type MemberMe = z.infer<typeof MemberMeSchema>;
