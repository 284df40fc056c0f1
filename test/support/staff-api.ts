/** The staff API over a real table, without HTTP: who asks, what, and what they are told; and things to ask about. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { handler as Handler } from '../../functions/staff-api.ts';
import { city } from '../../shared/city/current.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { newConversation, putConversation, putMessage, residentMessage } from '../../shared/conversations/store.ts';
import type { Issue } from '../../shared/issues/model.ts';
import * as issues from '../../shared/issues/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Work } from '../../shared/platform/work.ts';
import { startDynamo } from './dynamo.ts';
import { inWork, resident } from './work.ts';

export const NOW = '2026-11-18T09:00:00.000Z';

/** From the city's own invented staff, so that no test depends on their names. */
export const worker = (subarea: string) => {
  const found = city.staff.find((one) => one.role === 'streetworker' && one.subareas.includes(subarea));
  if (found === undefined) throw new Error(`nobody works in ${subarea}`);
  return found;
};
export const [NORTH = '', SOUTH = ''] = [city.subareas[0]?.id, city.subareas.at(-1)?.id];
export const north = worker(NORTH).id;
export const south = worker(SOUTH).id;
export const named = city.staff.find((one) => one.role === 'office' && one.seesSensitive)?.id ?? '';
export const office = city.staff.find((one) => one.role === 'office' && !one.seesSensitive)?.id ?? '';
export const common = city.categories.find((one) => !one.sensitive)?.id ?? '';
export const sensitive = city.categories.find((one) => one.sensitive)?.id ?? '';

export interface Ask {
  as?: string;
  method?: string;
  path: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: unknown;
  raw?: string;
}
export interface Told {
  status: number;
  body: Record<string, unknown>;
  headers: Record<string, unknown>;
}

let writes = 0;
let people = 0;

export const startStaffApi = async () => {
  const dynamo = await startDynamo();
  process.env.PUBLIC_URL = 'http://localhost:3000';
  process.env.ATTACHMENTS_BUCKET = 'attachments';
  process.env.PUSH_HOSTS ??= 'localhost';
  process.env.HUMAN_AGENT = 'off';
  const { handler }: { handler: typeof Handler } = await import('../../functions/staff-api.ts');

  const ask = async ({ as, method = 'GET', path, query, headers = {}, body, raw }: Ask): Promise<Told> => {
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const event = {
      version: '2.0',
      routeKey: 'ANY /api/{proxy+}',
      rawPath: path,
      rawQueryString: '',
      headers: { 'content-type': 'application/json', ...headers },
      ...(query === undefined ? {} : { queryStringParameters: query }),
      requestContext: {
        http: { method, path },
        ...(as === undefined ? {} : { authorizer: { jwt: { claims: { sub: as }, scopes: null } } }),
      },
      ...(text === undefined ? {} : { body: text }),
      isBase64Encoded: false,
    } as unknown as APIGatewayProxyEventV2;
    const answer = (await handler(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
    return { status: answer.statusCode ?? 0, body: answer.body ? JSON.parse(answer.body) : {}, headers: answer.headers ?? {} };
  };
  const post = (as: string, path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    ask({ as, method: 'POST', path, body, headers: { 'idempotency-key': `test-key-${writes++}`, ...headers } });

  const work = <T>(act: (work: Work) => Promise<T> | T) => inWork({ table: dynamo.table, city, now: NOW }, act);

  /** A filed and routed issue, in one unit of work with what happens `further`; its author has said one thing in the chat. */
  const routed = async (
    given: {
      category?: string;
      subarea?: string | null;
      person?: string;
      urgent?: boolean;
      heldBy?: Conversation['heldBy'];
      further?: (work: Work, issueId: string) => Promise<void>;
    } = {},
  ) => {
    const person = given.person ?? `person${people++}`;
    const author = resident(person);
    const known = given.person !== undefined && (await dynamo.table.get(keys.conversation(author.conversationId))) !== undefined;
    return work(async (w) => {
      if (!known) {
        const talk = newConversation(author.conversationId, 'messenger', person, NOW, () => author.personId);
        putConversation(w.writes, talk, { ...talk, heldBy: given.heldBy ?? { kind: 'bot' } });
        putMessage(w.writes, residentMessage(talk.id, w.ids('msg'), NOW, { text: 'Nie świeci latarnia' }), NOW);
      }
      const filed = await issues.reportIssue(w, author, {
        category: given.category ?? common,
        description: 'Nie świeci latarnia',
        place: {
          text: 'Długa 1',
          street: 'Długa',
          houseNumber: '1',
          subarea: given.subarea === undefined ? NORTH : given.subarea,
        },
        urgent: given.urgent ?? false,
        attachments: [],
        confirmed: true,
        modelVersion: 'm1',
      });
      if (filed === 'too-many-open-issues' || filed.kind === 'refused') throw new Error(`not filed: ${JSON.stringify(filed)}`);
      await issues.routeIssue(w, filed.issue.id, 1);
      await given.further?.(w, filed.issue.id);
      return filed.issue;
    });
  };

  const read = async (id: string): Promise<Issue> => {
    const item = await dynamo.table.get(keys.issue(id));
    if (item === undefined) throw new Error(`no issue ${id}`);
    return issues.parseIssue(item);
  };
  return { dynamo, table: dynamo.table, ask, post, work, routed, read, stop: () => dynamo.stop() };
};
export type StaffApi = Awaited<ReturnType<typeof startStaffApi>>;

export const idsOf = ({ body }: Told) => (body.items as { id: string }[]).map(({ id }) => id);
