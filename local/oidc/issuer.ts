import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { Worker } from 'node:worker_threads';
import type { JSONWebKeySet } from 'jose';
import type { Stack } from '../assembly/stack.ts';
import type { Account } from './accounts.ts';
import type { IssuerSettings } from './issuer-worker.ts';
import { mintToken, publicPart, signingKey } from './tokens.ts';

/** Where the issuer is mounted under the public URL. */
export const ISSUER_PATH = '/local/oidc';

export type Issuer = {
  url: string;
  keys: JSONWebKeySet;
  accounts: readonly Account[];
  token(account: Account, lifetimeSeconds?: number): Promise<string>;
  /** Answers everything under ISSUER_PATH; `/client` there tells the client's id, which the template gives. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  stop(): Promise<void>;
};

const redirects = (properties: Readonly<Record<string, unknown>>, publicUrl: string): string[] => {
  const callbacks = properties.CallbackURLs;
  const given = Array.isArray(callbacks) ? callbacks.map(String) : [];
  return [...new Set([...given.map((url) => `${publicUrl}${new URL(url).pathname}`), `${publicUrl}/console`])];
};

/** The issuer in place of the template's user pool: code with PKCE, staff of the city as accounts. Its thread starts with the first request. */
export const createIssuer = async (options: {
  stack: Stack;
  publicUrl: string;
  dataDir: string;
  accounts: Account[];
  realNow(): number;
}): Promise<Issuer> => {
  const url = `${options.publicUrl}${ISSUER_PATH}`;
  const key = await signingKey(options.dataDir);
  const clients = options.stack
    .ofType('AWS::Cognito::UserPoolClient')
    .map(({ id, properties }) => ({ id: options.stack.ref(id), redirects: redirects(properties, options.publicUrl) }));
  let worker: Worker | undefined;
  let listening: Promise<number> | undefined;
  const start = () =>
    new Promise<number>((resolve, reject) => {
      const workerData: IssuerSettings = { issuer: url, clients, accounts: options.accounts, key };
      worker = new Worker(new URL('./issuer-worker.ts', import.meta.url), {
        workerData,
        execArgv: [],
        stdout: true,
        stderr: true,
      });
      worker.unref();
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  return {
    url,
    keys: { keys: [publicPart(key)] },
    accounts: options.accounts,
    token: (account, lifetimeSeconds) =>
      mintToken({
        key,
        issuer: url,
        clientId: clients[0]?.id ?? 'local',
        account,
        nowMs: options.realNow(),
        ...(lifetimeSeconds !== undefined && { lifetimeSeconds }),
      }),
    handle: async (request, response) => {
      if (request.url === `${ISSUER_PATH}/client`) {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ issuer: url, clientId: clients[0]?.id }));
        return;
      }
      listening ??= start();
      const port = await listening;
      const onward = httpRequest(
        { host: '127.0.0.1', port, method: request.method, path: request.url, headers: request.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        },
      );
      onward.on('error', (error) => {
        response.statusCode = 502;
        response.end(error.message);
      });
      request.pipe(onward);
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
};
