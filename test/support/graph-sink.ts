/** A Graph API that only notes when each reply arrives: what a resident's phone would see, without a simulator's own work. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Sent {
  readonly psid: string;
  readonly text: string;
  /** The product's own id of the message: the same id twice is a doubled reply. */
  readonly metadata: string;
  /** When it arrived, ms of `performance.now()`. */
  readonly at: number;
}

export interface GraphSink {
  readonly url: string;
  /** Everything accepted so far, in order. */
  readonly sent: readonly Sent[];
  /** Resolves with the arrival time (ms) of the next message to this resident whose text holds `part`. */
  next(psid: string, part: string): Promise<number>;
  close(): void;
}

interface Waiting {
  readonly psid: string;
  readonly part: string;
  readonly resolve: (at: number) => void;
}

export const startGraphSink = async (): Promise<GraphSink> => {
  const waiting = new Set<Waiting>();
  const sent: Sent[] = [];
  let n = 0;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      // The product looks after its page as well; here there is none.
      if (request.method !== 'POST') return void response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
      const at = performance.now();
      const { recipient, message } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ recipient_id: recipient.id, message_id: `m_sink_${n++}` }));
      const text: string = message.text ?? message.attachment?.payload?.text ?? '';
      sent.push({ psid: recipient.id, text, metadata: message.metadata ?? '', at });
      for (const one of waiting) {
        if (one.psid !== recipient.id || !text.includes(one.part)) continue;
        waiting.delete(one);
        one.resolve(at);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    next: (psid, part) => new Promise((resolve) => waiting.add({ psid, part, resolve })),
    close: () => void server.close(),
  };
};
