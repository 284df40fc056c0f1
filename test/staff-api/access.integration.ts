/** Every route × everybody who may ask: who may not see gets 404, who may not act 403. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSESSMENT_ROUTES, EDITION_ROUTES } from '../../functions/staff-api/edition-routes.ts';
import { EVENT_ROUTES } from '../../functions/staff-api/event-routes.ts';
import { FIGURES_ROUTES } from '../../functions/staff-api/figures.ts';
import { OFFER_ROUTES, PROJECT_ROUTES } from '../../functions/staff-api/grant-routes.ts';
import { MERGE_ROUTES } from '../../functions/staff-api/office-routes.ts';
import { ROUTES } from '../../functions/staff-api/routes.ts';
import { SETTINGS_ROUTES } from '../../functions/staff-api/settings.ts';
import { STREETWORKER_ROUTES } from '../../functions/staff-api/streetworker-routes.ts';
import { city } from '../../shared/city/current.ts';
import type { Role } from '../../shared/city/profile.ts';
import { botMessage, newConversation, putMessage } from '../../shared/conversations/store.ts';
import { requestDocument } from '../../shared/documents/store.ts';
import { raiseEscalation } from '../../shared/escalations/store.ts';
import * as issues from '../../shared/issues/store.ts';
import { taughtPhrases, teach } from '../../shared/learning/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { askToCall } from '../../shared/sending/call-store.ts';
import { aDate, anEvent, putPublished, venue } from '../support/events.ts';
import { common, NORTH, NOW, SOUTH, type StaffApi, sensitive, startStaffApi } from '../support/staff-api.ts';

/** In the order of the columns below. All but the last two work in the programme. */
const WHO = {
  /** Of the subarea, not its assignee. */
  own: { role: 'streetworker', subareas: [NORTH], seesSensitive: false },
  /** It is assigned to them, wherever it is. */
  has: { role: 'streetworker', subareas: [SOUTH], seesSensitive: false },
  other: { role: 'streetworker', subareas: [SOUTH], seesSensitive: false },
  office: { role: 'office', subareas: [], seesSensitive: false },
  named: { role: 'office', subareas: [], seesSensitive: true },
  admin: { role: 'admin', subareas: [], seesSensitive: false },
  committee: { role: 'committee', subareas: [NORTH], seesSensitive: true },
  organisation: { role: 'organisation', subareas: [NORTH], seesSensitive: true },
} as const satisfies Record<string, { role: Role; subareas: readonly string[]; seesSensitive: boolean }>;
type Who = keyof typeof WHO;
const COLUMNS = Object.keys(WHO) as Who[];

type Cells = readonly [number, number, number, number, number, number, number, number];
/** What is asked for is an issue in a state, a chat held by somebody, an escalation, or nothing. */
type About =
  | 'nothing'
  | { readonly issue: 'routed' | 'accepted' | 'resolved' }
  | { readonly escalation: true }
  /** A case in whose chat a person has written. */
  | { readonly answered: true }
  | { readonly call: true }
  | { readonly colleague: true }
  | { readonly person: true }
  /** A date in the subarea, or a list printed of its guests. */
  | { readonly date: true }
  | { readonly document: true }
  /** Approved for teaching. */
  | { readonly phrase: true }
  | { readonly chat: 'bot' | 'caller' };

interface Row {
  readonly route: string;
  readonly body?: unknown;
  readonly query?: Record<string, string>;
  readonly about: About;
  readonly plain: Cells;
  /** The same about something sensitive. */
  readonly sensitive?: Cells;
}

const onBehalf = {
  category: common,
  description: 'Nie świeci latarnia',
  place: 'Długa 1',
  toldAboutData: true,
  answer: { how: 'none' },
};
const owner = city.owners.find(({ contact }) => Object.values(contact).some((way) => way !== undefined))?.id;

const OFFICE_PEOPLE = city.staff.filter(({ role }) => role === 'office');

const plainLine = { text: 'Dzień dobry.', quickReplies: [], buttons: [] };

const everybody: Cells = [200, 200, 200, 200, 200, 200, 403, 403];
const seen: Cells = [200, 200, 404, 200, 200, 200, 403, 403];
const seenSensitive: Cells = [404, 200, 404, 404, 200, 404, 403, 403];
const held: Cells = [403, 200, 404, 200, 200, 200, 403, 403];
const officeOnly: Cells = [403, 403, 403, 200, 200, 200, 403, 403];
/** Data of a whole person: whoever of the office sees all of it. */
const officeAsks: Cells = officeOnly;
const namedAsks: Cells = [403, 403, 403, 404, 200, 404, 403, 403];
/** What outweighs a right of a resident: whoever leads the office, or is named for confidential matters. */
const holding: Cells = [403, 403, 403, 403, 200, 200, 403, 403];
const holdingSensitive: Cells = [403, 403, 403, 403, 200, 404, 403, 403];
/** Nothing is held. */
const releasing: Cells = [403, 403, 403, 403, 404, 404, 403, 403];
const namedOnly: Cells = [403, 403, 403, 403, 200, 403, 403, 403];

/** Events are no secret, their guests are: 403. */
const guestsSeen: Cells = [200, 403, 403, 200, 200, 200, 403, 403];

const TABLE: readonly Row[] = [
  { route: 'GET /api/me', about: 'nothing', plain: [200, 200, 200, 200, 200, 200, 200, 200] },
  { route: 'GET /api/page', about: 'nothing', plain: [200, 200, 200, 200, 200, 200, 200, 200] },
  { route: 'GET /api/issues', about: 'nothing', plain: everybody },
  { route: 'POST /api/issues', body: onBehalf, about: 'nothing', plain: everybody },
  { route: 'GET /api/issues/{id}', about: { issue: 'routed' }, plain: seen, sensitive: seenSensitive },
  { route: 'POST /api/issues/{id}/accept', about: { issue: 'routed' }, plain: seen, sensitive: seenSensitive },
  { route: 'POST /api/issues/{id}/start', about: { issue: 'accepted' }, plain: held, sensitive: seenSensitive },
  {
    route: 'POST /api/issues/{id}/ask',
    body: { question: 'Przy którym wejściu?' },
    about: { issue: 'accepted' },
    plain: held,
    sensitive: seenSensitive,
  },
  {
    route: 'POST /api/issues/{id}/resolve',
    body: { outcome: 'Zrobione.' },
    about: { issue: 'accepted' },
    plain: held,
    sensitive: seenSensitive,
  },
  {
    route: 'POST /api/issues/{id}/reject',
    body: { reason: 'To teren prywatny.' },
    about: { issue: 'accepted' },
    plain: held,
    sensitive: seenSensitive,
  },
  {
    route: 'POST /api/issues/{id}/hand-over',
    body: { owner, checked: true },
    about: { issue: 'accepted' },
    plain: held,
    sensitive: seenSensitive,
  },
  {
    route: 'POST /api/issues/{id}/escalate',
    body: { words: 'Nie wiem, co dalej.' },
    about: { issue: 'accepted' },
    plain: seen,
    sensitive: seenSensitive,
  },
  {
    route: 'POST /api/issues/{id}/reopen',
    body: { reason: 'Znów nie świeci.' },
    about: { issue: 'resolved' },
    plain: seen,
    sensitive: seenSensitive,
  },
  {
    route: 'POST /api/issues/{id}/comment',
    body: { text: 'Byłam na miejscu.' },
    about: { issue: 'accepted' },
    plain: seen,
    sensitive: seenSensitive,
  },
  {
    route: 'POST /api/issues/{id}/correct',
    body: { place: 'Długa 2' },
    about: { issue: 'accepted' },
    plain: seen,
    sensitive: seenSensitive,
  },
  { route: 'GET /api/issues/{id}/teaching', about: { issue: 'routed' }, plain: seen, sensitive: seenSensitive },
  {
    route: 'POST /api/issues/{id}/teach',
    body: { text: 'nie świeci latarnia', category: common },
    about: { issue: 'routed' },
    plain: seen,
    sensitive: seenSensitive,
  },
  { route: 'GET /api/learning/candidates', about: 'nothing', plain: officeOnly },
  { route: 'POST /api/learning/candidates/{id}/withdraw', about: { phrase: true }, plain: officeOnly },
  { route: 'GET /api/escalations', about: 'nothing', plain: officeOnly },
  { route: 'POST /api/escalations/{id}/take', about: { escalation: true }, plain: officeOnly, sensitive: officeOnly },
  {
    route: 'POST /api/escalations/{id}/answer',
    body: { text: 'Dzień dobry.' },
    about: { escalation: true },
    plain: officeOnly,
    sensitive: namedOnly,
  },
  { route: 'GET /api/escalations/{id}', about: { escalation: true }, plain: officeOnly, sensitive: officeOnly },
  {
    route: 'POST /api/escalations/{id}/assign',
    body: { to: OFFICE_PEOPLE.find(({ seesSensitive }) => seesSensitive)?.id },
    about: { escalation: true },
    plain: officeOnly,
    sensitive: officeOnly,
  },
  {
    route: 'POST /api/escalations/{id}/kind',
    body: { kind: 'signal' },
    about: { escalation: true },
    plain: officeOnly,
    sensitive: namedOnly,
  },
  {
    route: 'POST /api/escalations/{id}/file',
    body: { number: 'A.1.2026' },
    about: { escalation: true },
    plain: officeOnly,
    sensitive: officeOnly,
  },
  {
    route: 'POST /api/escalations/{id}/settle',
    body: { text: 'Rozmawialiśmy.' },
    about: { answered: true },
    plain: officeOnly,
    sensitive: namedOnly,
  },
  {
    route: 'POST /api/escalations/{id}/documents',
    about: { escalation: true },
    plain: officeOnly,
    sensitive: namedOnly,
  },
  {
    route: 'POST /api/conversations/{id}/notes',
    body: { text: 'Pani pracuje do szesnastej.' },
    about: { chat: 'bot' },
    plain: seen,
    sensitive: seenSensitive,
  },
  { route: 'GET /api/canned-answers', about: 'nothing', plain: everybody },
  { route: 'GET /api/search', query: { q: 'latarnia' }, about: 'nothing', plain: everybody },
  { route: 'GET /api/people/{id}/timeline', about: { person: true }, plain: seen, sensitive: seenSensitive },
  {
    route: 'POST /api/people/{id}/documents',
    body: { as: 'pdf' },
    about: { person: true },
    plain: officeAsks,
    sensitive: namedAsks,
  },
  {
    route: 'POST /api/people/{id}/erase',
    body: { reason: 'Żądanie z grudnia' },
    about: { person: true },
    plain: officeAsks,
    sensitive: namedAsks,
  },
  {
    route: 'POST /api/people/{id}/hold',
    body: { reason: 'Sprawa sądowa' },
    about: { person: true },
    plain: holding,
    sensitive: holdingSensitive,
  },
  { route: 'POST /api/people/{id}/release', about: { person: true }, plain: releasing, sensitive: releasing },
  {
    route: 'POST /api/issues/{id}/hold',
    body: { reason: 'Sprawa sądowa' },
    about: { issue: 'resolved' },
    plain: holding,
    sensitive: holdingSensitive,
  },
  { route: 'POST /api/issues/{id}/release', about: { issue: 'resolved' }, plain: releasing, sensitive: releasing },
  {
    route: 'POST /api/escalations/{id}/hold',
    body: { reason: 'Sprawa sądowa' },
    about: { escalation: true },
    plain: holding,
  },
  { route: 'POST /api/escalations/{id}/release', about: { escalation: true }, plain: releasing },
  { route: 'POST /api/offers/{id}/hold', body: { reason: 'Kontrola' }, about: 'nothing', plain: releasing },
  { route: 'POST /api/offers/{id}/release', about: 'nothing', plain: releasing },
  { route: 'GET /api/holds', about: 'nothing', plain: officeOnly },
  { route: 'GET /api/retention', about: 'nothing', plain: officeOnly },
  { route: 'GET /api/colleagues', about: 'nothing', plain: officeOnly },
  {
    route: 'POST /api/colleagues/{id}/move',
    body: { to: OFFICE_PEOPLE[0]?.id },
    about: { colleague: true },
    plain: officeOnly,
  },
  { route: 'GET /api/calls', about: 'nothing', plain: everybody },
  { route: 'POST /api/calls/{id}/done', about: { call: true }, plain: seen, sensitive: seenSensitive },
  {
    route: 'POST /api/event-dates/{id}/documents',
    body: { kind: 'guest-list-pdf' },
    about: { date: true },
    plain: guestsSeen,
  },
  { route: 'GET /api/documents/{id}', about: { document: true }, plain: guestsSeen },
  { route: 'GET /api/conversations/{id}', about: { chat: 'bot' }, plain: seen, sensitive: seenSensitive },
  {
    route: 'POST /api/conversations/{id}/teach',
    body: { text: 'kiedy gra orkiestra', intent: 'event_info' },
    about: { chat: 'bot' },
    plain: seen,
    sensitive: seenSensitive,
  },
  { route: 'POST /api/conversations/{id}/take', about: { chat: 'bot' }, plain: seen, sensitive: seenSensitive },
  {
    route: 'POST /api/conversations/{id}/send',
    body: { text: 'Dzień dobry.' },
    about: { chat: 'caller' },
    plain: seen,
    sensitive: seenSensitive,
  },
  { route: 'POST /api/conversations/{id}/hand-back', about: { chat: 'caller' }, plain: seen, sensitive: seenSensitive },
];

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
  await api.work((w) => {
    for (const [id, { subareas, ...member }] of Object.entries(WHO))
      w.writes.put(keys.staff(id), {
        ...member,
        id,
        name: id,
        subareas: [...subareas],
        deputy: null,
        dutyDays: ['1', '2', '3', '4', '5'],
        invented: true,
      });
  });
});
afterAll(() => api.stop());

/** Somebody is to be called about an issue; answers the id of the call. */
const callAbout = (issueId: string): Promise<string> =>
  api.work(async (w) => {
    const issue = await issues.readIssue(w, issueId);
    const conversation = newConversation(issue?.author?.conversationId ?? '', 'messenger', 'psid', NOW, w.ids);
    const line = { text: 'Zrobione.', quickReplies: [], buttons: [] };
    const message = botMessage(conversation.id, w.ids('msg'), NOW, line, 'queued', { purpose: 'final', issueId });
    await askToCall(w, conversation, message, 'graph.outside-window', issue);
    return message.id;
  });

type Change =
  | { readonly kind: 'PassToDeputy'; readonly deputy: string; readonly acceptBy: string }
  | { readonly kind: 'AcceptIssue'; readonly staffId: string }
  | { readonly kind: 'ResolveIssue'; readonly outcome: string };

/** A published date in the north; answers its id. */
const dateInNorth = (): Promise<string> => {
  const [id, eventId, where] = [`dat_${crypto.randomUUID()}`, `evt_${crypto.randomUUID()}`, venue({ subarea: NORTH })];
  return api.work((w) => {
    putPublished(w, anEvent({ id: eventId, venue: where }), aDate({ id, eventId, venue: where }));
    return id;
  });
};

const approvedPhrase = async (): Promise<string> => {
  await api.work(async (w) =>
    teach(w, {
      text: 'nie świeci latarnia',
      language: 'pl',
      means: { kind: 'category', category: common, urgent: false },
      modelSaid: null,
      modelVersion: null,
    }),
  );
  return (await taughtPhrases(api.table, { limit: 1, after: null })).items[0]?.id ?? '';
};

/** Makes what a cell is about, fresh for each, and answers its id. */
const make = async (about: About, category: string, caller: Who): Promise<string> => {
  if (about === 'nothing') return '';
  if ('escalation' in about || 'answered' in about) {
    const kind = category === common ? 'talk_to_human' : 'despair';
    const person = { id: `cnv_x${crypto.randomUUID()}`, personId: `per_x${crypto.randomUUID()}` };
    if ('answered' in about)
      await api.work((w) =>
        putMessage(
          w.writes,
          botMessage(person.id, w.ids('msg'), NOW, plainLine, 'queued', { purpose: 'staff', staffId: 'office' }),
          NOW,
        ),
      );
    return (
      await api.work((w) => raiseEscalation(w, { kind, words: 'Pomóżcie', conversation: person, issueId: null, attachments: [] }))
    ).escalationId;
  }
  if ('phrase' in about) return approvedPhrase();
  if ('colleague' in about) return OFFICE_PEOPLE[1]?.id ?? '';
  if ('date' in about) return dateInNorth();
  if ('document' in about) {
    const subject = await dateInNorth();
    return (await api.work((w) => requestDocument(w, { kind: 'guest-list-pdf', language: 'pl', subject, askedBy: 'office' }))).id;
  }
  const { id, author } = await api.routed({
    category,
    ...('chat' in about && about.chat === 'caller'
      ? { heldBy: { kind: 'person' as const, since: NOW, lastWroteAt: NOW, staffId: caller } }
      : {}),
    further: async (w, issueId) => {
      const carryOut = async (command: Change) => {
        const issue = await issues.readIssue(w, issueId);
        issues.carryOut(w, issue, { ...issues.base(w, issue), ...command });
      };
      await carryOut({ kind: 'PassToDeputy', deputy: 'has', acceptBy: '2026-11-19T09:00:00.000Z' });
      if (!('issue' in about) || about.issue === 'routed') return;
      await carryOut({ kind: 'AcceptIssue', staffId: 'has' });
      if (about.issue === 'resolved') await carryOut({ kind: 'ResolveIssue', outcome: 'Zrobione.' });
    },
  });
  if ('person' in about) return author?.personId ?? '';
  if ('call' in about) return callAbout(id);
  return 'issue' in about ? id : (author?.conversationId ?? '');
};

const call = async ({ route, body, query, about }: Row, category: string, who: Who) => {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace('{id}', await make(about, category, who));
  return method === 'GET' ? api.ask({ as: who, path, ...(query && { query }) }) : api.post(who, path, body ?? {});
};

describe('every route is walked', () => {
  it('by this table', () => {
    // Those of the settings are walked in test/settings/api.integration.ts, those of events in
    // events-access.integration.ts, those of editions and ideas in editions-access.integration.ts, those of offers and organisations in
    // offers-access.integration.ts, tools of streetworkers in streetworker-access.integration.ts, of their assessment and of projects in test/grants, figures in test/figures.
    const walkedThere = [
      SETTINGS_ROUTES,
      EVENT_ROUTES,
      EDITION_ROUTES,
      ASSESSMENT_ROUTES,
      OFFER_ROUTES,
      PROJECT_ROUTES,
      FIGURES_ROUTES,
      STREETWORKER_ROUTES,
      MERGE_ROUTES,
    ].flat();
    const routes = ROUTES.filter((route) => !walkedThere.includes(route)).map(({ method, path }) => `${method} ${path}`);
    expect(TABLE.map(({ route }) => route).toSorted()).toEqual(routes.toSorted());
  });

  it.each(ROUTES.map(({ method, path }) => [method, path] as const))(
    '%s %s needs a member of the programme, and is documented',
    async (method, path) => {
      const asked = { method, path: path.replace('{id}', 'x'), headers: { 'idempotency-key': 'nobody-knows' }, body: {} };
      expect((await api.ask(asked)).status).toBe(401);
      expect((await api.ask({ ...asked, as: 'stranger' })).status).toBe(403);
      const { body } = await api.ask({ path: '/api/openapi.json' });
      const described = (body.paths as Record<string, Record<string, { responses: object }>>)[path]?.[method.toLowerCase()];
      expect(Object.keys(described?.responses ?? {})).toEqual(expect.arrayContaining(['401', '403']));
    },
  );

  it('what does not exist is 404 for whoever could see it, as is what they may not see', async () => {
    for (const { route, body } of TABLE.filter(({ route }) => route.includes('{id}'))) {
      const [method = '', pattern = ''] = route.split(' ');
      const path = pattern.replace('{id}', 'none');
      const told = method === 'GET' ? await api.ask({ as: 'admin', path }) : await api.post('admin', path, body ?? {});
      expect([route, told.status]).toEqual([route, 404]);
    }
  });
});

describe.each(TABLE)('$route', (row) => {
  const cells = (category: string, expected: Cells) => COLUMNS.map((who, i) => ({ who, category, status: expected[i] ?? 0 }));
  it.each(cells(common, row.plain))('$who: $status', async ({ who, category, status }) => {
    const told = await call(row, category, who);
    expect({ ...told, status: told.status === 201 || told.status === 202 ? 200 : told.status }).toMatchObject({ status });
  });
  if (row.sensitive !== undefined)
    it.each(cells(sensitive, row.sensitive))('sensitive, $who: $status', async ({ who, category, status }) => {
      const told = await call(row, category, who);
      expect({ ...told, status: told.status === 201 || told.status === 202 ? 200 : told.status }).toMatchObject({ status });
    });
});
