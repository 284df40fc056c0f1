/** The API described for people and machines, from the same schemas that check its requests. */
import * as z from 'zod';
import { createDocument } from 'zod-openapi';
import { NoteSchema } from '../../shared/issues/model.ts';
import { PageHealthSchema } from '../../shared/page-health/api.ts';
import { PART_SCHEMAS, PartSchema } from '../../shared/settings/model.ts';
import * as api from '../../shared/staff/api.ts';
import * as bodies from '../../shared/staff/bodies.ts';
import * as calls from '../../shared/staff/calls-api.ts';
import * as learning from '../../shared/staff/learning-api.ts';
import * as settings from '../../shared/staff/settings-api.ts';
import { UnderstandBodySchema, UnderstoodSchema } from '../../shared/staff/understand-api.ts';
import { ASSESSMENT_PATHS } from './openapi-assessment.ts';
import { DOCUMENT_PATHS } from './openapi-documents.ts';
import { EDITION_PATHS } from './openapi-editions.ts';
import { EVENT_PATHS } from './openapi-events.ts';
import { FIGURES_PATHS } from './openapi-figures.ts';
import { MEMBER_SECURITY, memberPaths } from './openapi-members.ts';
import { OFFER_PATHS } from './openapi-offers.ts';
import { OFFICE_PATHS } from './openapi-office.ts';
import { ifNoneMatch, json, problems, read, relaxed, write, writing } from './openapi-parts.ts';
import { PROJECT_PATHS } from './openapi-projects.ts';
import { STREETWORKER_PATHS } from './openapi-streetworker.ts';

const id = z.object({
  id: z.string().meta({ description: 'Id of the issue, not its number.', example: 'iss_01KAGW5T0C8XK3JQ0Z7D2Y4B6M' }),
});
const callId = z.object({ id: z.string().meta({ description: 'Id of the call, from the call list.' }) });
const conversationId = z.object({
  id: z.string().meta({ description: 'Id of the conversation, from an issue or an escalation.' }),
});
const settingsPart = z.object({ part: PartSchema });
const transition = (summary: string, description: string, body: z.ZodType) => ({
  post: writing({ summary, description, body, answer: api.TransitionSchema, path: id }),
});
const onConversation = (summary: string, description: string, body: z.ZodType) => ({
  post: writing({ summary, description, body, answer: api.HeldSchema, path: conversationId }),
});

export const openApi = (publicUrl: string) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Staff API',
      version: '1.0.0',
      description: [
        'For streetworkers and the office. Sign in at the staff issuer and send `Authorization: Bearer <token>`; only `sub` is read from it:',
        'role, subareas and rights come from the programme on each request. In the local run `npm run --silent token -- --as streetworker` prints a token.',
        '',
        'A streetworker sees the issues of their subareas and what is assigned to them; the office sees all but sensitive ones; sensitive ones are seen by',
        'their assignee and named office staff. What you may not see is 404, what you may see but not do is 403.',
        '',
        'Lists are `{ items, nextCursor }`. Errors are RFC 9457 problems: decide on `code`, show `detail` and `nextStep`.',
      ].join('\n'),
    },
    servers: [{ url: publicUrl }],
    security: [{ staff: [] }],
    components: {
      securitySchemes: { staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, member: MEMBER_SECURITY },
    },
    paths: {
      '/api/me': { get: read('Who am I', 'The signed-in member, and the names a screen needs.', api.MeSchema) },
      '/api/page': {
        get: read('Does Messenger work', 'Whether residents can be reached on Messenger, and since when not.', PageHealthSchema),
      },
      '/api/issues': {
        get: read(
          'Work list',
          'Issues that the caller may see. Rows hold no words and no person; those are in the issue itself.',
          api.IssuePageSchema,
          { requestParams: { query: api.IssuesQuerySchema, header: ifNoneMatch }, responses: problems(400) },
        ),
        post: writing({
          summary: 'Report for somebody',
          description:
            'Written down for a person without a chat, who was told about their data; no name is needed. Its end goes to whoever answers that person.',
          body: bodies.OnBehalfBodySchema,
          answer: api.TransitionSchema,
          header: write.omit({ 'If-Match': true }),
          status: 201,
        }),
      },
      '/api/understand': {
        post: {
          summary: 'One sentence into the fields of a report',
          description: 'By the understanding that reads residents’ words. Nothing is kept; whoever wrote it puts it right.',
          requestBody: { content: json(UnderstandBodySchema) },
          responses: {
            '200': { description: 'OK', content: json(UnderstoodSchema) },
            ...problems(400, 401, 403, 413, 415),
          },
        },
      },
      '/api/issues/{id}': {
        get: read(
          'One issue',
          'With history, notes, photos and the chat. Reading it leaves an audit entry.',
          api.IssueDetailSchema,
          {
            requestParams: { path: id, header: ifNoneMatch },
            responses: problems(404),
          },
        ),
      },
      '/api/issues/{id}/accept': transition(
        'Accept',
        'From `routed` to `accepted`; the caller becomes its assignee. The resident is told.',
        bodies.NothingSchema,
      ),
      '/api/issues/{id}/start': transition(
        'Start',
        'From `accepted`, `waiting_for_resident` or `handed_over` to `in_progress`. By its assignee or the office; the resident is told.',
        bodies.StartSchema,
      ),
      '/api/issues/{id}/ask': transition(
        'Ask the resident',
        'From `accepted` or `in_progress` to `waiting_for_resident`; their answer brings it back. By its assignee or the office.',
        bodies.AskSchema,
      ),
      '/api/issues/{id}/resolve': transition(
        'Resolve',
        'From `accepted`, `in_progress`, `waiting_for_resident` or `handed_over` to `resolved`. By its assignee or the office; the resident is told and asked whether it is so.',
        bodies.ResolveSchema,
      ),
      '/api/issues/{id}/reject': transition(
        'Reject',
        'From any open state but `handed_over` to `rejected`. By its assignee or the office; the resident reads the reason.',
        bodies.RejectSchema,
      ),
      '/api/issues/{id}/hand-over': transition(
        'Hand over',
        'To an organisation outside the programme, named with its contact. By its assignee or the office; the resident is told whom to turn to.',
        bodies.HandOverSchema,
      ),
      '/api/issues/{id}/escalate': transition(
        'Ask the office to step in',
        'The issue stays where it is; the words stand in the office inbox. By whoever sees it.',
        bodies.EscalateSchema,
      ),
      '/api/issues/{id}/reopen': transition(
        'Reopen',
        'From `resolved`, `rejected` or `duplicate`; goes back to whoever had it, if on duty. By whoever sees it; the resident is told.',
        bodies.ReopenSchema,
      ),
      '/api/issues/{id}/comment': {
        post: writing({
          summary: 'Comment',
          description:
            'A note for colleagues in any state; never told to the resident. Neither Idempotency-Key nor If-Match is needed.',
          body: bodies.CommentSchema,
          answer: NoteSchema,
          path: id,
          header: relaxed,
          status: 201,
        }),
      },
      '/api/issues/{id}/correct': {
        post: writing({
          summary: 'Correct what was misread',
          description:
            'Category and place of an open issue, by whoever sees it; it is routed again while nobody has accepted it, and the promised day stays. Each correction is counted.',
          body: learning.CorrectSchema,
          answer: api.TransitionSchema,
          path: id,
        }),
      },
      '/api/issues/{id}/teaching': {
        get: read(
          'Words that might teach',
          'The words of the report with names, numbers and addresses replaced, for reading before they are approved. Reading leaves an audit entry.',
          learning.TeachingSchema,
          { requestParams: { path: id, header: ifNoneMatch }, responses: problems(404) },
        ),
      },
      '/api/issues/{id}/teach': {
        post: writing({
          summary: 'These words may teach',
          description:
            'By somebody who has read them. They are kept without any link to the person, the conversation or the issue; what still holds something personal is refused.',
          body: learning.TeachSchema,
          answer: learning.TaughtSchema,
          path: id,
        }),
      },
      '/api/conversations/{id}/teach': {
        post: writing({
          summary: 'Words of a chat may teach',
          description: 'The same of a chat that became no issue: what its words mean, by somebody who sees it and has read them.',
          body: learning.TeachSchema,
          answer: learning.TaughtSchema,
          path: id,
        }),
      },
      '/api/learning/candidates': {
        get: read(
          'What may teach',
          'Approved phrases, and how often the bot was corrected. For the office and admins.',
          learning.CandidatePageSchema,
          { requestParams: { query: learning.CandidatesQuerySchema, header: ifNoneMatch }, responses: problems(400) },
        ),
      },
      '/api/learning/candidates/{id}/withdraw': {
        post: writing({
          summary: 'These words may teach no more',
          description:
            'Approved by mistake, or wrong after all; the next export and training do without them. For the office and admins.',
          body: bodies.NothingSchema,
          answer: learning.WithdrawnSchema,
          path: id,
        }),
      },
      ...OFFICE_PATHS,
      '/api/calls': {
        get: read(
          'Call list',
          'What must reach a resident and could not be sent: how a matter ended, a question, words of staff. Oldest first. Reading it leaves an audit entry.',
          calls.CallPageSchema,
          { requestParams: { query: calls.CallsQuerySchema, header: ifNoneMatch }, responses: problems(400) },
        ),
      },
      '/api/calls/{id}/done': {
        post: writing({
          summary: 'Called',
          description:
            'How a call ended. Told: off the list, and not said again when the resident writes. By whoever sees the issue.',
          body: calls.CallDoneSchema,
          answer: calls.CallStateSchema,
          path: callId,
          header: write.omit({ 'If-Match': true }),
        }),
      },
      '/api/conversations/{id}': {
        get: read(
          'One chat',
          'The last 100 messages, who holds it, and how far each message got. Reading it leaves an audit entry.',
          api.ConversationDetailSchema,
          { requestParams: { path: conversationId, header: ifNoneMatch }, responses: problems(404) },
        ),
      },
      '/api/conversations/{id}/take': onConversation(
        'Take over',
        'The automat falls silent, except for danger, and says that a person answers now. Another’s chat is only for the office to take.',
        bodies.NothingSchema,
      ),
      '/api/conversations/{id}/send': onConversation('Write', 'In a chat that the caller has taken.', bodies.SaySchema),
      '/api/conversations/{id}/hand-back': onConversation(
        'Hand back',
        'The automat answers again, and says so. By whoever has the chat, or the office.',
        bodies.NothingSchema,
      ),
      ...EVENT_PATHS,
      ...EDITION_PATHS,
      ...ASSESSMENT_PATHS,
      ...PROJECT_PATHS,
      ...OFFER_PATHS,
      ...memberPaths({ ...OFFER_PATHS, ...PROJECT_PATHS }),
      ...DOCUMENT_PATHS,
      ...FIGURES_PATHS,
      ...STREETWORKER_PATHS,
      '/api/settings': {
        get: read('Settings', 'What the office may change, as it is now. For the office.', settings.SettingsSchema),
      },
      '/api/settings/{part}': {
        get: read('One part of the settings', 'Its ETag is what PUT wants in If-Match.', settings.SettingSchema, {
          requestParams: { path: settingsPart, header: ifNoneMatch },
          responses: problems(404),
        }),
        put: {
          ...writing({
            summary: 'Change a part of the settings',
            description:
              'Replaces the part; in force within a minute. For admins. Of categories and staff, those left out stay as they are, and a new id is a new one: then all of it is given. Nobody is taken away; who works here no more is marked `left`.',
            body: z.union(Object.values(PART_SCHEMAS)),
            answer: settings.SettingSchema,
            path: settingsPart,
            header: write.required(),
          }),
        },
      },
      '/api/settings/{part}/history': {
        get: read('Changes of a part', 'Who, when, what stood before; newest first.', settings.SettingHistorySchema, {
          requestParams: { path: settingsPart, query: settings.HistoryQuerySchema, header: ifNoneMatch },
          responses: problems(400, 404),
        }),
      },
      '/api/settings/routing/try': {
        post: {
          summary: 'Who would get an issue',
          description: 'By the rules as they are, or by `rules` that are not saved yet. For the office. Nothing is kept.',
          requestBody: { content: json(settings.TryRoutingSchema) },
          responses: {
            '200': { description: 'OK', content: json(settings.TriedRoutingSchema) },
            ...problems(400, 401, 403, 413, 415),
          },
        },
      },
      '/api/unverified': {
        get: read(
          'Unverified facts',
          'What nobody at the office has checked and no resident is told as a fact.',
          settings.UnverifiedSchema,
        ),
      },
      '/api/openapi.json': {
        get: {
          summary: 'This document',
          security: [],
          responses: { '200': { description: 'OpenAPI 3.1', content: json(z.looseObject({})) } },
        },
      },
    },
  });
