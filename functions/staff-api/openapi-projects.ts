/** Projects in the API's description: what follows the award. Members of organisations have all but contract and verdict, under /api/member. */
import * as z from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { ContractSchema } from '../../shared/grants/settlement-model.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/grants-after-api.ts';
import { UploadSchema } from '../../shared/staff/grants-offers-api.ts';
import { ifNoneMatch, problems, read, write, writing } from './openapi-parts.ts';

const offerId = z.object({ id: z.string().meta({ description: 'Id of the offer.', example: 'off_01KAGW5T0C8XK3JQ0Z7D2Y4B6M' }) });
const receiptId = offerId.extend({ receipt: z.string().meta({ description: 'Id of the receipt.' }) });
const photoId = offerId.extend({ photo: z.string().meta({ description: 'Id of the photo.' }) });
const relaxed = write.omit({ 'If-Match': true });

type Write = Parameters<typeof writing>[0];
const onOffer = (summary: string, description: string, body: z.ZodType, answer: z.ZodType, more: Partial<Write> = {}) =>
  writing({ summary, description, body, answer, path: offerId, ...more });

export const PROJECT_PATHS: ZodOpenApiPathsObject = {
  '/api/offers/{id}/project': {
    get: read(
      'A project',
      'Contract, receipts, report and settlement of an awarded offer, and what is still to do.',
      api.ProjectViewSchema,
      { requestParams: { path: offerId, header: ifNoneMatch }, responses: problems(404) },
    ),
  },
  '/api/offers/{id}/contract': {
    post: onOffer(
      'Record the contract',
      'Its budget adds up to the award to the grosz. By the office.',
      api.ContractBodySchema,
      ContractSchema,
    ),
  },
  '/api/offers/{id}/contract/paid': {
    post: onOffer('Paid', 'The day on which the grant was paid. By the office.', api.PaidSchema, ContractSchema),
  },
  '/api/offers/{id}/contract/annexes': {
    post: onOffer(
      'Record an annex',
      'A new budget still adds up to the award; lines and the last day hold from then on. By the office.',
      api.AnnexSchema,
      ContractSchema,
    ),
  },
  '/api/offers/{id}/receipts': {
    post: onOffer(
      'Add a receipt',
      'Kept with what does not fit about it. An announced file goes to `url` by PUT, then `arrived` says that it is there.',
      api.ReceiptBodySchema,
      api.ReceiptAfterSchema,
      { header: relaxed, status: 201 },
    ),
  },
  '/api/offers/{id}/receipts/{receipt}': {
    put: onOffer(
      'Correct a receipt',
      'To be judged anew. Without a file it keeps the one it has.',
      api.ReceiptBodySchema,
      api.ReceiptAfterSchema,
      { path: receiptId },
    ),
  },
  '/api/offers/{id}/receipts/{receipt}/arrived': {
    post: onOffer(
      'The file is there',
      'It is looked at: a PDF is kept as it is, a picture drawn anew.',
      NothingSchema,
      api.ReceiptAfterSchema,
      {
        path: receiptId,
        header: relaxed,
      },
    ),
  },
  '/api/offers/{id}/receipts/{receipt}/judge': {
    post: onOffer(
      'Judge a receipt',
      'By the office; others only take out what was added by mistake.',
      api.JudgeReceiptSchema,
      api.ReceiptAfterSchema,
      { path: receiptId },
    ),
  },
  '/api/offers/{id}/report': {
    put: onOffer('Write the report', 'Saved as it is typed.', api.ReportBodySchema, api.ReportAfterSchema),
  },
  '/api/offers/{id}/report/photos': {
    post: onOffer(
      'Announce a photo',
      'Sent to `url` by PUT, then `arrived` says that it is there.',
      api.ReportPhotoSchema,
      UploadSchema,
      {
        header: relaxed,
        status: 201,
      },
    ),
  },
  '/api/offers/{id}/report/photos/{photo}/arrived': {
    post: onOffer(
      'The photo is there',
      'It is drawn anew, without place and phone.',
      NothingSchema,
      z.object({ id: z.string() }),
      {
        path: photoId,
        header: relaxed,
      },
    ),
  },
  '/api/offers/{id}/report/photos/{photo}/remove': {
    post: onOffer('Take a photo out', 'Of the report, and of the story.', NothingSchema, api.ReportAfterSchema, {
      path: photoId,
    }),
  },
  '/api/offers/{id}/report/submit': {
    post: onOffer(
      'Hand the report in',
      'In the organisation’s name; refused with everything that is missing in `errors`.',
      NothingSchema,
      api.ReportAfterSchema,
    ),
  },
  '/api/offers/{id}/report/verdict': {
    post: onOffer(
      'Judge the report',
      'To be corrected, accepted, or a part of the grant goes back. Accepted while something goes back says that it came. By the office.',
      api.VerdictSchema,
      api.ReportAfterSchema,
    ),
  },
};
