/** Offers and organisations in the API's description. Most of it is the same for people of organisations, under /api/member. */
import * as z from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { DocumentRequestSchema } from '../../shared/staff/documents-api.ts';
import * as api from '../../shared/staff/grants-offers-api.ts';
import * as organisations from '../../shared/staff/grants-organisations-api.ts';
import { ifNoneMatch, problems, read, relaxed, write, writing } from './openapi-parts.ts';

const offerId = z.object({ id: z.string().meta({ description: 'Id of the offer.', example: 'off_01KAGW5T0C8XK3JQ0Z7D2Y4B6M' }) });
const fieldOf = offerId.extend({ field: z.string().meta({ description: 'Place of the form.', example: 'section.opis' }) });
const keptOf = offerId.extend({ kept: z.string().meta({ description: 'Id of what was kept beside.' }) });
const fileOf = offerId.extend({ attachment: z.string().meta({ description: '`id` of the answer that gave the link.' }) });
const organisationId = z.object({ id: z.string().meta({ description: 'Id of the organisation.' }) });
const memberOf = organisationId.extend({ member: z.string().meta({ description: 'Id of the person.' }) });
const once = write.omit({ 'If-Match': true });

const onOffer = (summary: string, description: string, body: z.ZodType) => ({
  post: writing({ summary, description, body, answer: api.OfferAfterSchema, path: offerId }),
});

const OFFERS: ZodOpenApiPathsObject = {
  '/api/offers': {
    get: read(
      'Offers',
      'The newest first, those that the caller may see; staff name an edition. No sums and no words but the title.',
      api.OfferPageSchema,
      { requestParams: { query: api.OffersQuerySchema, header: ifNoneMatch }, responses: problems(400) },
    ),
    post: writing({
      summary: 'Begin an offer',
      description:
        'Of an organisation, in a subarea of an edition that is announced or open. From an idea that is theirs or nobody’s: its authors stay with it and are told.',
      body: api.BeginOfferSchema,
      answer: api.OfferAfterSchema,
      header: once,
      status: 201,
    }),
  },
  '/api/offers/{id}': {
    get: read(
      'One offer',
      'Everything typed, what was kept beside, what the rules say of it, and what the caller may do. Read by staff, it leaves an audit entry.',
      api.OfferViewSchema,
      { requestParams: { path: offerId, header: ifNoneMatch }, responses: problems(404) },
    ),
  },
  '/api/offers/{id}/fields': {
    put: writing({
      summary: 'Save what is typed',
      description:
        'One to twenty places at once, together or not at all. Neither Idempotency-Key nor If-Match is needed: what is sent again is `unchanged`, or `kept-beside` once. Whoever types reviews no offer of the edition.',
      body: api.SaveFieldsSchema,
      answer: api.SavedFieldsSchema,
      path: offerId,
      header: relaxed,
    }),
  },
  '/api/offers/{id}/fields/{field}/history': {
    get: read('Every value of a place', 'The newest first, with who typed it.', api.FieldHistorySchema, {
      requestParams: { path: fieldOf, header: ifNoneMatch },
      responses: problems(404, 422),
    }),
  },
  '/api/offers/{id}/kept/{kept}': {
    post: writing({
      summary: 'Settle what was kept beside',
      description: 'It takes the place of what stands there, or is put aside; both stay in the history.',
      body: api.SettleKeptSchema,
      answer: api.OfferAfterSchema,
      path: keptOf,
    }),
  },
  '/api/offers/{id}/attachments': {
    post: writing({
      summary: 'Attach a file',
      description:
        'Answers where to PUT it, within ten minutes; then say `arrived`. A file of the same attachment of the edition is replaced.',
      body: api.AttachSchema,
      answer: api.UploadSchema,
      path: offerId,
      status: 201,
    }),
  },
  '/api/offers/{id}/attachments/{attachment}/arrived': {
    post: writing({
      summary: 'The file is sent',
      description: 'It is looked at within seconds: a PDF is kept, a picture drawn anew, anything else `refused`.',
      body: NothingSchema,
      answer: api.OfferAfterSchema,
      path: fileOf,
    }),
  },
  '/api/offers/{id}/attachments/{attachment}/remove': {
    post: writing({
      summary: 'Remove a file',
      description: 'While the offer may be written.',
      body: NothingSchema,
      answer: api.OfferAfterSchema,
      path: fileOf,
    }),
  },
  '/api/offers/{id}/submit': onOffer(
    'Hand in',
    'All that is typed at this moment, with a number and a checksum. By who may act for the organisation; late, incomplete and double ones are refused in words and lose nothing.',
    NothingSchema,
  ),
  '/api/offers/{id}/withdraw': onOffer('Withdraw', 'Until it is assessed. It counts no more for the limit.', NothingSchema),
  '/api/offers/{id}/documents': {
    post: writing({
      summary: 'Print',
      description: 'The form or the confirmation, fetched under /api/documents (members: /api/member/documents).',
      body: api.OfferDocumentSchema,
      answer: DocumentRequestSchema,
      path: offerId,
      header: once,
      status: 202,
    }),
  },
  '/api/offers/{id}/receive': onOffer(
    'Record receipt',
    'By the checksum of the paper and the day of the stamp. Where offers are handed in at the office only, of a draft by the checksum of its print. By the office.',
    api.ReceiveSchema,
  ),
  '/api/offers/{id}/formal/correct': onOffer(
    'Ask for corrections',
    'Once; until the end of the last of the announced days. By the office.',
    api.CorrectionSchema,
  ),
  '/api/offers/{id}/formal/pass': onOffer('Formally right', 'Reviewers may see it from then on. By the office.', NothingSchema),
  '/api/offers/{id}/formal/fail': onOffer('Formally wrong', 'With the reason. By the office.', api.FormallyWrongSchema),
};

const ORGANISATIONS: ZodOpenApiPathsObject = {
  '/api/organisations': {
    get: read('Organisations', 'By name, at most 500.', organisations.OrganisationPageSchema),
    post: writing({
      summary: 'Write an organisation down',
      description:
        'Numbers are checked by their digits; a number of a register is one organisation. Its people are invited afterwards.',
      body: organisations.OrganisationBodySchema,
      answer: organisations.OrganisationAfterSchema,
      header: once,
      status: 201,
    }),
  },
  '/api/organisations/{id}': {
    get: read(
      'One organisation',
      'With its offers of all years. Bank account and people are for itself and the office. Read by staff, it leaves an audit entry.',
      organisations.OrganisationViewSchema,
      { requestParams: { path: organisationId, header: ifNoneMatch }, responses: problems(404) },
    ),
    put: writing({
      summary: 'Change',
      description: 'Replaces what is known of it; If-Match is needed.',
      body: organisations.OrganisationBodySchema,
      answer: organisations.OrganisationAfterSchema,
      path: organisationId,
      header: write.required(),
    }),
  },
  '/api/organisations/{id}/members': {
    post: writing({
      summary: 'Invite',
      description: 'They get a letter that says where to sign in with this address.',
      body: organisations.InviteSchema,
      answer: organisations.OrganisationAfterSchema,
      path: organisationId,
      status: 201,
    }),
  },
  '/api/organisations/{id}/members/{member}/remove': {
    post: writing({
      summary: 'Remove a person',
      description: 'Out at once. Somebody who may act for it must stay.',
      body: NothingSchema,
      answer: organisations.OrganisationAfterSchema,
      path: memberOf,
    }),
  },
};

export const OFFER_PATHS: ZodOpenApiPathsObject = { ...OFFERS, ...ORGANISATIONS };
