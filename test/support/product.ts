/** The running product as its users meet it: residents through the Messenger simulator, staff through the API. */
import { until } from './until.ts';

export interface SimulatedMessage {
  readonly id: string;
  readonly from: 'resident' | 'bot' | 'person';
  readonly text: string | null;
  readonly quickReplies?: readonly { readonly title: string; readonly payload: string }[];
  readonly at: string;
}

const json = async <T>(response: Response): Promise<T> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
};

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export interface Resident {
  readonly psid: string;
  send(said: Readonly<Record<string, unknown>>): Promise<{ readonly mid: string }>;
  say(text: string): Promise<{ readonly mid: string }>;
  messages(): Promise<readonly SimulatedMessage[]>;
  /** Waits for the first bot message after `since` whose text holds `part`. */
  hears(part: string | RegExp, since?: number, seconds?: number): Promise<SimulatedMessage>;
  /** Says it and waits for a bot answer that holds `part`. */
  asks(said: string | Readonly<Record<string, unknown>>, part: string | RegExp): Promise<SimulatedMessage>;
}

export const residentOf = (url: string, psid: string): Resident => {
  const api = `${url}/simulator/api/residents/${psid}`;
  const messages = async () => (await json<{ messages: SimulatedMessage[] }>(await fetch(`${api}/messages`))).messages;
  const send = async (said: Readonly<Record<string, unknown>>) => json<{ mid: string }>(await post(`${api}/send`, said));
  const fits = (text: string | null, part: string | RegExp) =>
    text !== null && (typeof part === 'string' ? text.includes(part) : part.test(text));
  const hears = async (part: string | RegExp, since = 0, seconds = 15) => {
    let seen: readonly SimulatedMessage[] = [];
    return until(
      `the bot to say ${part}`,
      async () => {
        seen = await messages();
        return seen.slice(since).find(({ from, text }) => from === 'bot' && fits(text, part));
      },
      { seconds },
    ).catch((error: unknown) => {
      const said = seen.map(({ from, text }) => `${from}: ${text}`).join('\n');
      throw new Error(`${(error as Error).message}; the chat was:\n${said}`);
    });
  };
  return {
    psid,
    send,
    say: (text) => send({ text }),
    messages,
    hears,
    asks: async (said, part) => {
      const since = (await messages()).length;
      await send(typeof said === 'string' ? { text: said } : said);
      return hears(part, since);
    },
  };
};

export const newResident = async (url: string, name: string): Promise<Resident> => {
  const { psid } = await json<{ psid: string }>(await post(`${url}/simulator/api/residents`, { name }));
  return residentOf(url, psid);
};

export interface Staff {
  get<T>(path: string): Promise<T>;
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export const staffWith = (url: string, token: string): Staff => {
  const call: Staff['call'] = (method, path, body, headers = {}) =>
    fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { call, get: async <T>(path: string) => json<T>(await call('GET', path)) };
};
