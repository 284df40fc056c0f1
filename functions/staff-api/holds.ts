/** "Nie usuwać": put and lifted by whoever leads the office, or is named for confidential matters, on what they may see; on an offer, too. */
import { conversationsOfPerson, pseudonymsOf } from '../../shared/conversations/store.ts';
import { readOffer } from '../../shared/grants/store-offers.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import type { Hold } from '../../shared/retention/hold.ts';
import { allHolds, holdsOn, liftHold, putHold } from '../../shared/retention/holds-store.ts';
import { isOffice, seesSensitive } from '../../shared/staff/authorise.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { type HoldRow, HoldSchema } from '../../shared/staff/office-api.ts';
import { escalationFor } from './escalations.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { nameOf } from './people.ts';
import { mayHandlePerson } from './person-data.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';
import { issueFor } from './transitions.ts';

type Subject = (work: Work, request: Request) => Promise<{ readonly kind: Hold['kind']; readonly ids: readonly string[] }>;

const person: Subject = async ({ table: from }, request) => {
  const personId = await mayHandlePerson(from, request, request.params.id ?? '');
  return { kind: 'person', ids: pseudonymsOf(personId, await conversationsOfPerson(from, personId)) };
};
const issue: Subject = async (work, request) => ({ kind: 'issue', ids: [(await issueFor(work, request, 'issues.read')).id] });
const ofCase: Subject = async (work, request) => ({
  kind: 'case',
  ids: [(await escalationFor(work, request, 'escalations.read')).id],
});

const offer: Subject = async ({ table: from }, { params }) => {
  const found = await readOffer(from, params.id ?? '');
  if (found === null) throw new ProblemError('offer.not-found');
  return { kind: 'offer', ids: [found.id] };
};

/** It outweighs a right of the resident, so it is no everyday decision. */
const mayHold = ({ member }: Request): void => {
  if (member.role !== 'admin' && !seesSensitive(member)) throw new ProblemError('access.forbidden');
};

export const holdRow = ({ by, ...hold }: Hold): HoldRow => ({ ...hold, byName: nameOf(by) });

const put =
  (subject: Subject) =>
  (request: Request): Promise<Answer> => {
    const { reason } = bodyOf(request, HoldSchema);
    return once(request, async (work) => {
      mayHold(request);
      const { kind, ids } = await subject(work, request);
      if ((await holdsOn(work.table, ids)).length > 0) throw new ProblemError('hold.exists');
      const hold = putHold(work, { id: ids[0] ?? '', kind, reason, by: request.member.id });
      return { status: 201, body: holdRow(hold) };
    });
  };

const lift =
  (subject: Subject) =>
  (request: Request): Promise<Answer> => {
    bodyOf(request, NothingSchema);
    return once(request, async (work) => {
      mayHold(request);
      const { ids } = await subject(work, request);
      const holds = await holdsOn(work.table, ids);
      if (holds.length === 0) throw new ProblemError('hold.none');
      for (const hold of holds) liftHold(work, hold);
      return { status: 200, body: { lifted: holds.length } };
    });
  };

export const holdPerson = put(person);
export const liftPerson = lift(person);
export const holdIssue = put(issue);
export const liftIssue = lift(issue);
export const holdCase = put(ofCase);
export const liftCase = lift(ofCase);

export const holdOffer = put(offer);
export const liftOffer = lift(offer);

export const listHolds = async (request: Request): Promise<Answer> => {
  if (!isOffice(request.member)) throw new ProblemError('access.forbidden');
  const body = { items: (await allHolds(table())).map(holdRow), nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};
