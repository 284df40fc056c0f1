/**
 * Meta's data deletion callback. Its id cannot be matched to a conversation, so a person of the office carries it out; the page behind the
 * code says how far it is and that "usuń moje dane" in the chat works at once. Source: Meta, Data Deletion Request Callback.
 */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { verifySignedRequest } from '../bot/channels/messenger/signed-request.ts';
import { localDate } from '../shared/calendar/calendar.ts';
import { city } from '../shared/city/current.ts';
import { raiseEscalation, readEscalation } from '../shared/escalations/store.ts';
import { environment } from '../shared/platform/environment.ts';
import { eventId } from '../shared/platform/ids.ts';
import { keys } from '../shared/platform/keys.ts';
import { messengerSecret } from '../shared/platform/secrets.ts';
import { table } from '../shared/platform/table.ts';
import { condition } from '../shared/platform/write-set.ts';
import { deletionPage } from '../web/deletion-page.ts';
import { httpEdge, plain } from './edge/http.ts';
import { commitWork } from './edge/work.ts';

const request = async ({ body, isBase64Encoded }: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const form = new URLSearchParams(Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString('utf8'));
  const signed = form.get('signed_request') ?? '';
  const verified = verifySignedRequest(signed, (await messengerSecret()).appSecret);
  if (verified === null) return plain(401, 'The signed_request is missing or wrong.');
  // The same request sent again gets the same code and is one escalation.
  const code = eventId(`data-deletion:${signed}`);
  if ((await table().get(keys.dataDeletion(code))) === undefined) {
    await commitWork(`data-deletion#${code}`, { kind: 'system', name: 'data-deletion' }, async (work) => {
      const words = `Meta: data deletion request, app-scoped id ${verified.userId}`;
      const { escalationId } = await raiseEscalation(work, {
        kind: 'data_request',
        words,
        conversation: null,
        issueId: null,
        attachments: [],
      });
      work.writes.put(keys.dataDeletion(code), { escalationId, at: work.now }, condition.notExists);
    });
  }
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({
      url: `${environment('publicUrl')}/webhooks/messenger/data-deletion/${code}`,
      confirmation_code: code,
    }),
  };
};

const show = async (code: string): Promise<APIGatewayProxyStructuredResultV2> => {
  const item = await table().get(keys.dataDeletion(code));
  const escalation = typeof item?.escalationId === 'string' ? await readEscalation(table(), item.escalationId) : undefined;
  const state =
    escalation === undefined
      ? null
      : { done: escalation.state === 'answered', by: escalation.answerBy, since: localDate(city, escalation.at) };
  return {
    statusCode: state === null ? 404 : 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
    body: deletionPage(state, code),
  };
};

export const handler = httpEdge((event) =>
  event.requestContext.http.method === 'GET' ? show(event.pathParameters?.code ?? '') : request(event),
);
