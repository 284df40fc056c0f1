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

/** How Graph answers one try: refuses it, or takes it (or not) and breaks the line, or takes it and answers too late, or never. */
export type GraphWay =
  | { readonly refuses: number; readonly body: string }
  | { readonly resets: 'before' | 'after' }
  | { readonly answersAfterMs: number };

/** What is tried. */
export type Tried = Pick<Sent, 'psid' | 'text' | 'metadata'>;

interface Waiting {
  readonly psid: string;
  readonly part: string;
  readonly resolve: (at: number) => void;
}

/** `mood`: how one try is answered; undefined = taken and answered at once. */
export const startGraphSink = async (mood: (tried: Tried) => GraphWay | undefined = () => undefined): Promise<GraphSink> => {
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
      const text: string = message.text ?? message.attachment?.payload?.text ?? '';
      const tried = { psid: recipient.id, text, metadata: message.metadata ?? '' };
      const way = mood(tried);
      if (way !== undefined && 'refuses' in way) {
        const type = way.body.startsWith('{') ? 'application/json' : 'text/html';
        return void response.writeHead(way.refuses, { 'content-type': type }).end(way.body);
      }
      if (way !== undefined && 'resets' in way && way.resets === 'before') return void request.socket.destroy();
      sent.push({ ...tried, at });
      const answer = () => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ recipient_id: recipient.id, message_id: `m_sink_${n++}` }));
      };
      if (way === undefined) answer();
      else if ('resets' in way) request.socket.destroy();
      else setTimeout(answer, way.answersAfterMs).unref();
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
