/** Receipts of a project: kept at once with what does not fit about them, completed later, judged by the office. */
import type { Caller } from '../../shared/grants/caller.ts';
import { isOpen } from '../../shared/grants/decide-settlement.ts';
import type { Contract, Receipt } from '../../shared/grants/settlement-model.ts';
import { keepReceipt } from '../../shared/grants/store-settlement.ts';
import { causedBy, causeOf, type Work } from '../../shared/platform/work.ts';
import { isOffice } from '../../shared/staff/authorise.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/grants-after-api.ts';
import { actorOf, type CallerRequest, type Root, wordsFor } from '../offers/caller-routes.ts';
import { onceAs } from '../staff-api/once.ts';
import { ProblemError } from '../staff-api/problems.ts';
import { type Answer, bodyOf, type Route } from '../staff-api/route.ts';
import { mustBeAsRead, type ProjectRead, projectFor } from './access.ts';
import { awaitFile, fileArrived, type Upload } from './files.ts';

const MOST_RECEIPTS = 300;

type Signed = ProjectRead & { readonly contract: Contract };

/** The project, while receipts may be added and changed. */
const openProject = async (work: Work, request: CallerRequest): Promise<Signed> => {
  const project = await projectFor(work, request, 'offers.write');
  if (project.contract === null) throw new ProblemError('contract.none');
  if (!isOpen(project.offer, project.report)) throw new ProblemError('receipt.closed');
  return { ...project, contract: project.contract };
};

const receiptOf = ({ receipts }: ProjectRead, request: CallerRequest): Receipt => {
  const receipt = receipts.find(({ id }) => id === request.params.receipt);
  if (receipt === undefined) throw new ProblemError('receipt.not-found');
  return receipt;
};

/** With where its file goes, when one is announced; `id` names the receipt. */
const receiptAnswer = (request: CallerRequest, receipt: Receipt, upload: Upload | null, status = 200): Answer => {
  const { projects } = wordsFor(request);
  const { id, version, warnings } = receipt;
  const body: api.ReceiptAfter = {
    id,
    version,
    warnings,
    warningTexts: warnings.map((warning) => projects.warnings[warning]),
    url: upload?.url ?? null,
    headers: { ...upload?.headers },
  };
  return { status, body, headers: { etag: `"${version}"` } };
};

const add = (request: CallerRequest): Promise<Answer> => {
  const { file, ...typed } = bodyOf(request, api.ReceiptBodySchema);
  return onceAs(actorOf(request.member), request, async (work) => {
    const { offer, contract, receipts } = await openProject(work, request);
    if (receipts.length >= MOST_RECEIPTS) throw new ProblemError('receipts.full');
    const sent = file === null ? null : await awaitFile(work, offer.id, file);
    const receipt = await keepReceipt(work, offer, contract, {
      ...typed,
      ...causeOf(work),
      id: work.ids('rct'),
      version: 1,
      attachmentId: sent?.attachmentId ?? null,
      state: 'kept',
    });
    return receiptAnswer(request, receipt, sent?.upload ?? null, 201);
  });
};

/** Changed, it is to be judged anew. Without a new file it keeps the one it has. */
const change = (request: CallerRequest): Promise<Answer> => {
  const { file, ...typed } = bodyOf(request, api.ReceiptBodySchema);
  return onceAs(actorOf(request.member), request, async (work) => {
    const project = await openProject(work, request);
    const before = receiptOf(project, request);
    mustBeAsRead(request, before, 'receipt.changed');
    const sent = file === null ? null : await awaitFile(work, project.offer.id, file);
    const receipt = await keepReceipt(work, project.offer, project.contract, {
      ...before,
      ...typed,
      version: before.version + 1,
      attachmentId: sent?.attachmentId ?? before.attachmentId,
      state: 'kept',
      judged: null,
    });
    return receiptAnswer(request, receipt, sent?.upload ?? null);
  });
};

const arrived = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onceAs(actorOf(request.member), request, async (work) => {
    const project = await projectFor(work, request, 'offers.write');
    const receipt = receiptOf(project, request);
    if (receipt.attachmentId !== null) await fileArrived(work, project.offer.id, receipt.attachmentId);
    return receiptAnswer(request, receipt, null);
  });
};

const isOfficeCaller = (caller: Caller): boolean => caller.kind === 'staff' && isOffice(caller.staff);

/** The office judges at any time until the project is over; others only take out what they added by mistake. */
const judge = (request: CallerRequest): Promise<Answer> => {
  const { state, note } = bodyOf(request, api.JudgeReceiptSchema);
  const office = isOfficeCaller(request.member);
  if (!office && state !== 'taken-out') throw new ProblemError('access.forbidden');
  return onceAs(actorOf(request.member), request, async (work) => {
    const project = await projectFor(work, request, office ? 'offers.office' : 'offers.write');
    const { offer, contract, report } = project;
    if (contract === null) throw new ProblemError('contract.none');
    if (office ? offer.state.name !== 'contracted' : !isOpen(offer, report)) throw new ProblemError('receipt.closed');
    const before = receiptOf(project, request);
    mustBeAsRead(request, before, 'receipt.changed');
    const judged = { by: causedBy(work), at: work.now, note };
    const receipt = await keepReceipt(work, offer, contract, { ...before, version: before.version + 1, state, judged });
    return receiptAnswer(request, receipt, null);
  });
};

export const receiptRoutes = (root: Root): readonly Route<Caller>[] => [
  { method: 'POST', path: `${root}/offers/{id}/receipts`, handle: add },
  { method: 'PUT', path: `${root}/offers/{id}/receipts/{receipt}`, handle: change },
  { method: 'POST', path: `${root}/offers/{id}/receipts/{receipt}/arrived`, handle: arrived },
  { method: 'POST', path: `${root}/offers/{id}/receipts/{receipt}/judge`, handle: judge },
];
