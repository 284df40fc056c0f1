/** Organisations: registered, changed, their people invited and removed. The same for staff and for their own people. */
import type { Caller } from '../../shared/grants/caller.ts';
import type { OrganisationCommand, OrganisationDecision } from '../../shared/grants/decide-organisation.ts';
import { lacksOf, type Organisation } from '../../shared/grants/organisation-model.ts';
import { carryOutOrganisation, memberIdOf, organisationsIn, registerTaken } from '../../shared/grants/store-organisations.ts';
import { askLetter } from '../../shared/letters/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import { lists } from '../../shared/platform/keys.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { isOffice } from '../../shared/staff/authorise.ts';
import { authoriseOrganisation } from '../../shared/staff/authorise-offers.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/grants-organisations-api.ts';
import { LETTERS } from '../member-api/letters/index.ts';
import { organisationFor } from '../offers/access.ts';
import { actorOf, type CallerRequest, type Root, rootOf } from '../offers/caller-routes.ts';
import { offersOfOrganisation } from '../offers/list.ts';
import { rowsOf } from '../offers/rows.ts';
import { audited } from '../staff-api/audited.ts';
import { etagOf, expectedVersion, issueEtag, unlessKnown } from '../staff-api/etag.ts';
import { onceAs } from '../staff-api/once.ts';
import { nameOf } from '../staff-api/people.ts';
import { field, ProblemError } from '../staff-api/problems.ts';
import { type Answer, bodyOf, type Route } from '../staff-api/route.ts';
import { countMember } from './limits-of.ts';

const MOST_ROWS = 500;

const rowOf = ({ id, version, name, legalForm, willingIn }: Organisation): api.OrganisationAfter['organisation'] => ({
  id,
  version,
  name,
  legalForm,
  willingIn,
});

const list = async (request: CallerRequest): Promise<Answer> => {
  if (authoriseOrganisation(request.member, 'organisations.read') !== 'granted') throw new ProblemError('access.forbidden');
  const found = await organisationsIn(table(), lists.organisations(), MOST_ROWS);
  const body = { items: found.map(rowOf), nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};

/** Bank account and people are for the organisation itself and the office. */
const shownTo = (caller: Caller, organisation: Organisation): Organisation =>
  caller.kind === 'member' || isOffice(caller.staff) ? organisation : { ...organisation, iban: null, members: [] };

const viewFor = async (caller: Caller, organisation: Organisation): Promise<api.OrganisationView> => ({
  organisation: shownTo(caller, organisation),
  lacks: [...lacksOf(organisation)],
  offers: await rowsOf(table(), await offersOfOrganisation(organisation.id)),
  mayChange: authoriseOrganisation(caller, 'organisations.change', organisation.id) === 'granted',
});

const read = async (request: CallerRequest): Promise<Answer> => {
  const { member: caller } = request;
  const organisation = await organisationFor({ table: table() }, request, 'organisations.read');
  const body = await viewFor(caller, organisation);
  const answer = unlessKnown(request, issueEtag(organisation.version, body), body);
  if (answer.status === 200 && caller.kind === 'staff')
    await audited({ ...request, member: caller.staff }, (work) => auditRead(work, 'organisation', [organisation.id]));
  return answer;
};

const FIELD: Partial<Record<string, ReturnType<typeof field>>> = {
  'organisation.registered': field('register.number', 'invalid'),
  'organisation.subarea-unknown': field('willingIn', 'subarea.unknown'),
};

const decided = async (work: Work, before: Organisation | null, command: OrganisationCommand): Promise<OrganisationDecision> => {
  const decision = await carryOutOrganisation(work, before, command);
  if (decision.kind === 'decided') return decision;
  const wrong = FIELD[decision.code];
  throw new ProblemError(decision.code, wrong === undefined ? {} : { errors: [wrong] });
};

const answerOf = (caller: Caller, { organisation }: OrganisationDecision, status = 200): Answer => {
  const body: api.OrganisationAfter = { organisation: rowOf(organisation) };
  const location = `${rootOf(caller)}/organisations/${organisation.id}`;
  return { status, body, headers: { etag: `"${organisation.version}"`, ...(status === 201 ? { location } : {}) } };
};

/** What is checked against the city and other organisations, as read in this unit of work. */
const around = async ({ table: stored, city }: Work, content: Pick<Organisation, 'register'>, id: string | null) => ({
  taken: await registerTaken(stored, content, id),
  subareas: city.subareas.map((subarea) => subarea.id),
});

/** By the office: its people are invited afterwards. */
const writeDown = (request: CallerRequest): Promise<Answer> => {
  const content = bodyOf(request, api.OrganisationBodySchema);
  const { member: caller } = request;
  if (authoriseOrganisation(caller, 'organisations.register') !== 'granted') throw new ProblemError('access.forbidden');
  return onceAs(actorOf(caller), request, async (work) => {
    const id = work.ids('org');
    const told = { kind: 'RegisterOrganisation', at: work.now, id, content, member: null } as const;
    return answerOf(caller, await decided(work, null, { ...told, ...(await around(work, content, null)) }), 201);
  });
};

const REGISTERED_PER_HOUR = 5;

/** By one of its people, who is its first member and may act for it. */
const register = async (request: CallerRequest): Promise<Answer> => {
  const { myName: name, ...content } = bodyOf(request, api.RegisterSchema);
  const { member: caller } = request;
  if (caller.kind !== 'member') throw new ProblemError('access.forbidden');
  await countMember(caller, 'register', REGISTERED_PER_HOUR);
  return onceAs(actorOf(caller), request, async (work) => {
    const member = { id: caller.id, name, email: caller.email };
    const told = { kind: 'RegisterOrganisation', at: work.now, id: work.ids('org'), content, member } as const;
    return answerOf(caller, await decided(work, null, { ...told, ...(await around(work, content, null)) }), 201);
  });
};

/** Replaces what is known of it, so it must say what it replaces. */
const change = (request: CallerRequest): Promise<Answer> => {
  const content = bodyOf(request, api.OrganisationBodySchema);
  const { member: caller } = request;
  if (expectedVersion(request) === null) throw new ProblemError('if-match.missing');
  return onceAs(actorOf(caller), request, async (work) => {
    const before = await organisationFor(work, request, 'organisations.change');
    const told = { kind: 'ChangeOrganisation', at: work.now, content } as const;
    return answerOf(caller, await decided(work, before, { ...told, ...(await around(work, content, before.id)) }));
  });
};

const INVITED_PER_HOUR = 30;

const nameOfCaller = (caller: Caller, { members }: Organisation): string =>
  caller.kind === 'staff' ? nameOf(caller.id) : (members.find(({ id }) => id === caller.id)?.name ?? caller.email);

/** The letter says who invited them and where to sign in with this address. */
const invite = async (request: CallerRequest): Promise<Answer> => {
  const { name, email, mayAct } = bodyOf(request, api.InviteSchema);
  const { member: caller } = request;
  await organisationFor({ table: table() }, request, 'organisations.change');
  await countMember(caller, 'invite', INVITED_PER_HOUR);
  return onceAs(actorOf(caller), request, async (work) => {
    const before = await organisationFor(work, request, 'organisations.change');
    const member = { id: await memberIdOf(work.table, email), name, email, mayAct };
    const decision = await decided(work, before, { kind: 'InviteMember', at: work.now, member });
    const words = LETTERS.pl.invited({
      organisation: before.name,
      by: nameOfCaller(caller, before),
      address: `${environment('publicUrl')}/organizacje/`,
    });
    askLetter(work, { to: email, about: before.id, ...words });
    return answerOf(caller, decision, 201);
  });
};

const remove = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onceAs(actorOf(request.member), request, async (work) => {
    const before = await organisationFor(work, request, 'organisations.change');
    const memberId = request.params.member ?? '';
    return answerOf(request.member, await decided(work, before, { kind: 'RemoveMember', at: work.now, memberId }));
  });
};

const common = (root: Root): readonly Route<Caller>[] => [
  { method: 'GET', path: `${root}/organisations/{id}`, handle: read },
  { method: 'PUT', path: `${root}/organisations/{id}`, handle: change },
  { method: 'POST', path: `${root}/organisations/{id}/members`, handle: invite },
  { method: 'POST', path: `${root}/organisations/{id}/members/{member}/remove`, handle: remove },
];

export const ORGANISATION_ROUTES: readonly Route<Caller>[] = [
  { method: 'GET', path: '/api/organisations', handle: list },
  { method: 'POST', path: '/api/organisations', handle: writeDown },
  ...common('/api'),
];

export const OWN_ORGANISATION_ROUTES: readonly Route<Caller>[] = [
  { method: 'POST', path: '/api/member/organisations', handle: register },
  ...common('/api/member'),
];
