/** Routes that staff and members of organisations have alike, under addresses of their own. */
import type { Caller } from '../../shared/grants/caller.ts';
import type { Actor } from '../../shared/platform/work.ts';
import type { Request, Route } from '../staff-api/route.ts';
import { languageOf, wordsIn } from '../staff-api/words/index.ts';
import type { StaffWords } from '../staff-api/words/words.ts';

export type CallerRequest = Request<Caller>;

/** Where the caller's API begins. */
export type Root = '/api' | '/api/member';
export const rootOf = ({ kind }: Caller): Root => (kind === 'staff' ? '/api' : '/api/member');

/** Who causes what they do, as histories name them. */
export const actorOf = (caller: Caller): Actor =>
  caller.kind === 'staff' ? { kind: 'staff', staffId: caller.id } : { kind: 'member', memberId: caller.id };

export const wordsFor = ({ headers }: Pick<CallerRequest, 'headers'>): StaffWords =>
  wordsIn(languageOf(headers['accept-language']));

/** The same route for staff, who come as themselves. */
export const forStaff = ({ handle, ...route }: Route<Caller>): Route => ({
  ...route,
  handle: (request) => handle({ ...request, member: { kind: 'staff', id: request.member.id, staff: request.member } }),
});
