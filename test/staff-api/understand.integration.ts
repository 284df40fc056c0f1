/** One sentence of a streetworker becomes the fields of a report, for whoever is at work. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { handler as Handler } from '../../functions/understand-text.ts';
import { city } from '../../shared/city/current.ts';
import { UnderstoodSchema } from '../../shared/staff/understand-api.ts';
import { startDynamo } from '../support/dynamo.ts';

const worker = city.staff.find(({ role }) => role === 'streetworker')?.id ?? '';
const committee = city.staff.find(({ role }) => role === 'committee')?.id ?? '';
const street = city.streets.find(({ subarea, kind, short }) => subarea !== null && kind === 'ulica' && !/\d/.test(short));

let dynamo: Awaited<ReturnType<typeof startDynamo>>;
let handler: typeof Handler;
beforeAll(async () => {
  dynamo = await startDynamo();
  ({ handler } = await import('../../functions/understand-text.ts'));
});
afterAll(() => dynamo.stop());

const say = async (as: string | null, body: string, path = '/api/understand', type = 'application/json') => {
  const event = {
    version: '2.0',
    headers: { 'content-type': type },
    requestContext: {
      http: { method: 'POST', path },
      ...(as === null ? {} : { authorizer: { jwt: { claims: { sub: as }, scopes: null } } }),
    },
    body,
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
  const answer = (await handler(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
  return { status: answer.statusCode, body: JSON.parse(answer.body ?? '{}') };
};
const sentence = (text: string, as: string | null = worker) => say(as, JSON.stringify({ text }));

describe('one sentence', () => {
  it('gives category, street, number, subarea and urgency', async () => {
    const { status, body } = await sentence(`nie świeci latarnia, ${street?.short} 12`);
    expect(status).toBe(200);
    expect(body).toEqual({
      category: 'oswietlenie',
      street: street?.short,
      houseNumber: '12',
      place: `${street?.short} 12`,
      subarea: street?.subarea,
      urgent: false,
    });
  });

  it('says nothing of a place that nobody named', async () => {
    expect((await sentence('pełno śmieci od tygodnia')).body).toMatchObject({ street: null, place: null, subarea: null });
  });

  it('is urgent when somebody may get hurt', async () => {
    expect((await sentence(`zwisa kabel pod napięciem, ${street?.short} 3`)).body).toMatchObject({ urgent: true });
  });

  it('whatever it is, the answer has the shape of the form', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 3, maxLength: 200, unit: 'grapheme' }), async (text) => {
        const { status, body } = await sentence(text);
        // As the schema counts: characters, not the halves that JavaScript keeps of some.
        if ([...text.trim()].length < 3) expect(status).toBe(400);
        else expect(UnderstoodSchema.safeParse(body).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('is refused in words', () => {
  it.each([
    ['nobody signed in', () => sentence('nie świeci latarnia', null), 401, 'auth.missing'],
    ['a stranger', () => sentence('nie świeci latarnia', 'stranger'), 403, 'staff.unknown'],
    ['the committee', () => sentence('nie świeci latarnia', committee), 403, 'access.forbidden'],
    ['too short', () => sentence('x'), 400, 'body.invalid'],
    ['too long', () => sentence('x'.repeat(1001)), 400, 'body.invalid'],
    ['no JSON', () => say(worker, '{'), 400, 'body.not-json'],
    ['another type', () => say(worker, 'text=x', '/api/understand', 'text/plain'), 415, 'body.content-type'],
    ['another address', () => say(worker, '{}', '/api/understand/more'), 404, 'route.unknown'],
  ])('%s', async (_name, act, status, code) => {
    const told = await act();
    expect([told.status, told.body.code]).toEqual([status, code]);
    expect(told.body.nextStep).not.toBe('');
  });
});
