/** The two calls of the Messenger Profile API. The token goes in a header, so that no log of addresses holds it. */
import * as z from 'zod';
import type { PageProfile } from './profile.ts';

export interface Page {
  readonly url: string;
  readonly version: string;
  readonly token: string;
}

const FIELDS = 'get_started,greeting,persistent_menu,ice_breakers';
const Refused = z.object({ error: z.object({ message: z.string(), code: z.number(), error_subcode: z.number().optional() }) });
const Profile = z.object({ data: z.array(z.record(z.string(), z.unknown())) });

/** What Meta's errors mean for whoever runs the command. */
const ADVICE: Readonly<Record<number, string>> = {
  10: 'The app lacks the permission pages_messaging for this page (docs/deploy.md, "Messenger").',
  100: 'Meta takes the profile apart: read its message above, then bot/phrases/menu.ts.',
  190: 'The page token is dead or of another page: make a new one (docs/deploy.md, "Messenger").',
  613: 'At most ten profile changes in ten minutes: try again later.',
};

const call = async ({ url, version, token }: Page, path: string, init: RequestInit = {}): Promise<unknown> => {
  const response = await fetch(`${url}/${version}/me/messenger_profile${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  const refused = Refused.safeParse(JSON.parse(text.startsWith('{') ? text : '{}'));
  if (!refused.success) throw new Error(`Graph answered ${response.status}: ${text.slice(0, 300)}`);
  const { message, code } = refused.data.error;
  throw new Error(`Graph refused (${code}): ${message}${ADVICE[code] === undefined ? '' : `\n${ADVICE[code]}`}`);
};

/** What the page has now; empty when nothing was ever set. */
export const readProfile = async (page: Page): Promise<unknown> =>
  Object.assign({}, ...Profile.parse(await call(page, `?fields=${FIELDS}`)).data);

export const writeProfile = async (page: Page, changes: Partial<PageProfile>): Promise<void> => {
  await call(page, '', { method: 'POST', body: JSON.stringify(changes) });
};
