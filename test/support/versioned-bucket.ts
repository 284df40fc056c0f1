/** A bucket that keeps versions, as far as the product and its restore ask of S3; the local S3 keeps none. Source: Amazon S3 API reference. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Version {
  readonly id: string;
  readonly at: number;
  /** null = a delete marker. */
  readonly bytes: Buffer | null;
  readonly type: string;
}

const read = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** `now`: of the product, whose moments are compared with those of versions. */
export const startVersionedBucket = async (now: () => number) => {
  const kept = new Map<string, Version[]>();
  let ids = 0;
  const add = (key: string, bytes: Buffer | null, type: string): void => {
    kept.set(key, [{ id: `v${++ids}`, at: now(), bytes, type }, ...(kept.get(key) ?? [])]);
  };
  const current = (key: string) => kept.get(key)?.[0];
  const remove = (key: string): void => {
    if (kept.has(key)) add(key, null, '');
  };
  const iso = (at: number) => new Date(at).toISOString();

  const versionList = (): string =>
    [...kept]
      .flatMap(([key, versions]) =>
        versions.map(({ id, at, bytes }, i) => {
          const kind = bytes === null ? 'DeleteMarker' : 'Version';
          return `<${kind}><Key>${key}</Key><VersionId>${id}</VersionId><IsLatest>${i === 0}</IsLatest><LastModified>${iso(at)}</LastModified></${kind}>`;
        }),
      )
      .join('');
  const objectList = (prefix: string, after: string): string =>
    [...kept.keys()]
      .filter((key) => key.startsWith(prefix) && key > after && current(key)?.bytes)
      .toSorted()
      .map((key) => `<Contents><Key>${key}</Key><LastModified>${iso(current(key)?.at ?? 0)}</LastModified></Contents>`)
      .join('');

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://bucket');
    const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
    const body = await read(request);
    const xml = (root: string, inside: string) =>
      response.setHeader('content-type', 'application/xml').end(`<?xml version="1.0"?><${root}>${inside}</${root}>`);
    const missing = () => {
      response.statusCode = 404;
      xml('Error', '<Code>NoSuchKey</Code>');
    };
    switch (request.method) {
      case 'PUT': {
        const source = request.headers['x-amz-copy-source'];
        if (source === undefined) {
          add(key, body, request.headers['content-type'] ?? '');
          return void response.end();
        }
        const [from = '', id] = String(source).split('?versionId=');
        const copied = kept.get(decodeURIComponent(from.slice(from.indexOf('/', 1) + 1)))?.find((one) => one.id === id);
        if (!copied?.bytes) return missing();
        add(key, copied.bytes, copied.type);
        return void xml('CopyObjectResult', `<LastModified>${iso(now())}</LastModified>`);
      }
      case 'POST':
        for (const [, each = ''] of body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)) remove(each);
        return void xml('DeleteResult', '');
      case 'DELETE':
        remove(key);
        return void response.writeHead(204).end();
      default: {
        if (url.searchParams.has('versions')) return void xml('ListVersionsResult', versionList());
        if (key === '')
          return void xml(
            'ListBucketResult',
            objectList(url.searchParams.get('prefix') ?? '', url.searchParams.get('start-after') ?? ''),
          );
        const found = current(key);
        if (!found?.bytes) return missing();
        return void response.setHeader('content-type', found.type).end(found.bytes);
      }
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What whoever reads it now finds. */
    keys: (prefix: string): readonly string[] =>
      [...kept.keys()].filter((key) => key.startsWith(prefix) && current(key)?.bytes).toSorted(),
    /** As an accident does. */
    removeAll: () => {
      for (const key of kept.keys()) if (current(key)?.bytes) remove(key);
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
