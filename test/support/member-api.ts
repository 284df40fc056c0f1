/** The API of people of organisations beside the staff API, over one real table: sign-in by the letter that came, and what they ask. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { handler as Handler } from '../../functions/member-api.ts';
import type { handler as SendLetter } from '../../functions/send-letter.ts';
import { type Edition, EditionSchema } from '../../shared/grants/edition-model.ts';
import { carryOutEdition } from '../../shared/grants/store-editions.ts';
import { keys } from '../../shared/platform/keys.ts';
import { anEdition } from './grant-editions.ts';
import { hearFacts } from './hear-facts.ts';
import { type PostOffice, startPostOffice } from './post-office.ts';
import { NORTH, NOW, SOUTH, type StaffApi, startStaffApi, type Told } from './staff-api.ts';

export interface MemberAsk {
  readonly session?: string;
  readonly method?: string;
  readonly path: string;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Network address. */
  readonly from?: string;
}

/** As a form sends it. Numbers are published ones of standards. */
export const organisationForm = (changed: Readonly<Record<string, unknown>> = {}) => ({
  name: 'Stowarzyszenie Podwórko',
  legalForm: 'stowarzyszenie',
  register: { kind: 'krs', number: '0000123456' },
  nip: '526-025-02-74',
  regon: null,
  iban: 'PL61 1090 1014 0000 0712 1981 2874',
  address: 'Długa 1',
  email: 'biuro@example.org',
  phone: null,
  representatives: [{ name: 'Osoba Przykładowa', role: 'prezeska' }],
  willingIn: [NORTH],
  ...changed,
});

let made = 0;
/** Another organisation than all before. */
export const anotherForm = (changed: Readonly<Record<string, unknown>> = {}) =>
  organisationForm({ register: { kind: 'krs', number: String(1_000_000_000 + made++) }, ...changed });

export const startMemberApi = async () => {
  const staff: StaffApi = await startStaffApi();
  const mail: PostOffice = await startPostOffice();
  const { handler }: { handler: typeof Handler } = await import('../../functions/member-api.ts');
  const { handler: sendLetter }: { handler: typeof SendLetter } = await import('../../functions/send-letter.ts');
  let written = 0;

  const ask = async ({
    session,
    method = 'GET',
    path,
    query,
    headers = {},
    body,
    from = '192.0.2.1',
  }: MemberAsk): Promise<Told> => {
    const event = {
      version: '2.0',
      routeKey: 'ANY /api/member/{proxy+}',
      rawPath: path,
      rawQueryString: '',
      headers: {
        'content-type': 'application/json',
        ...(session === undefined ? {} : { authorization: `Bearer ${session}` }),
        ...headers,
      },
      ...(query === undefined ? {} : { queryStringParameters: query }),
      requestContext: { http: { method, path, sourceIp: from } },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      isBase64Encoded: false,
    } as unknown as APIGatewayProxyEventV2;
    const answer = (await handler(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
    return { status: answer.statusCode ?? 0, body: answer.body ? JSON.parse(answer.body) : {}, headers: answer.headers ?? {} };
  };
  const send = (session: string, path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    ask({ session, method: 'POST', path, body, headers: { 'idempotency-key': `member-key-${written++}`, ...headers } });
  const put = (session: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask({ session, method: 'PUT', path, body, headers: { 'idempotency-key': `member-key-${written++}`, ...headers } });

  const lettersTo = async (email: string) => {
    await hearFacts(staff.table, { 'send-letter': sendLetter as never });
    return mail.posted.filter(({ via, to }) => via === 'email' && to === email);
  };
  /** The token of the newest letter to this address. */
  const linkFor = async (email: string): Promise<string> => {
    const token = /#wejscie=([\w-]+)/.exec(
      (await lettersTo(email)).findLast(({ text }) => text.includes('#wejscie='))?.text ?? '',
    )?.[1];
    if (token === undefined) throw new Error(`no link came to ${email}`);
    return token;
  };
  const signIn = async (email: string): Promise<string> => {
    const asked = await ask({
      method: 'POST',
      path: '/api/member/sign-in',
      body: { email },
      from: `198.51.100.${written++ % 250}`,
    });
    if (asked.status !== 202) throw new Error(`no letter to ${email}: ${JSON.stringify(asked.body)}`);
    const opened = await ask({ method: 'POST', path: '/api/member/session', body: { token: await linkFor(email) } });
    return String(opened.body.session);
  };

  /** Registered by its first person. */
  const organisation = async (email: string, changed: Readonly<Record<string, unknown>> = {}) => {
    const session = await signIn(email);
    const answer = await send(session, '/api/member/organisations', { ...anotherForm(changed), myName: `Osoba ${email}` });
    if (answer.status !== 201) throw new Error(`not registered: ${JSON.stringify(answer.body)}`);
    return { session, id: String((answer.body.organisation as { id: string }).id) };
  };
  /** A second person of it. */
  const joined = async (session: string, organisationId: string, email: string, mayAct = false): Promise<string> => {
    await send(session, `/api/member/organisations/${organisationId}/members`, { name: `Osoba ${email}`, email, mayAct });
    return signIn(email);
  };

  /** Announced by the same decisions as a real one, its call open today. */
  const edition = async (
    id: string,
    rules: Partial<Edition['rules']> = {},
    dates: Partial<Edition['dates']> = {},
  ): Promise<string> => {
    const plain = anEdition();
    const content = {
      ...plain,
      id,
      rules: { ...plain.rules, subareas: [NORTH, SOUTH], ...rules },
      dates: { ...plain.dates, callEndsAt: null, ...dates },
    };
    const base = { at: NOW, by: 'test' };
    await staff.work((w) => {
      const created = carryOutEdition(w, null, { ...base, kind: 'CreateEdition', content, example: false });
      if (created.kind === 'refused') throw new Error(created.code);
    });
    const stored = EditionSchema.parse(await staff.table.get(keys.edition(id)));
    await staff.work((w) => {
      const on = stored.dates.callFrom ?? '';
      const announcements = (['bip', 'board', 'website'] as const).map((where) => ({ where, on }));
      const announced = carryOutEdition(w, stored, { ...base, kind: 'AnnounceEdition', announcements });
      if (announced.kind === 'refused') throw new Error(`${announced.code} ${announced.fields.join()}`);
    });
    return id;
  };

  return {
    ...staff,
    staff,
    mail,
    askMember: ask,
    send,
    put,
    lettersTo,
    linkFor,
    signIn,
    organisation,
    joined,
    edition,
    close: mail.close,
  };
};
export type MemberApi = Awaited<ReturnType<typeof startMemberApi>>;

/** Every place of the form of `edition` filled; the grant in grosze. */
export const filledSaves = (grosze = 100_000) => {
  const text = (words: string) => ({ kind: 'text', text: words });
  const line = { id: 'a', name: 'Materiały', kind: 'direct', grantGrosze: grosze, ownGrosze: 0, inKindGrosze: 0 };
  return [
    { field: 'title', value: text('Ogródek'), basedOn: 0 },
    { field: 'from', value: text('2027-05-02'), basedOn: 0 },
    { field: 'to', value: text('2027-09-30'), basedOn: 0 },
    { field: 'section.summary', value: text('Sadzimy razem żonkile.'), basedOn: 0 },
    { field: 'line.a', value: { kind: 'line', line }, basedOn: 0 },
  ];
};
