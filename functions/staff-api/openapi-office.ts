/** The office in the API's description. */
import * as z from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { EscalationStateSchema, TransitionSchema } from '../../shared/staff/api.ts';
import { CommentSchema, NothingSchema, SaySchema } from '../../shared/staff/bodies.ts';
import { DocumentRequestSchema } from '../../shared/staff/documents-api.ts';
import * as api from '../../shared/staff/office-api.ts';
import { ifNoneMatch, problems, read, write, writing } from './openapi-parts.ts';

const escalationId = z.object({ id: z.string().meta({ description: 'Id of the escalation.' }) });
const personId = z.object({ id: z.string().meta({ description: 'Id of a chat of theirs, or of the person.' }) });
const colleagueId = z.object({ id: z.string().meta({ description: 'Id of a member of the office.', example: 'office-1' }) });

const onEscalation = (summary: string, description: string, body: z.ZodType) => ({
  post: writing({ summary, description, body, answer: EscalationStateSchema, path: escalationId }),
});

const holding = (what: string, path: z.ZodObject) => ({
  hold: {
    post: writing({
      summary: `Keep ${what} from being deleted`,
      description:
        'Retention passes it by and counts it as held; erasure of the person is refused with 409 (RODO art. 17(3)(e)). By whoever leads the office, or is named for confidential matters; leaves an audit entry.',
      body: api.HoldSchema,
      answer: api.HoldRowSchema,
      path,
      header: write.omit({ 'If-Match': true }),
      status: 201,
    }),
  },
  release: {
    post: writing({
      summary: `Let ${what} be deleted again`,
      description:
        'The next night deletes what is over its time. By whoever leads the office, or is named for confidential matters; leaves an audit entry.',
      body: NothingSchema,
      answer: api.LiftedSchema,
      path,
      header: write.omit({ 'If-Match': true }),
    }),
  },
});
const onPerson = holding('a person', personId);
const onIssue = holding('an issue', z.object({ id: z.string().meta({ description: 'Id of the issue.' }) }));
const onCase = holding('a case', escalationId);
const onOffer = holding('papers of an offer', z.object({ id: z.string().meta({ description: 'Id of the offer.' }) }));

export const OFFICE_PATHS: ZodOpenApiPathsObject = {
  '/api/escalations': {
    get: read(
      'Office inbox',
      'What only a person can answer: urgent first, then what closes first (a window of Messenger, a term). Reading words leaves an audit entry.',
      api.InboxSchema,
      { requestParams: { query: api.InboxQuerySchema, header: ifNoneMatch }, responses: problems(400) },
    ),
  },
  '/api/escalations/{id}': {
    get: read(
      'One case',
      'With its clock and history, also once it is answered. Reading words leaves an audit entry.',
      api.CaseSchema,
      {
        requestParams: { path: escalationId, header: ifNoneMatch },
        responses: problems(404),
      },
    ),
  },
  '/api/escalations/{id}/take': onEscalation(
    'Take',
    'The caller deals with it; colleagues see who. By the office.',
    NothingSchema,
  ),
  '/api/escalations/{id}/answer': onEscalation(
    'Answer and close',
    'The resident reads the words in their chat, as from a person. Without a chat they are a note. By the office; of despair, violence and sensitive issues by named staff.',
    SaySchema,
  ),
  '/api/escalations/{id}/settle': onEscalation(
    'Close what was answered in the chat',
    'With a note that nobody tells; only where a person has written in the chat since the case came. By whoever reads the words.',
    CommentSchema,
  ),
  '/api/escalations/{id}/assign': onEscalation(
    'Give to a colleague',
    'Whoever it is given to deals with it from then on; also to oneself, from somebody else. By the office.',
    api.AssignSchema,
  ),
  '/api/escalations/{id}/kind': onEscalation(
    'Say what kind of case it is',
    'Its term counts by the new kind from when it came. What was hidden stays hidden. By whoever reads the words.',
    api.ChangeKindSchema,
  ),
  '/api/escalations/{id}/file': onEscalation(
    'Say where it is filed',
    'The number in the office’s own files, by which it is found; also of a closed case. By the office.',
    api.FileSchema,
  ),
  '/api/escalations/{id}/documents': {
    post: writing({
      summary: 'The case for the files',
      description:
        'A PDF with its words, answer, what was done by whom, and a list of attachments; read it under `/api/documents/{id}`. By whoever reads the words; leaves an audit entry.',
      body: NothingSchema,
      answer: DocumentRequestSchema,
      path: escalationId,
      header: write.omit({ 'If-Match': true }),
      status: 202,
    }),
  },
  '/api/conversations/{id}/notes': {
    post: writing({
      summary: 'A note beside a chat',
      description: 'For colleagues who see the chat; never told, and gone when the chat is erased.',
      body: CommentSchema,
      answer: api.ChatNoteViewSchema,
      path: z.object({ id: z.string().meta({ description: 'Id of the conversation.' }) }),
      header: write.omit({ 'If-Match': true }),
      status: 201,
    }),
  },
  '/api/canned-answers': {
    get: read(
      'Canned answers',
      'In every language of residents; whoever sends one reads it first. Changed under `/api/settings/cannedAnswers`, by the office.',
      api.CannedAnswersSchema,
    ),
  },
  '/api/issues/{id}/duplicate': {
    post: writing({
      summary: 'Merge with an earlier issue',
      description:
        'Closes it as a duplicate of another open one; its author and followers hear which goes on, and follow that. Reopening takes it back. By its assignee or the office; not of sensitive issues.',
      body: api.DuplicateSchema,
      answer: TransitionSchema,
      path: z.object({ id: z.string().meta({ description: 'Id of the issue that closes.' }) }),
    }),
  },
  '/api/search': {
    get: read(
      'Search',
      'Exact numbers, codes and phones; else words of issues of twelve months, newest first. Sensitive issues and chats are not found by words. Only what the caller may see; finding leaves an audit entry.',
      api.FoundSchema,
      { requestParams: { query: api.SearchQuerySchema, header: ifNoneMatch }, responses: problems(400) },
    ),
  },
  '/api/people/{id}/timeline': {
    get: read(
      'One person',
      'Issues, cases, ideas, sign-ups and chats of a person, as far as the caller may see them, newest first. Reading leaves an audit entry.',
      api.TimelineSchema,
      {
        requestParams: {
          path: z.object({ id: z.string().meta({ description: 'Id of a chat of theirs, or of the person.' }) }),
          header: ifNoneMatch,
        },
        responses: problems(404),
      },
    ),
  },
  '/api/people/{id}/documents': {
    post: writing({
      summary: 'A copy of everything about a person',
      description:
        'As a PDF in their language, or as JSON (RODO art. 15); read it under `/api/documents/{id}`. By the office, of whose matters the caller may see all; leaves an audit entry.',
      body: api.PersonCopyBodySchema,
      answer: DocumentRequestSchema,
      path: personId,
      header: write.omit({ 'If-Match': true }),
      status: 202,
    }),
  },
  '/api/people/{id}/erase': {
    post: writing({
      summary: 'Erase a person',
      description:
        'Their chats, sign-ups, ideas and answered cases go within minutes (RODO art. 17); issues go on without them, open cases stay until they are answered. Cannot be taken back. By the office; leaves an audit entry.',
      body: api.ErasePersonSchema,
      answer: api.PersonErasedSchema,
      path: personId,
      header: write.omit({ 'If-Match': true }),
      status: 202,
    }),
  },
  '/api/people/{id}/hold': onPerson.hold,
  '/api/people/{id}/release': onPerson.release,
  '/api/issues/{id}/hold': onIssue.hold,
  '/api/issues/{id}/release': onIssue.release,
  '/api/escalations/{id}/hold': onCase.hold,
  '/api/escalations/{id}/release': onCase.release,
  '/api/offers/{id}/hold': onOffer.hold,
  '/api/offers/{id}/release': onOffer.release,
  '/api/holds': {
    get: read(
      'What is kept from being deleted',
      'By whom, since when and why, the oldest first. For the office.',
      api.HoldsSchema,
    ),
  },
  '/api/retention': {
    get: read(
      'How long what is kept',
      'Periods of the city, and of each kind what the last night found over its time, deleted and left. For the office.',
      api.RetentionSchema,
    ),
  },
  '/api/colleagues': {
    get: read(
      'Who shares the work of the office',
      'How many open cases each holds, and who might have the next one. For the office.',
      api.ColleaguesSchema,
    ),
  },
  '/api/colleagues/{id}/move': {
    post: writing({
      summary: 'Move what an absent colleague holds',
      description: 'All open cases of one member of the office to another, up to 25 at once. By the office.',
      body: api.AssignSchema,
      answer: api.MovedSchema,
      path: colleagueId,
      header: write.omit({ 'If-Match': true }),
    }),
  },
};
