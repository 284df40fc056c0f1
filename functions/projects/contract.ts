/** Contract, payment and annexes: recorded by the office. */
import { localDate } from '../../shared/calendar/calendar.ts';
import type { Caller } from '../../shared/grants/caller.ts';
import { type ContractCommand, decideContract } from '../../shared/grants/decide-settlement.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import type { Contract } from '../../shared/grants/settlement-model.ts';
import { fieldsOf } from '../../shared/grants/store-offers.ts';
import { setReminders } from '../../shared/grants/store-reminders.ts';
import { putContract } from '../../shared/grants/store-settlement.ts';
import type { Work } from '../../shared/platform/work.ts';
import * as api from '../../shared/staff/grants-after-api.ts';
import { actorOf, type CallerRequest } from '../offers/caller-routes.ts';
import { decided } from '../offers/refusals.ts';
import { onceAs } from '../staff-api/once.ts';
import { type Answer, bodyOf, type Route } from '../staff-api/route.ts';
import { mustBeAsRead, type ProjectRead, projectFor } from './access.ts';
import { kept } from './refusals.ts';

const onContract = (
  request: CallerRequest,
  command: (work: Work) => ContractCommand,
  offerAfter: (work: Work, project: ProjectRead) => Promise<Offer> = async (_work, { offer }) => offer,
): Promise<Answer> =>
  onceAs(actorOf(request.member), request, async (work) => {
    const project = await projectFor(work, request, 'offers.office');
    mustBeAsRead(request, project.contract, 'contract.changed');
    const contract: Contract = kept(decideContract(project.offer, project.contract, command(work)));
    putContract(work, project.offer, contract);
    const offer = await offerAfter(work, project);
    setReminders(work, { ...project, offer, contract });
    return { status: 200, body: contract, headers: { etag: `"${contract.version}"` } };
  });

const sign = (request: CallerRequest): Promise<Answer> => {
  const body = bodyOf(request, api.ContractBodySchema);
  return onContract(
    request,
    () => ({ kind: 'Sign', ...body }),
    async (work, { offer }) => decided(work, offer, { kind: 'SignContract' }, await fieldsOf(work.table, offer.id)).offer,
  );
};

const paid = (request: CallerRequest): Promise<Answer> => {
  const { on } = bodyOf(request, api.PaidSchema);
  return onContract(request, (work) => ({ kind: 'Pay', on, today: localDate(work.city, work.now) }));
};

/** What it moves (lines, the last day) holds from then on, for receipts that are there as well. */
const annex = (request: CallerRequest): Promise<Answer> => {
  const body = bodyOf(request, api.AnnexSchema);
  return onContract(request, () => ({ kind: 'AddAnnex', ...body }));
};

export const CONTRACT_ROUTES: readonly Route<Caller>[] = [
  { method: 'POST', path: '/api/offers/{id}/contract', handle: sign },
  { method: 'POST', path: '/api/offers/{id}/contract/paid', handle: paid },
  { method: 'POST', path: '/api/offers/{id}/contract/annexes', handle: annex },
];
