/** What may be done with an issue, as far as this screen knows; the API has the last word. Pure. */
import type { TRANSITIONS as MODEL } from '../../../../shared/issues/model.ts';
import type { IssueDetail, Me, StateName } from '../../data/api-types.ts';
import { isOffice } from '../../data/me.ts';
import type { Command } from '../../data/queue.ts';

export const ACTIONS = [
  'accept',
  'start',
  'ask',
  'resolve',
  'hand-over',
  'reject',
  'duplicate',
  'reopen',
  'comment',
  'escalate',
  'idea',
  'correct',
  'teach',
] as const;
export type ActionName = (typeof ACTIONS)[number];
/** Those that are one form with words, a date or an owner; the others have screens of their own. */
export type FormAction = Exclude<ActionName, 'correct' | 'teach'>;

/** The table of shared/issues/model.ts, which would bring its parser along; a difference does not compile. */
const TRANSITIONS: typeof MODEL = {
  new: ['routed', 'rejected', 'duplicate', 'withdrawn'],
  routed: ['routed', 'accepted', 'handed_over', 'rejected', 'duplicate', 'withdrawn'],
  accepted: ['in_progress', 'waiting_for_resident', 'handed_over', 'resolved', 'rejected', 'duplicate', 'withdrawn'],
  in_progress: ['waiting_for_resident', 'handed_over', 'resolved', 'rejected', 'duplicate', 'withdrawn'],
  waiting_for_resident: ['in_progress', 'handed_over', 'resolved', 'rejected', 'duplicate', 'withdrawn'],
  handed_over: ['in_progress', 'resolved', 'duplicate', 'withdrawn'],
  resolved: ['reopened'],
  rejected: ['reopened'],
  duplicate: ['reopened'],
  reopened: ['routed', 'rejected', 'duplicate', 'withdrawn'],
  withdrawn: [],
};

/** The state that an action leads to; null = it leaves the state alone. */
const LEADS_TO: Readonly<Record<ActionName, StateName | null>> = {
  accept: 'accepted',
  start: 'in_progress',
  ask: 'waiting_for_resident',
  resolve: 'resolved',
  'hand-over': 'handed_over',
  reject: 'rejected',
  duplicate: 'duplicate',
  reopen: 'reopened',
  comment: null,
  escalate: null,
  idea: null,
  correct: null,
  teach: null,
};

/** Told to the resident in the name of the programme: by whoever has the issue, or the office. */
const BY_ASSIGNEE: readonly ActionName[] = ['start', 'ask', 'resolve', 'reject', 'duplicate', 'hand-over'];

const CLOSED: readonly StateName[] = ['resolved', 'rejected', 'duplicate', 'withdrawn'];

export interface Standing {
  readonly sensitive: boolean;
  readonly state: StateName;
  readonly assignee: string | null;
}

export const actionOf = ({ path }: Pick<Command, 'path'>): ActionName | undefined =>
  ACTIONS.find((name) => path.endsWith(`/${name}`));

/** Where the issue will stand when everything that waits on this device has been sent. */
export const standingAfter = (
  { issue }: Pick<IssueDetail, 'issue'>,
  waiting: readonly Pick<Command, 'path'>[],
  myId: string,
): Standing =>
  waiting.reduce<Standing>(
    (standing, command) => {
      const action = actionOf(command);
      const state = action === undefined ? null : LEADS_TO[action];
      if (state === null) return standing;
      return { sensitive: issue.sensitive, state, assignee: action === 'accept' ? myId : standing.assignee };
    },
    { sensitive: issue.sensitive, state: issue.state.name, assignee: issue.assignee },
  );

/** In the order of the buttons. */
export const possible = ({ sensitive, state, assignee }: Standing, me: Pick<Me, 'id' | 'role'>): readonly ActionName[] => {
  const next: readonly StateName[] = TRANSITIONS[state];
  return ACTIONS.filter((action) => {
    const leadsTo = LEADS_TO[action];
    if (action === 'escalate' || action === 'correct') return !CLOSED.includes(state);
    // Everybody who follows the issue reads the idea: what is sensitive is never made one.
    if (action === 'idea') return !sensitive && !CLOSED.includes(state);
    // What is sensitive is nobody else's.
    if (action === 'duplicate' && sensitive) return false;
    if (leadsTo === null) return true;
    // Half done and nobody's: it came back to the office.
    if (action === 'accept' && assignee === null && next.includes('in_progress')) return true;
    if (!next.includes(leadsTo)) return false;
    return !BY_ASSIGNEE.includes(action) || isOffice(me) || assignee === me.id;
  });
};
