/** The local run refuses what AWS would refuse: the policies of the template hold here, too. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, startFixture } from './fixture/run.ts';

let app: Fixture;
beforeAll(async () => {
  app = await startFixture();
});
afterAll(() => app.stop());

const attempt = async (what: string) => {
  const answer = await fetch(`${app.run.url}/webhooks/echo?attempt=${what}`);
  return `${answer.status} ${await answer.text()}`;
};

test('what the role allows, works, and is written down by function, action and resource', async () => {
  expect(await attempt('get')).toBe('200 done');
  expect(app.run.calls()).toContainEqual({
    functionName: 'fixture-door',
    action: 'dynamodb:GetItem',
    resource: expect.stringMatching(/:table\/Table/),
    times: 1,
  });
});

test.each([
  ['scan', 'dynamodb:Scan'],
  ['write', 'dynamodb:PutItem'],
])('%s is refused, naming the missing grant', async (what, action) => {
  expect(await attempt(what)).toMatch(
    new RegExp(`^403 AccessDeniedException: .* not authorized to perform: ${action} on resource: arn:aws`),
  );
  expect(app.run.calls().map((call) => call.action)).not.toContain(action);
});
