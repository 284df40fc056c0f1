/** The report of a project: saved as it is typed, with photos; handed in when nothing is missing; judged by the office. */
import { endOfDay, localDate } from '../../shared/calendar/calendar.ts';
import type { Caller } from '../../shared/grants/caller.ts';
import { decideReport, type ReportCommand, returnedOf } from '../../shared/grants/decide-settlement.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import type { Report } from '../../shared/grants/settlement-model.ts';
import { fieldsOf } from '../../shared/grants/store-offers.ts';
import { setReminders } from '../../shared/grants/store-reminders.ts';
import { holdSettlement, putReport } from '../../shared/grants/store-settlement.ts';
import { publishFactOf } from '../../shared/platform/outbox.ts';
import { causeOf, type Work } from '../../shared/platform/work.ts';
import type { OfferAction } from '../../shared/staff/authorise-offers.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/grants-after-api.ts';
import { actorOf, type CallerRequest, type Root } from '../offers/caller-routes.ts';
import { decided } from '../offers/refusals.ts';
import { onceAs } from '../staff-api/once.ts';
import { type Answer, bodyOf, type Route } from '../staff-api/route.ts';
import { mustBeAsRead, type ProjectRead, projectFor } from './access.ts';
import { awaitFile, fileArrived } from './files.ts';
import { kept } from './refusals.ts';

const reportAnswer = ({ version, submittedAt, verdict }: Report, status = 200, more: object = {}): Answer => ({
  status,
  body: { version, submittedAt, verdict, ...more },
  headers: { etag: `"${version}"` },
});

const written = (work: Work, project: ProjectRead, command: ReportCommand): Report => {
  const report = kept(decideReport(project.report, { ...project, rules: project.edition.rules }, command));
  putReport(work, project.offer, report);
  return report;
};

const onReport = (
  request: CallerRequest,
  action: OfferAction,
  act: (work: Work, project: ProjectRead) => Promise<Answer> | Answer,
): Promise<Answer> =>
  onceAs(actorOf(request.member), request, async (work) => {
    const project = await projectFor(work, request, action);
    mustBeAsRead(request, project.report, 'report.changed');
    return act(work, project);
  });

const save = (request: CallerRequest): Promise<Answer> => {
  const body = bodyOf(request, api.ReportBodySchema);
  return onReport(request, 'offers.write', (work, project) =>
    reportAnswer(written(work, project, { kind: 'SaveReport', ...body })),
  );
};

const addPhoto = (request: CallerRequest): Promise<Answer> => {
  const { contentType, bytes, ...photo } = bodyOf(request, api.ReportPhotoSchema);
  return onReport(request, 'offers.write', async (work, project) => {
    const { attachmentId, upload } = await awaitFile(work, project.offer.id, { contentType, bytes });
    const report = written(work, project, { kind: 'AddPhoto', photo: { ...photo, attachmentId } });
    return { status: 201, body: { id: attachmentId, ...upload }, headers: { etag: `"${report.version}"` } };
  });
};

const photoArrived = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onceAs(actorOf(request.member), request, async (work) => {
    const { offer } = await projectFor(work, request, 'offers.write');
    await fileArrived(work, offer.id, request.params.photo ?? '');
    return { status: 200, body: { id: request.params.photo ?? '' } };
  });
};

const removePhoto = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onReport(request, 'offers.write', (work, project) =>
    reportAnswer(written(work, project, { kind: 'RemovePhoto', attachmentId: request.params.photo ?? '' })),
  );
};

/** In the organisation's name, with everything that belongs to it as it was read. */
const submit = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onReport(request, 'offers.act', (work, project) => {
    const report = written(work, project, { kind: 'SubmitReport', at: work.now });
    holdSettlement(work, project.offer.id, project.receipts);
    setReminders(work, { ...project, report });
    return reportAnswer(report);
  });
};

/** Accepted, the project is settled with what went back of the grant. */
const settled = async (work: Work, { offer, report }: ProjectRead): Promise<Offer> => {
  const command = { kind: 'SettleOffer', returnedGrosze: report === null ? 0 : returnedOf(report) } as const;
  return decided(work, offer, command, await fieldsOf(work.table, offer.id)).offer;
};

const verdict = (request: CallerRequest): Promise<Answer> => {
  const given = bodyOf(request, api.VerdictSchema);
  return onReport(request, 'offers.office', async (work, project) => {
    const today = localDate(work.city, work.now);
    const until = given.kind === 'correct' ? { ...given, until: endOfDay(work.city, given.until) } : given;
    const report = written(work, project, { kind: 'Judge', verdict: until, today, ...causeOf(work) });
    holdSettlement(work, project.offer.id, project.receipts);
    const offer = given.kind === 'accepted' ? await settled(work, project) : project.offer;
    setReminders(work, { ...project, offer, report });
    const { editionId, organisationId } = offer;
    const refs = { editionId, organisationId, verdict: given.kind };
    publishFactOf(work, 'ReportJudged', { id: offer.id, version: report.version }, refs);
    return reportAnswer(report);
  });
};

export const reportRoutes = (root: Root): readonly Route<Caller>[] => [
  { method: 'PUT', path: `${root}/offers/{id}/report`, handle: save },
  { method: 'POST', path: `${root}/offers/{id}/report/photos`, handle: addPhoto },
  { method: 'POST', path: `${root}/offers/{id}/report/photos/{photo}/arrived`, handle: photoArrived },
  { method: 'POST', path: `${root}/offers/{id}/report/photos/{photo}/remove`, handle: removePhoto },
  { method: 'POST', path: `${root}/offers/{id}/report/submit`, handle: submit },
];

export const VERDICT_ROUTES: readonly Route<Caller>[] = [
  { method: 'POST', path: '/api/offers/{id}/report/verdict', handle: verdict },
];
