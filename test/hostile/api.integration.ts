/**
 * Every route of the description of the API, for staff and for organisations, asked as its schema says and then as nobody should: other types
 * and sizes, half characters, deep nests, prototype keys, ids that are paths. Never 5xx, each refusal a problem in words, nothing hangs.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDate, anEvent, putPublished } from '../support/events.ts';
import { badHeaders } from '../support/headers.ts';
import { HOSTILE_TEXTS, hostileText, hostileValue, nearly, type Schema } from '../support/hostile.ts';
import { projectsOver, startProjects } from '../support/projects.ts';
import { named, north, office, south, type Told } from '../support/staff-api.ts';
import { tableOfRun } from '../support/whole-table.ts';

/** Requests to each route; each is of another shape. */
const REQUESTS = 25;
/** Lambda ends a request after 15 s, API Gateway after 30 s. */
const HANGS_MS = 15_000;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema?: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

let projects: Awaited<ReturnType<typeof startProjects>>;
let description: Description;
let session: string;
let known: fc.Arbitrary<string>;

beforeAll(async () => {
  projects = await startProjects();
  const { api } = projects;
  const project = await projectsOver(
    () => api,
    () => projects.hear(),
  ).signed();
  session = project.session;
  await api.routed();
  const date = aDate({ id: 'dat_1', eventId: 'evt_1' });
  await api.work(async (work) => putPublished(work, anEvent({ id: 'evt_1', kind: date.kind, seats: date.seats }), date));
  description = (await api.ask({ path: '/api/openapi.json' })).body as unknown as Description;
  const { everything, close } = tableOfRun({ databaseUrl: api.dynamo.url, tableName: api.table.name });
  const stored = JSON.stringify(await everything());
  close();
  const ids = [...new Set(stored.match(/\b[a-z]{3}_[A-Za-z0-9]+\b/g))];
  known = fc.constantFrom(...ids, north, office);
});
afterAll(() => projects.stop());

const resolve = (ref: string): Schema => description.components.schemas[ref.split('/').at(-1) ?? ''] ?? {};

const inPath = () => fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: hostileText });

const requestOf = (method: string, path: string, { parameters = [], requestBody }: Operation) => {
  const places = (where: Parameter['in']) => parameters.filter((one) => one.in === where);
  const schema = requestBody?.content['application/json']?.schema;
  const values = (where: 'query' | 'header') =>
    fc.record(
      Object.fromEntries(
        places(where).map(({ name, schema: wanted = {} }) => [
          name,
          fc.oneof(nearly(wanted, resolve, known, 0).map(String), known, hostileText),
        ]),
      ),
      { requiredKeys: [] },
    );
  const body =
    schema === undefined
      ? fc.constant(undefined)
      : fc.oneof({ weight: 9, arbitrary: nearly(schema, resolve, known) }, { weight: 1, arbitrary: hostileValue });
  return fc.record({
    path: fc.array(inPath(), { minLength: 8, maxLength: 8 }).map((ids) => {
      let i = 0;
      return path.replace(/\{[^}]+\}/g, () => (ids[i++] ?? '').toWellFormed().replaceAll('/', '%2F'));
    }),
    query: values('query'),
    headers: values('header').map((some) => ({
      // Without a key a command is refused before anything is read.
      'idempotency-key': `hostile-${Math.random()}`,
      ...Object.fromEntries(Object.entries(some).map(([name, value]) => [name.toLowerCase(), value])),
    })),
    body,
    method: fc.constant(method),
    as: fc.constantFrom(named, office, north, south),
  });
};

type Asked = {
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
  method: string;
  as: string;
};

const answered = async (asked: Asked): Promise<Told> => {
  const { api } = projects;
  const { as, ...request } = asked;
  const answer = request.path.startsWith('/api/member/') ? api.askMember({ session, ...request }) : api.ask({ as, ...request });
  const hangs = Promise.withResolvers<never>();
  const timer = setTimeout(() => hangs.reject(new Error(`hangs: ${request.method} ${request.path}`)), HANGS_MS);
  return Promise.race([answer, hangs.promise]).finally(() => clearTimeout(timer));
};

const isFine = ({ status, body, headers }: Told): boolean =>
  status < 500 &&
  badHeaders(headers).length === 0 &&
  (status < 400 ||
    (/^application\/problem\+json/.test(String(headers['content-type'])) &&
      body.status === status &&
      typeof body.title === 'string' &&
      typeof body.detail === 'string' &&
      typeof body.code === 'string'));

test('every route of the description, asked in every wrong way', async () => {
  const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const failures: string[] = [];
  // A function of its own: test/staff-api/understand.integration.ts.
  for (const { path, method, operation } of routes.filter((one) => one.path !== '/api/understand')) {
    for (const asked of fc.sample(requestOf(method, path, operation), { numRuns: REQUESTS, seed: 8 })) {
      const told = await answered(asked as Asked);
      if (isFine(told)) continue;
      failures.push(`${method} ${path} → ${told.status}: ${JSON.stringify({ asked, told: told.body }).slice(0, 600)}`);
      break;
    }
  }
  expect(failures).toEqual([]);
}, 300_000);

test.each([
  '{',
  '[',
  '"',
  'nul',
  '{"a":}',
  '\ufeff{}',
  '['.repeat(50_000),
  `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  '\0',
])('a body that is no JSON, or a nest of brackets: %#', async (raw) => {
  const { api } = projects;
  const told = await api.ask({
    as: office,
    method: 'POST',
    path: '/api/issues',
    raw,
    headers: { 'idempotency-key': 'hostile-raw-1' },
  });
  expect(isFine(told), JSON.stringify(told.body)).toBe(true);
  expect(told.status).toBeGreaterThanOrEqual(400);
});

test.each(HOSTILE_TEXTS)('a session of nobody: %#', async (text) => {
  const { api } = projects;
  expect((await api.askMember({ session: text, path: '/api/member/me' })).status).toBe(401);
});
