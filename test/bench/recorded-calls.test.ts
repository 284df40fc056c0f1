/** The floor asks what the product asked: the same calls, together what was together, under other ids for another talk. */
import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { asTalk, onTable, recordingClient, replay } from '../../bench/turn/recorded-calls.ts';

/** A client that answers when told, and remembers what it was asked. */
const answering = () => {
  const asked: { readonly name: string; readonly input: unknown }[] = [];
  const send = async (command: { readonly constructor: { readonly name: string }; readonly input: unknown }) => {
    asked.push({ name: command.constructor.name, input: command.input });
    await new Promise((resolve) => setImmediate(resolve));
    return {};
  };
  return { asked, doc: { send } as unknown as DynamoDBDocumentClient };
};
const get = (pk: string) => new GetCommand({ TableName: 'ours', Key: { pk, sk: 'x' } });
const put = (pk: string) => new TransactWriteCommand({ TransactItems: [{ Put: { TableName: 'ours', Item: { pk, sk: 'x' } } }] });

const recorded = async () => {
  const { doc, take } = recordingClient(answering().doc);
  await doc.send(get('a'));
  await Promise.all([doc.send(get('b')), doc.send(get('c'))]);
  await doc.send(put('d'));
  return take();
};

test('calls that overlap are one wave', async () => {
  expect((await recorded()).map((wave) => wave.map(({ name }) => name))).toEqual([
    ['GetCommand'],
    ['GetCommand', 'GetCommand'],
    ['TransactWriteCommand'],
  ]);
});

test('what was recorded is asked again, of another table', async () => {
  const { asked, doc } = answering();
  await replay(doc, onTable(await recorded(), 'ours', 'floor'));
  expect(asked.map(({ name }) => name)).toEqual(['GetCommand', 'GetCommand', 'GetCommand', 'TransactWriteCommand']);
  expect(asked.at(-1)?.input).toEqual({ TransactItems: [{ Put: { TableName: 'floor', Item: { pk: 'd', sk: 'x' } } }] });
});

test('another talk has ids and numbers of its own, the same throughout', () => {
  const id = '01M7ZZ4RVP00NHDKCF3RF5XJ8A';
  const calls = [[{ name: 'GetCommand' as const, input: { pk: `person#per_${id}`, sk: 'W-2026-00001', also: id } }]];
  expect(asTalk(calls, 'ABCD1234')).toEqual([
    [
      {
        name: 'GetCommand',
        input: { pk: 'person#per_01M7ZZ4RVP00NHDKCFABCD1234', sk: 'W-2026-00001-ABCD1234', also: '01M7ZZ4RVP00NHDKCFABCD1234' },
      },
    ],
  ]);
});
