/** Stands between the functions and the table: every request also asks what it consumes, and the units are added up. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingTable {
  readonly url: string;
  /** Where requests go; they wait until it is known. */
  leadTo(databaseUrl: string): void;
  readonly units: { read: number; write: number };
  close(): void;
}

const READS = /\.(GetItem|BatchGetItem|Query|TransactGetItems)$/;
const WRITES = /\.(PutItem|UpdateItem|DeleteItem|TransactWriteItems|BatchWriteItem)$/;
/** Of the hop, not of the request. */
const HOP = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);

interface Capacity {
  readonly CapacityUnits?: number;
}

export const startCountingTable = async (): Promise<CountingTable> => {
  const target = Promise.withResolvers<string>();
  const units = { read: 0, write: 0 };
  const answer = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const operation = String(request.headers['x-amz-target'] ?? '');
    const counted = READS.test(operation) || WRITES.test(operation);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const sent = await fetch(await target.promise, {
      method: 'POST',
      headers: Object.entries(request.headers).flatMap(([name, value]) =>
        HOP.has(name) ? [] : [[name, String(value)] as [string, string]],
      ),
      body: JSON.stringify(counted ? { ...body, ReturnConsumedCapacity: 'TOTAL' } : body),
    });
    const bytes = Buffer.from(await sent.arrayBuffer());
    if (counted && sent.ok) {
      const { ConsumedCapacity } = JSON.parse(bytes.toString('utf8')) as { ConsumedCapacity?: Capacity | readonly Capacity[] };
      const sum = [ConsumedCapacity ?? []].flat().reduce((total, { CapacityUnits = 0 }) => total + CapacityUnits, 0);
      units[READS.test(operation) ? 'read' : 'write'] += sum;
    }
    const headers = [...sent.headers].filter(([name]) => !HOP.has(name) && name !== 'content-encoding');
    response.writeHead(sent.status, Object.fromEntries(headers)).end(bytes);
  };
  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: target.resolve,
    units,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
