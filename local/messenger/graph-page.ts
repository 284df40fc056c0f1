/**
 * What Graph says of the page, its app and its token, and the page's subscription to the webhook.
 * Source: Meta, Graph API `/app`, `/debug_token`, `/{page}/subscribed_apps`; the shapes are Meta's.
 */
import type { Chat } from './chat.ts';
import { REFUSALS } from './graph-errors.ts';
import { type Call, type Reply, refuse } from './graph-reply.ts';
import { type Fault, IDENTITY, WEBHOOK_FIELDS } from './model.ts';

const APP = { category: 'Business', link: 'https://example.org/', name: 'Program (symulator)', id: String(IDENTITY.appId) };
const SCOPES = ['pages_messaging', 'pages_manage_metadata', 'public_profile'];

export const looksAfterPage = ({ path }: Pick<Call, 'path'>): boolean =>
  ['app', 'debug_token'].includes(path) || path.endsWith('/subscribed_apps');

const ok = (summary: string, body: unknown): Reply => ({ ok: true, psid: null, summary, body });

export const appOfToken = (): Reply => ok('Graph oddał aplikację', APP);

/** `known`: the token in question is the page's. A dead one is told, not refused: the call itself is made with the app's token. */
export const debugToken = ({ method }: Call, known: boolean, fault: Fault): Reply => {
  if (method !== 'GET') return refuse(REFUSALS.unknownPath('/debug_token'));
  const dead = fault.name === 'token-dead' ? REFUSALS.tokenDead : known ? null : REFUSALS.tokenWrong;
  return ok('Graph opisał token', {
    data: {
      app_id: APP.id,
      type: 'PAGE',
      application: APP.name,
      data_access_expires_at: 0,
      expires_at: 0,
      ...(dead === null
        ? {}
        : { error: { code: dead.code, message: dead.message, ...(dead.subcode === null ? {} : { subcode: dead.subcode }) } }),
      is_valid: dead === null,
      profile_id: IDENTITY.pageId,
      scopes: dead === null ? SCOPES : [],
    },
  });
};

const fieldsOf = ({ query, body }: Call): readonly string[] => {
  const given: unknown = query.get('subscribed_fields') ?? Object(body).subscribed_fields;
  return Array.isArray(given)
    ? given.map(String)
    : String(given ?? '')
        .split(',')
        .filter((field) => field !== '');
};

export const subscribedApps = ({ store }: Pick<Chat, 'store'>, call: Call): Reply => {
  if (call.method === 'GET') {
    const fields = store.subscribedFields();
    return ok('Graph oddał subskrypcje strony', { data: fields.length === 0 ? [] : [{ ...APP, subscribed_fields: fields }] });
  }
  if (call.method === 'DELETE') {
    store.setSubscribedFields([]);
    return ok('Graph odłączył stronę od aplikacji', { success: true });
  }
  const fields = fieldsOf(call);
  const unknown = fields.find((field) => !WEBHOOK_FIELDS.some((known) => known === field));
  if (fields.length === 0 || unknown !== undefined)
    return refuse(REFUSALS.invalid(`Param subscribed_fields must be valid - got "${unknown ?? ''}"`, 'złe pola subskrypcji'));
  store.setSubscribedFields(fields);
  return ok('Graph podłączył stronę do aplikacji', { success: true });
};
