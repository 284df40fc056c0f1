import { describe, expect, test } from 'vitest';
import { environmentNamed } from '../../infra/environments.ts';
import { synthesised } from './synthesised.ts';

describe('regions', () => {
  test.each(['us-east-1', 'eu-west-2', 'eu-central-2'])('%s is outside the European Union: synthesis refuses', (region) => {
    expect(() => environmentNamed('production', { CDK_DEFAULT_REGION: region })).toThrow(/outside the European Union/);
  });
  test.each(['eu-central-1', 'eu-west-1'])('%s is inside', (region) => {
    expect(environmentNamed('production', { CDK_DEFAULT_REGION: region }).region).toBe(region);
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

test('half a domain is refused', () => {
  expect(() => environmentNamed('test', { PUBLIC_DOMAIN: 'example.org' })).toThrow('CERTIFICATE_ARN');
});

test('local and production have the same shape: the local run tries out what is deployed', async () => {
  const shape = async (environment: string) => {
    const template = await synthesised(environment);
    // Logical ids hang on the stack's name in a few places, its values in many.
    const types = [...template.text.matchAll(/"Type":\s*"((?:AWS|Custom)::[^"]+)"/g)].map(([, type]) => type);
    return types.sort();
  };
  expect(await shape('local')).toEqual(await shape('production'));
});

test('the AWS Solutions rules find nothing that is not reasoned', { timeout: 30_000 }, async () => {
  await expect(synthesised('production', { validate: true })).resolves.toBeDefined();
});

test('a city that does not exist is refused', async () => {
  await expect(synthesised('local', { city: 'nowhere' })).rejects.toThrow();
});
