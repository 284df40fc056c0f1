/** Editions of micro-grants and residents' ideas in the API's description. */
import * as z from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { EscalationStateSchema } from '../../shared/staff/api.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/grants-editions-api.ts';
import { ifNoneMatch, problems, read, write, writing } from './openapi-parts.ts';

const idOf = (what: string, example: string) => z.object({ id: z.string().meta({ description: `Id of the ${what}.`, example }) });
const editionId = idOf('edition', 'edycja-2027');
const ideaId = idOf('idea', 'ida_01KAGW5T0C8XK3JQ0Z7D2Y4B6M');

const onEdition = (summary: string, description: string, body: z.ZodType) => ({
  post: writing({ summary, description, body, answer: api.EditionViewSchema, path: editionId }),
});
const onIdea = (summary: string, description: string, body: z.ZodType) => ({
  post: writing({ summary, description, body, answer: api.IdeaAfterSchema, path: ideaId }),
});

const EDITIONS: ZodOpenApiPathsObject = {
  '/api/editions': {
    get: read('Editions of micro-grants', 'Newest first. Reviewers see what has been announced.', api.EditionPageSchema),
    post: writing({
      summary: 'Write an edition',
      description: 'A draft, told to nobody. By the office.',
      body: api.NewEditionSchema,
      answer: api.EditionViewSchema,
      header: write.omit({ 'If-Match': true }),
      status: 201,
    }),
  },
  '/api/editions/{id}': {
    get: read('One edition', 'Rules, dates, answers, and where it stands today.', api.EditionViewSchema, {
      requestParams: { path: editionId, header: ifNoneMatch },
      responses: problems(404),
    }),
    put: writing({
      summary: 'Change a draft',
      description:
        'Replaces rules and dates; answers and results stay. What was verified must be verified again. If-Match is needed.',
      body: api.EditionContentBodySchema,
      answer: api.EditionViewSchema,
      path: editionId,
      header: write.required(),
    }),
  },
  '/api/editions/{id}/verify': onEdition(
    'Verify',
    'The caller has compared it with the rules as signed; without it nothing of it is told to residents.',
    NothingSchema,
  ),
  '/api/editions/{id}/announce': onEdition(
    'Announce',
    'Freezes rules and dates. Refused when incomplete, not verified, or shorter than 21 days after the last announcement; `errors` names the fields.',
    api.AnnounceSchema,
  ),
  '/api/editions/{id}/decide': onEdition('Decided', 'The mayor has decided.', api.DecideSchema),
  '/api/editions/{id}/close': onEdition('Close', 'Nothing of it changes any more.', NothingSchema),
  '/api/editions/{id}/faq': onEdition(
    'Put an answer',
    'At any time until the edition is closed, with the paragraph of the rules. Verified by the caller.',
    api.FaqBodySchema,
  ),
  '/api/escalations/{id}/to-faq': {
    post: writing({
      summary: 'Answer, and keep the answer',
      description:
        'The answer becomes part of an edition’s FAQ; the resident is told it unless they have been answered. By the office.',
      body: api.ToFaqSchema,
      answer: EscalationStateSchema,
      path: idOf('escalation', 'esc_01KAGW5T0C8XK3JQ0Z7D2Y4B6M'),
    }),
  },
};

const IDEAS: ZodOpenApiPathsObject = {
  '/api/ideas': {
    get: read(
      'Residents’ ideas',
      'Those that the caller may see: open ones first, the oldest first, at most 200 of each subarea. Rows hold no words and no person.',
      api.IdeaPageSchema,
      { requestParams: { query: api.IdeasQuerySchema, header: ifNoneMatch }, responses: problems(400) },
    ),
  },
  '/api/ideas/{id}': {
    get: read(
      'One idea',
      'Its words, answers, and organisations willing there. Reading it leaves an audit entry.',
      api.IdeaViewSchema,
      {
        requestParams: { path: ideaId, header: ifNoneMatch },
        responses: problems(404),
      },
    ),
  },
  '/api/ideas/{id}/take': onIdea('Take', 'The caller has it from then on; its authors are told.', NothingSchema),
  '/api/ideas/{id}/meeting': onIdea('Agree a meeting', 'The authors are told day, hour and place.', api.MeetingSchema),
  '/api/ideas/{id}/organisation': onIdea(
    'Hand to an organisation',
    'It will write the offer; the authors are told its name.',
    api.HandSchema,
  ),
  '/api/ideas/{id}/close': onIdea('Close', 'The authors read the reason and where else to turn.', api.CloseIdeaSchema),
  '/api/issues/{id}/idea': {
    post: writing({
      summary: 'This may be a micro-grant',
      description: 'Makes an idea of the issue, which goes on as it is; its author and followers are asked whether they join.',
      body: api.FromIssueSchema,
      answer: api.IdeaAfterSchema,
      path: idOf('issue', 'iss_01KAGW5T0C8XK3JQ0Z7D2Y4B6M'),
      status: 201,
    }),
  },
};

export const EDITION_PATHS: ZodOpenApiPathsObject = { ...EDITIONS, ...IDEAS };
