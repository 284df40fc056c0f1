/** A town of many open issues and of people who wait for an answer, and the API of the console over it. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { city } from '../../shared/city/current.ts';
import { newConversation, putConversation } from '../../shared/conversations/store.ts';
import { raiseEscalation } from '../../shared/escalations/store.ts';
import { ENV } from '../../shared/platform/config.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import { inWork } from '../../test/support/work.ts';
import { startTown, type Town } from '../growth/town.ts';

export const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

/** Chats whose residents ask for a person, the newest a few minutes old. */
const putCases = async ({ table }: Town, count: number): Promise<void> => {
  for (let n = 0; n < count; n++) {
    const now = new Date(Date.now() - n * 60_000).toISOString();
    await inWork({ table, city, now }, async (work) => {
      const address = `bench-${n}`;
      const conversation = newConversation(conversationIdOf('messenger', address), 'messenger', address, now, work.ids);
      putConversation(work.writes, conversation, { ...conversation, version: 1, lastResidentAt: now });
      await raiseEscalation(work, {
        kind: 'talk_to_human',
        words: 'Chcę porozmawiać z człowiekiem o mieszkaniu',
        conversation,
        issueId: null,
        attachments: [],
      });
    });
  }
};

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | null;
}

/** As API Gateway hands a request on. */
const eventOf = (sub: string, { method = 'GET', path, query = {}, headers = {}, body = null }: Asked) =>
  ({
    version: '2.0',
    headers,
    queryStringParameters: query,
    requestContext: { http: { method, path }, authorizer: { jwt: { claims: { sub }, scopes: null } } },
    ...(body === null ? {} : { body }),
    isBase64Encoded: false,
  }) as unknown as APIGatewayProxyEventV2;

export interface ConsoleTown {
  /** Whose list holds the issues. */
  readonly assignee: string;
  ask(who: string, asked: Asked): Promise<APIGatewayProxyStructuredResultV2>;
  stop(): Promise<void>;
}

/** Functions find the town by the environment from then on. */
export const startConsoleTown = async (options: { readonly issues: number; readonly cases: number }): Promise<ConsoleTown> => {
  const town = await startTown(options.issues);
  try {
    await putCases(town, options.cases);
    Object.assign(process.env, {
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: town.url,
      [ENV.tableName]: town.tableName,
      [ENV.publicUrl]: 'http://localhost',
      [ENV.humanAgent]: 'off',
    });
    const { handler } = await import('../../functions/staff-api.ts');
    const ask: ConsoleTown['ask'] = async (who, asked) =>
      (await handler(eventOf(who, asked), {} as Context)) as APIGatewayProxyStructuredResultV2;
    return { assignee: town.assignee, ask, stop: () => town.stop() };
  } catch (error) {
    await town.stop();
    throw error;
  }
};
