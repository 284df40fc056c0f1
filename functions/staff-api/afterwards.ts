/** What stays of a date: the report, who came in numbers, what guests said without names, photos. */
import { attendanceTotals, came, peopleCounted } from '../../shared/events/documents/attendance.ts';
import type { Afterwards } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { putAfterwards, readAfterwards } from '../../shared/events/store-afterwards.ts';
import { guestsOf } from '../../shared/events/store-sign-ups.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import { AfterwardsBodySchema, type AfterwardsView } from '../../shared/staff/after-events-api.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { audited } from './audited.ts';
import { changingAfterwards } from './changing-afterwards.ts';
import { expectedVersion, issueEtag, unlessKnown } from './etag.ts';
import { dateFor, mustMay } from './event-access.ts';
import { photoViews } from './event-photos.ts';
import { withoutLinks } from './links.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

const attendanceOf = (guests: readonly SignUp[], walkIns: Afterwards['walkIns']): AfterwardsView['attendance'] => {
  const byAge = attendanceTotals(guests, walkIns);
  return {
    signUps: guests.filter(({ state, attendance }) => state.name === 'seated' || attendance !== null).length,
    came: guests.filter(came).length,
    people: peopleCounted(byAge),
    byAge,
  };
};

const feedbackOf = (guests: readonly SignUp[]): AfterwardsView['feedback'] => {
  const said = guests.flatMap(({ id, feedback }) => (feedback === null ? [] : [{ ...feedback, signUpId: id }]));
  const of = (mood: SignUpMood) => said.filter((one) => one.mood === mood).length;
  return {
    moods: { good: of('good'), 'so-so': of('so-so'), bad: of('bad') },
    words: said
      .flatMap(({ signUpId, at, mood, words, shownBy }) =>
        words === null ? [] : [{ signUpId, at, mood, words, shown: shownBy !== null }],
      )
      .toSorted((a, b) => (a.at < b.at ? 1 : -1)),
  };
};
type SignUpMood = NonNullable<SignUp['feedback']>['mood'];

const viewOf = async (from: Table, afterwards: Afterwards): Promise<AfterwardsView> => {
  const guests = await guestsOf(from, afterwards.dateId);
  return {
    ...afterwards,
    photos: await photoViews(afterwards.photos),
    attendance: attendanceOf(guests, afterwards.walkIns),
    feedback: feedbackOf(guests),
  };
};

const read = async (request: Request): Promise<Answer> => {
  const { date } = await dateFor(table(), request, 'events.minutes');
  const view = await viewOf(table(), await readAfterwards(table(), date.id));
  const answer = unlessKnown(request, issueEtag(view.version, withoutLinks(view)), view);
  // What guests said in their own words.
  if (answer.status === 200 && view.feedback.words.length > 0)
    await audited(request, (work) => auditRead(work, 'guests', [date.id]));
  return answer;
};

const write = (request: Request): Promise<Answer> => {
  const body = bodyOf(request, AfterwardsBodySchema);
  mustMay(request, 'events.change');
  if (expectedVersion(request) === null) throw new ProblemError('if-match.missing');
  return changingAfterwards(request, async (work, before) => {
    const view = await viewOf(work.table, putAfterwards(work, before, body));
    return { status: 200, body: view, headers: { etag: `"${view.version}"` } };
  });
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/event-dates/{id}/afterwards', handle: read },
  { method: 'PUT', path: '/api/event-dates/{id}/afterwards', handle: write },
];
