import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { FUNCTION_NAMES } from '../../infra/functions.ts';
import { type Synthesised, synthesised } from './synthesised.ts';

const AlarmSchema = z.object({ AlarmName: z.string(), AlarmDescription: z.string(), AlarmActions: z.array(z.unknown()) });
let template: Synthesised;
beforeAll(async () => {
  template = await synthesised('production');
});

const alarms = () =>
  template.ofType('AWS::CloudWatch::Alarm').map(([, { Properties }]) => {
    const { AlarmName, ...alarm } = AlarmSchema.parse(Properties);
    return { ...alarm, name: AlarmName.replace(/^akcja-[a-z]+-production-/, '') };
  });
/** Anchors as GitHub makes them of `## Headings`. */
const headings = () =>
  [...readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8').matchAll(/^##+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every alarm says what it means, leads to a heading of the runbook that exists, and reaches somebody', () => {
  const known = new Set(headings());
  for (const { name, AlarmDescription, AlarmActions } of alarms()) {
    const link = /docs\/runbook\.md#([a-z-]+)/.exec(AlarmDescription)?.[1];
    expect(known, `${name} leads to ${link}`).toContain(link);
    expect(AlarmDescription.split('\n')[0]?.length, name).toBeGreaterThan(30);
    expect(AlarmActions, name).toHaveLength(1);
  }
});

test('no heading of the runbook is about an alarm that is gone', () => {
  const linked = new Set(alarms().map(({ AlarmDescription }) => /docs\/runbook\.md#([a-z-]+)/.exec(AlarmDescription)?.[1]));
  const general = [
    'how-to-read-this-page',
    'redrive',
    'stop-everything',
    'settings-that-this-version-does-not-read',
    'restore-the-table',
    'restore-the-bucket',
    'replay',
  ];
  expect(headings().filter((heading) => !linked.has(heading) && !general.includes(heading))).toEqual([]);
});

const nameIn = (queue: unknown) => String(queue).replace(/^akcja-[a-z]+-production-|\.fifo$/g, '');
const worked = () =>
  template
    .ofType('AWS::SQS::Queue')
    .filter(([, { Properties }]) => Properties.RedrivePolicy !== undefined)
    .map(([, { Properties }]) => nameIn(Properties.QueueName));

test('every queue of dead letters rings at the first, with the command that brings it back', () => {
  const named = new Map(alarms().map((alarm) => [alarm.name, alarm]));
  const dead = template
    .ofType('AWS::SQS::Queue')
    .filter(([, { Properties }]) => Properties.RedrivePolicy === undefined)
    .map(([, { Properties }]) => nameIn(Properties.QueueName));
  expect(dead.sort()).toEqual(['due-dead', 'facts-dead', 'outbound-dead', 'receipts-dead', 'relay-failed', 'unanswered-dead']);
  for (const queue of dead) {
    const alarm = named.get(queue) ?? named.get(`${queue.replace(/-dead$/, '')}-dead-letters`);
    if (queue === 'relay-failed') expect(alarm?.AlarmDescription).not.toContain('redrive');
    else expect(alarm?.AlarmDescription, queue).toMatch(new RegExp(`npm run redrive -- \\S+-${queue}(\\.fifo)? --aws`));
  }
});

test('a queue on which people wait by the minute rings when it is late', () => {
  const names = new Set(alarms().map(({ name }) => name));
  expect(
    worked()
      .filter((queue) => !names.has(`${queue}-late`))
      .sort(),
  ).toEqual([
    'count-facts',
    'erase-person',
    'fill-seats',
    'follow-grant',
    'index-words',
    'receipts',
    'route-idea',
    'store-attachment',
  ]);
});

test('the dashboard is one screen, free of charge, and says of each queue what it means for people', () => {
  const dashboards = template.ofType('AWS::CloudWatch::Dashboard');
  expect(dashboards).toHaveLength(1);
  const body = JSON.stringify(dashboards[0]?.[1].Properties.DashboardBody);
  // AWS bills no dashboard of at most 50 metrics (three to an account).
  expect(body.match(/\\"stat\\"/g)?.length).toBeLessThanOrEqual(50);
  for (const queue of worked()) expect(body, queue).toContain(`| ${queue} | `);
});

test('a function that nobody waits for rings when it fails, and all together when there is no room; each forgets its log, and shows where in the source it failed', () => {
  const names = new Set(alarms().map(({ name }) => name));
  expect(names).toContain('functions-throttled');
  // The others fail behind a queue, which rings late or dead, or before a caller, which rings at the front door.
  expect(FUNCTION_NAMES.filter((name) => names.has(`${name}-errors`)).sort()).toEqual([
    'check-page',
    'keep-promises',
    'relay-outbox',
  ]);
  for (const name of FUNCTION_NAMES) {
    expect(template.functionNamed(name)[1].Properties, name).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON' },
      Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
    });
    expect(template.functionNamed(name)[1].Properties.ReservedConcurrentExecutions, name).toBeUndefined();
  }
  const kept = template.ofType('AWS::Logs::LogGroup').map(([, { Properties }]) => Properties.RetentionInDays);
  expect(kept).toHaveLength(FUNCTION_NAMES.length + 2);
  expect(new Set(kept)).toEqual(new Set([90]));
});
