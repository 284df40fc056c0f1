/** Tools of who works outdoors, in the API's description. */
import * as z from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { DocumentRequestSchema } from '../../shared/staff/documents-api.ts';
import * as documents from '../../shared/staff/issue-documents-api.ts';
import * as photos from '../../shared/staff/issue-photos-api.ts';
import * as push from '../../shared/staff/push-api.ts';
import * as team from '../../shared/staff/team-api.ts';
import { read, relaxed, write, writing } from './openapi-parts.ts';

const staffId = z.object({ id: z.string().meta({ description: 'Id of the member.', example: 'office-1' }) });
const issueId = z.object({ id: z.string().meta({ description: 'Id of the issue.', example: 'iss_01KAGW5T0C8XK3JQ0Z7D2Y4B6M' }) });

export const STREETWORKER_PATHS: ZodOpenApiPathsObject = {
  '/api/issues/{id}/documents': {
    post: writing({
      summary: 'Ask for a note or a letter',
      description: 'By the assignee or the office. Made within seconds; read it under /api/documents.',
      body: documents.IssueDocumentBodySchema,
      answer: DocumentRequestSchema,
      path: issueId,
      header: write.omit({ 'If-Match': true }),
      status: 202,
    }),
  },
  '/api/staff': {
    get: read('Team', 'Absences and devices: of everybody for the office, of themselves for anybody else.', team.TeamSchema),
  },
  '/api/staff/{id}/absence': {
    put: writing({
      summary: 'Away',
      description:
        'By the member or the office. From then to the end routing gives new issues to their deputy, else to the office. On the first day, or within a minute where it has come, their open issues, the chats of these and their cases go the same way; saying it again moves what is left.',
      body: team.AbsenceBodySchema,
      answer: team.MemberSchema,
      path: staffId,
      header: write.omit({ 'If-Match': true }),
    }),
  },
  '/api/staff/{id}/absence/end': {
    post: writing({
      summary: 'Back again',
      description: 'By the member or the office.',
      body: NothingSchema,
      answer: team.MemberSchema,
      path: staffId,
      header: write.omit({ 'If-Match': true }),
    }),
  },
  '/api/staff/{id}/devices/end': {
    post: writing({
      summary: 'Lost phone',
      description:
        'By the member or the office. Whoever signed in before is answered 403 `device.ended`, on which the app wipes its copy; what it had not sent is lost.',
      body: NothingSchema,
      answer: team.MemberSchema,
      path: staffId,
      header: write.omit({ 'If-Match': true }),
    }),
  },
  '/api/me/push': {
    get: read('My devices', 'Which of the caller’s browsers are woken when an issue becomes theirs.', push.PushStateSchema),
    post: writing({
      summary: 'Wake this browser',
      description: 'From now on a message with number and category comes to it. Needs no Idempotency-Key.',
      body: push.PushBodySchema,
      answer: push.PushStateSchema,
      header: relaxed,
    }),
  },
  '/api/me/push/end': {
    post: writing({
      summary: 'Let this browser sleep',
      description: 'No more messages to it. Needs no Idempotency-Key.',
      body: push.PushEndSchema,
      answer: push.PushStateSchema,
      header: relaxed,
    }),
  },
  '/api/issues/{id}/photos': {
    post: writing({
      summary: 'Announce a photo',
      description:
        'By whoever sees the issue. The answer says where the file goes; the same Idempotency-Key names the same photo, with a fresh link each time.',
      body: photos.NewIssuePhotoSchema,
      answer: photos.IssuePhotoUploadSchema,
      path: issueId,
      header: write.omit({ 'If-Match': true }),
      status: 201,
    }),
  },
  '/api/issues/{id}/photos/{photo}/arrived': {
    post: writing({
      summary: 'A photo has arrived',
      description:
        'It is drawn anew, without the place and phone details that phones write into pictures. Saying so twice does no harm.',
      body: NothingSchema,
      answer: photos.IssuePhotoStateSchema,
      path: issueId.extend({ photo: z.string().meta({ description: 'Id of the photo.' }) }),
      header: relaxed,
    }),
  },
};
