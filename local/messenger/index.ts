/** The Messenger simulator: a Graph API that keeps Meta's rules, Meta's side of the webhook, and a page to be a resident on. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { addResident, type Chat } from './chat.ts';
import { createGraphApi } from './graph-api.ts';
import { answer, answerJson, RequestError } from './http-io.ts';
import { servePageFile } from './page-files.ts';
import { createSimulatorApi } from './simulator-api.ts';
import { openStore } from './store.ts';
import { createWebhookSender } from './webhook-delivery.ts';

export interface SimulatorOptions {
  /** Where this process is reached, no slash at the end; media addresses begin with it. */
  readonly publicUrl: string;
  readonly webhookUrl: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly pageToken: string;
  /** Conversations survive a restart here. */
  readonly dataDir: string;
  /** The simulated clock, milliseconds since 1970. */
  readonly now: () => number;
  /** How long Meta waits for the webhook, real time. @default 20000 */
  readonly webhookTimeoutMs?: number;
}

export interface Simulator {
  /** False = the path is not the simulator's. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  close(): Promise<void>;
}

const FIRST_RESIDENTS = ['Mieszkanka 1', 'Mieszkaniec 2', 'Mieszkanka 3'];

export const createSimulator = (options: SimulatorOptions): Simulator => {
  const { now, webhookUrl, appSecret, webhookTimeoutMs: timeoutMs = 20_000 } = options;
  const store = openStore(options.dataDir);
  const webhook = createWebhookSender({ store, webhookUrl, appSecret, now, timeoutMs });
  const chat: Chat = { store, webhook, now };
  const graph = createGraphApi({ chat, pageToken: options.pageToken, appSecret });
  const api = createSimulatorApi({ chat, publicUrl: options.publicUrl, webhookUrl, verifyToken: options.verifyToken });
  if (store.residents().length === 0) for (const name of FIRST_RESIDENTS) addResident(chat, name);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://simulator');
    if (pathname.startsWith('/local/graph/')) {
      await graph(request, response, pathname.slice('/local/graph/'.length), searchParams);
      return true;
    }
    if (pathname.startsWith('/simulator/api/')) {
      await api(request, response, pathname.slice('/simulator/api/'.length), searchParams);
      return true;
    }
    if (pathname === '/simulator' || pathname === '/simulator/') return servePageFile(response, 'index.html');
    if (!pathname.startsWith('/simulator/')) return false;
    if (!(await servePageFile(response, pathname.slice('/simulator/'.length))))
      answer(response, 404, { 'content-type': 'text/plain' }, 'Not Found');
    return true;
  };

  const explain = (response: ServerResponse, error: unknown): void => {
    if (response.headersSent) response.destroy();
    else if (error instanceof RequestError) answerJson(response, error.status, { error: error.message });
    else if (error instanceof z.ZodError) answerJson(response, 400, { error: z.prettifyError(error) });
    else {
      console.error(error);
      answerJson(response, 500, { error: 'the simulator failed; see its output' });
    }
  };

  return {
    handle: async (request, response) => {
      try {
        return await serve(request, response);
      } catch (error) {
        explain(response, error);
        return true;
      }
    },
    close: async () => {
      await webhook.close();
      store.close();
    },
  };
};
