/** Everything of one person that the reader may see, in one line of time. Reading it leaves an audit entry. */

import { conversationsOfPerson, pseudonymsOf, readConversation } from '../../shared/conversations/store.ts';
import { escalationsOfPerson } from '../../shared/escalations/store.ts';
import { signUpsOfPerson } from '../../shared/events/store-sign-ups.ts';
import { ideasOfPerson } from '../../shared/grants/store-ideas.ts';
import { authoredIssues } from '../../shared/issues/store.ts';
import { table } from '../../shared/platform/table.ts';
import { holdsOn } from '../../shared/retention/holds-store.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, isOffice } from '../../shared/staff/authorise.ts';
import type { Hit } from '../../shared/staff/office-api.ts';
import { audited } from './audited.ts';
import { chatAccess } from './conversation-view.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { caseHit, holdHit, ideaHit, issueHit, signUpHit } from './hits.ts';
import { ProblemError } from './problems.ts';
import type { Answer, Request } from './route.ts';

/** Of each kind, the newest. */
const MOST = 50;

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

/** Screens know people by their chats only: an id of a chat stands for whoever writes in it. */
export const personOf = async (id: string): Promise<string> => {
  if (!id.startsWith('cnv_')) return id;
  const chat = await readConversation(table(), id);
  if (chat === undefined) throw new ProblemError('person.not-found');
  return chat.personId;
};

export const timeline = async (request: Request): Promise<Answer> => {
  const { member, params } = request;
  // People of the committee and of organisations decide on grants; who residents are is none of their business.
  if (authorise(member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
  const personId = await personOf(params.id ?? '');
  const chats = await conversationsOfPerson(table(), personId);
  const whose = pseudonymsOf(personId, chats);
  const [issues, cases, ideas, signUps, { access }] = await Promise.all([
    authoredIssues(table(), whose, MOST),
    escalationsOfPerson(table(), whose, MOST),
    ideasOfPerson(table(), whose, MOST),
    signUpsOfPerson(table(), whose, MOST),
    chatAccess(table(), member, whose),
  ]);
  // A reason may speak of what the reader may not see: it is for the office, of whose matters they see all.
  const holds = isOffice(member) && access === 'granted' ? await holdsOn(table(), [...whose, ...ids(issues), ...ids(cases)]) : [];
  const guests = await Promise.all(signUps.map((signUp) => signUpHit(table(), member, signUp)));
  const shown: readonly (Hit | null)[] = [
    ...issues.map((issue) => issueHit(member, issue)),
    ...cases.map((one) => caseHit(member, one)),
    ...ideas.map((idea) => ideaHit(member, idea)),
    ...guests,
    ...holds.map(holdHit),
    ...(access !== 'granted'
      ? []
      : chats.map(
          ({ id, channel, lastResidentAt, createdAt }): Hit => ({ kind: 'chat', id, channel, at: lastResidentAt ?? createdAt }),
        )),
  ];
  const items = shown.filter((hit) => hit !== null).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (items.length === 0) throw new ProblemError('person.not-found');
  const body = { items, nextCursor: null };
  const answer = unlessKnown(request, etagOf(body), body);
  if (answer.status === 200) await audited(request, (work) => auditRead(work, 'timeline', whose));
  return answer;
};
