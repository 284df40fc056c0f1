/**
 * How long staff wait for their lists while 10,000 issues are open and 2,000 people wait for an answer: the function of the API itself, on
 * a table of its own, asked as the console asks. The way through the network is not in it.
 */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { city } from '../../shared/city/current.ts';
import { newConversation, putConversation } from '../../shared/conversations/store.ts';
import { raiseEscalation } from '../../shared/escalations/store.ts';
import { ENV } from '../../shared/platform/config.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import { inWork } from '../../test/support/work.ts';
import { type Figure, figure, median, quantile } from '../figures.ts';
import { startTown, type Town } from '../growth/town.ts';

const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

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

/** As API Gateway hands a request on. */
const asked = (sub: string, path: string, query: Readonly<Record<string, string>>) =>
  ({
    version: '2.0',
    headers: {},
    queryStringParameters: query,
    requestContext: { http: { method: 'GET', path }, authorizer: { jwt: { claims: { sub }, scopes: null } } },
    isBase64Encoded: false,
  }) as unknown as APIGatewayProxyEventV2;

export const consoleLists = async (options: {
  readonly issues: number;
  readonly cases: number;
  readonly rounds: number;
}): Promise<readonly Figure[]> => {
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
    const lists = {
      myIssues: [town.assignee, '/api/issues', { state: 'open', assignee: 'me', limit: '100' }],
      allIssues: [OFFICE, '/api/issues', { state: 'open', limit: '100' }],
      inbox: [OFFICE, '/api/escalations', { limit: '100', holder: 'all' }],
      colleagues: [OFFICE, '/api/colleagues', {}],
    } as const;
    const figures: Figure[] = [];
    for (const [name, [who, path, query]] of Object.entries(lists)) {
      const times: number[] = [];
      let rows = 0;
      for (let round = 0; round < options.rounds + 3; round++) {
        const from = performance.now();
        const answer = (await handler(asked(who, path, query), {} as Context)) as APIGatewayProxyStructuredResultV2;
        const ms = performance.now() - from;
        if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
        rows = (JSON.parse(answer.body ?? '{}') as { items: unknown[] }).items.length;
        // The first ones read the settings and open connections.
        if (round >= 3) times.push(ms);
      }
      figures.push(
        figure(
          `console.${name}.p50Ms`,
          median(times),
          'ms',
          '≤ 300',
          `${rows} rows of ${options.issues} issues, ${options.cases} cases`,
        ),
        figure(`console.${name}.p99Ms`, quantile(times, 0.99), 'ms'),
      );
    }
    return figures;
  } finally {
    await town.stop();
  }
};
