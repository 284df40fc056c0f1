import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { describe, expect, test, vi } from 'vitest';
import { CommunityStack } from '../../infra/community-stack.ts';
import { environmentNamed } from '../../infra/environments.ts';
import { hostIsAllowed } from '../../shared/attachments/fetch.ts';
import { synthesised } from './synthesised.ts';

describe('regions', () => {
  test.each(['us-east-1', 'eu-west-2', 'eu-central-2'])('%s is outside the European Union: synthesis refuses', (region) => {
    expect(() => environmentNamed('production', { AWS_REGION: region })).toThrow(/outside the European Union/);
  });
  test.each(['eu-central-1', 'eu-west-1'])('%s is inside', (region) => {
    expect(environmentNamed('production', { AWS_REGION: region }).region).toBe(region);
  });
});

test('an unknown environment is refused with the known ones', () => {
  expect(() => environmentNamed('prod', {})).toThrow('local, test, production');
});

test('addresses come from who deploys', () => {
  expect(environmentNamed('test', { ALARM_ADDRESSES: 'a@example.org, b@example.org' }).alarmAddresses).toEqual([
    'a@example.org',
    'b@example.org',
  ]);
});

test.each([
  ['attachmentHosts', 'https://scontent-waw2-1.xx.fbcdn.net/v/t1/a.jpg', true],
  ['attachmentHosts', 'https://cdn.fbsbx.com/v/t1/a.mp4', true],
  ['attachmentHosts', 'https://evilfbcdn.net/a.jpg', false],
  ['pushHosts', 'https://fcm.googleapis.com/fcm/send/x', true],
  ['pushHosts', 'https://updates.push.services.mozilla.com/wpush/v2/x', true],
  ['pushHosts', 'https://web.push.apple.com/x', true],
  ['pushHosts', 'https://localhost/x', false],
] as const)('%s of production let %s in: %s', (hosts, address, allowed) => {
  expect(hostIsAllowed(new URL(address), environmentNamed('production', {})[hosts])).toBe(allowed);
});

test('half a domain is refused', () => {
  expect(() => environmentNamed('test', { PUBLIC_DOMAIN: 'example.org' })).toThrow('CERTIFICATE_ARN');
});

test('local and production have the same shape: the local run tries out what is deployed', async () => {
  vi.stubEnv('ALARM_ADDRESSES', 'operator@example.org');
  vi.stubEnv('DUTY_ADDRESSES', 'duty@example.org');
  const shape = async (environment: string) => {
    const template = await synthesised(environment);
    const types = [...template.text.matchAll(/"Type":\s*"((?:AWS|Custom)::[^"]+)"/g)].map(([, type]) => type);
    return types.sort();
  };
  expect(await shape('local')).toEqual(await shape('production'));
});

test('the AWS Solutions rules find nothing that is not reasoned', async () => {
  await expect(synthesised('production', { validate: true })).resolves.toBeDefined();
});

test('two cities live in one account and region without meeting', () => {
  const environment = environmentNamed('test', {});
  const pages = mkdtempSync(join(tmpdir(), 'pages-'));
  const names = ['here', 'there'].map((city) => {
    const stack = new CommunityStack(new App(), {
      city,
      environment,
      pages,
      code: () => Code.fromInline('exports.handler = () => 0'),
    });
    const text = JSON.stringify(Template.fromStack(stack).toJSON());
    return [...text.matchAll(/"(?:\w+Name|DomainPrefix|Domain)":"(akcja-[^"]+)"/g)].map(([, name]) => name);
  });
  rmSync(pages, { recursive: true });
  expect(names[0]?.length).toBeGreaterThan(80);
  expect(names[0]?.filter((name) => names[1]?.includes(name))).toEqual([]);
});

test.each(readdirSync(join(import.meta.dirname, '../../cities')))('%s is synthesised for production', async (city) => {
  expect((await synthesised('production', { city })).text).toContain(`akcja-${city}-production`);
});

test('a city that does not exist is refused', async () => {
  await expect(synthesised('local', { city: 'nowhere' })).rejects.toThrow();
});
